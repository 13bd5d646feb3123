using UglyToad.PdfPig.Content;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>The letters of a page, in the order in which they are drawn.</summary>
/// <param name="Letters">Those of the text.</param>
/// <param name="Artifacts">Those that the file itself marks as no part of it: running heads, page numbers.</param>
internal sealed record LetterPage(List<Letter> Letters, List<Letter> Artifacts);
