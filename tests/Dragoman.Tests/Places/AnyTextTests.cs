using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Tests.Places;

public sealed class AnyTextTests
{
    private static readonly string[] s_pieces =
    [
        "Paris", ",", " ", "Texas", "U.S.", "NEW YORK", "in", "Tripoli", "(", "Lebanon", ")", "\n\n", "İstanbul", "Mr.",
        "\ud83d", "Turkish", "-", ".",
    ];

    [Fact]
    public void Any_string_gives_ordered_mentions_inside_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll<string?>(text => IsSound(text ?? "")));

    [Fact]
    public void So_does_any_mixture_of_names_and_signs() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Gen.Elements(s_pieces).ListOf().Select(string.Concat).ToArbitrary(), IsSound));

    private static bool IsSound(string text)
    {
        var mentions = PlainArticle.Mentions(text);
        return mentions.All(mention => mention.Span.Start >= 0 && mention.Span.Start < mention.Span.End && mention.Span.End <= text.Length
                && mention.First <= mention.Head && mention.Head <= mention.Last && Math.Abs(mention.Place.Latitude) <= 90)
            && mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
    }
}
