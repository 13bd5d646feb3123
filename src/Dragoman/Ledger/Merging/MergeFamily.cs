namespace Dragoman.Ledger.Merging;

/// <summary>Types between which coders and reporters waver; only reports of one family are ever compared.</summary>
internal static class MergeFamily
{
    public static string Of(Facts facts) => facts.Kind switch
    {
        EntryKind.Claim => "claim:" + facts.Type,
        EntryKind.Instrument => "instrument",
        _ => facts.Type switch
        {
            "AGREE" or "SUPPORT" or "COOPERATE" or "AID" => "cooperation",
            "CONCEDE" or "RETREAT" => "yielding",
            "ACCUSE" or "REJECT" or "THREATEN" => "disapproval",
            "SANCTION" or "COERCE" => "pressure",
            "MOBILIZE" or "ASSAULT" => "force",
            var type => type,
        },
    };
}
