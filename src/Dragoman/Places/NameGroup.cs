namespace Dragoman.Places;

/// <summary>All sightings of one name in an article: they mean one place.</summary>
internal sealed class NameGroup(int name)
{
    /// <summary>Number of the name in the gazetteer.</summary>
    public int Name { get; } = name;

    /// <summary>How often the name is seen.</summary>
    public int Count { get; set; }

    /// <summary>The group whose name follows after a comma, or null.</summary>
    public NameGroup? Container { get; set; }

    /// <summary>The place that the name stands for, as far as it is known now.</summary>
    public int Best { get; set; }

    /// <summary>What decided for the best place.</summary>
    public string Rule { get; set; } = PlaceRules.Prominence;
}
