namespace Dragoman.Syntax;

/// <summary>A sentence of a CoNLL-U file.</summary>
/// <param name="Tree">Words and tree; the tree's text is that of the whole document.</param>
/// <param name="Comments">The comment lines, with their <c>#</c>.</param>
/// <param name="Misc">For each word the MISC column without <c>SpaceAfter</c>; null where there is nothing.</param>
public sealed record ConlluSentence(Sentence Tree, IReadOnlyList<string> Comments, string?[] Misc);
