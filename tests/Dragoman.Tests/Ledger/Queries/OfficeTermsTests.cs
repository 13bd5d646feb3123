using Dragoman.Actors;
using Dragoman.App.Commands;
using Dragoman.Ledger.Queries;
using Dragoman.Tests.Actors;
using NodaTime;
using NodaTime.Text;

namespace Dragoman.Tests.Ledger.Queries;

public sealed class OfficeTermsTests
{
    [Fact]
    public void A_holder_known_from_two_documents_has_the_office_for_a_year_around()
    {
        LearnedOffice[] told =
        [
            Told("Noor Vale", "2024-03-01", "2024-05-01", 2), Told("Ana Low", "2026-01-01", null, 1), Told("Low", "2026-01-01", null, 3),
        ];
        var term = Assert.Single(OfficeTerms.Of(told, 2));
        Assert.Equal(("Noor Vale", new LocalDate(2023, 3, 2), new LocalDate(2025, 5, 1)), (term.Told.Person, term.From, term.To));
    }

    [Fact]
    public void An_office_of_one_ends_when_texts_give_it_to_the_next()
    {
        var terms = OfficeTerms.Of([Told("Ana Low", "2024-09-01", null, 3), Told("Noor Vale", "2024-03-01", "2024-05-01", 2)], 2);
        Assert.Equal([("Noor Vale", new LocalDate(2024, 8, 31)), ("Ana Low", new LocalDate(2025, 9, 1))],
            terms.Select(t => (t.Told.Person, t.To)));
        Assert.Equal(new LocalDate(2024, 5, 2), terms[1].From);
    }

    [Fact]
    public void Of_two_who_are_said_to_hold_it_at_once_the_one_told_by_more_documents_stays()
    {
        var both = new[] { Told("Ana Low", "2024-04-01", null, 5), Told("Noor Vale", "2024-03-01", "2024-05-01", 2) };
        Assert.Equal("Ana Low", Assert.Single(OfficeTerms.Of(both, 2)).Told.Person);
        Assert.Empty(OfficeTerms.Of(both.Select(o => o with { Documents = 2 }), 2));
        Assert.Equal(2, OfficeTerms.Of(both.Select(o => o with { Role = "envoy" }), 2).Count);
    }

    [Fact]
    public void What_is_written_as_actors_is_found_in_articles_of_that_time_only()
    {
        using var file = new StringWriter();
        OfficesCommand.WriteActors(file, OfficeTerms.Of([Told("Noor Vale", "2024-03-01", "2024-05-01", 2)], 2));
        var finder = SmallRegistry.Finder.With(UserActors.Read(new StringReader(file.ToString()), "learned.tsv"));
        Assert.Contains(finder.Find(Article("2024-06-01")).All,
            m => m.Actors[0] is { Name: "Noor Vale", Code: "EGY", Office: "foreign minister" });
        Assert.DoesNotContain(finder.Find(Article("2027-06-01")).All, m => m.Actors[0].Office is not null);
    }

    private static Dragoman.Syntax.ParsedArticle Article(string day) => SmallRegistry.Article(day, SmallRegistry.Sentences(
        "Noor Noor PROPN NNP 2 compound\nVale Vale PROPN NNP 3 nsubj\nspoke speak VERB VBD 0 root"));

    private static LearnedOffice Told(string person, string first, string? last, int documents) => new(
        person, "foreign minister", "foreign_minister", "EGY", Day(first), Day(last ?? first), documents, "a document");

    private static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
