using Dragoman.Ledger.Merging;
using Dragoman.Text;

namespace Dragoman.Ledger.Store;

/// <summary>The words by which an entry is found: of its sentences, names and places; topics and outlets also as marked words.</summary>
internal static class EntryWords
{
    private const string TopicMark = "qqt";
    private const string OutletMark = "qqo";

    public static IEnumerable<string> Of(Facts facts, IEnumerable<Report> reports)
    {
        var sources = reports.ToList();
        var texts = sources.SelectMany(r => r.Facts.Evidence).Select(e => e.Text).Concat(Names(facts)).Concat(facts.Topics);
        return texts.SelectMany(ContentWords.In)
            .Concat(facts.Topics.SelectMany(ContentWords.In).Select(word => TopicMark + word))
            .Concat(sources.Select(r => r.Source.Outlet).OfType<string>().Select(Outlet))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>The marked words of a topic: all must be there.</summary>
    public static IEnumerable<string> Topic(string topic) => ContentWords.In(topic).Select(word => TopicMark + word);

    /// <summary>The marked word of an outlet.</summary>
    public static string Outlet(string outlet) => OutletMark + string.Concat(Folding.Fold(outlet).Where(char.IsLetterOrDigit));

    private static IEnumerable<string> Names(Facts facts) =>
        facts.Participants.Concat(facts.Attribution).Select(p => p.Actor.Name)
            .Concat(new[] { facts.Place?.Place.Name, facts.Subject, facts.Body, facts.Position?.Issue }.OfType<string>());
}
