using Dragoman.Events;
using Dragoman.Ledger.Store;

namespace Dragoman.Ledger.Merging;

/// <summary>What one document says of one thing, with what merging compares worked out once.</summary>
internal sealed class Report
{
    public Report(long rid, long did, Facts facts, SourceOfReport source)
    {
        (Rid, Did, Facts, Source) = (rid, did, facts, source);
        Bodies = [.. facts.Participants.Select(p => ActorKeys.Body(p.Actor)).Distinct().Order(StringComparer.Ordinal)];
        People = [.. facts.Participants.Select(p => p.Actor).Where(a => a.Kind == Actors.ActorKind.Person)
            .DistinctBy(ActorKeys.Own).Select(a => new PersonOfReport(ActorKeys.Own(a), ActorKeys.Body(a)))];
        First = facts.Date is { } date ? LedgerDay.Number(date.Start) : source.Published;
        Last = facts.Date is { } range ? Math.Min(LedgerDay.Number(range.End), First!.Value + MergeKeys.LongestRange) : source.Published;
    }

    public long Rid { get; }

    public long Did { get; }

    public Facts Facts { get; }

    public SourceOfReport Source { get; }

    /// <summary>Entry that the report was in when it was read from the store.</summary>
    public long? Eid { get; init; }

    /// <summary>Component that the report was in when it was read from the store.</summary>
    public long? Component { get; init; }

    /// <summary>States and organisations that take part, themselves or through their people, in ordinal order.</summary>
    public IReadOnlyList<string> Bodies { get; }

    /// <summary>Named people who take part.</summary>
    public IReadOnlyList<PersonOfReport> People { get; }

    /// <summary>First possible day, null where neither event nor document has a date.</summary>
    public int? First { get; }

    /// <summary>Last possible day, inclusive; for merging a date of years spans no more than its first weeks.</summary>
    public int? Last { get; }

    /// <summary>Told to the day, not merely concluded from the day of publication.</summary>
    public bool IsExact => First == Last && Facts.Date is { Inferred: false };

    /// <summary>Keys under which it meets others.</summary>
    public HashSet<long> Keys => field ??= [.. MergeKeys.Of(this)];

    /// <summary>All that is compared but wording, as one string.</summary>
    public string Kind => field ??= string.Join('\u001f', Facts.Kind, Facts.Type, Facts.Mode, Reality, First, Last, IsExact,
        Facts.Place?.Place, Facts.Amount?.Low, Facts.Unit, Facts.Body, string.Join(',', Facts.Actors.Select(p => ActorKeys.Own(p.Actor))),
        string.Join(',', Facts.Recipients.Select(p => ActorKeys.Own(p.Actor))), string.Join(',', TopicWords.Order(StringComparer.Ordinal)));

    /// <summary>All that is compared, as one string: reports with the same looks are one without comparing.</summary>
    public string Looks => field ??= Kind + '\u001f' + string.Join(',', Words.Order(StringComparer.Ordinal));

    /// <summary>Content words of the evidence.</summary>
    public HashSet<string> Words => field ??= [.. Facts.Evidence.SelectMany(e => ContentWords.In(e.Text))];

    /// <summary>Content words of the topics, of what the stance is about, and of a claim's or instrument's subject.</summary>
    public HashSet<string> TopicWords => field ??=
        [.. Facts.Topics.Append(Facts.Position?.Issue).Append(Facts.Subject).OfType<string>().SelectMany(ContentWords.In)];

    /// <summary>Things that took place are never one with plans for them, nor with denials.</summary>
    public Reality Reality => Facts.Status switch
    {
        EventStatus.Planned or EventStatus.Proposed => Reality.Ahead,
        EventStatus.Denied => Reality.Denied,
        EventStatus.Cancelled => Reality.Cancelled,
        EventStatus.Hypothetical => Reality.Supposed,
        _ => Reality.Held,
    };
}
