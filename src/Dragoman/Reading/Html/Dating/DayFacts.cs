namespace Dragoman.Reading.Html.Dating;

/// <summary>What the mentions of one day on a page add up to.</summary>
internal sealed class DayFacts
{
    /// <summary>Number of kinds of places where dates stand.</summary>
    public static readonly int Sources = Enum.GetValues<DateSource>().Length;

    private const int Never = 50;
    private const int Far = 999;

    public DayFacts() => Array.Fill(Ranks, Never);

    /// <summary>Mentions in each kind of place.</summary>
    public int[] Counts { get; } = new int[Sources];

    /// <summary>Mentions of any day in a kind of place before the first of this day.</summary>
    public int[] Ranks { get; } = new int[Sources];

    public int All { get; private set; }

    /// <summary>Kinds of places in which it stands.</summary>
    public int Kinds { get; private set; }

    /// <summary>Mentions with a time of day.</summary>
    public int Times { get; private set; }

    /// <summary>Mentions whose day and month might as well be the other way round.</summary>
    public int Guesses { get; private set; }

    public int FirstBlock { get; private set; } = Far;

    /// <summary>Blocks from the headline to the nearest mention.</summary>
    public int ToTitle { get; private set; } = Far;

    public int ToBodyStart { get; private set; } = Far;

    public int ToBodyEnd { get; private set; } = Far;

    /// <summary>Adds a mention.</summary>
    /// <param name="mention">Of this day.</param>
    /// <param name="rank">Mentions of any day in this kind of place before it.</param>
    /// <param name="shape">Where the article stands.</param>
    public void Add(DateMention mention, int rank, PageShape shape)
    {
        var source = (int)mention.Source;
        if (Counts[source]++ == 0)
        {
            Kinds++;
            Ranks[source] = Math.Min(Never, rank);
        }
        All++;
        if (mention.Found.Time is not null) Times++;
        if (mention.IsGuess) Guesses++;
        if (mention.Block < 0) return;
        FirstBlock = Math.Min(FirstBlock, mention.Block);
        ToTitle = Nearer(ToTitle, mention.Block - shape.Title);
        ToBodyStart = Nearer(ToBodyStart, mention.Block - shape.BodyStart);
        ToBodyEnd = Nearer(ToBodyEnd, mention.Block - shape.BodyEnd);
    }

    private static int Nearer(int one, int other) => Math.Abs(other) < Math.Abs(one) ? other : one;
}
