namespace Dragoman.Tests.Times;

public sealed class NumberPhraseTests
{
    [Theory]
    [InlineData("two and a half years", "P2.5Y")]
    [InlineData("twenty-four hours", "PT24H")]
    [InlineData("one hundred and twenty days", "P120D")]
    [InlineData("two thousand years", "P2000Y")]
    [InlineData("1,500 days", "P1500D")]
    [InlineData("2.5 hours", "PT2.5H")]
    [InlineData("several weeks", "PXW")]
    [InlineData("a couple of months", "P2M")]
    [InlineData("half a year", "P6M")]
    [InlineData("a few days", "PXD")]
    public void Counts_units(string words, string value) => Assert.Equal(value, Timed.Values(Timed.Find($"They waited for {words}.")));
}
