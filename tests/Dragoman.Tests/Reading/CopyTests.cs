using Dragoman.Reading.Copies;

namespace Dragoman.Tests.Reading;

public sealed class CopyTests
{
    private static readonly string[] s_sentences =
        [.. Enumerable.Range(1, 20).Select(n => $"In paragraph {n} the ministers of country{n} and land{n * 7} spoke "
            + $"about matter{n * 13} and agreed on point{n * 31}.")];

    private static readonly string s_story = string.Join("\n\n", s_sentences);

    [Fact]
    public void Copy_with_another_headline_and_case_is_recognised()
    {
        var copy = "ANOTHER HEADLINE (Wire)\n\n" + s_story.Replace("ministers", "Ministers", StringComparison.Ordinal);
        Assert.True(TextSignature.Of(s_story).Likeness(TextSignature.Of(copy)) > 0.8);
        Assert.NotEmpty(TextSignature.Of(s_story).Bands().Intersect(TextSignature.Of(copy).Bands()));
    }

    [Fact]
    public void Shortened_copy_is_recognised()
    {
        var copy = string.Join(' ', s_sentences.Take(14));
        Assert.True(TextSignature.Of(s_story).Likeness(TextSignature.Of(copy)) > TextSignature.CopyLikeness);
    }

    [Fact]
    public void Another_story_is_none()
    {
        var other = string.Join(' ', Enumerable.Range(100, 20).Select(n => $"The envoy of state{n} denied that talks{n} "
            + $"on issue{n * 3} had failed."));
        Assert.True(TextSignature.Of(s_story).Likeness(TextSignature.Of(other)) < 0.1);
        Assert.Empty(TextSignature.Of(s_story).Bands().Intersect(TextSignature.Of(other).Bands()));
    }

    [Fact]
    public void Fingerprint_survives_storing()
    {
        var signature = TextSignature.Of(s_story);
        Assert.Equal(1, TextSignature.FromBytes(signature.ToBytes()).Likeness(signature));
        Assert.Equal(256, signature.ToBytes().Length);
    }

    [Fact]
    public void Differences_are_named_by_sentences()
    {
        var differences = CopyDifferences.Between("They met. They spoke for an hour. They left.", "They MET! They spoke "
            + "for two hours.\nThey left.");
        Assert.Equal(["They spoke for an hour."], differences.OnlyFirst);
        Assert.Equal(["They spoke for two hours."], differences.OnlySecond);
    }
}
