namespace Dragoman.Events.Triggers;

/// <summary>
/// Where the roles of a trigger stand, each as a list of functions: <c>subj</c>, <c>obj</c>, <c>iobj</c>, <c>poss</c> ("Oman's",
/// "his"), <c>mod</c> ("the Omani attack", "US-China talks"), <c>clause</c> (the complement clause), or a preposition.
/// </summary>
/// <param name="Actors">Who acts, <c>A=</c> in the lexicon; all sides of a mutual event.</param>
/// <param name="Recipients">On whom, <c>R=</c>.</param>
/// <param name="Places">Where, <c>P=</c>: a destination that is also the place.</param>
/// <param name="Topics">What about, <c>T=</c>.</param>
internal sealed record Frame(
    IReadOnlyList<string> Actors, IReadOnlyList<string> Recipients, IReadOnlyList<string> Places, IReadOnlyList<string> Topics)
{
    /// <summary>The frame of a line that tells none, by kind of head.</summary>
    public static Frame Default(TriggerPos pos) => pos switch
    {
        TriggerPos.Verb => Parse("A=subj R=obj"),
        TriggerPos.Noun => Parse("A=poss,by,mod,of R=against,on,with,to"),
        _ => Parse("A=subj R=of,to,with"),
    };

    /// <summary>Reads <c>A=subj R=obj,with T=about</c>.</summary>
    /// <exception cref="FormatException">A role is not one of A, R, P and T.</exception>
    public static Frame Parse(string text)
    {
        var roles = new Dictionary<string, string[]>(StringComparer.Ordinal) { ["A"] = [], ["R"] = [], ["P"] = [], ["T"] = [] };
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var role = part.Split('=', 2);
            if (role.Length != 2 || !roles.ContainsKey(role[0]))
                throw new FormatException($"The frame '{text}' has '{part}' where a role A=, R=, P= or T= was expected.");
            roles[role[0]] = role[1].Split(',');
        }
        return new(roles["A"], roles["R"], roles["P"], roles["T"]);
    }
}
