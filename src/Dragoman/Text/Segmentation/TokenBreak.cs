namespace Dragoman.Text.Segmentation;

/// <summary>What lies between two characters that no white space parts.</summary>
internal enum TokenBreak
{
    /// <summary>Nothing: both belong to one word.</summary>
    None,

    /// <summary>A token ends.</summary>
    Token,

    /// <summary>A word ends within a multiword token: "do|n't".</summary>
    Word,
}
