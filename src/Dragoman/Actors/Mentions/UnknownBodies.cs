using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>
/// Finds names of parties, fronts and rebel armies that the registry does not know, so that the state or people in them is not taken
/// for the actor: "Tamil National Alliance", "Zembla Liberation Army", "People's Party of Nepal".
/// </summary>
internal sealed class UnknownBodies(SentenceNames names)
{
    private readonly Sentence _sentence = names.Sentence;

    /// <summary>The mentions in the order of the text.</summary>
    public IEnumerable<Draft> Find()
    {
        for (var word = 0; word < _sentence.Count; word++)
            if (IsHead(word) && Draft(word) is { } draft)
            {
                yield return draft;
                word = draft.Last;
            }
    }

    private Draft? Draft(int head)
    {
        var first = head;
        while (Before(first) is >= 0 and var before) first = before;
        var last = After(head);
        if (last - first < 1 || IsKnown(first, last) || !(IsParty(head) || IsRebels(first, last))) return null;
        var state = StateIn(first, last) ?? Owner(first - 1);
        var name = _sentence.Between(first, last).ToString();
        Actor[] actors = [IsRebels(first, last) ? Group(name, state) : Body(name, state, _sentence.IsAny(head, "Party", "Front"))];
        if (names.At(last + 1) is { } people && people.Can(SenseKind.Organ)) last = people.Last;
        return new(_sentence, first, last) { Rule = "name", Actors = actors, IsBackground = IsModifier(first, last) };
    }

    private static Actor Body(string name, Actor? state, bool isParty) => new(name, ActorKind.Organisation, state?.Code)
    {
        Country = state?.Country, Sector = isParty ? "PTY" : null, Cameo = state is null || !isParty ? null : state.Code + "PTY",
    };

    // An armed group's code is its name.
    private static Actor Group(string name, Actor? state) => new(name, ActorKind.Group, string.Concat(name.ToUpperInvariant()
        .Select(character => char.IsLetterOrDigit(character) ? character : '_')))
    {
        Country = state?.Country, Sector = "REB", Cameo = state is null ? null : state.Code + "REB",
    };

    private bool IsHead(int word) => IsParty(word) || _sentence.Form(word) is "Army" or "Forces" or "Brigade" or "Brigades" or "Movement"
        or "Organization" or "Organisation" or "Council" or "Committee";

    private bool IsParty(int word) => _sentence.Form(word) is "Party" or "Front" or "Alliance" or "Coalition";

    private bool IsRebels(int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (_sentence.Form(word) is "Liberation" or "Resistance" or "Mujahideen" or "Jihad") return true;
        return false;
    }

    /// <summary>The first word of the name's next part to the left, -1 where there is none.</summary>
    private int Before(int first)
    {
        if (IsWord(first - 1)) return first - 1;
        if (!IsWord(first - 2)) return -1;
        var isWhose = _sentence.IsPossessive(first - 1)
            && (_sentence.Form(first - 1).Length == 1 || _sentence.IsAny(first - 2, "People", "Peoples", "Women"));
        // "Justice and Development Party", not "Zork League and Egyptian Party"
        var isJoint = _sentence.IsHyphen(first - 1)
            || _sentence.Is(first - 1, "and") && !IsHead(first) && names.At(first) is not { IsBody: true };
        return isWhose || isJoint ? first - 2 : -1;
    }

    // "Front for the Liberation of Zembla"
    private int After(int last)
    {
        while (_sentence.IsAny(last + 1, "of", "for"))
        {
            var word = _sentence.Is(last + 2, "the") ? last + 3 : last + 2;
            if (!IsWord(word)) break;
            while (IsWord(word + 1)) word++;
            last = word;
        }
        return last;
    }

    private bool IsWord(int word) => word >= 0 && word < _sentence.Count && _sentence.IsCapitalised(word)
        && _sentence.Words[word].Upos is Upos.PROPN or Upos.ADJ or Upos.NOUN or Upos.X
        && (names.At(word) is not { } hit || !hit.Can(SenseKind.Office) || hit.IsBody);

    // The registry knows the name, or one that is longer.
    private bool IsKnown(int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (names.At(word) is { } hit && (hit.Last > last || hit.First < first || hit.Last > hit.First && !IsState(hit))) return true;
        return false;
    }

    private static bool IsState(NameHit hit) =>
        hit.Body is { } sense && hit.Registry.Entities[sense.Target].Kind == (byte)ActorKind.State && !hit.Can(SenseKind.Metonym);

    private Actor? StateIn(int first, int last)
    {
        for (var word = first; word <= last; word++)
            if (names.At(word) is { } hit && IsState(hit) && !hit.Can(SenseKind.Seat)) return hit.Registry.ActorOf(hit.Body!.Value.Target);
        return null;
    }

    // "Sri Lanka's Tamil National Alliance"
    private Actor? Owner(int word) => _sentence.IsPossessive(word) ? StateIn(Math.Max(0, word - 1), word - 1) : null;

    private bool IsModifier(int first, int last) => _sentence.Words[MentionHead.Of(_sentence, first, last)].Relation is Relation.Compound
        or Relation.NmodPoss or Relation.Amod or Relation.Flat;
}
