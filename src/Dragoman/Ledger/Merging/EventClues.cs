namespace Dragoman.Ledger.Merging;

/// <summary>Clues from type, mode, status, participants and topics of two events.</summary>
internal static class EventClues
{
    private const string Multilateral = "multilateral";
    private static readonly HashSet<string> s_symmetric = new(StringComparer.Ordinal) { "CONSULT", "AGREE", "SUPPORT", "COOPERATE" };

    public static IEnumerable<Clue> Of(Report a, Report b)
    {
        if (a.Reality != b.Reality) yield return new Clue("status", "one took place, the other did not (yet)", Comparison.Veto);
        yield return Type(a.Facts, b.Facts);
        yield return Mode(a.Facts, b.Facts);
        yield return Bodies(a, b);
        yield return People(a, b);
        if (Direction(a, b) is { } direction) yield return direction;
        yield return DateClues.Of(a, b);
        yield return PlaceClues.Of(a.Facts.Place, b.Facts.Place);
        yield return Topics(a, b);
        if (a.Did == b.Did) yield return new Clue("document", "told twice in one document", SameDocument);
    }

    /// <summary>A document tells one thing once, mostly; when it returns to it, the other clues are strong.</summary>
    private const double SameDocument = -1.0;

    private static Clue Type(Facts a, Facts b) =>
        a.Type == b.Type ? new Clue("type", "same type", 0.6) : new Clue("type", "different types of one family", -0.8);

    private static Clue Mode(Facts a, Facts b)
    {
        if (a.Mode is null || b.Mode is null) return new Clue("mode", a.Mode == b.Mode ? "no mode told" : "mode told by one", 0);
        if (a.Mode == b.Mode) return new Clue("mode", "same mode", 0.9);
        if (a.Mode == "phone" || b.Mode == "phone") return new Clue("mode", "one by phone, one not", Comparison.Veto);
        return a.Mode == Multilateral || b.Mode == Multilateral
            ? new Clue("mode", "one of many sides, one not", -1.5) : new Clue("mode", "different modes", -1.2);
    }

    private static Clue Bodies(Report a, Report b)
    {
        var shared = a.Bodies.Intersect(b.Bodies).Count();
        var (fewer, more) = (Math.Min(a.Bodies.Count, b.Bodies.Count), Math.Max(a.Bodies.Count, b.Bodies.Count));
        if (more == 0) return new Clue("actors", "nobody named", -1);
        if (shared == more) return new Clue("actors", "same actors", more >= 3 ? 1.6 : 1.0);
        if (shared == fewer && fewer >= 2) return new Clue("actors", "one names more actors", 0.2);
        if (shared == fewer && fewer == 1) return new Clue("actors", "one names one side only", -0.4);
        return shared >= 2 ? new Clue("actors", "some actors shared", -0.6) : new Clue("actors", "other actors", -3);
    }

    /// <summary>People decide between two meetings of the same states: ministers here, presidents there.</summary>
    private static Clue People(Report a, Report b)
    {
        if (a.People.Count == 0 || b.People.Count == 0) return new Clue("people", "not named by both", 0);
        var shared = a.People.Count(p => b.People.Any(q => q.Key == p.Key));
        var others = a.People.Count(p => b.People.Any(q => q.Body == p.Body) && !b.People.Any(q => q.Key == p.Key));
        if (shared >= 2) return new Clue("people", "two people or more in common", 1.8);
        if (shared == 1 && others == 0) return new Clue("people", "a person in common", 1.2);
        if (shared == 1) return new Clue("people", "one in common, one other", -2.0);
        return others > 0 ? new Clue("people", "other people for the same side", -3.5) : new Clue("people", "people of different sides", 0);
    }

    private static Clue? Direction(Report a, Report b)
    {
        if (s_symmetric.Contains(a.Facts.Type) || s_symmetric.Contains(b.Facts.Type)) return null;
        if (a.Facts.Recipients.Count == 0 || b.Facts.Recipients.Count == 0) return null;
        var (from, to) = (Bodies(a.Facts.Actors), Bodies(a.Facts.Recipients));
        var turned = from.Overlaps(Bodies(b.Facts.Recipients)) && to.Overlaps(Bodies(b.Facts.Actors));
        return turned && !from.Overlaps(Bodies(b.Facts.Actors)) ? new Clue("direction", "the other way round", Comparison.Veto) : null;
    }

    private static HashSet<string> Bodies(IEnumerable<Events.Participant> side) => [.. side.Select(p => ActorKeys.Body(p.Actor))];

    private static Clue Topics(Report a, Report b)
    {
        if (a.TopicWords.Count == 0 || b.TopicWords.Count == 0) return new Clue("topics", "not told by both", 0);
        return Comparison.Overlap(a.TopicWords, b.TopicWords) switch
        {
            >= 0.6 => new Clue("topics", "same topics", 1.0),
            >= 0.25 => new Clue("topics", "a topic in common", 0.5),
            _ => new Clue("topics", "other topics", -1.0),
        };
    }
}
