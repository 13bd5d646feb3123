using Dragoman.Actors;
using Dragoman.Events.Details;
using Dragoman.Events.Linking;
using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events.Instruments;

/// <summary>Reads the documents that an article speaks of, the last step of each, who sponsors it and what it provides.</summary>
/// <param name="lexicon">Words of documents.</param>
internal sealed class InstrumentReader(InstrumentLexicon lexicon)
{
    private const double BaseConfidence = 0.6;
    private const double OfAction = 0.15;
    private const double OfProvision = 0.1;

    private readonly DocumentFinder _documents = new(lexicon);
    private readonly ProvisionFinder _provisions = new(lexicon);

    /// <summary>The instruments of an article in the order of first mention.</summary>
    public IReadOnlyList<Instrument> Read(ArticleContext article)
    {
        var drafts = new List<Draft>();
        foreach (var sentence in article.Sentences)
            foreach (var mention in _documents.Find(sentence))
            {
                var draft = Resolve(drafts, mention, article);
                if (draft is null) continue;
                draft.Mentions.Add((sentence, mention.Word));
                Act(draft, mention, article);
                _provisions.Fill(draft, sentence, mention.Word);
                if (draft.Attribution.Count == 0) draft.Attribution = article.Attribution.Find(sentence, mention.Word);
            }
        return [.. drafts.Where(draft => draft.IsTold).Select(draft => Freeze(draft, article))];
    }

    /// <summary>The draft that a mention takes up again, or a new one; null for "the text" of nothing.</summary>
    private static Draft? Resolve(List<Draft> drafts, DocumentMention mention, ArticleContext article)
    {
        var known = drafts.FindLast(draft => draft.Title.Equals(mention.Title, StringComparison.OrdinalIgnoreCase))
            ?? (mention.IsKnown || mention.Kind == InstrumentLexicon.Anaphor ? drafts.FindLast(draft => Fits(draft, mention)) : null)
            ?? ByNation(drafts, mention, article);
        if (known is not null || mention.Kind == InstrumentLexicon.Anaphor) return known;
        var draft = new Draft(mention.Kind, mention.Title);
        drafts.Add(draft);
        return draft;
    }

    private static bool Fits(Draft draft, DocumentMention mention) =>
        mention.Kind == InstrumentLexicon.Anaphor || draft.Kind == mention.Kind
        || mention.Kind is "resolution" && draft.Kind is "draft_resolution";

    /// <summary>"The Russian draft": the draft that Russia sponsors.</summary>
    private static Draft? ByNation(List<Draft> drafts, DocumentMention mention, ArticleContext article)
    {
        var owners = Owners(mention, article).Select(owner => owner.Actor.Code).ToHashSet();
        return drafts.FindLast(draft => Fits(draft, mention) && draft.Sponsors.Any(s => owners.Contains(s.Actor.Code)));
    }

    private static List<Participant> Owners(DocumentMention mention, ArticleContext article)
    {
        var owners = new List<Participant>();
        foreach (var child in mention.Sentence.Children(mention.Word))
            if (mention.Sentence[child].Relation is Relation.Amod or Relation.NmodPoss or Relation.Compound)
                ParticipantFinder.Add(owners, article.People.At(mention.Sentence, child, modifiers: true)
                    .Where(owner => owner.Actor.Kind != ActorKind.Organisation));
        return owners;
    }

    private void Act(Draft draft, DocumentMention mention, ArticleContext article)
    {
        var sentence = mention.Sentence;
        draft.Body ??= Body(mention, article);
        if (Governor(sentence, mention.Word) is not { } found || !lexicon.Actions.TryGetValue(sentence.LowerLemma(found), out var step))
        {
            if (draft.Kind is "draft_resolution") ParticipantFinder.Add(draft.Sponsors, Owners(mention, article));
            return;
        }
        if (ArticleContext.IsUnreal(sentence, found)) return;
        draft.Action = step.Action;
        draft.Date = article.Dates.Find(sentence, found) ?? draft.Date;
        draft.Steps.Add($"step: {sentence.Form(found)}");
        var subject = sentence.Subject(found);
        if (subject >= 0) Assign(draft, step, article.People.At(sentence, subject));
        ParticipantFinder.Add(draft.Sponsors, Owners(mention, article));
    }

    private static void Assign(Draft draft, Step step, List<Participant> subjects)
    {
        foreach (var subject in subjects)
            if (step.Subject == 'B' && subject.Actor.Kind == ActorKind.Organisation) draft.Body = NameOf(subject);
            else if (step.Subject != 'V') ParticipantFinder.Add(draft.Sponsors, [subject]);
    }

    /// <summary>The verb whose object the document is, in whatever voice; "a treaty signed in Rome" too.</summary>
    private int? Governor(Sentence sentence, int document)
    {
        for (var verb = 0; verb < sentence.Count; verb++)
        {
            if (sentence[verb].Upos != Upos.VERB || !lexicon.Actions.ContainsKey(sentence.LowerLemma(verb))) continue;
            if (sentence.Object(verb) is >= 0 and var thing && ParticipantFinder.Coordinated(sentence, thing).Contains(document))
                return verb;
            if (sentence.LowerLemma(verb) == "vote" && sentence.Oblique(verb, "on").Contains(document)) return verb;
        }
        return null;
    }

    /// <summary>The organisation that the noun phrase or its clause names: "for the Security Council", "in the Security Council".</summary>
    private static string? Body(DocumentMention mention, ArticleContext article)
    {
        var (sentence, head) = (mention.Sentence, mention.Sentence[mention.Word].Head);
        var near = sentence.Children(mention.Word).Concat(head < 0 ? [] : sentence.Children(head));
        return near.Where(word => word != mention.Word && IsBeside(sentence[word].Relation))
            .SelectMany(word => article.People.At(sentence, word, modifiers: true))
            .FirstOrDefault(p => p.Actor.Kind == ActorKind.Organisation) is { } body ? NameOf(body) : null;
    }

    private static string NameOf(Participant body) =>
        body.Actor.Name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? body.Actor.Name[4..] : body.Actor.Name;

    private static bool IsBeside(Relation relation) =>
        relation is Relation.Nmod or Relation.Obl or Relation.Compound or Relation.NmodPoss;

    private static Instrument Freeze(Draft draft, ArticleContext article)
    {
        var evidence = article.Evidence(draft.Mentions.Select(mention => mention.Sentence));
        var (sentence, word) = draft.Mentions[0];
        return new(article.Id("instrument", $"{draft.Kind} {sentence.Index}:{word}"), draft.Kind, draft.Title)
        {
            Sponsors = draft.Sponsors,
            Body = draft.Body,
            Action = draft.Action,
            Date = draft.Date,
            Provisions = draft.Provisions,
            Attribution = draft.Attribution,
            Confidence = BaseConfidence + (draft.Action is null ? 0 : OfAction) + (draft.Provisions.Count == 0 ? 0 : OfProvision),
            Evidence = evidence,
            Why = new("instruments", sentence.Form(word).ToString(), sentence.Index, word, draft.Steps),
        };
    }
}
