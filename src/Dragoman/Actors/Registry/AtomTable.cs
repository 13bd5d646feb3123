namespace Dragoman.Actors.Registry;

/// <summary>Numbers for atoms: an open-addressing table over one block of characters, as it lies in the file.</summary>
/// <param name="Text">All atoms one after another.</param>
/// <param name="Offsets">Where each atom starts, with the end as last item.</param>
/// <param name="Slots">Atom numbers by hash, -1 where empty; the length is a power of two.</param>
internal sealed record AtomTable(char[] Text, int[] Offsets, int[] Slots)
{
    /// <summary>Builds a table; atoms are numbered in the given order.</summary>
    public static AtomTable Of(IReadOnlyList<string> atoms)
    {
        var offsets = new int[atoms.Count + 1];
        for (var i = 0; i < atoms.Count; i++) offsets[i + 1] = offsets[i] + atoms[i].Length;
        var size = 16;
        while (size < atoms.Count * 2) size *= 2;
        var slots = new int[size];
        Array.Fill(slots, -1);
        for (var i = 0; i < atoms.Count; i++)
        {
            var slot = Hash(atoms[i]) & (size - 1);
            while (slots[slot] >= 0) slot = (slot + 1) & (size - 1);
            slots[slot] = i;
        }
        return new(string.Concat(atoms).ToCharArray(), offsets, slots);
    }

    /// <summary>The number of an atom, -1 for one that no name has.</summary>
    public int Find(ReadOnlySpan<char> atom)
    {
        var mask = Slots.Length - 1;
        for (var slot = Hash(atom) & mask; Slots[slot] >= 0; slot = (slot + 1) & mask)
        {
            var number = Slots[slot];
            if (Text.AsSpan(Offsets[number]..Offsets[number + 1]).SequenceEqual(atom)) return number;
        }
        return -1;
    }

    // FNV-1a, written out because string hashes differ from run to run and these lie in a file.
    private static int Hash(ReadOnlySpan<char> atom)
    {
        var hash = 2166136261u;
        foreach (var character in atom) hash = (hash ^ character) * 16777619u;
        return (int)(hash >> 1 ^ hash);
    }
}
