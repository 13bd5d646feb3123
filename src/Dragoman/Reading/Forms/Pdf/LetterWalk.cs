using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Goes through what draws a page and notes its letters; lines, colours and pictures are passed over.</summary>
internal sealed class LetterWalk(
    int pageNumber, IResourceStore resources, IPdfTokenScanner scanner, IPageContentParser parser, ILookupFilterProvider filters,
    CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix matrix, ParsingOptions options)
    : UndrawnPage(pageNumber, resources, scanner, parser, filters, cropBox, unit, rotation, in matrix, options)
{
    /// <summary>Height of a letter, as a part of its size: capitals of most fonts have about this much.</summary>
    public const double Height = 0.7;

    /// <summary>Forms in forms. Real ones are two or three deep; one that draws itself never ends.</summary>
    private const int MostForms = 16;

    /// <summary>Saved states. The format asks for 28 at most.</summary>
    private const int MostStates = 1000;

    private readonly LetterPage _page = new([], []);
    private readonly Dictionary<StreamToken, Form> _forms = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<bool> _marks = new();
    private string? _replacement;
    private bool _isReplaced;
    private int _artifacts;
    private int _depth;

    public required PdfBudget Budget { get; init; }

    public required FontSieve Sieve { get; init; }

    public override LetterPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return _page;
    }

    /// <summary>An operation that fails loses its own text, not the page.</summary>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            Budget.TakeOperation();
            try
            {
                operation.Run(this);
            }
            catch (Exception error) when (error is not InputException)
            {
                Budget.TakeError();
            }
        }
    }

    public override void PushState()
    {
        if (StackSize > MostStates) throw new InputException(ReadMessages.PdfDeep);
        base.PushState();
    }

    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (_depth >= MostForms) return;
        if (!_forms.TryGetValue(formStream, out var form)) _forms.Add(formStream, form = Read(formStream));
        _depth++;
        if (form.Resources is { } own) ResourceStore.LoadResourceDictionary(own);
        PushState();
        ModifyCurrentTransformationMatrix(form.Matrix);
        ProcessOperations(form.Operations);
        PopState();
        if (form.Resources is not null) ResourceStore.UnloadResourceDictionary();
        _depth--;
    }

    private Form Read(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        dictionary.TryGet<DictionaryToken>(NameToken.Resources, PdfScanner, out var own);
        var matrix = dictionary.TryGet<ArrayToken>(NameToken.Matrix, PdfScanner, out var numbers) && numbers.Length == 6
            ? TransformationMatrix.FromArray([.. numbers.Data.OfType<NumericToken>().Select(number => number.Double)])
            : TransformationMatrix.Identity;
        return new Form(GetFormOperations(stream), own is null ? null : Sieve.Resources(own), matrix);
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode,
        long currentOffset, in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix, CharacterBoundingBox characterBoundingBox)
    {
        Budget.TakeLetter();
        var letters = _artifacts > 0 ? _page.Artifacts : _page.Letters;
        var glyph = new PdfRectangle(0, 0, characterBoundingBox.Width, Height);
        var box = Level(transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(glyph))));
        if (_isReplaced && letters.Count > 0)
        {
            var first = letters[^1];
            letters[^1] = Letter(first.Value, new PdfRectangle(first.BoundingBox.BottomLeft, box.TopRight), first.FontDetails);
            return;
        }
        _isReplaced = _replacement is not null;
        if ((_replacement ?? unicode) is { Length: > 0 } text) letters.Add(Letter(LetterText.Kept(text), box, font.Details));
    }

    private Letter Letter(string text, PdfRectangle box, FontDetails font) =>
        new(text, box, box, box.BottomLeft, box.BottomRight, box.Width, box.Height, font, TextRenderingMode.Fill, null!, null!,
            box.Height, TextSequence);

    /// <summary>Letters of one line stand on one height, whatever was lost in computing it.</summary>
    private static PdfRectangle Level(PdfRectangle box) =>
        Math.Abs(box.BottomLeft.Y - box.BottomRight.Y) > 0.01
            ? box : new(box.BottomLeft.X, Math.Round(box.BottomLeft.Y, 1), box.TopRight.X, Math.Round(box.TopRight.Y, 1));

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null)
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName);
        var isArtifact = name.Data == "Artifact";
        if (isArtifact) _artifacts++;
        _marks.Push(isArtifact);
        _isReplaced = false;
        IDataToken<string>? text = null;
        properties?.TryGet(NameToken.ActualText, PdfScanner, out text);
        _replacement = text?.Data;
    }

    public override void EndMarkedContent()
    {
        (_replacement, _isReplaced) = (null, false);
        if (_marks.TryPop(out var isArtifact) && isArtifact) _artifacts--;
    }

    private sealed record Form(
        IReadOnlyList<IGraphicsStateOperation> Operations, DictionaryToken? Resources, TransformationMatrix Matrix);
}
