using Dragoman.Actors.Registry;
using Dragoman.Actors.Resolving;
using Dragoman.Models;
using NodaTime;

namespace Dragoman.Actors;

/// <summary>The registry to look things up in: which offices somebody held, and who held those of a state.</summary>
public sealed class WhoIsWho
{
    /// <summary>Offices by which a state or organisation deals with others.</summary>
    private static readonly Role[] s_leading =
        [Role.HeadOfState, Role.HeadOfGovernment, Role.ForeignMinister, Role.DefenceMinister, Role.Head];

    private readonly RegistryTables _registry;
    private readonly Lazy<ILookup<string, int>> _persons;

    internal WhoIsWho(RegistryTables registry)
    {
        _registry = registry;
        _persons = new(() => Enumerable.Range(0, registry.Entities.Length)
            .Where(e => registry.Entities[e].Kind == (byte)ActorKind.Person).ToLookup(registry.NameOf, StringComparer.Ordinal));
    }

    /// <summary>Loads the registry.</summary>
    /// <param name="models">The folder that has <c>en/registry.bin</c>.</param>
    public static WhoIsWho Load(ModelFolder models) => new(RegistryFile.Read(models.File("en/registry")));

    /// <summary>The offices of a person, the latest first; none where the registry does not know the person.</summary>
    /// <param name="name">The registry's name of the person.</param>
    /// <param name="entity">The registry's id, which tells namesakes apart.</param>
    public IReadOnlyList<HeldOffice> OfficesOf(string name, string entity) =>
        [.. _persons.Value[name].SelectMany(_registry.TenureNumbers).Select(Read).Where(o => o.Person.Entity == entity)
            .OrderByDescending(o => o.To ?? LocalDate.MaxIsoValue).ThenByDescending(o => o.From)];

    /// <summary>Who held the leading offices of a state or organisation on a day.</summary>
    public IReadOnlyList<HeldOffice> LeadersOf(string code, LocalDate day) =>
        [.. s_leading.SelectMany(role => Leaders(code, role, Day.Of(day)))];

    private IEnumerable<HeldOffice> Leaders(string code, Role role, Day day) =>
        _registry.HoldersOf(code, role).Distinct().SelectMany(_registry.TenureNumbers)
            .Where(t => _registry.Tenures[t] is var tenure && tenure.Role == role && tenure.Distance(day) == 0
                && _registry.CodeOf(tenure.Holder) == code)
            .Select(Read).OrderBy(o => o.From);

    private HeldOffice Read(int number)
    {
        var tenure = _registry.Tenures[number];
        return new(_registry.Strings[tenure.Title], new PersonMatch(_registry, tenure, 0).Actor, _registry.ActorOf(tenure.Holder))
        {
            From = tenure.From.Date, To = tenure.To.Date,
            Source = _registry.TenureSources.Length > number && _registry.Sources[_registry.TenureSources[number]] is { Length: > 0 } source
                ? source : null,
        };
    }
}
