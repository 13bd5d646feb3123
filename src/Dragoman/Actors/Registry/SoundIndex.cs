namespace Dragoman.Actors.Registry;

/// <summary>Persons by the sound of their whole name, for transliterations that no lexicon lists.</summary>
/// <param name="Keys">Hashes of names' sounds, ascending.</param>
/// <param name="Persons">The person of each key.</param>
internal sealed record SoundIndex(ulong[] Keys, int[] Persons)
{
    public static SoundIndex Of(IEnumerable<(ulong Key, int Person)> names)
    {
        var sorted = names.Distinct().Order().ToArray();
        return new(Array.ConvertAll(sorted, name => name.Key), Array.ConvertAll(sorted, name => name.Person));
    }

    /// <summary>The persons whose name sounds like these atoms.</summary>
    public ReadOnlySpan<int> Find(IReadOnlyList<string> atoms)
    {
        var key = KeyOf(atoms);
        var at = Array.BinarySearch(Keys, key);
        if (at < 0) return [];
        var (first, end) = (at, at + 1);
        while (first > 0 && Keys[first - 1] == key) first--;
        while (end < Keys.Length && Keys[end] == key) end++;
        return Persons.AsSpan(first..end);
    }

    /// <summary>FNV-1a over the sounds of the atoms, 64 bits wide so that names never meet by chance.</summary>
    public static ulong KeyOf(IReadOnlyList<string> atoms)
    {
        var hash = 14695981039346656037ul;
        foreach (var atom in atoms)
            foreach (var character in Sound.Of(atom) + " ")
                hash = (hash ^ character) * 1099511628211ul;
        return hash;
    }
}
