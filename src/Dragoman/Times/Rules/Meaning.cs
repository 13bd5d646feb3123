namespace Dragoman.Times.Rules;

/// <summary>How the fields of an expression become a value; rules name them in small letters.</summary>
internal enum Meaning
{
    /// <summary>No time at all: the rule protects words that only look like one.</summary>
    None,
    /// <summary>Calendar fields; what is missing comes from the anchor.</summary>
    Calendar,
    /// <summary>Days from the anchor: yesterday.</summary>
    Deictic,
    /// <summary>Steps of a unit or weekday, month, season from the article's date: last week.</summary>
    Rel,
    /// <summary>The same from the date told last: the following week.</summary>
    Told,
    /// <summary>A number of units before the article's date.</summary>
    Ago,
    /// <summary>A number of units after the article's date.</summary>
    Hence,
    /// <summary>A number of units after the date told last.</summary>
    Later,
    /// <summary>A number of units before the date told last.</summary>
    Earlier,
    /// <summary>A length of time.</summary>
    Duration,
    /// <summary>A length of time that ends at the article's date: the last three years.</summary>
    Past,
    /// <summary>A length of time that begins at the article's date: the next three years.</summary>
    Coming,
    /// <summary>A recurring time.</summary>
    Set,
    /// <summary>A vague time.</summary>
    Ref,
    /// <summary>The date told last, in another year: "the same period last year".</summary>
    Sameyear,
    /// <summary>The date told last, with a part of the day if told.</summary>
    Same,
}
