namespace Dragoman.Ledger;

/// <summary>The ledger cannot do what was asked; the message names the file or server and the remedy. Nothing was changed.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Makes an error with a message for people.</summary>
    public LedgerException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>The same may work in a moment: the server was restarting, or another program was writing.</summary>
    public bool IsTransient { get; init; }
}
