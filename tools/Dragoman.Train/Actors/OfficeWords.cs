using Dragoman.Actors.Registry;

namespace Dragoman.Train.Actors;

/// <summary>How the offices lexicon writes traits.</summary>
internal static class OfficeWords
{
    public static OfficeTraits Traits(string kind, string traits)
    {
        var result = kind == "address" ? OfficeTraits.Address : OfficeTraits.None;
        foreach (var trait in traits.Split('|', StringSplitOptions.RemoveEmptyEntries))
            result |= trait switch
            {
                "posted" => OfficeTraits.Posted,
                "subject" => OfficeTraits.TakesSubject,
                "monarch" => OfficeTraits.Monarch,
                "counterpart" => OfficeTraits.Counterpart,
                "human" => OfficeTraits.Human,
                "person" => OfficeTraits.Person,
                _ => throw new FormatException($"'{trait}' is no trait of an office."),
            };
        return result;
    }
}
