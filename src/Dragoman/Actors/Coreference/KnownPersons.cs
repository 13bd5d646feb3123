using Dragoman.Actors.Mentions;
using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Coreference;

/// <summary>The persons that an article names in full, by each part of their name.</summary>
internal sealed class KnownPersons
{
    private readonly Dictionary<string, List<Actor>> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _byShortName = new(StringComparer.Ordinal);
    private readonly List<(Actor Person, Role Role)> _all = [];
    private readonly Dictionary<string, Actor> _updates = new(StringComparer.Ordinal);

    public KnownPersons(IEnumerable<Draft> drafts)
    {
        foreach (var draft in drafts.OrderBy(draft => draft.Anaphor == Anaphor.Name))
            foreach (var actor in draft.Actors)
                if (actor.Kind == ActorKind.Person && actor.Name.Contains(' ', StringComparison.Ordinal) && !IsKnown(actor, draft))
                    Add(actor, draft);
    }

    /// <summary>The person whose name has these words at its end or, failing that, at its start; null where none or several have.</summary>
    public Actor? Called(string name)
    {
        var atoms = Atoms(name);
        if (_byShortName.TryGetValue(name, out var introduced)) return introduced;
        if (atoms.Count == 0 || !_byPart.TryGetValue(atoms[^1], out var persons)) return null;
        var fitting = persons.Where(person => Fits(Atoms(person.Name), atoms)).ToList();
        var byEnd = fitting.Where(person => Atoms(person.Name)[^1] == atoms[^1]).ToList();
        if (byEnd.Count != 1) byEnd.RemoveAll(person => !Particles.AreRegnal(Atoms(person.Name)[0]));
        return byEnd.Count == 1 ? byEnd[0] : fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The one person who holds an office of a state or organisation; null where none or several do.</summary>
    public Actor? InOffice(string? code, Role role)
    {
        var fitting = _all.Where(p => p.Role == role).Select(p => Updated(p.Person))
            .Where(person => person.Code == code).DistinctBy(person => person.Name).ToList();
        return code is not null && role != Role.None && fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The person with all that was learned of it later in the article.</summary>
    public Actor Updated(Actor actor) => actor.Code is null ? _updates.GetValueOrDefault(actor.Name, actor) : actor;

    /// <summary>Puts what was learned of a person in the place of what was known.</summary>
    public void Update(Actor person)
    {
        if (person.Code is not null) _updates[person.Name] = person;
        foreach (var persons in _byPart.Values)
            if (persons.FindIndex(known => known.Name == person.Name) is >= 0 and var at) persons[at] = person;
    }

    // "Tayyip Erdogan" is nobody new where the article has "President Recep Tayyip Erdogan".
    private bool IsKnown(Actor actor, Draft draft) => draft.Anaphor == Anaphor.Name && Called(actor.Name) is not null;

    private void Add(Actor actor, Draft draft)
    {
        _all.Add((actor, draft.Role));
        if (draft.Phrase is { HasName: true } phrase && phrase.Name.First == phrase.Name.Last)
            _byShortName.TryAdd(draft.Sentence.Form(phrase.Name.First).ToString(), actor);
        foreach (var atom in Atoms(actor.Name).Where(atom => !Particles.Are(atom)))
        {
            if (!_byPart.TryGetValue(atom, out var persons)) _byPart.Add(atom, persons = []);
            if (!persons.Exists(person => person.Name == actor.Name)) persons.Add(actor);
        }
    }

    private static bool Fits(List<string> whole, List<string> part) => part.TrueForAll(whole.Contains);

    private static List<string> Atoms(string name)
    {
        List<string> atoms = [];
        var reader = new AtomReader(name, stackalloc char[2 * AtomReader.LongestWord]);
        while (reader.Next())
            if (reader.Current.Length > 1) atoms.Add(reader.Current.ToString());
        return atoms;
    }
}
