using Dragoman.Actors;
using NodaTime;

namespace Dragoman.App.Pages.Actors;

/// <summary>What the registry says of an actor; nothing where the models are missing.</summary>
internal sealed class Registry(SiteOptions options)
{
    private readonly Lazy<WhoIsWho?> _registry = new(() =>
        File.Exists(options.Models.File("en/registry")) ? WhoIsWho.Load(options.Models) : null);

    /// <summary>Offices that a person held, or who holds those of a state or organisation on a day.</summary>
    public IReadOnlyList<HeldOffice> OfficesOf(ActorKind kind, string name, string key, LocalDate day) =>
        _registry.Value is not { } registry ? [] : kind == ActorKind.Person ? registry.OfficesOf(name, key) : registry.LeadersOf(key, day);
}
