namespace Dragoman.Actors.Registry;

/// <summary>Names under one way of writing them as atoms, and what each means.</summary>
/// <param name="Atoms">The atoms.</param>
/// <param name="Trie">The names.</param>
/// <param name="Senses">The meanings, by the trie's ranges.</param>
internal sealed record NameIndex(AtomTable Atoms, NameTrie Trie, Sense[] Senses);
