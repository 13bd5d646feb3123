using System.Runtime.InteropServices;

namespace Dragoman.Actors.Registry;

/// <summary>A state, organisation, group or person as it lies in the file; texts are numbers in the string table.</summary>
/// <param name="Name">The name that actors get.</param>
/// <param name="Id">The registry's id; empty for persons, whose id is made of country and name.</param>
/// <param name="Code">Actor code; empty for persons, whose offices tell it.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Country">ISO alpha-3 of the home country.</param>
/// <param name="Kind">What it is, an <see cref="ActorKind"/>.</param>
/// <param name="Reports">Whether it is a medium or an agency.</param>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct Entity(
    int Name, int Id, ushort Code, ushort Cameo, ushort Sector, ushort Country, byte Kind, byte Reports);
