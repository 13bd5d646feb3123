using Dragoman.Ledger.Merging;

namespace Dragoman.Tests.Ledger.Merging;

public sealed class ContentWordsTests
{
    [Theory]
    [InlineData("The ministers' meetings in Ankara", "minister meet ankara")]
    [InlineData("Çavuşoğlu and the treaties", "cavusoglu treaty")]
    [InlineData("", "")]
    public void Keeps_what_carries_meaning(string text, string words) => Assert.Equal(words, string.Join(' ', ContentWords.In(text)));
}
