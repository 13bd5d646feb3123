using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Actors.Mentions;

/// <summary>Makes actors of full names that no office introduces: "Jane Roe", "Kenyan runner Mary Wanjiru".</summary>
internal sealed class UnknownPersons(SentenceNames names, RegistryTables registry)
{
    private const int MostNouns = 3;
    private const int LongestName = 5;

    private readonly Sentence _sentence = names.Sentence;

    /// <summary>The person with the name, null where its words do not look like one.</summary>
    public Actor? Of(int first, int last)
    {
        if (first == last || last - first >= LongestName || !IsGiven(first) || IsInsideName(first)) return null;
        if (_sentence.Words[last].Xpos == "NNPS") return null;
        if (HeadedName.Goes(_sentence, first + 1, registry) || HeadedName.Goes(_sentence, last + 1, registry)) return null;
        for (var word = first + 1; word <= last; word++)
            if (IsAddress(word) || names.At(word) is { IsBody: true }) return null;
        var state = Nationality(first);
        return new(_sentence.Between(first, last).ToString(), ActorKind.Person, state?.Code)
        {
            Cameo = state is null ? null : state.Code + "CVL", Sector = state is null ? null : "CVL", Country = state?.Country,
        };
    }

    private bool IsGiven(int word) => registry.Genders.ContainsKey(Folding.Fold(_sentence.Form(word)));

    // "North Carolina Panthers", "the Victoria Inn"
    private bool IsInsideName(int first) => _sentence.IsAny(first - 1, "the")
        || first > 0 && _sentence.Words[first - 1].Upos == Upos.PROPN && _sentence.IsCapitalised(first - 1) && names.At(first - 1) is null;

    // "jane.roe@news.example", "Jane J.doc"
    private bool IsAddress(int word)
    {
        var form = _sentence.Form(word);
        var dot = form.IndexOf('.');
        return form.Contains('@') || dot > 0 && dot + 1 < form.Length && char.IsLower(form[dot + 1]);
    }

    // "Kenyan runner Mary Wanjiru": nouns in small letters stand between, so that "Russian Mary" is none.
    private Actor? Nationality(int first)
    {
        for (var word = first - 1; word >= 0 && word >= first - 1 - MostNouns; word--)
        {
            if (names.At(word) is { } hit && hit.Find(SenseKind.Demonym) is { } sense)
                return word < first - 1 ? hit.Registry.ActorOf(sense.Target) : null;
            if (_sentence.Words[word].Upos is not (Upos.NOUN or Upos.ADJ) || _sentence.IsCapitalised(word)) return null;
        }
        return null;
    }
}
