using Dragoman.Syntax;

namespace Dragoman.Train.Syntax;

/// <summary>A way to write a whole sentence: as it is, or as headlines and careless writers do.</summary>
internal sealed class Casing
{
    private readonly Func<Sentence, int, string> _write;

    private Casing(Func<Sentence, int, string> write) => _write = write;

    public static Casing AsIs { get; } = new((sentence, i) => sentence.Form(i).ToString());

    /// <summary>"PRESIDENT MEETS ENVOY".</summary>
    public static Casing Capitals { get; } = new((sentence, i) => sentence.Form(i).ToString().ToUpperInvariant());

    /// <summary>"President Meets Envoy in Baku": all but short function words.</summary>
    public static Casing Title { get; } = new((sentence, i) =>
        i > 0 && IsSmall(sentence[i].Upos) ? AsIs.Apply(sentence, i) : Capitalize(sentence.Form(i)));

    /// <summary>"president meets envoy".</summary>
    public static Casing Lower { get; } = new((sentence, i) => sentence.Form(i).ToString().ToLowerInvariant());

    public string Apply(Sentence sentence, int word) => _write(sentence, word);

    private static bool IsSmall(Upos upos) => upos is Upos.ADP or Upos.DET or Upos.CCONJ or Upos.PART;

    private static string Capitalize(ReadOnlySpan<char> form) => char.ToUpperInvariant(form[0]) + form[1..].ToString();
}
