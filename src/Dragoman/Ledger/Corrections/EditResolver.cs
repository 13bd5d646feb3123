using System.Globalization;
using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Ledger.Merging;
using Dragoman.Ledger.Queries;
using Dragoman.Ledger.Store;
using Dragoman.Places;
using Dragoman.Text;

namespace Dragoman.Ledger.Corrections;

/// <summary>Finds out whom and which place people mean: first among those whom the entry names, then in the ledger.</summary>
/// <param name="session">The ledger.</param>
/// <param name="reports">The reports of the entry.</param>
internal sealed class EditResolver(Session session, IReadOnlyList<Report> reports)
{
    private const string OfPlace = """
        SELECT coalesce(e.facts, r.facts) FROM entries e JOIN reports r ON r.rid = e.best WHERE e.place = $1 ORDER BY e.eid DESC LIMIT 1
        """;
    private const int MostNamed = 5;

    /// <summary>The value as it is stored.</summary>
    /// <exception cref="LedgerException">Nobody or no place is called so, or several are.</exception>
    public string Resolve(string field, string value) => field switch
    {
        EntryEdits.Actors or EntryEdits.Recipients when !value.StartsWith('[') => EditedJson.Of(
            [.. value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Participant)]),
        EntryEdits.Place when value.Trim() is { Length: > 0 } place && place[0] != '{' =>
            EditedJson.Of(new EventPlace(place, Place(place))),
        _ => value,
    };

    private Participant Participant(string text)
    {
        if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var bracket)
            return new Participant(text[..bracket].Trim(), Written(text[..bracket].Trim(), text[(bracket + 1)..^1]));
        var named = reports.SelectMany(r => r.Facts.Participants).Where(p => IsCalled(p.Actor, text))
            .DistinctBy(p => ActorKeys.Own(p.Actor)).ToList();
        return named.Count == 1 ? named[0] : new Participant(text, Known(text));
    }

    /// <summary>By key, by name, or by the last words of a name.</summary>
    private static bool IsCalled(Actor actor, string text) =>
        ActorKeys.Own(actor) == text || NameWords.Of(actor.Name).Intersect(NameWords.Of(text).Take(1)).Any();

    /// <summary>Somebody written out: <c>TUR</c>, <c>TUR, foreign minister</c> or <c>state TUR</c>.</summary>
    private Actor Written(string name, string described)
    {
        var parts = described.Split(',', 2, StringSplitOptions.TrimEntries);
        var words = parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kind = ActorKind.Person;
        if (words.Length is 0 or > 2 || (words.Length == 2 && !Enum.TryParse(words[0], ignoreCase: true, out kind)))
            throw new LedgerException($"'{name} ({described})': the brackets hold a code, or one of person, state, organisation and group "
                + "with a code, and a person's office behind a comma: (TUR), (TUR, foreign minister), (state TUR).");
        var code = words[^1];
        var country = ActorNames.Details(session, code)?.Head.Country ?? (kind == ActorKind.Organisation ? null : code);
        return new Actor(name, kind, code) { Country = country, Office = parts.Length > 1 ? parts[1] : null };
    }

    private Actor Known(string text)
    {
        List<ActorHead> found = ActorNames.Details(session, text) is { Head: var head } ? [head] : ActorNames.Called(session, text);
        if (found.Count != 1)
            throw new LedgerException(found.Count == 0
                ? $"Nobody in the ledger is called '{text}': write 'Name (TUR)' for a person, 'Name (state TUR)' for a state."
                : $"Several in the ledger are called '{text}': write one of "
                    + string.Join(", ", found.Take(MostNamed).Select(f => f.Key)) + ".");
        return new Actor(found[0].Name, found[0].Kind, found[0].Code)
        {
            Country = found[0].Country,
            Entity = found[0].Kind == ActorKind.Person && !found[0].Key.Contains('@', StringComparison.Ordinal) ? found[0].Key : null,
        };
    }

    private Place Place(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 4 && Number(parts[2]) is { } latitude && Number(parts[3]) is { } longitude)
            return new Place(parts[0], parts[1].Length > 0 ? parts[1] : null, latitude, longitude, null);
        var found = Called(parts[0]).Where(p => parts.Length == 1 || p.Country == parts[^1]).ToList();
        return found.Count == 1 ? found[0] : throw new LedgerException(found.Count == 0
            ? $"No place of the ledger is called '{text}': write 'Name, TUR, 39.9, 32.8' (country, latitude, longitude)."
            : $"Several places of the ledger are called '{text}': write one of "
                + string.Join(" or ", found.Take(MostNamed).Select(p => $"'{p.Name}, {p.Country}'")) + ".");
    }

    /// <summary>The places of this name, each as the latest entry there has it.</summary>
    private List<Place> Called(string name)
    {
        var folded = Folding.Fold(name);
        var keys = session.Query("SELECT place, name FROM places ORDER BY n DESC, place", r => (Key: r.GetInt64(0), Name: r.GetString(1)))
            .Where(p => Folding.Fold(p.Name) == folded).Select(p => p.Key).Distinct();
        return session.QueryEach(OfPlace, keys.Select(key => new object?[] { key }), r => FactsCodec.Read((byte[])r[0]).Place!.Place);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
