namespace Dragoman.Syntax.Lemmas;

/// <summary>What becomes of a form's capitals in its lemma.</summary>
internal enum LemmaCase : byte
{
    /// <summary>All small.</summary>
    Lower,

    /// <summary>As written.</summary>
    Keep,

    /// <summary>The first letter as written, the rest small.</summary>
    Title,
}
