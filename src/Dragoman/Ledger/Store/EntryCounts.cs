using Dragoman.Ledger.Merging;

namespace Dragoman.Ledger.Store;

/// <summary>What an entry adds to the rows that stand for how often something occurs.</summary>
internal sealed class EntryCounts(CountedRows rows)
{
    /// <summary>Counts what an entry adds to the tallies, or takes from them.</summary>
    public void Add(EntryRow entry, int n)
    {
        if (!entry.IsListed) return;
        var (facts, score) = (entry.Facts, n * entry.Tenths);
        object[] what = [(int)facts.Kind, facts.Type, facts.Mode ?? "", (int)facts.Status];
        foreach (var unit in Calendar.Units)
            rows.Add(CountedTable.Periods, n, score, [(int)unit, Calendar.First(entry.Day, unit), .. what]);
        foreach (var (key, actor) in EntryMembers.Actors(entry)) Count(key, actor, n);
        if (facts.Place is { Place: var place })
        {
            rows.Add(CountedTable.Places, n, 0, EntryMembers.Place(place), place.Name, place.Country ?? "", place.Latitude, place.Longitude,
                place.GeonamesId ?? 0);
        }
        foreach (var (a, b) in EntryMembers.Pairs(entry).Concat(EntryMembers.Bodies(entry).Select(body => (A: 0L, B: body))))
            rows.Add(CountedTable.Pairs, n, score, [a, b, Calendar.Month(entry.Day), .. what]);
        if (facts.Kind == EntryKind.Event) CountTies(entry, n, score);
    }

    private void CountTies(EntryRow entry, int n, int score)
    {
        foreach (var (a, b) in EntryMembers.Pairs(entry))
        {
            foreach (var period in Calendar.Spans(entry.Day))
            {
                rows.Add(CountedTable.Ties, n, score, period, a, b);
                rows.Add(CountedTable.Ties, n, score, period, b, a);
            }
        }
    }

    private void Count(long key, Actors.Actor actor, int n)
    {
        rows.Add(CountedTable.Actors, n, 0,
            key, ActorKeys.Own(actor), actor.Name, (int)actor.Kind, actor.Code ?? "", actor.Country ?? "");
        foreach (var word in NameWords.Of(actor.Name)) rows.Add(CountedTable.ActorWords, n, 0, word, key);
    }
}
