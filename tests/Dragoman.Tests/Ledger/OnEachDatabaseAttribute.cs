using System.Reflection;
using Dragoman.Tests.Support;
using Xunit.Sdk;

namespace Dragoman.Tests.Ledger;

/// <summary>Runs a theory on SQLite, and on PostgreSQL where there is a server.</summary>
internal sealed class OnEachDatabaseAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) =>
        Servers.Postgres is null ? [[TestLedger.Sqlite]] : [[TestLedger.Sqlite], [TestLedger.Postgres]];
}
