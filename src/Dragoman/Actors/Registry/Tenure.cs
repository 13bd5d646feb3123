using System.Runtime.InteropServices;

namespace Dragoman.Actors.Registry;

/// <summary>An office that a person held, as it lies in the file.</summary>
/// <param name="Person">The person's entity.</param>
/// <param name="Holder">The entity whose office it is: a state or an organisation.</param>
/// <param name="Title">The title in words, a number in the string table.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Role">Which office it is.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Tenure(int Person, int Holder, int Title, Day From, Day To, Role Role)
{
    /// <summary>Days between the tenure and a day, 0 inside it.</summary>
    public int Distance(Day day) => Math.Max(0, Math.Max(From.Number - day.Number, day.Number - To.Number));
}
