namespace Dragoman.Actors.Registry;

/// <summary>
/// Tells surnames that alone mean the holder of a high office: few persons bear them, and they are no word or given name.
/// </summary>
internal sealed class FamousNames
{
    private const int MostBearers = 4;
    private const int Shortest = 2;

    private readonly Dictionary<string, HashSet<int>> _bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<IReadOnlyList<string>>> _surnames = [];
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);

    /// <summary>Adds a person's surname.</summary>
    /// <param name="surname">Its atoms.</param>
    /// <param name="person">The person, once for each state whose office was held.</param>
    /// <param name="name">The number of the person's name: two persons with one name count as one.</param>
    public void Add(IReadOnlyList<string> surname, int person, int name)
    {
        var key = string.Join(' ', surname);
        if (!_bearers.TryGetValue(key, out var bearers)) _bearers.Add(key, bearers = []);
        bearers.Add(name);
        if (!_surnames.TryGetValue(person, out var surnames)) _surnames.Add(person, surnames = []);
        surnames.Add(surname);
    }

    /// <summary>Adds a surname that means nobody alone.</summary>
    public void AddCommon(string surname) => _common.Add(surname);

    /// <summary>The surnames of those who held high offices, with the time of each office.</summary>
    public IEnumerable<(IReadOnlyList<string> Surname, Tenure Tenure)> Of(IEnumerable<Tenure> tenures, Predicate<string> isGivenName) =>
        from tenure in tenures
        where RoleNames.IsProminent(tenure.Role) && _surnames.ContainsKey(tenure.Person)
        from surname in _surnames[tenure.Person]
        let key = string.Join(' ', surname)
        where key.Length >= Shortest && _bearers[key].Count <= MostBearers && !_common.Contains(key) && !isGivenName(key)
        select (surname, tenure);
}
