using Dragoman.Models;

namespace Dragoman.Text.Segmentation;

/// <summary>All that a text is cut by: two learned classifiers and a lexicon.</summary>
/// <param name="Tokens">Decides over <see cref="TokenBreak"/>.</param>
/// <param name="Sentences">Decides whether a sentence ends: class 1.</param>
/// <param name="Abbreviations">The lexicon.</param>
internal sealed record SegmentationModel(LinearClassifier Tokens, LinearClassifier Sentences, Abbreviations Abbreviations)
{
    public const string Kind = "text", ModelName = "en/text";
    public const string TokenSection = "tokens", SentenceSection = "sentences", AbbreviationSection = "abbreviations";
    public const int TokenClasses = 3, SentenceClasses = 2;

    public static SegmentationModel Load(ModelFile file) => new(
        new LinearClassifier(file.Memory(TokenSection), TokenClasses),
        new LinearClassifier(file.Memory(SentenceSection), SentenceClasses),
        new Abbreviations(file.Lines(AbbreviationSection)));
}
