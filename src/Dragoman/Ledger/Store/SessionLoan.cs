namespace Dragoman.Ledger.Store;

/// <summary>A session out of the pool; disposing gives it back.</summary>
internal readonly struct SessionLoan(Database database, Session session) : IDisposable
{
    public Session Session => session;

    public void Dispose() => database.Return(session);
}
