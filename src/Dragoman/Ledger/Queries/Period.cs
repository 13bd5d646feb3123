namespace Dragoman.Ledger.Queries;

/// <summary>The width of a histogram's bars.</summary>
public enum Period
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,
}
