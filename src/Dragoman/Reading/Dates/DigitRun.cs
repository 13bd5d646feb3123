namespace Dragoman.Reading.Dates;

/// <summary>A run of ASCII digits and its value (of the first nine).</summary>
internal readonly record struct DigitRun
{
    public DigitRun(ReadOnlySpan<char> text, int start)
    {
        (Start, End) = (start, start);
        while (End < text.Length && char.IsAsciiDigit(text[End]))
        {
            if (End - start < 9) Value = Value * 10 + text[End] - '0';
            End++;
        }
    }

    public int Start { get; }

    public int End { get; }

    public int Value { get; }

    public int Length => End - Start;

    public static bool TryAt(ReadOnlySpan<char> text, int at, out DigitRun run)
    {
        run = at < text.Length ? new DigitRun(text, at) : default;
        return run.Length > 0;
    }
}
