namespace Dragoman.Actors.Registry;

/// <summary>Builds a small registry that goes before the shipped one and takes states and organisations from it.</summary>
internal sealed class OverlayBuilder(RegistryTables shipped)
{
    private readonly RegistryBuilder _registry = new();
    private readonly Dictionary<string, int> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Code), int> _persons = [];

    /// <summary>Adds a state, organisation or group.</summary>
    public void AddBody(Actor actor, IEnumerable<string> names, Day from, Day to)
    {
        var body = _registry.Add(actor with { Entity = actor.Entity ?? actor.Code, Cameo = actor.Cameo ?? actor.Code });
        _holders.TryAdd(actor.Code!, body);
        foreach (var name in names) _registry.AddName(name, body, SenseKind.Name, from, to);
    }

    /// <summary>Adds a person in an office; the same person may have several.</summary>
    public void AddPerson(Actor actor, IEnumerable<string> names, Role role, Day from, Day to)
    {
        if (!_persons.TryGetValue((actor.Name, actor.Code!), out var person))
        {
            person = _registry.Add(new(actor.Name, ActorKind.Person, null) { Sector = actor.Sector });
            _persons.Add((actor.Name, actor.Code!), person);
            foreach (var name in names) _registry.AddPersonName(name, person, surnameFirst: false);
        }
        _registry.AddTenure(person, Holder(actor), actor.Office ?? "", role, from, to);
    }

    public RegistryTables Build() => _registry.Build();

    private int Holder(Actor actor)
    {
        var code = actor.Code!;
        if (!_holders.TryGetValue(code, out var holder))
            _holders.Add(code, holder = _registry.Add(shipped.Body(code)
                ?? new(code, ActorKind.Organisation, code) { Country = actor.Country, Sector = actor.Sector }));
        return holder;
    }
}
