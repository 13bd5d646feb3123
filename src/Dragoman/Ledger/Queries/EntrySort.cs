namespace Dragoman.Ledger.Queries;

/// <summary>The order of a list of entries.</summary>
public enum EntrySort
{
    /// <summary>Latest first.</summary>
    Newest,

    /// <summary>Earliest first.</summary>
    Oldest,

    /// <summary>Least sure first: the order of a review.</summary>
    LeastConfident,

    /// <summary>Surest first.</summary>
    MostConfident,

    /// <summary>Most independent sources first.</summary>
    MostSources,
}
