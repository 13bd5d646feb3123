namespace Dragoman.Ledger.Export;

/// <summary>How entries are written out.</summary>
public enum ExportFormat
{
    /// <summary>One entry a line, lists within a cell parted by "; ".</summary>
    Csv,

    /// <summary>One entry a line, with the contract's record of its best values.</summary>
    Jsonl,

    /// <summary>The 61 columns of GDELT's event files, one line for each pair of actor and recipient.</summary>
    Gdelt,

    /// <summary>The columns of POLECAT's weekly files, one line for each pair of actor and recipient.</summary>
    Polecat,

    /// <summary>The network of states and organisations, a tie for each pair with the number and scores of its events.</summary>
    Graphml,
}
