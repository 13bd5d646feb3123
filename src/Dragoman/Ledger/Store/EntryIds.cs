namespace Dragoman.Ledger.Store;

/// <summary>
/// Finds entries by id. An entry bears the smallest id of its reports; every other report's id leads to it too, so that links
/// made before a merge stay good.
/// </summary>
internal static class EntryIds
{
    public static long? Row(Session session, string id)
    {
        var eid = session.First("SELECT eid FROM entries WHERE id = $1", r => r.GetInt64(0), id);
        if (eid == 0) eid = session.First("SELECT eid FROM reports WHERE id = $1", r => r.IsDBNull(0) ? 0 : r.GetInt64(0), id);
        return eid == 0 ? null : eid;
    }
}
