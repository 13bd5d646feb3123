namespace Dragoman.Ledger.Store;

/// <summary>
/// The merge keys that a transaction holds. All are taken at its start, in one order, so that no two writers wait for each other
/// in a circle; when more turn out to be needed, the transaction is rolled back and begins again with them.
/// </summary>
internal sealed class LockSet(Database database)
{
    private readonly HashSet<long> _keys = [];
    private bool _isGrown = true;

    /// <summary>Does the work with these keys held, as often as it takes until the work finds no more that it needs.</summary>
    public T Write<T>(IEnumerable<long> keys, Func<Session, T> work)
    {
        _keys.UnionWith(keys);
        while (true)
        {
            try
            {
                _isGrown = false;
                return database.Write(session =>
                {
                    database.Lock(session, _keys);
                    return work(session);
                });
            }
            catch (LocksNeededException) when (_isGrown)
            {
                // Rolled back; the next turn holds what was missing.
            }
        }
    }

    /// <summary>Makes sure that these keys are held, or ends this turn.</summary>
    public void Cover(IEnumerable<long> keys)
    {
        var before = _keys.Count;
        _keys.UnionWith(keys);
        if (_keys.Count == before || database is not PostgresDatabase) return;
        _isGrown = true;
        throw new LocksNeededException();
    }

    private sealed class LocksNeededException : Exception;
}
