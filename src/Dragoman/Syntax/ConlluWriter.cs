using System.Globalization;

namespace Dragoman.Syntax;

/// <summary>Writes trees as CoNLL-U; allocates nothing a word.</summary>
/// <param name="writer">Where the lines go.</param>
public sealed class ConlluWriter(TextWriter writer)
{
    private static readonly string[] UposNames = Enum.GetNames<Upos>();

    /// <summary>Writes a sentence with the comments <c># sent_id</c> and <c># text</c>.</summary>
    public void Write(Sentence sentence, bool startsDocument = false, bool startsParagraph = false)
    {
        if (startsDocument) writer.Write("# newdoc\n");
        if (startsParagraph) writer.Write("# newpar\n");
        writer.Write("# sent_id = ");
        Write(sentence.Index + 1);
        writer.Write("\n# text = ");
        WriteText(sentence);
        writer.Write('\n');
        WriteWords(sentence);
    }

    /// <summary>Writes the words and the blank line that ends a sentence.</summary>
    /// <param name="sentence">The tree.</param>
    /// <param name="misc">What goes into the MISC column of each word beside <c>SpaceAfter</c>.</param>
    public void WriteWords(Sentence sentence, ReadOnlySpan<string?> misc = default)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var more = misc.IsEmpty ? null : misc[i];
            if (!sentence[i].JoinsNext && !(i > 0 && sentence[i - 1].JoinsNext)) WriteWord(sentence, i, SpaceFollows(sentence, i), more);
            else
            {
                if (i == 0 || !sentence[i - 1].JoinsNext) WriteMultiword(sentence, i);
                WriteWord(sentence, i, true, more);
            }
        }
        writer.Write('\n');
    }

    private void WriteMultiword(Sentence sentence, int first)
    {
        var last = first;
        while (last + 1 < sentence.Count && sentence[last].JoinsNext) last++;
        Write(first + 1);
        writer.Write('-');
        Write(last + 1);
        writer.Write('\t');
        writer.Write(sentence.Between(first, last));
        writer.Write("\t_\t_\t_\t_\t_\t_\t_\t");
        WriteMisc(SpaceFollows(sentence, last), null);
    }

    private void WriteWord(Sentence sentence, int index, bool space, string? misc)
    {
        ref readonly var word = ref sentence[index];
        Write(index + 1);
        writer.Write('\t');
        writer.Write(sentence.Form(index));
        WriteColumn(word.Lemma);
        WriteColumn(UposNames[(int)word.Upos]);
        WriteColumn(word.Xpos);
        WriteColumn(word.Feats);
        writer.Write('\t');
        Write(word.Head + 1);
        WriteColumn(word.Relation.Name());
        writer.Write("\t_\t");
        WriteMisc(space, misc);
    }

    private void WriteMisc(bool space, string? misc)
    {
        if (misc is not null) writer.Write(misc);
        if (!space) writer.Write(misc is null ? "SpaceAfter=No" : "|SpaceAfter=No");
        else if (misc is null) writer.Write('_');
        writer.Write('\n');
    }

    private void WriteColumn(string value)
    {
        writer.Write('\t');
        writer.Write(value);
    }

    /// <summary>A line break inside a sentence would break the comment in two.</summary>
    private void WriteText(Sentence sentence)
    {
        var text = sentence.Span.In(sentence.Text);
        for (var at = text.IndexOfAny('\r', '\n'); at >= 0; at = text.IndexOfAny('\r', '\n'))
        {
            writer.Write(text[..at]);
            writer.Write(' ');
            text = text[(at + 1)..];
        }
        writer.Write(text);
    }

    private void Write(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        writer.Write(digits[..length]);
    }

    private static bool SpaceFollows(Sentence sentence, int word)
    {
        var end = sentence[word].End;
        return end >= sentence.Text.Length || char.IsWhiteSpace(sentence.Text[end]);
    }
}
