namespace Dragoman.Places;

/// <summary>What a place is; the names in lower case are those of <see cref="Place.Kind"/>.</summary>
internal enum PlaceKind : byte
{
    /// <summary>A state.</summary>
    Country,

    /// <summary>A first-level part of a state, or a county.</summary>
    Region,

    /// <summary>A town of any size.</summary>
    City,

    /// <summary>A stretch of land that is no unit of administration: a peninsula, a desert, a camp.</summary>
    Area,

    /// <summary>A building or square where things happen.</summary>
    Venue,

    /// <summary>A sea, strait, river or lake.</summary>
    Water,
}
