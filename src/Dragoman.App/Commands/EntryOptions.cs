using System.CommandLine;
using Dragoman.Events;
using Dragoman.Ledger;
using Dragoman.Ledger.Queries;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.App.Commands;

/// <summary>The options that choose entries, for <c>list</c> and <c>export</c>.</summary>
internal sealed class EntryOptions
{
    private readonly Option<string[]> _actors = Many("--actor", "Who takes part, by name or code; give two for a dyad.");
    private readonly Option<EntryKind[]> _kinds = new("--kind") { Description = "event, claim or instrument." };
    private readonly Option<string[]> _types = Many("--type", "PLOVER type, measure of a figure or kind of instrument.");
    private readonly Option<string[]> _modes = Many("--mode", "PLOVER mode or step of an instrument.");
    private readonly Option<EventStatus[]> _statuses = new("--status") { Description = "occurred, planned, denied …" };
    private readonly Option<LocalDate?> _from = Day("--from", "First day.");
    private readonly Option<LocalDate?> _to = Day("--to", "Last day.");
    private readonly Option<string[]> _countries = Many("--country", "Where it happened, as ISO alpha-3 code.");
    private readonly Option<string?> _topic = new("--topic") { Description = "Words of its topic." };
    private readonly Option<string?> _outlet = new("--source") { Description = "A publisher that reports it." };
    private readonly Option<string?> _text = new("--text") { Description = "Words in it; a star ends the beginning of one." };
    private readonly Option<double?> _confidence = new("--min-confidence") { Description = "Least confidence, 0 to 1." };
    private readonly Option<int?> _support = new("--min-support") { Description = "Least number of independent sources." };
    private readonly Option<bool> _conflicts = new("--conflicts") { Description = "Only where the reports differ." };
    private readonly Option<EntrySort> _sort = new("--sort") { Description = "newest, oldest, leastConfident …" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _actors, _kinds, _types, _modes, _statuses, _from, _to, _countries, _topic, _outlet, _text,
            _confidence, _support, _conflicts, _sort }) command.Add(option);
    }

    /// <exception cref="LedgerException">An actor is not in the ledger.</exception>
    public EntryQuery Query(ParseResult parsed, LedgerQueries queries) => new()
    {
        Actors = [.. (parsed.GetValue(_actors) ?? []).Select(name => Key(queries, name))],
        Kinds = parsed.GetValue(_kinds) ?? [],
        Types = parsed.GetValue(_types) ?? [],
        Modes = parsed.GetValue(_modes) ?? [],
        Statuses = parsed.GetValue(_statuses) ?? [],
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
        Countries = parsed.GetValue(_countries) ?? [],
        Topic = parsed.GetValue(_topic),
        Outlet = parsed.GetValue(_outlet),
        Text = parsed.GetValue(_text),
        MinConfidence = parsed.GetValue(_confidence),
        MinSupport = parsed.GetValue(_support),
        OnlyConflicts = parsed.GetValue(_conflicts),
        Sort = parsed.GetValue(_sort),
    };

    private static string Key(LedgerQueries queries, string name) =>
        queries.Actor(name)?.Head.Key ?? queries.Suggest(name, 1).FirstOrDefault()?.Key
        ?? throw new LedgerException($"Nobody in the ledger is called '{name}'.");

    private static Option<string[]> Many(string name, string description) => new(name) { Description = description };

    private static Option<LocalDate?> Day(string name, string description) => new(name)
    {
        Description = description + " Written as 2024-01-23.",
        CustomParser = result =>
        {
            var day = LocalDatePattern.Iso.Parse(result.Tokens[0].Value);
            if (!day.Success) result.AddError($"{name}: '{result.Tokens[0].Value}' is no day; write it as 2024-01-23.");
            return day.Success ? day.Value : null;
        },
    };
}
