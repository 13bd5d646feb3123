using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>
/// A training sentence in its ways of being written: mostly as it is, sometimes as a headline, or with other names or verbs.
/// </summary>
internal sealed class Variants
{
    private const float CapitalsShare = 0.03f, TitleShare = 0.03f, LowerShare = 0.02f, NameShare = 0.25f, VerbShare = 0.3f;
    private const int SwapCount = 4;

    private readonly Sample _asIs, _capitals, _title, _lower;
    private readonly Sample[] _names, _verbs;

    public Variants(Sentence sentence, NameSwap names, VerbSwap verbs, Func<Sentence, Casing, Sample> read)
    {
        (_asIs, _capitals) = (read(sentence, Casing.AsIs), read(sentence, Casing.Capitals));
        (_title, _lower) = (read(sentence, Casing.Title), read(sentence, Casing.Lower));
        _names = Swapped(names.Swap);
        _verbs = Swapped(verbs.Swap);

        Sample[] Swapped(Func<Sentence, Sentence?> swap) =>
            [.. Enumerable.Range(0, SwapCount).Select(_ => swap(sentence)).OfType<Sentence>().Select(s => read(s, Casing.AsIs))];
    }

    public Sample Pick(Random random)
    {
        var dice = random.NextSingle();
        if ((dice -= CapitalsShare) < 0) return _capitals;
        if ((dice -= TitleShare) < 0) return _title;
        if ((dice -= LowerShare) < 0) return _lower;
        if ((dice -= NameShare) < 0) return One(_names, random);
        return dice < VerbShare ? One(_verbs, random) : _asIs;
    }

    private Sample One(Sample[] samples, Random random) => samples.Length > 0 ? samples[random.Next(samples.Length)] : _asIs;
}
