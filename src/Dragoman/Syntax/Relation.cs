namespace Dragoman.Syntax;

/// <summary>
/// Dependency relations of Universal Dependencies 2 for English. A subtype is its own member: <c>nsubj:pass</c> is <see cref="NsubjPass"/>.
/// </summary>
public enum Relation : byte
{
    /// <summary>Unspecified dependency (<c>dep</c>).</summary>
    Dep,
    /// <summary>Root of the sentence.</summary>
    Root,
    /// <summary>Clausal modifier of a noun (<c>acl</c>).</summary>
    Acl,
    /// <summary>Relative clause (<c>acl:relcl</c>).</summary>
    AclRelcl,
    /// <summary>Adverbial clause (<c>advcl</c>).</summary>
    Advcl,
    /// <summary>Adverbial relative clause (<c>advcl:relcl</c>).</summary>
    AdvclRelcl,
    /// <summary>Adverbial modifier (<c>advmod</c>).</summary>
    Advmod,
    /// <summary>Adjectival modifier (<c>amod</c>).</summary>
    Amod,
    /// <summary>Appositional modifier (<c>appos</c>).</summary>
    Appos,
    /// <summary>Auxiliary (<c>aux</c>).</summary>
    Aux,
    /// <summary>Passive auxiliary (<c>aux:pass</c>).</summary>
    AuxPass,
    /// <summary>Case marker: prepositions and possessive 's (<c>case</c>).</summary>
    Case,
    /// <summary>Coordinating conjunction (<c>cc</c>).</summary>
    Cc,
    /// <summary>Preconjunct: "both … and" (<c>cc:preconj</c>).</summary>
    CcPreconj,
    /// <summary>Clausal complement (<c>ccomp</c>).</summary>
    Ccomp,
    /// <summary>Compound (<c>compound</c>).</summary>
    Compound,
    /// <summary>Verb particle (<c>compound:prt</c>).</summary>
    CompoundPrt,
    /// <summary>Conjunct (<c>conj</c>).</summary>
    Conj,
    /// <summary>Copula (<c>cop</c>).</summary>
    Cop,
    /// <summary>Clausal subject (<c>csubj</c>).</summary>
    Csubj,
    /// <summary>Clausal subject of a passive (<c>csubj:pass</c>).</summary>
    CsubjPass,
    /// <summary>Clausal outer subject (<c>csubj:outer</c>).</summary>
    CsubjOuter,
    /// <summary>Determiner (<c>det</c>).</summary>
    Det,
    /// <summary>Predeterminer (<c>det:predet</c>).</summary>
    DetPredet,
    /// <summary>Discourse element (<c>discourse</c>).</summary>
    Discourse,
    /// <summary>Dislocated element (<c>dislocated</c>).</summary>
    Dislocated,
    /// <summary>Expletive (<c>expl</c>).</summary>
    Expl,
    /// <summary>Fixed multiword expression (<c>fixed</c>).</summary>
    Fixed,
    /// <summary>Flat name or date (<c>flat</c>).</summary>
    Flat,
    /// <summary>Word parts wrongly split (<c>goeswith</c>).</summary>
    Goeswith,
    /// <summary>Indirect object (<c>iobj</c>).</summary>
    Iobj,
    /// <summary>List item (<c>list</c>).</summary>
    List,
    /// <summary>Subordinating marker (<c>mark</c>).</summary>
    Mark,
    /// <summary>Nominal modifier (<c>nmod</c>).</summary>
    Nmod,
    /// <summary>Descriptive nominal modifier (<c>nmod:desc</c>).</summary>
    NmodDesc,
    /// <summary>Adverbial noun phrase in a noun phrase (<c>nmod:unmarked</c>, older <c>nmod:npmod</c>).</summary>
    NmodUnmarked,
    /// <summary>Possessive modifier (<c>nmod:poss</c>).</summary>
    NmodPoss,
    /// <summary>Nominal subject (<c>nsubj</c>).</summary>
    Nsubj,
    /// <summary>Outer nominal subject (<c>nsubj:outer</c>).</summary>
    NsubjOuter,
    /// <summary>Subject of a passive (<c>nsubj:pass</c>).</summary>
    NsubjPass,
    /// <summary>Numeric modifier (<c>nummod</c>).</summary>
    Nummod,
    /// <summary>Direct object (<c>obj</c>).</summary>
    Obj,
    /// <summary>Oblique nominal (<c>obl</c>).</summary>
    Obl,
    /// <summary>Agent of a passive (<c>obl:agent</c>).</summary>
    OblAgent,
    /// <summary>Adverbial noun phrase without a preposition (<c>obl:unmarked</c>, older <c>obl:npmod</c>).</summary>
    OblUnmarked,
    /// <summary>Temporal noun phrase without a preposition (<c>obl:tmod</c>).</summary>
    OblTmod,
    /// <summary>Orphan of an elided head (<c>orphan</c>).</summary>
    Orphan,
    /// <summary>Parataxis (<c>parataxis</c>).</summary>
    Parataxis,
    /// <summary>Punctuation (<c>punct</c>).</summary>
    Punct,
    /// <summary>Overridden disfluency (<c>reparandum</c>).</summary>
    Reparandum,
    /// <summary>Vocative (<c>vocative</c>).</summary>
    Vocative,
    /// <summary>Open clausal complement (<c>xcomp</c>).</summary>
    Xcomp,
}
