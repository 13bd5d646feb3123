using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Reading.Dates;
using NodaTime;

namespace Dragoman.Tests.Reading;

public sealed class DateScannerTests
{
    private static readonly DateScanner s_dates = ReadingModel.Load(ModelFolder.Default).Dates;

    [Theory]
    [InlineData("2024-01-23")]
    [InlineData("2024/1/23")]
    [InlineData("20240123")]
    [InlineData("23.01.2024")]
    [InlineData("23.1.24")]
    [InlineData("23/01/2024")]
    [InlineData("1/23/2024")]
    [InlineData("January 23, 2024")]
    [InlineData("Jan. 23rd 2024")]
    [InlineData("23rd of January, 2024")]
    [InlineData("23 JAN 2024")]
    [InlineData("Dienstag, 23. Januar 2024")]
    [InlineData("23. Jänner 2024")]
    [InlineData("23 de enero de 2024")]
    [InlineData("23 de janeiro de 2024")]
    [InlineData("le 23 janvier 2024")]
    [InlineData("23 gennaio 2024")]
    [InlineData("23 Ocak 2024 Salı")]
    [InlineData("23 января 2024 г.")]
    [InlineData("23 січня 2024")]
    [InlineData("23 stycznia 2024")]
    [InlineData("2024. január 23.")]
    [InlineData("23 Ιανουαρίου 2024")]
    [InlineData("23 يناير 2024")]
    [InlineData("23 كانون الثاني / يناير 2024")]
    [InlineData("2024年1月23日")]
    [InlineData("2024년 1월 23일")]
    [InlineData("23 มกราคม 2024")]
    [InlineData("23Jan2024")]
    public void Day_is_read(string text) => Assert.Equal(new LocalDate(2024, 1, 23), s_dates.Next($"x {text} y")?.Day);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("23 bananas 2024")]
    [InlineData("call 020 7946 0018 99")]
    [InlineData("page 3 of 2024")]
    [InlineData("12345678901234567890")]
    public void Other_figures_are_none(string text) => Assert.Null(s_dates.Next(text));

    [Theory]
    [InlineData("23.01.2024 - 11:54", "11:54", null)]
    [InlineData("2024-01-23T11:54:07.123+03:00", "11:54:07", 180)]
    [InlineData("2024-01-23T11:54Z", "11:54", 0)]
    [InlineData("Tue, 23 Jan 2024 11:54:00 -0500", "11:54", -300)]
    [InlineData("January 23, 2024 at 1:05 p.m. EST", "13:05", -300)]
    [InlineData("23. Januar 2024 um 11.54 Uhr", "11:54", null)]
    [InlineData("11:54, 23 January 2024", "11:54", null)]
    [InlineData("23 janvier 2024 à 11h54", "11:54", null)]
    [InlineData("23 January 2024, 12:10 AM GMT+1", "00:10", 60)]
    public void Time_beside_the_date_is_read(string text, string time, int? minutes)
    {
        var found = s_dates.Next(text)!.Value;
        Assert.Equal(LocalTime.FromTimeOnly(TimeOnly.Parse(time)), found.Time);
        Assert.Equal(minutes, found.Offset?.Seconds / 60);
    }

    [Fact]
    public void Month_comes_first_where_asked_for()
    {
        Assert.Equal(new LocalDate(2024, 4, 3), s_dates.Next("3/4/2024")?.Day);
        Assert.Equal(new LocalDate(2024, 3, 4), s_dates.Next("3/4/2024", monthFirst: true)?.Day);
    }

    /// <summary>Whatever the text, the scanner ends, and what it finds lies inside.</summary>
    [Fact]
    public void Any_text_is_scanned_to_its_end()
    {
        const string Alphabet = "0123456789 .,:/-TZ年月日amp+JanuaryMaiOcak";
        var random = new Random(7);
        for (var n = 0; n < 3000; n++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            for (var at = 0; s_dates.Next(text, at) is { } found; at = found.End)
                Assert.True(found.Start >= 0 && found.End > at && found.End <= text.Length, text);
        }
    }
}
