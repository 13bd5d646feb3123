using Dragoman.Places;

namespace Dragoman.Tests.Places;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Port-au-Prince", "PORT AU PRINCE")]
    [InlineData("Élysée", "Elysee")]
    [InlineData("Dolmabahçe", "Dolmabahce")]
    [InlineData("U.S.", "US")]
    [InlineData("N’Djamena", "N'Djamena")]
    [InlineData("St. Petersburg", "St Petersburg")]
    public void Spellings_of_one_name_have_one_key(string one, string other) => Assert.Equal(NameKey.Of(one), NameKey.Of(other));

    [Fact]
    public void Keys_continue_word_by_word() =>
        Assert.Equal(NameKey.Of("New York City"), NameKey.Of("City", NameKey.Of("York", NameKey.Of("New"))));

    [Fact]
    public void Words_longer_than_the_buffer_count_in_full() =>
        Assert.NotEqual(NameKey.Of(new string('a', 300) + "b"), NameKey.Of(new string('a', 300) + "c"));

    [Fact]
    public void Punctuation_has_the_key_of_nothing() => Assert.Equal(NameKey.Empty, NameKey.Of("-. ,"));
}
