namespace Dragoman.Ledger.Store;

/// <summary>The tables whose rows are counts, in the order in which a transaction writes them.</summary>
internal enum CountedTable
{
    Actors,
    ActorWords,
    Places,
    Periods,
    Pairs,
    Ties,
}
