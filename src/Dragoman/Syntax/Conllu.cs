using Dragoman.Text;

namespace Dragoman.Syntax;

/// <summary>
/// CoNLL-U in and out. Empty nodes and enhanced dependencies are left out. The words of a multiword token must spell it together,
/// as they do in English ("do" and "n't"): a word is a stretch of the text.
/// </summary>
public static class Conllu
{
    /// <summary>
    /// Reads sentences, document by document (<c># newdoc</c> begins one). The document's text is put together from the tokens:
    /// paragraphs (<c># newpar</c>) are parted by a blank line, all else by a space unless <c>SpaceAfter=No</c>.
    /// </summary>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        var document = new ConlluDocument();
        while (ConlluBlock.Read(reader) is { } block)
        {
            if (block.StartsDocument)
            {
                foreach (var sentence in document.Build()) yield return sentence;
                document = new ConlluDocument();
            }
            document.Add(block);
        }
        foreach (var sentence in document.Build()) yield return sentence;
    }

    /// <summary>The tokens and sentences of one document, without what was said about them.</summary>
    public static TokenizedText Tokens(IReadOnlyList<Sentence> document)
    {
        var tokens = document.SelectMany(s => s.Words).Select(word => new Token(word.Start, word.End, word.JoinsNext)).ToArray();
        var starts = new int[document.Count + 1];
        for (var i = 0; i < document.Count; i++) starts[i + 1] = starts[i] + document[i].Count;
        return new TokenizedText(document.Count == 0 ? "" : document[0].Text, tokens, starts);
    }

    /// <summary>Writes a sentence as it was read.</summary>
    public static void Write(TextWriter writer, ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments) writer.Write(comment + "\n");
        new ConlluWriter(writer).WriteWords(sentence.Tree, sentence.Misc);
    }
}
