using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>A training sentence in its ways of being written: mostly as it is, sometimes as a headline, or with other names.</summary>
internal sealed class Variants
{
    private const float CapitalsShare = 0.03f, TitleShare = 0.03f, LowerShare = 0.02f, SwappedShare = 0.35f;
    private const int SwapCount = 4;

    private readonly Sample _asIs, _capitals, _title, _lower;
    private readonly Sample[] _swapped;

    public Variants(Sentence sentence, NameSwap swap, Func<Sentence, Casing, Sample> read)
    {
        (_asIs, _capitals) = (read(sentence, Casing.AsIs), read(sentence, Casing.Capitals));
        (_title, _lower) = (read(sentence, Casing.Title), read(sentence, Casing.Lower));
        _swapped = [.. Enumerable.Range(0, SwapCount).Select(_ => swap.Swap(sentence)).OfType<Sentence>()
            .Select(s => read(s, Casing.AsIs))];
    }

    public Sample Pick(Random random)
    {
        var dice = random.NextSingle();
        if ((dice -= CapitalsShare) < 0) return _capitals;
        if ((dice -= TitleShare) < 0) return _title;
        if ((dice -= LowerShare) < 0) return _lower;
        return dice < SwappedShare && _swapped.Length > 0 ? _swapped[random.Next(_swapped.Length)] : _asIs;
    }
}
