using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Resolving;

/// <summary>Looks persons up by name, office, owner and day; two holders on one day are kept apart by role.</summary>
/// <param name="registries">The registries in the order in which they win.</param>
internal sealed class PersonLookup(IReadOnlyList<RegistryTables> registries)
{
    private static readonly Day Recent = Day.Start("2012");
    private const int OtherRole = 400;
    private const int AboutTheDay = 120;
    private const int LongAgo = 80 * 365;

    /// <summary>The person with this whole name, in any transliteration; null where the registry has none that fits.</summary>
    /// <param name="query">What the text says.</param>
    /// <param name="speaks">Whether the article speaks of a state: its persons go before namesakes.</param>
    public PersonMatch? ByFullName(PersonQuery query, Func<string?, bool> speaks)
    {
        var atoms = Atoms(query.Name);
        if (atoms.Count < 2) return null;
        foreach (var registry in registries)
            if ((Near(registry, Exact(registry, atoms, SenseKind.Person), query, speaks)
                ?? Near(registry, registry.Sounds.Find(atoms), query, speaks)) is { } match)
                return match;
        return null;
    }

    /// <summary>The person with this surname who holds the office that the query says, or any office where it says none.</summary>
    /// <param name="query">What the text says.</param>
    /// <param name="speaks">Whether the article speaks of a state: such holders go before others.</param>
    public PersonMatch? BySurname(PersonQuery query, Func<string?, bool> speaks)
    {
        var atoms = Atoms(query.Name);
        foreach (var registry in registries)
            if (Near(registry, Exact(registry, atoms, SenseKind.Surname), query, speaks) is { } match) return match;
        return null;
    }

    /// <summary>The holder of the office that the query says whose surname sounds like the name's: "Vladimir Zelensky".</summary>
    public PersonMatch? ByOffice(PersonQuery query)
    {
        if (query.Owner is null || query.Role == Role.None || Atoms(query.Name) is not [.., var surname] name) return null;
        var sound = Sound.Of(surname);
        // Of a ruling family, and of all ministers of a state, many have one surname.
        var isShared = query.Role == Role.OtherMinister || name.Count > 2 && name[^2] == "al";
        foreach (var registry in registries)
        {
            var holders = registry.HoldersOf(query.Owner, query.Role);
            var persons = holders.Where(person => Atoms(registry.NameOf(person)) is [.., var own] whole
                && Sound.Of(own) == sound && (!isShared || Sound.Of(whole[0]) == Sound.Of(name[0]))).ToArray();
            if (Best(registry, persons, query) is { Distance: < 400 } match) return match;
        }
        return null;
    }

    private static PersonMatch? Near(RegistryTables registry, ReadOnlySpan<int> persons, PersonQuery query, Func<string?, bool> speaks)
    {
        List<int> near = [];
        foreach (var person in persons)
            foreach (var tenure in registry.TenuresOf(person))
                if (speaks(registry.CodeOf(tenure.Holder))) near.Add(person);
        return Best(registry, [.. near], query) ?? Best(registry, persons, query);
    }

    /// <summary>The well-known person that a surname alone means on a day, null where none or several are.</summary>
    public PersonMatch? Prominent(PersonQuery query)
    {
        var atoms = Atoms(query.Name);
        var found = registries.SelectMany(registry => Exact(registry, atoms, SenseKind.Surname)
            .Where(person => !IsRegnal(registry.NameOf(person), atoms)).Select(person => Best(registry, [person], query)))
            .OfType<PersonMatch>().Where(match => match is { Distance: < AboutTheDay, IsProminent: true }
                && !(query.Day.IsUnknown && match.Tenure.To <= Recent)).ToList();
        if (found.Exists(match => match.Distance == 0)) found.RemoveAll(match => match.Distance > 0);
        return found.DistinctBy(match => match.Registry.NameOf(match.Tenure.Person)).Count() == 1 ? found[0] : null;
    }

    // "Mohammed" alone is no king: monarchs go by given names, which many have.
    private static bool IsRegnal(string name, List<string> atoms) => Atoms(name) is [var title, .. var rest]
        && Particles.AreRegnal(title) && rest.Count > 0 && atoms.Count == 1 && rest[0] == atoms[0];

    private static PersonMatch? Best(RegistryTables registry, ReadOnlySpan<int> persons, PersonQuery query)
    {
        PersonMatch? best = null;
        var least = LongAgo;
        foreach (var person in persons)
            foreach (var tenure in registry.TenuresOf(person))
            {
                if (query.Owner is not null && registry.CodeOf(tenure.Holder) != query.Owner) continue;
                var cost = Cost(tenure, query);
                if (cost >= least) continue;
                least = cost;
                best = new(registry, tenure, query.Day.IsUnknown ? 0 : tenure.Distance(query.Day));
            }
        return best;
    }

    // Without a day the highest office counts, and of those the latest.
    private static int Cost(in Tenure tenure, PersonQuery query) =>
        (query.Day.IsUnknown ? (ushort.MaxValue - tenure.From.Number) / 8 + 400 * (int)tenure.Role : tenure.Distance(query.Day))
        + (query.Role != Role.None && query.Role != tenure.Role ? OtherRole : 0)
        + (tenure.Role is Role.OtherMinister or Role.Ambassador ? 1 : 0);

    private static int[] Exact(RegistryTables registry, List<string> atoms, SenseKind kind)
    {
        var node = NameTrie.Root;
        foreach (var atom in atoms)
            if (registry.Names.Atoms.Find(atom) is var number && (number < 0
                || (node = registry.Names.Trie.Step(node, number)) < 0)) return [];
        List<int> persons = [];
        foreach (var sense in registry.Names.Senses.AsSpan(registry.Names.Trie.At(node)))
            if (sense.Kind == kind) persons.Add(sense.Target);
        return [.. persons];
    }

    private static List<string> Atoms(string name)
    {
        List<string> atoms = [];
        var reader = new AtomReader(name, stackalloc char[2 * AtomReader.LongestWord]);
        while (reader.Next())
            if (reader.Current.Length > 1) atoms.Add(reader.Current.ToString());
        if (atoms.Count > 2 && Particles.AreGenerations(atoms[^1])) atoms.RemoveAt(atoms.Count - 1);
        return atoms;
    }
}
