using System.Collections.Concurrent;
using System.Data.Common;

namespace Dragoman.Ledger.Store;

/// <summary>Where a ledger lies: opens sessions, and knows the few things that SQLite and PostgreSQL spell differently.</summary>
internal abstract class Database : IDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];

    /// <summary>Column types and clauses of the schema in this database's words.</summary>
    public abstract IReadOnlyDictionary<string, string> Spelling { get; }

    /// <summary>Stores the words of entry <c>$1</c>, given as <c>$2</c>.</summary>
    public abstract string InsertWords { get; }

    /// <summary>Finds a table by its name <c>$1</c>.</summary>
    public abstract string FindTable { get; }

    /// <summary>Condition that a row of <c>entry_words</c> matches the search in parameter number <paramref name="parameter"/>.</summary>
    public abstract string MatchesWords(string alias, int parameter);

    /// <summary>A search for all of the words, the last perhaps as the start of a word, in this database's syntax.</summary>
    public abstract string Search(IEnumerable<string> words, bool lastIsPrefix);

    /// <summary>What the database itself finds damaged.</summary>
    public virtual IEnumerable<string> Damage(Session session) => [];

    /// <summary>Holds the merge keys until the transaction ends, so that no other writer regroups the same reports.</summary>
    public abstract void Lock(Session session, IEnumerable<long> mergeKeys);

    /// <summary>Turns an error of the driver into one for people, or gives it back as it is.</summary>
    public abstract Exception Explain(DbException error);

    /// <summary>Opens a connection.</summary>
    protected abstract Session Connect();

    /// <summary>The statement that begins a transaction that will write.</summary>
    protected abstract string BeginWriting { get; }

    /// <summary>Lends a session; give it back by disposing the loan. One whose connection was lost meanwhile is let go.</summary>
    public SessionLoan Rent()
    {
        while (_idle.TryTake(out var session))
        {
            if (session.IsUsable) return new SessionLoan(this, session);
            session.Dispose();
        }
        return new SessionLoan(this, Guarded(Connect));
    }

    public void Return(Session session)
    {
        if (session.IsUsable) _idle.Add(session);
        else session.Dispose();
    }

    /// <summary>Does the work in one transaction: all of it or nothing.</summary>
    public T Write<T>(Func<Session, T> work) => Guarded(() =>
    {
        using var loan = Rent();
        loan.Session.Execute(BeginWriting);
        try
        {
            var result = work(loan.Session);
            loan.Session.Execute("COMMIT");
            return result;
        }
        catch
        {
            loan.Session.TryRollback();
            throw;
        }
    });

    /// <summary>Reads in a session; errors of the driver become errors for people.</summary>
    public T Read<T>(Func<Session, T> work) => Guarded(() =>
    {
        using var loan = Rent();
        return work(loan.Session);
    });

    public virtual void Dispose()
    {
        while (_idle.TryTake(out var session)) session.Dispose();
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error)
        {
            throw Explain(error);
        }
    }
}
