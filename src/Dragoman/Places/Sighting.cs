namespace Dragoman.Places;

/// <summary>A stretch of a sentence that is spelt like a place of the gazetteer.</summary>
/// <param name="Sentence">Number of the sentence.</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, inclusive.</param>
/// <param name="Name">Number of the name in the gazetteer.</param>
/// <param name="Traits">What is known about the name.</param>
/// <param name="Prominence">That of its most prominent bearer.</param>
internal readonly record struct Sighting(int Sentence, int First, int Last, int Name, NameTraits Traits, double Prominence)
{
    /// <summary>Whether the name has a trait.</summary>
    public bool Is(NameTraits trait) => (Traits & trait) != 0;
}
