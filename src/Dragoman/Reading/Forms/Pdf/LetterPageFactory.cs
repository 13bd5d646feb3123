using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Reads pages for their letters alone, within the budget.</summary>
internal sealed class LetterPageFactory : BasePageFactory<LetterPage>, IPageFactory<LetterPage>
{
    private readonly FontSieve _sieve;
    private readonly PdfBudget _budget;

    /// <summary>The library calls it by itself and wants these parameters; its own parser is not used.</summary>
    public LetterPageFactory(
        IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser,
        ParsingOptions options)
        : base(scanner, resources, filters, new TextParser(Budget(options), scanner.StackDepthGuard), options)
    {
        _budget = Budget(options);
        _sieve = new FontSieve(scanner, filters, _budget);
    }

    LetterPage IPageFactory<LetterPage>.Create(
        int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        var parents = pageTreeMembers.ParentResources;
        for (var i = parents.Count; i > 0; i--) parents.Enqueue(_sieve.Resources(parents.Dequeue()));
        if (dictionary.TryGet<DictionaryToken>(NameToken.Resources, PdfScanner, out var own))
            dictionary = dictionary.With(NameToken.Resources, _sieve.Resources(own));
        if (dictionary.TryGet<ArrayToken>(NameToken.Contents, PdfScanner, out var parts))
            foreach (var part in parts.Data) Take(part);
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    private static PdfBudget Budget(ParsingOptions options) => ((BoundedFilters)options.FilterProvider!).Budget;

    /// <summary>The parts of a page are put together before they are read, one and the same perhaps a million times.</summary>
    private void Take(IToken part)
    {
        if (DirectObjectFinder.TryGet<StreamToken>(part, PdfScanner, out var stream)) _budget.TakeBytes(stream.Data.Length);
    }

    protected override LetterPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new LetterWalk(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation,
            initialMatrix, ParsingOptions)
        {
            Budget = _budget, Sieve = _sieve,
        }.Process(pageNumber, operations);
}
