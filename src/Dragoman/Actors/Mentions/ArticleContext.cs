using System.Collections.Frozen;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors.Mentions;

/// <summary>What all sentences of an article share.</summary>
/// <param name="Names">The registry's names, sentence by sentence.</param>
/// <param name="Registry">The registry that is shipped.</param>
/// <param name="Persons">Where persons are looked up.</param>
/// <param name="Day">The day of publication, unknown where nothing tells it.</param>
internal sealed record ArticleContext(IReadOnlyList<SentenceNames> Names, RegistryTables Registry, PersonLookup Persons, Day Day)
{
    private const int MostStates = 10;

    private readonly HashSet<string> _codes = [.. Names.SelectMany(sentence => sentence.Hits).Where(hit => hit.IsBody)
        .Select(hit => hit.Registry.CodeOf(hit.Body!.Value.Target)), .. Names.SelectMany(sentence => FamousIn(sentence, Day))];

    private HashSet<string>? _forms;

    /// <summary>Common nouns that refer back.</summary>
    public FrozenDictionary<string, ReferenceKind> References => Registry.References;

    /// <summary>Whom the name of a state, organisation or group means: a bloc on the day means its members, a part of the world with
    /// many states the organisation that speaks for them.</summary>
    public IReadOnlyList<Actor> Bodies(NameHit hit)
    {
        if (Held(hit, Role.Spokesperson) is [var voice, ..]) return [voice];
        var (body, members) = (hit.Body!.Value, Members(hit));
        var isMany = body.Kind == SenseKind.Region && members.Count > MostStates;
        return !isMany && members.Count > 0 ? members : [hit.Registry.ActorOf(body.Target)];
    }

    /// <summary>The members of a bloc or the states of a part of the world on the day.</summary>
    public IReadOnlyList<Actor> Members(NameHit hit) => Held(hit, Role.None);

    /// <summary>Whether a sentence names somebody whom everybody knows on the day by a rare surname alone.</summary>
    public bool HasFamous(int sentence) => FamousIn(Names[sentence], Day).Any();

    /// <summary>Whether the article names a state or organisation, or the head of one, anywhere.</summary>
    public bool Speaks(string? code) => code is not null && _codes.Contains(code);

    /// <summary>The one armed group of a country that the article names, null where it names none or several.</summary>
    public Actor? OnlyGroupOf(string country)
    {
        var groups = Names.SelectMany(sentence => sentence.Hits).Where(hit => hit.IsBody)
            .Select(hit => hit.Registry.ActorOf(hit.Body!.Value.Target))
            .Where(actor => actor.Kind == ActorKind.Group && actor.Country == country).Distinct().ToList();
        return groups.Count == 1 ? groups[0] : null;
    }

    /// <summary>The state with a code, null for codes of others.</summary>
    public Actor? StateOf(string? code) => code is null ? null : Registry.State(code);

    /// <summary>PLOVER sector of an office of the shipped registry.</summary>
    public string? SectorOf(Office office) => Registry.Strings.OrNull(office.Sector);

    /// <summary>Whether a name is a man's (m) or a woman's (f), null where its first word does not tell.</summary>
    public char? GenderOf(string name) =>
        Registry.Genders.TryGetValue(Folding.Fold(name.Split(' ', 2)[0]), out var gender) && gender is 'm' or 'f' ? gender : null;

    /// <summary>Whether a state's name means something else in this article, by the company that it keeps.</summary>
    public bool IsNamesake(string name)
    {
        if (Array.Find(Registry.Namesakes, namesake => namesake.Name == name) is not { } namesake) return false;
        var forms = _forms ??= Forms();
        return namesake.OtherCues.Count(forms.Contains) > namesake.Cues.Count(forms.Contains);
    }

    // The codes of the states and organisations whose well-known persons a sentence names.
    private static IEnumerable<string> FamousIn(SentenceNames sentence, Day day) =>
        from hit in sentence.Hits
        where !day.IsUnknown && !hit.IsBody && sentence.Sentence.Words[hit.Last] is { Upos: Upos.PROPN } or { Relation: Relation.Nsubj }
        from sense in hit.Senses
        where sense.Kind == SenseKind.Famous
        from tenure in hit.Registry.TenuresOf(sense.Target).ToArray()
        where tenure.Distance(day) == 0
        select hit.Registry.CodeOf(tenure.Holder);

    // Members and voices of a bloc lie in the file as its tenures; only there a bloc has some.
    private List<Actor> Held(NameHit hit, Role role)
    {
        List<Actor> held = [];
        if (hit.Body is { Kind: SenseKind.Bloc or SenseKind.Region } sense)
            foreach (var tenure in hit.Registry.TenuresOf(sense.Target))
                if (tenure.Role == role && (Day.IsUnknown ? tenure.To == Day.Last : tenure.Distance(Day) == 0))
                    held.Add(hit.Registry.ActorOf(tenure.Holder));
        return held;
    }

    private HashSet<string> Forms()
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in Names.Select(names => names.Sentence))
            for (var word = 0; word < sentence.Count; word++) forms.Add(sentence.Form(word).ToString());
        return forms;
    }
}
