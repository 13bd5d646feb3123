using System.Collections.Frozen;

namespace Dragoman.Actors.Registry;

/// <summary>All that is known about actors before reading: immutable tables, built by <see cref="RegistryBuilder"/>.</summary>
internal sealed record RegistryTables
{
    /// <summary>Names, demonyms, offices and persons by their letters.</summary>
    public required NameIndex Names { get; init; }

    /// <summary>Full names of persons by their sound, for other transliterations.</summary>
    public required SoundIndex Sounds { get; init; }

    /// <summary>All texts.</summary>
    public required StringTable Strings { get; init; }

    /// <summary>States, organisations, groups and persons.</summary>
    public required Entity[] Entities { get; init; }

    /// <summary>Offices held, sorted by person.</summary>
    public required Tenure[] Tenures { get; init; }

    /// <summary>Where offices are known from; the first is nowhere.</summary>
    public string[] Sources { get; init; } = [""];

    /// <summary>The source of each tenure, a number of <see cref="Sources"/>; empty in files made before sources were kept.</summary>
    public byte[] TenureSources { get; init; } = [];

    /// <summary>First tenure of each entity, with the number of tenures as last item.</summary>
    public required int[] FirstTenure { get; init; }

    /// <summary>Nouns for people and organs of states.</summary>
    public required Office[] Offices { get; init; }

    /// <summary>Verbs that a capital does when it stands for its government, by lemma.</summary>
    public required FrozenSet<string> GovernmentVerbs { get; init; }

    /// <summary>Common nouns that refer back, by lemma.</summary>
    public required FrozenDictionary<string, ReferenceKind> References { get; init; }

    /// <summary>Given names of men (m), women (f) and both (x), folded.</summary>
    public required FrozenDictionary<string, char> Genders { get; init; }

    /// <summary>Folded words at whose side a name is no person's: "Street", "University".</summary>
    public required FrozenSet<string> NameHeads { get; init; }

    /// <summary>Names of states that mean something else in some articles.</summary>
    public required Namesake[] Namesakes { get; init; }

    /// <summary>The first day of the newest office: what came later the registry does not know.</summary>
    public Day Horizon => Newest.Value;

    private Lazy<Day> Newest => field ??= new(() => Tenures.Length == 0 ? Day.Last : Tenures.MaxBy(tenure => tenure.From.Number).From);

    private Lazy<ILookup<(int Code, Role Role), int>> Holders => field ??= new(() =>
        Tenures.ToLookup(tenure => ((int)Entities[tenure.Holder].Code, tenure.Role), tenure => tenure.Person));

    /// <summary>Everybody who ever held an office of a state or organisation.</summary>
    public IEnumerable<int> HoldersOf(string code, Role role)
    {
        for (var holder = 0; holder < Entities.Length; holder++)
            if (CodeOf(holder) == code) return Holders.Value[(Entities[holder].Code, role)];
        return [];
    }

    /// <summary>The offices of a person, or the memberships of a bloc: there the holder is the member.</summary>
    public ReadOnlySpan<Tenure> TenuresOf(int entity) => Tenures.AsSpan(FirstTenure[entity]..FirstTenure[entity + 1]);

    /// <summary>The numbers of the offices of a person.</summary>
    public IEnumerable<int> TenureNumbers(int entity) =>
        Enumerable.Range(FirstTenure[entity], FirstTenure[entity + 1] - FirstTenure[entity]);

    /// <summary>The state, or else the first organisation or group, with a code; null where there is none.</summary>
    public Actor? Body(string code)
    {
        if (State(code) is { } state) return state;
        for (var entity = 0; entity < Entities.Length; entity++)
            if (Entities[entity].Kind != (byte)ActorKind.Person && CodeOf(entity) == code) return ActorOf(entity);
        return null;
    }

    /// <summary>The name of an entity.</summary>
    public string NameOf(int entity) => Strings[Entities[entity].Name];

    /// <summary>The actor code of a state, organisation or group.</summary>
    public string CodeOf(int entity) => Strings[Entities[entity].Code];

    /// <summary>The state with a code, null where there is none.</summary>
    public Actor? State(string code)
    {
        for (var entity = 0; entity < Entities.Length && Entities[entity].Kind == (byte)ActorKind.State; entity++)
            if (Strings[Entities[entity].Id] == code) return ActorOf(entity);
        return null;
    }

    /// <summary>The state, organisation or group as an actor.</summary>
    public Actor ActorOf(int entity)
    {
        ref readonly var row = ref Entities[entity];
        return new(Strings[row.Name], (ActorKind)row.Kind, Strings.OrNull(row.Code))
        {
            Cameo = Strings.OrNull(row.Cameo),
            Sector = Strings.OrNull(row.Sector),
            Country = Strings.OrNull(row.Country),
            Entity = Strings.OrNull(row.Id),
        };
    }
}
