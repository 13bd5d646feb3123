using System.Globalization;
using System.Text.RegularExpressions;
using Dragoman.App.Pages.Frame;
using Dragoman.Events;
using Dragoman.Ledger.Queries;
using Dragoman.Text;
using NodaTime;

namespace Dragoman.App.Pages.Search;

/// <summary>What the words of the search box mean: actors, types, modes, days, and the rest as words of the text.</summary>
public sealed partial class SearchReading
{
    private const int LongestName = 5;
    private const int ShortestBeginning = 3;
    private const int MostCandidates = 30;

    private static readonly HashSet<string> s_fillers = ["and", "with", "between", "the", "of", "in", "to", "from", "–", "-", "&", "vs"];

    /// <summary>Everyday words for types, modes and statuses.</summary>
    private static readonly Dictionary<string, (string Name, string Value)[]> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["visit"] = [("type", "CONSULT"), ("mode", "visit")], ["visits"] = [("type", "CONSULT"), ("mode", "visit")],
        ["call"] = [("type", "CONSULT"), ("mode", "phone")], ["calls"] = [("type", "CONSULT"), ("mode", "phone")],
        ["phone"] = [("type", "CONSULT"), ("mode", "phone")], ["meeting"] = [("type", "CONSULT")], ["meetings"] = [("type", "CONSULT")],
        ["talks"] = [("type", "CONSULT")], ["contacts"] = [("type", "CONSULT")], ["sanctions"] = [("type", "SANCTION")],
        ["agreement"] = [("type", "AGREE")], ["agreements"] = [("type", "AGREE")], ["aid"] = [("type", "AID")],
        ["protests"] = [("type", "PROTEST")], ["threats"] = [("type", "THREATEN")], ["attack"] = [("type", "ASSAULT")],
        ["attacks"] = [("type", "ASSAULT")], ["planned"] = [("status", "planned")], ["cancelled"] = [("status", "cancelled")],
        ["denied"] = [("status", "denied")], ["figures"] = [("kind", "claim")], ["instruments"] = [("kind", "instrument")],
    };

    private static readonly string[] s_months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];
    private readonly List<KeyValuePair<string, string>> _filters = [];
    private readonly List<ActorHead> _actors = [];
    private readonly List<string> _text = [];

    public SearchReading(LedgerQueries queries, string words)
    {
        var tokens = words.Split([' ', ',', ';', '\t', '/'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < tokens.Length;)
        {
            var used = Days(tokens, i);
            if (used == 0) used = Word(tokens[i]);
            if (used == 0) used = Actor(queries, tokens, i);
            if (used == 0) _text.Add(tokens[i]);
            i += Math.Max(1, used);
        }
    }

    public IReadOnlyList<ActorHead> Actors => _actors;

    /// <summary>Types, modes, statuses and days that were found.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filters => _filters;

    /// <summary>What was understood, for people.</summary>
    public string InWords => string.Join(" · ", _actors.Select(a => a.Name).Concat(_filters.Select(f => f.Key is "from" or "to"
        ? $"{f.Key} {f.Value}" : Parts.Say.Words(f.Value))).Concat(_text.Count > 0 ? [$"“{string.Join(' ', _text)}”"] : []));

    /// <summary>Words for types, modes and statuses that begin so.</summary>
    public static IEnumerable<string> WordsFor(string beginning) => s_words.Keys.Concat(Enum.GetNames<EventType>())
        .Where(word => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        .DistinctBy(word => word.TrimEnd('s').ToLowerInvariant()).Order(StringComparer.Ordinal);

    /// <summary>The page that shows it: a dyad, an actor, or the timeline.</summary>
    public Address Address
    {
        get
        {
            if (_filters.Count == 0 && _text.Count == 0 && _actors.Count == 2) return new(Address.Dyad(_actors[0].Key, _actors[1].Key));
            if (_filters.Count == 0 && _text.Count == 0 && _actors.Count == 1) return new(Address.Actor(_actors[0].Key));
            return new("/timeline", [.. _actors.Select(a => KeyValuePair.Create("actor", a.Key)), .. _filters.Distinct(),
                .. _text.Count > 0 ? [KeyValuePair.Create("text", string.Join(' ', _text))] : Array.Empty<KeyValuePair<string,
                    string>>()]);
        }
    }

    private int Word(string token)
    {
        if (s_fillers.Contains(token.ToLowerInvariant())) return 1;
        if (s_words.TryGetValue(token, out var filters)) _filters.AddRange(filters.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        else if (Enum.TryParse<EventType>(token, ignoreCase: true, out var type)
            && char.IsLetter(token[0])) _filters.Add(new("type", type.ToString()));
        else return 0;
        return 1;
    }

    /// <summary>"2024", "2024-03", "2024-03-05", "2024-01..2024-03", "March 2024".</summary>
    private int Days(string[] tokens, int at)
    {
        var ends = tokens[at].Split("..");
        if (ends.Length <= 2 && ends.All(e => Iso().IsMatch(e)) && Span(ends[0]) is { } first && Span(ends[^1]) is { } last)
            return Set(first.First, last.Last, 1);
        var month = Array.FindIndex(s_months, m => m.Equals(tokens[at], StringComparison.OrdinalIgnoreCase)
            || (tokens[at].Length == ShortestBeginning && m.StartsWith(tokens[at], StringComparison.OrdinalIgnoreCase)));
        if (month < 0 || at + 1 >= tokens.Length || !Year().IsMatch(tokens[at + 1])) return 0;
        var start = new LocalDate(int.Parse(tokens[at + 1], CultureInfo.InvariantCulture), month + 1, 1);
        return Set(start, start.PlusMonths(1).PlusDays(-1), 2);
    }

    private int Set(LocalDate first, LocalDate last, int used)
    {
        _filters.Add(new("from", Parts.Say.Day(first)));
        _filters.Add(new("to", Parts.Say.Day(last)));
        return used;
    }

    private static (LocalDate First, LocalDate Last)? Span(string text)
    {
        var numbers = text.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = (numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
        if (year is < 1900 or > 2078 || month > 12 || (day > 0 && day > CalendarSystem.Iso.GetDaysInMonth(year, month))) return null;
        if (month == 0) return (new(year, 1, 1), new(year, 12, 31));
        if (day == 0) return (new(year, month, 1), new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month)));
        return (new(year, month, day), new(year, month, day));
    }

    /// <summary>The longest run of words that each begin a word of one actor's name, or a code.</summary>
    private int Actor(LedgerQueries queries, string[] tokens, int at)
    {
        for (var length = Math.Min(LongestName, tokens.Length - at); length > 0; length--)
        {
            var folded = tokens[at..(at + length)].Select(Folding.Fold).ToArray();
            var actor = queries.Suggest(folded[0], MostCandidates).FirstOrDefault(a => Fits(a, folded))
                ?? (length == 1 && !tokens[at].Any(char.IsLower) ? queries.Actor(tokens[at])?.Head : null);
            if (actor is null) continue;
            if (_actors.All(a => a.Key != actor.Key)) _actors.Add(actor);
            return length;
        }
        return 0;
    }

    private static bool Fits(ActorHead actor, string[] words)
    {
        var name = Folding.Fold(actor.Name).Replace('-', ' ').Split(' ');
        return words.All(w => name.Any(n => w.Length >= ShortestBeginning ? n.StartsWith(w, StringComparison.Ordinal) : n == w));
    }

    [GeneratedRegex(@"^\d{4}(-(0?[1-9]|1[0-2])(-(0?[1-9]|[12]\d|3[01]))?)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(19|20)\d\d$")]
    private static partial Regex Year();
}
