using Dragoman.Actors;
using Dragoman.Ledger.Queries;

namespace Dragoman.App.Pages.Dyad;

/// <summary>Somebody who dealt for one side.</summary>
/// <param name="Key">Key of the person.</param>
/// <param name="Name">Name.</param>
/// <param name="Office">Office at the latest contact, where known.</param>
/// <param name="Side">Code of the state or organisation.</param>
/// <param name="Count">Number of contacts.</param>
public sealed record Speaker(string Key, string Name, string? Office, string? Side, int Count)
{
    private const int Most = 40;

    public static IReadOnlyList<Speaker> Of(IEnumerable<Entry> contacts) =>
        [.. contacts.SelectMany(e => e.Facts.Participants).Where(p => p.Actor.Kind == ActorKind.Person)
            .GroupBy(p => ActorHead.KeyOf(p.Actor), StringComparer.Ordinal)
            .Select(g => new Speaker(g.Key, g.First().Actor.Name, g.Select(p => p.Actor.Office).FirstOrDefault(o => o is not null),
                g.First().Actor.Code, g.Count()))
            .OrderByDescending(s => s.Count).ThenBy(s => s.Name, StringComparer.Ordinal).Take(Most)];
}
