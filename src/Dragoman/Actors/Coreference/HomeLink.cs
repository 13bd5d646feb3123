using Dragoman.Actors.Mentions;
using Dragoman.Actors.Naming;
using Dragoman.Actors.Phrases;
using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Syntax;

namespace Dragoman.Actors.Coreference;

/// <summary>
/// "Foreign Minister Ana Vega", whom the registry does not know and who is given no country: that of the article's dateline, the one
/// state that the article is about, or the one state whose officials the sentence has named before.
/// </summary>
internal sealed class HomeLink : ILinkRule
{
    private static readonly Day s_beginning = Day.Start("1990");

    public bool Link(Draft draft, Discourse discourse)
    {
        if (draft is not { Rule: "office-grammar", Actors: [{ Code: null } person], Phrase: { Possessor: < 0 } phrase }) return false;
        if (!IsKnownTime(discourse.Context.Day) || !IsOffice(phrase, draft.Sentence) || !IsBare(phrase, draft.Sentence)) return false;
        if (Find(draft, discourse) is not var (state, rule) || !MayHold(phrase, draft.Sentence, state.Code!, discourse)) return false;
        person = person with { Code = state.Code, Cameo = state.Code + Sectors.Of(draft.Role), Country = state.Country };
        discourse.Persons.Update(person);
        return draft.Link([person], rule);
    }

    private static (Actor State, string Rule)? Find(Draft draft, Discourse discourse)
    {
        var (home, near) = (discourse.Home, Near(draft, discourse));
        var (code, rule) = home.Main is null ? (near, "coref-near") : near is null || near == home.Main
            ? (home.Main, home.Dateline is null ? "coref-article" : "coref-dateline") : (null, "");
        return discourse.Context.StateOf(code) is { } state ? (state, rule) : null;
    }

    /// <summary>Code of the one state that the sentence speaks of before, if it speaks of its officials or organs.</summary>
    private static string? Near(Draft draft, Discourse discourse)
    {
        var before = discourse.Before(draft.Sentence, draft.First, 0).Where(other => other.Actors.Count > 0).ToList();
        var codes = before.SelectMany(other => other.Actors).Select(actor => actor.Code).Distinct().ToList();
        return codes.Count == 1 && before.Exists(other => other.Phrase is { Owners.Count: > 0 }) ? codes[0] : null;
    }

    // "President Vega", "Minister of Trade Ana Vega", not "spokesman Vega" or "president Vega", who may preside over a club.
    private static bool IsOffice(OfficePhrase phrase, Sentence sentence) => sentence.IsCapitalised(phrase.CoreFirst)
        && phrase.Office.Role is Role.HeadOfState or Role.HeadOfGovernment or Role.ForeignMinister or Role.DefenceMinister
            or Role.InteriorMinister or Role.OtherMinister
        && !phrase.Has(OfficeTraits.Address) && !phrase.IsOrgan;

    // Words before the title or after the name may say whose it is: "Skylark Inc. President Vega", "President Vega of the chess club".
    private static bool IsBare(OfficePhrase phrase, Sentence sentence)
    {
        var before = phrase.CoreFirst - 1;
        while (IsStage(sentence, before) || before >= 0 && sentence.IsHyphen(before)) before--;
        var isModified = before >= 0
            && sentence.Words[before].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.PART or Upos.X;
        return !isModified && !(sentence.Is(phrase.Last + 1, "of") && phrase.HasName && !phrase.IsApposition);
    }

    // The state has had such an office under that name, and nobody else is known to hold it on the day.
    private static bool MayHold(OfficePhrase phrase, Sentence sentence, string code, Discourse discourse)
    {
        var (registry, role) = (discourse.Context.Registry, phrase.Office.Role);
        var tenures = registry.HoldersOf(code, role).Distinct().SelectMany(person => registry.TenuresOf(person).ToArray())
            .Where(tenure => tenure.Role == role && registry.CodeOf(tenure.Holder) == code).ToList();
        var word = registry.Strings[phrase.Office.Phrase].Split(' ')[^1];
        return tenures.Exists(tenure => registry.Strings[tenure.Title].Contains(word, StringComparison.OrdinalIgnoreCase))
            && (role == Role.OtherMinister || IsStage(sentence, phrase.CoreFirst - 1)
                || !tenures.Exists(tenure => IsHeld(tenure, discourse.Context.Day, registry.Horizon)));
    }

    // Who held offices before the registry begins can be told from nobody.
    private static bool IsKnownTime(Day day) => !day.IsUnknown && s_beginning <= day;

    // That an office goes on is known only as long as the registry knows of newer ones.
    private static bool IsHeld(in Tenure tenure, Day day, Day horizon) =>
        tenure.Distance(day) == 0 && (tenure.To != Day.Last || day <= horizon);

    // Before or after the time that the registry knows of.
    private static bool IsStage(Sentence sentence, int word) => sentence.IsAny(word, "new", "newly", "elected", "appointed", "incoming",
        "interim", "acting", "caretaker", "then", "former", "ex", "outgoing", "ousted", "deposed", "late");
}
