namespace Dragoman.Syntax;

/// <summary>One analysed word of a sentence.</summary>
/// <param name="Start">First UTF-16 unit in the article's text, inclusive.</param>
/// <param name="End">Last UTF-16 unit, exclusive.</param>
/// <param name="Lemma">Base form, lower case but for proper nouns.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Feats">Morphological features as in CoNLL-U (<c>Tense=Past|VerbForm=Fin</c>), or <c>_</c>.</param>
/// <param name="Head">Index of the head in the sentence, counted from 0; -1 for the root.</param>
/// <param name="Relation">Relation to the head.</param>
/// <param name="JoinsNext">The next word belongs to the same multiword token.</param>
public readonly record struct Word(
    int Start, int End, string Lemma, Upos Upos, string Xpos, string Feats, int Head, Relation Relation, bool JoinsNext);
