using Dragoman.Events.Triggers;

namespace Dragoman.Events.Relations;

/// <summary>
/// Adds which event types the trigger lexicons see near a marked pair, by the order of words alone, whatever the tree says.
/// </summary>
/// <param name="lexicon">The triggers.</param>
internal sealed class TriggerHints(TriggerLexicon lexicon)
{
    /// <summary>How far behind its head a further word of a trigger may stand.</summary>
    private const int Reach = 7;

    /// <summary>How far before a trigger a word may stand that tells whether it took place.</summary>
    private const int MoodReach = 6;

    private static readonly string[] Types = Enum.GetNames<EventType>();

    public void Add(PairView view, FeatureBag bag)
    {
        string? last = null;
        for (var i = 0; i < view.Items.Count; i++)
        {
            if (Longest(view, i) is not { Type: { } type } trigger) continue;
            var (name, side) = (Types[(int)type], Side(view, i));
            bag.Add("type", 1f, name);
            bag.Add("type-side", 1f, name, side);
            if (trigger.Elements.Count > 1) bag.Add("type-long", 1f, name, side);
            bag.Add("type-mood", 1f, name, Mood(view, i), side);
            if (i < view.Actor) continue;
            bag.Add(last is null ? "type-next" : "type-then", 1f, name, last);
            last = name;
        }
    }

    private static string Side(PairView view, int at)
    {
        var (low, high) = view.Recipient < 0 ? (view.Actor, view.Items.Count)
            : (Math.Min(view.Actor, view.Recipient), Math.Max(view.Actor, view.Recipient));
        return at < low ? "<" : at > high ? ">" : "=";
    }

    /// <summary>The nearest word before a trigger that makes it future, denied or proposed.</summary>
    private string Mood(PairView view, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MoodReach; i--)
        {
            var item = view.Items[i];
            if (item is PairView.ActorMark) return "";
            if (item is "will" or "would" or "shall" or "must" or "should" or "could" or "may" or "might") return item;
            if (item is "not" or "never" or "n't" or "no") return "not";
            foreach (var governor in lexicon.Governors(item))
                if (governor.Status is { } status) return status.ToString();
        }
        return "";
    }

    private Trigger? Longest(PairView view, int at)
    {
        foreach (var trigger in lexicon.Triggers(view.Items[at]))
            if (Stands(view, at, trigger)) return trigger;
        return null;
    }

    private static bool Stands(PairView view, int at, Trigger trigger)
    {
        for (var element = 0; element < trigger.Elements.Count; element++)
            if (element != trigger.Head && !Near(view, at, trigger.Elements[element], element < trigger.Head)) return false;
        return true;
    }

    private static bool Near(PairView view, int at, IReadOnlySet<string> lemmas, bool before)
    {
        var (first, last) = before ? (at - 3, at - 1) : (at - 4, at + Reach);
        for (var i = Math.Max(first, 0); i <= last && i < view.Items.Count; i++)
            if (i != at && lemmas.Contains(view.Items[i])) return true;
        return false;
    }
}
