using Dragoman.Text;

namespace Dragoman.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Çavuşoğlu", "cavusoglu")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("İSTANBUL", "istanbul")]
    [InlineData("Straße", "strasse")]
    [InlineData("Ærø", "aero")]
    [InlineData("O’Neill–Smith", "o'neill-smith")]
    [InlineData("Zoe\u0308", "zoe")]
    [InlineData("Москва", "москва")]
    [InlineData("", "")]
    public void Lets_spellings_of_a_name_meet(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Gives_a_folded_string_back_as_it_is()
    {
        var text = new string("ankara 2023");
        Assert.Same(text, Folding.Fold(text));
    }
}
