using System.Runtime.ExceptionServices;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Runs work on a thread of its own, deep enough for what nests, and waits for it for a time. No token stops the library that
/// reads PDFs; what takes longer ends by itself when it next asks its budget. Budgets end what is known to do harm long before.
/// </summary>
internal static class DeepThread
{
    /// <summary>Enough for page trees and cuts of pages as deep as the other limits let them be.</summary>
    private const int StackBytes = 64 << 20;

    /// <summary>The work's result, null when the time is over.</summary>
    public static T? Run<T>(Func<T> work, TimeSpan time) where T : class
    {
        T? result = null;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception caught)
                {
                    error = ExceptionDispatchInfo.Capture(caught);
                }
            },
            StackBytes) { IsBackground = true };
        thread.Start();
        if (!thread.Join(time)) return null;
        error?.Throw();
        return result;
    }
}
