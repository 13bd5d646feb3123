using System.Globalization;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>
/// Looks over a file's objects before the library follows their references, and takes away the names of the tree of named places,
/// which no text needs.
/// </summary>
internal sealed class ReferenceGuard(PdfBudget budget)
{
    private const int Depth = 100;

    private readonly ObjectGraph _graph = new();

    /// <summary>Looks over the objects of a file.</summary>
    /// <exception cref="InputException">Objects lead to each other.</exception>
    public void LookOver(byte[] file)
    {
        budget.TakeNames(file);
        Unlink(file);
        var isEncrypted = file.AsSpan().IndexOf("/Encrypt"u8) >= 0;
        for (var at = 0; file.AsSpan(at).IndexOf("obj"u8) is var step and >= 0; at += 3)
        {
            at += step;
            if (at > 0 && char.IsAsciiLetter((char)file[at - 1])) continue;
            var (value, length) = Note(file.AsMemory(at + 3), Number(file.AsSpan(0, at)));
            if (value is not DictionaryToken dictionary || !Holds(dictionary)) continue;
            if (dictionary.ContainsKey(NameToken.Filter)) continue;
            if (isEncrypted) throw new InputException(ReadMessages.PdfDeep);
            LookOver(Content(file.AsMemory(at + 3 + length)), dictionary);
        }
        _graph.Check();
    }

    /// <summary>Looks over the objects that lie in a stream, if it holds any.</summary>
    /// <param name="stream">Its bytes, unpacked; what follows them does no harm.</param>
    /// <param name="dictionary">What the file tells about it.</param>
    /// <exception cref="InputException">Objects lead to each other.</exception>
    public void LookOver(Memory<byte> stream, DictionaryToken dictionary)
    {
        if (!Holds(dictionary)) return;
        budget.TakeNames(stream.Span);
        Unlink(stream.Span);
        var (count, first) = (((NumericToken)dictionary.Data["N"]).Int, ((NumericToken)dictionary.Data["First"]).Long);
        var before = _graph.Count;
        var heads = Scanner(stream);
        for (var i = 0; i < count && Next(heads) is NumericToken number && Next(heads) is NumericToken place; i++)
            if (first + place.Long is >= 0 and var at && at < stream.Length) Note(stream[(int)at..], number.Long);
        if (_graph.Count == before) return;
        budget.TakeBytes(_graph.Count);
        _graph.Check();
    }

    /// <summary>Reads a value and notes where it leads.</summary>
    private (IToken? Value, int Length) Note(Memory<byte> bytes, long? number)
    {
        var scanner = Scanner(bytes);
        var value = Next(scanner);
        var length = (int)Math.Min(scanner.CurrentPosition, bytes.Length);
        if (value is NumericToken first && Next(scanner) is NumericToken && Next(scanner) is OperatorToken { Data: "R" })
            value = new IndirectReferenceToken(new IndirectReference(first.Long, 0));
        budget.TakeBytes(length);
        if (value is not null) _graph.Add(number, value);
        return (value, length);
    }

    private static CoreTokenScanner Scanner(Memory<byte> bytes) =>
        new(new MemoryInputBytes(bytes), true, new StackDepthGuard(Depth), useLenientParsing: true);

    private static IToken? Next(CoreTokenScanner scanner)
    {
        try
        {
            while (scanner.MoveNext())
                if (scanner.CurrentToken is not CommentToken) return scanner.CurrentToken;
        }
        catch (Exception error) when (error is not InputException)
        {
            // What cannot be read leads nowhere.
        }
        return null;
    }

    /// <summary>Whether a stream holds objects: it tells how many, and where the first is.</summary>
    private static bool Holds(DictionaryToken dictionary) =>
        dictionary.Data.GetValueOrDefault("N") is NumericToken && dictionary.Data.GetValueOrDefault("First") is NumericToken;

    private static Memory<byte> Content(Memory<byte> bytes)
    {
        var start = bytes.Span.IndexOf("stream"u8);
        if (start < 0) return default;
        start += "stream"u8.Length;
        while (start < bytes.Length && bytes.Span[start] is (byte)'\r' or (byte)'\n') start++;
        return bytes[start..];
    }

    /// <summary>The number before an object: "12 0 obj".</summary>
    private static long? Number(ReadOnlySpan<byte> before)
    {
        before = Trimmed(before[^Math.Min(before.Length, Depth)..]);
        before = Trimmed(before[..^Digits(before)]);
        var digits = before[^Digits(before)..];
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> bytes) => bytes.TrimEnd("\0\t\n\f\r "u8);

    private static int Digits(ReadOnlySpan<byte> bytes) =>
        bytes.Length - 1 - bytes.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');

    /// <summary>Gives the names "Dests" another first letter, so that nothing leads into the tree of named places.</summary>
    private static void Unlink(Span<byte> bytes)
    {
        while (bytes.IndexOf((byte)'/') is var at and >= 0)
        {
            bytes = bytes[(at + 1)..];
            if (!IsNamed(bytes, "Dests"u8)) continue;
            if (bytes[0] == '#') bytes[2] = (byte)'5';
            else bytes[0] = (byte)'E';
        }
    }

    /// <summary>Whether a name begins so; each letter may be written as a number: "D#65sts".</summary>
    private static bool IsNamed(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            var isNumber = bytes.Length > 2 && bytes[0] == '#'
                && byte.TryParse(bytes[1..3], NumberStyles.AllowHexSpecifier, null, out var code) && code == letter;
            if (!isNumber && (bytes.IsEmpty || bytes[0] != letter)) return false;
            bytes = bytes[(isNumber ? 3 : 1)..];
        }
        return true;
    }
}
