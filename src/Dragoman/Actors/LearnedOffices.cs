using Dragoman.Actors.Registry;

namespace Dragoman.Actors;

/// <summary>Offices that articles gave to persons, as a registry for other articles of that time.</summary>
internal static class LearnedOffices
{
    /// <summary>A minister seldom stays shorter, and a year on, the office needs newer evidence.</summary>
    public const int DaysAround = 365;

    public static RegistryTables Compile(IEnumerable<OfficeFact> offices, RegistryTables shipped)
    {
        var overlay = new OverlayBuilder(shipped);
        foreach (var office in offices)
        {
            var day = Day.Of(office.On);
            var actor = new Actor(office.Person, ActorKind.Person, office.Country) { Office = office.Office };
            overlay.AddPerson(actor, [office.Person], RoleNames.Parse(office.Role ?? "", office.Office),
                day.IsUnknown ? Day.First : day.Plus(-DaysAround), day.IsUnknown ? Day.Last : day.Plus(DaysAround));
        }
        return overlay.Build();
    }
}
