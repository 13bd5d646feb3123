using System.Runtime.InteropServices;

namespace Dragoman.Actors.Registry;

/// <summary>One meaning of a name, as it lies in the file.</summary>
/// <param name="Target">Entity, or office where <see cref="Kind"/> is an office or organ.</param>
/// <param name="From">First day on which the name had this meaning.</param>
/// <param name="To">Last day.</param>
/// <param name="Kind">The way of meaning.</param>
/// <param name="Spelling">How it has to be written.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Sense(int Target, Day From, Day To, SenseKind Kind, SpellingRule Spelling)
{
    /// <summary>Whether the name had this meaning on a day; an unknown day rules nothing out.</summary>
    public bool Holds(Day day) => day.IsUnknown || (From <= day && day <= To);
}
