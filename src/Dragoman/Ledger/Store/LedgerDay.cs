using NodaTime;

namespace Dragoman.Ledger.Store;

/// <summary>Days as numbers since 1900-01-01: what the columns of the store hold.</summary>
internal static class LedgerDay
{
    private static readonly LocalDate s_first = new(1900, 1, 1);

    /// <summary>What stands for a day that nothing tells.</summary>
    public static LocalDate Unknown => s_first;

    public static int Number(LocalDate date) => Period.DaysBetween(s_first, date);

    public static LocalDate Date(int number) => s_first.PlusDays(number);
}
