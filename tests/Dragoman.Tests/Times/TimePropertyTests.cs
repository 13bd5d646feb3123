using FsCheck.Fluent;
using FsCheck;

namespace Dragoman.Tests.Times;

/// <summary>Whatever the text is, there is a result, and its spans lie in the text.</summary>
public sealed class TimePropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(42UL, 43UL);

    private const string Hostile = "- / , . : ' of the and ago later every 30 31 0 99 1815 9999 0000 99999 31.02.2023 2023-13-45 24:00 "
        + "25:61 1990s 29th half 2400 GMT Monday February to from until same year day week";

    [Fact]
    public void Any_string_gives_a_result() =>
        Check.One(Fixed, Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => IsSound(text ?? "")));

    [Fact]
    public void Any_row_of_time_words_gives_a_result()
    {
        var words = Timed.Files.Words.SelectMany(line => line.Split('\t')[0].Replace("?", "").Split(' '))
            .Concat(Hostile.Split(' ')).ToArray();
        var rows = Gen.Elements(words).ListOf().Select(row => string.Join(' ', row));
        Check.One(Fixed, Prop.ForAll(Arb.From(rows), IsSound));
    }

    private static bool IsSound(string text) =>
        Timed.Find(text).All.Concat(Timed.FindUndated(text).All).All(mention =>
            mention.Span.Start >= 0 && mention.Span.End <= text.Length && mention.Span.Start < mention.Span.End
            && mention.Value.Length > 0 && mention.First <= mention.Last && (mention.Start is null || mention.Start <= mention.End));
}
