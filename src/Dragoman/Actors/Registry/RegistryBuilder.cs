using System.Collections.Frozen;
using Dragoman.Text;

namespace Dragoman.Actors.Registry;

/// <summary>Collects facts about actors and freezes them into <see cref="RegistryTables"/>.</summary>
internal sealed class RegistryBuilder
{
    private const int LongestAcronym = 8;

    private static readonly Sense Given = new(0, Day.First, Day.Last, SenseKind.Given, SpellingRule.Capitalised);

    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly NameIndexBuilder _names = new();
    private readonly FamousNames _famous = new();
    private readonly List<(ulong, int)> _sounds = [];
    private readonly List<Entity> _entities = [];
    private readonly List<Office> _offices = [];
    private readonly List<(Tenure Tenure, byte Source)> _tenures = [];
    private readonly List<string> _sources = [""];
    private readonly List<string> _governmentVerbs = [];
    private readonly List<string> _nameHeads = [];
    private readonly Dictionary<string, ReferenceKind> _references = new(StringComparer.Ordinal);
    private readonly List<Namesake> _namesakes = [];
    private readonly Dictionary<string, char> _genders = new(StringComparer.Ordinal);

    /// <summary>Where the offices added from now on are known from.</summary>
    public string Source { get; set; } = "";

    /// <summary>Adds a state, organisation, group or person; names are added apart.</summary>
    public int Add(Actor actor, bool reports = false)
    {
        _entities.Add(new(Text(actor.Name), Text(actor.Entity), ShortText(actor.Code), ShortText(actor.Cameo),
            ShortText(actor.Sector), ShortText(actor.Country), (byte)actor.Kind, reports ? (byte)1 : (byte)0));
        return _entities.Count - 1;
    }

    /// <summary>Adds a name of an entity or office; its spelling decides how the text has to write it.</summary>
    public void AddName(string name, int target, SenseKind kind, Day from, Day to) =>
        AddSense(name, new(target, from, to, kind, RuleOf(name)));

    /// <summary>Adds a full name of a person: as written, without middle names, by its sound, and its surname.</summary>
    public void AddPersonName(string name, int person, bool surnameFirst)
    {
        var atoms = AtomsOf(name);
        AddPerson(atoms, person);
        if (atoms.Count > 2 && !surnameFirst && !Particles.Are(atoms[1])) AddPerson([atoms[0], .. LastName(atoms)], person);
        IReadOnlyList<string> surname = surnameFirst ? [atoms[0]] : LastName(atoms);
        if (!surnameFirst && atoms.Count > 1 && atoms[0].Length > 1) _names.Add([atoms[0]], Given);
        if (surname[^1].Length <= 2 && !surnameFirst || name.Contains(" of ")) return;
        AddSurname(surname, person);
        if (surname.Count > 1) AddSurname([surname[^1]], person);
    }

    /// <summary>Adds a full name of a person with the shorter names and the surnames that the caller knows it to have.</summary>
    public void AddPersonName(string name, int person, IEnumerable<string> shorter, IEnumerable<string> surnames)
    {
        var atoms = AtomsOf(name);
        AddPerson(atoms, person);
        if (atoms.Count > 1 && atoms[0].Length > 1) _names.Add([atoms[0]], Given);
        foreach (var form in shorter) AddShortName(AtomsOf(form), person);
        foreach (var surname in surnames.Select(AtomsOf))
            if (surname[^1].Length > 2) AddSurname(surname, person);
    }

    private void AddSurname(IReadOnlyList<string> surname, int person)
    {
        _names.Add(surname, new(person, Day.First, Day.Last, SenseKind.Surname, SpellingRule.Capitalised));
        _famous.Add(surname, person, _entities[person].Name);
    }

    /// <summary>Adds the name that a monarch goes by: the first one.</summary>
    public void AddRegnalName(string name, int person) =>
        _names.Add([AtomsOf(name)[0]], new(person, Day.First, Day.Last, SenseKind.Surname, SpellingRule.Capitalised));

    /// <summary>Adds an office that somebody held, or a member of a bloc.</summary>
    public void AddTenure(int person, int holder, string title, Role role, Day from, Day to) =>
        _tenures.Add((new(person, holder, Text(title), from, to, role), NumberOf(Source)));

    /// <summary>Adds a noun for people of a state or organisation.</summary>
    public int AddOffice(string phrase, string sector, Role role, OfficeTraits traits)
    {
        _offices.Add(new(Text(phrase), Text(sector), role, traits));
        return _offices.Count - 1;
    }

    /// <summary>Adds a verb that a capital does when it stands for its government.</summary>
    public void AddGovernmentVerb(string lemma) => _governmentVerbs.Add(lemma);

    /// <summary>Adds a word at whose side a name is no person's.</summary>
    public void AddNameHead(string word) => _nameHeads.Add(Folding.Fold(word));

    /// <summary>Adds a common noun that refers back.</summary>
    public void AddReference(string lemma, ReferenceKind kind) => _references.Add(lemma, kind);

    /// <summary>Adds a given name of men (m), women (f) or both (x).</summary>
    public void AddGender(string name, char gender) => _genders[Folding.Fold(name)] = gender;

    /// <summary>Adds a surname that many have, or that is a word: alone it means nobody.</summary>
    public void AddCommonSurname(string name) => _famous.AddCommon(Folding.Fold(name));

    /// <summary>Adds a name that means something else in some articles.</summary>
    public void AddNamesake(Namesake namesake) => _namesakes.Add(namesake);

    public RegistryTables Build()
    {
        var sourced = _tenures.OrderBy(t => t.Tenure.Person).ThenBy(t => t.Tenure.From.Number).ToArray();
        var tenures = Array.ConvertAll(sourced, t => t.Tenure);
        var first = new int[_entities.Count + 1];
        foreach (var tenure in tenures) first[tenure.Person + 1]++;
        for (var i = 0; i < _entities.Count; i++) first[i + 1] += first[i];
        foreach (var (surname, tenure) in _famous.Of(tenures, _genders.ContainsKey))
            _names.Add(surname, new(tenure.Person, tenure.From, tenure.To, SenseKind.Famous, SpellingRule.Capitalised));
        return new()
        {
            Names = _names.Build(),
            Sounds = SoundIndex.Of(_sounds),
            Strings = StringTable.Of([.. _strings.OrderBy(text => text.Value).Select(text => text.Key)]),
            Entities = [.. _entities],
            Tenures = tenures,
            Sources = [.. _sources],
            TenureSources = Array.ConvertAll(sourced, t => t.Source),
            FirstTenure = first,
            Offices = [.. _offices],
            GovernmentVerbs = _governmentVerbs.ToFrozenSet(StringComparer.Ordinal),
            References = _references.ToFrozenDictionary(StringComparer.Ordinal),
            NameHeads = _nameHeads.ToFrozenSet(StringComparer.Ordinal),
            Namesakes = [.. _namesakes],
            Genders = _genders.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    // Tokenizers part some words at the apostrophe: "Da'esh", "Ba'ath".
    private void AddSense(string name, Sense sense)
    {
        _names.Add(AtomsOf(name), sense);
        if (name.Contains('\'')) _names.Add(AtomsOf(name.Replace('\'', ' ')), sense);
    }

    private void AddPerson(List<string> atoms, int person)
    {
        if (atoms.Count < 2) return;
        AddShortName(atoms, person);
        if (!atoms.Exists(atom => atom.Length == 1)) _sounds.Add((SoundIndex.KeyOf(atoms), person));
    }

    // Not by its sound: short names sound like many others.
    private void AddShortName(List<string> atoms, int person) =>
        _names.Add(atoms, new(person, Day.First, Day.Last, SenseKind.Person, SpellingRule.Capitalised));

    private static List<string> AtomsOf(string name)
    {
        var reader = new AtomReader(name, stackalloc char[2 * AtomReader.LongestWord]);
        List<string> atoms = [];
        while (reader.Next()) atoms.Add(reader.Current.ToString());
        return atoms;
    }

    private static List<string> LastName(List<string> atoms)
    {
        var last = atoms.Count - 1;
        if (last > 1 && Particles.AreGenerations(atoms[last])) last--;
        var first = last;
        while (first > 1 && Particles.Are(atoms[first - 1])) first--;
        return atoms[first..(last + 1)];
    }

    private static SpellingRule RuleOf(string name)
    {
        var isUpper = name.Any(char.IsLetter) && name.TrimEnd('s').All(c => char.IsUpper(c) || !char.IsLetter(c));
        if (isUpper && name.Length <= LongestAcronym && !name.Contains(' ')) return SpellingRule.Acronym;
        return char.IsLower(name[0]) && !name.Any(char.IsUpper) ? SpellingRule.Any : SpellingRule.Capitalised;
    }

    private int Text(string? text)
    {
        text ??= "";
        if (!_strings.TryGetValue(text, out var number)) _strings.Add(text, number = _strings.Count);
        return number;
    }

    private byte NumberOf(string source)
    {
        if (!_sources.Contains(source)) _sources.Add(source);
        return checked((byte)_sources.IndexOf(source));
    }

    // Codes are few, and added before the many names and titles: their numbers are small.
    private ushort ShortText(string? text) => checked((ushort)Text(text));
}
