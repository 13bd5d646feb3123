using Dragoman.Actors.Registry;
using Dragoman.Text;
using NodaTime;

namespace Dragoman.Actors.Mentions;

/// <summary>Collects the offices that a text gives to persons by name.</summary>
internal static class OfficeFacts
{
    public static IReadOnlyList<OfficeFact> Of(IEnumerable<Draft> drafts, LocalDate? day) =>
        [.. from draft in drafts
            where draft.Phrase is { HasName: true } phrase && draft.Covers(phrase.CoreFirst) && draft.Role != Role.None && !IsGuess(draft)
            let person = draft.Actors[0]
            where person is { Kind: ActorKind.Person, Code: not null, Office: not null }
                && person.Name.Contains(' ', StringComparison.Ordinal)
            select Fact(draft, person, day)];

    // There the country is that of the article: its words do not say it of the person.
    private static bool IsGuess(Draft draft) => draft.Rule is "coref-dateline" or "coref-article" or "coref-near";

    private static OfficeFact Fact(Draft draft, Actor person, LocalDate? day)
    {
        var (first, last) = draft.Phrase!.Name;
        var (from, to) = (Math.Min(first, draft.First), Math.Max(last, draft.Last));
        var words = draft.Sentence.Words;
        return new(draft.Sentence.Between(first, last).ToString(), person.Office!, RoleNames.Name(draft.Role), person.Code!, day,
            new Span(words[from].Start, words[to].End));
    }
}
