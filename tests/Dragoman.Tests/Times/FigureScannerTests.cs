using Dragoman.Times.Pieces;

namespace Dragoman.Tests.Times;

public sealed class FigureScannerTests
{
    [Theory]
    [InlineData("2007 was", "Plain", 2007)]
    [InlineData("14th", "Ordinal", 14)]
    [InlineData("1990s", "Decade", 1990)]
    [InlineData("2.5 years", "Decimal", 250)]
    [InlineData("1,500 men", "Decimal", 150_000)]
    [InlineData("18:02", "Clock", 64_920)]
    [InlineData("25:02", "None", 0)]
    [InlineData("12345678", "None", 0)]
    [InlineData("2023-13-45", "None", 0)]
    public void Tells_shape_and_value(string text, string shape, int value)
    {
        var (figure, _) = FigureScanner.Read(text, 0);

        Assert.Equal((shape, value), (figure.Shape.ToString(), figure.Value));
    }

    [Theory]
    [InlineData("23.01.2024 - 11:54", 10)]
    [InlineData("16/10/2023,", 10)]
    [InlineData("2023-10-16T", 10)]
    [InlineData("3.5.", 3)]
    public void Takes_its_separators_and_no_more(string text, int end) => Assert.Equal(end, FigureScanner.Read(text, 0).End);
}
