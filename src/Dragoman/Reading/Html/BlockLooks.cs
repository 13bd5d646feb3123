using Dragoman.Reading.Languages;
using Dragoman.Reading.Learned;

namespace Dragoman.Reading.Html;

/// <summary>What a block's own text looks like, without its surroundings.</summary>
internal sealed class BlockLooks
{
    /// <summary>Features that <see cref="FillBrief"/> adds.</summary>
    public const int BriefCount = 6;

    private static readonly PhraseKind[] s_phrases =
    [
        PhraseKind.Published, PhraseKind.Updated, PhraseKind.Button, PhraseKind.Brand, PhraseKind.List, PhraseKind.Credit,
        PhraseKind.Cookie,
    ];

    private readonly Block _block;
    private readonly PhraseKind _start;
    private readonly PhraseKind _tiles;
    private readonly int _words;
    private readonly int _capitals;
    private readonly int _digits;
    private readonly int _marks;
    private readonly int _commas;
    private readonly bool _endsSentence;

    public BlockLooks(Block block, PhraseBook phrases)
    {
        _block = block;
        var text = block.Text.AsSpan();
        _start = phrases.Start(text, out _);
        Whole = phrases.Whole(text);
        _tiles = text.Length < 120 ? phrases.Tiles(text) : PhraseKind.None;
        var before = ' ';
        foreach (var c in text)
        {
            if (before == ' ')
            {
                _words++;
                if (char.IsUpper(c)) _capitals++;
            }
            if (char.IsAsciiDigit(c)) _digits++;
            else if (c is '.' or '!' or '?' or '。') _marks++;
            else if (c is ',' or '、' or '،') _commas++;
            before = c;
        }
        _endsSentence = text.TrimEnd("\"'”“»«)’ ") is [.., '.' or '!' or '?' or '…' or '。' or ':'];
    }

    /// <summary>The kinds of the block where it is one phrase as a whole.</summary>
    public PhraseKind Whole { get; }

    public void Fill(FeatureRow row)
    {
        var length = _block.Text.Length;
        FillBrief(row);
        row.Add(MathF.Log(1 + length));
        row.Add((float)length / _words);
        row.Add(_marks);
        row.Add(_commas);
        row.Add((float)_commas / _words);
        row.Add((float)_digits / length);
        row.Add((float)_capitals / _words);
        row.Add((float)_block.StrongLength / length);
        row.Add(char.IsUpper(_block.Text[0]));
        row.Add(char.IsLower(_block.Text[0]));
        row.Add(_block.Text.Contains('|', StringComparison.Ordinal));
        row.Add(_block.Text.Contains('©', StringComparison.Ordinal));
        row.Add(_block.Text.Contains('@', StringComparison.Ordinal));
        row.Add(_block.Text[^1] is ':' or '…' or '»');
        foreach (var kind in s_phrases)
        {
            row.Add(_start.HasFlag(kind));
            row.Add(Whole.HasFlag(kind));
        }
        row.Add(_tiles != PhraseKind.None);
    }

    public void FillBrief(FeatureRow row)
    {
        row.Add(MathF.Log(1 + _words));
        row.Add(_block.LinkShare);
        row.Add(_endsSentence);
        row.Add(_block.Frame.Tag is "p");
        row.Add(_block.Frame.Tag is ['h', >= '1' and <= '6']);
        row.Add(_block.Frame.Tag is "li");
    }
}
