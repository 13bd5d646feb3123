using Dragoman.Actors.Registry;

namespace Dragoman.Actors.Resolving;

/// <summary>A person of the registry and the office that fits best what was asked for.</summary>
/// <param name="Registry">Where the person is.</param>
/// <param name="Tenure">The office.</param>
/// <param name="Distance">Days between the office and the day of the text; 0 inside it.</param>
internal sealed record PersonMatch(RegistryTables Registry, Tenure Tenure, int Distance)
{
    /// <summary>The office is one that newspapers name without introducing its holder.</summary>
    public bool IsProminent => RoleNames.IsProminent(Tenure.Role);

    /// <summary>The person is head of a state or government on the day.</summary>
    public bool IsHeadNow => Distance == 0 && Tenure.Role is Role.HeadOfState or Role.HeadOfGovernment;

    /// <summary>The office is a minister's of whatever subject.</summary>
    public bool IsMinister => Tenure.Role is Role.ForeignMinister or Role.DefenceMinister or Role.InteriorMinister or Role.OtherMinister;

    /// <summary>The state or organisation whose office it is.</summary>
    public Actor Holder => Registry.ActorOf(Tenure.Holder);

    /// <summary>The person as an actor, in the office that was held on the day.</summary>
    public Actor Actor
    {
        get
        {
            var (name, holder) = (Registry.Strings[Registry.Entities[Tenure.Person].Name], Holder);
            return new(name, ActorKind.Person, holder.Code)
            {
                Cameo = holder.Kind == ActorKind.State ? holder.Code + Sectors.Of(Tenure.Role) : holder.Cameo,
                Sector = holder.Kind == ActorKind.State ? Sectors.Of(Tenure.Role) : holder.Sector ?? Sectors.Of(Tenure.Role),
                Office = Distance == 0 ? Registry.Strings.OrNull(Tenure.Title) : null,
                Country = holder.Country,
                Entity = holder.Entity + "/" + name.ToLowerInvariant().Replace(' ', '-'),
            };
        }
    }
}
