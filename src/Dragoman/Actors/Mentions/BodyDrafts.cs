using Dragoman.Actors.Naming;
using Dragoman.Actors.Registry;
using Dragoman.Syntax;

namespace Dragoman.Actors.Mentions;

/// <summary>Makes mentions of states, organisations and groups that stand alone, in the sense that the sentence gives them.</summary>
internal sealed class BodyDrafts(ArticleContext context, Sentence sentence)
{
    private readonly Regions _regions = new(context, sentence);

    /// <summary>The mention, null where the name means no actor.</summary>
    public Draft? Of(NameHit hit)
    {
        if (hit.Body is not { } sense || PartOfLongerName.Is(sentence, hit)) return null;
        if (sense.Kind == SenseKind.Name && context.IsNamesake(sentence.Between(hit.First, hit.Last).ToString())) return null;
        var actor = hit.Registry.ActorOf(sense.Target);
        return sense.Kind switch
        {
            SenseKind.Seat => SeatSense.IsGovernment(sentence, hit) ? Draft(hit, actor, "capital", false) : null,
            SenseKind.Demonym when IsLanguage(hit) => null,
            SenseKind.Demonym => Draft(hit, IsModifier(hit) ? actor : actor with { Sector = "CVL" }, "demonym", IsModifier(hit)),
            SenseKind.Region => _regions.States(hit),
            SenseKind.Bloc => new(sentence, hit.First, hit.Last) { Actors = context.Bodies(hit), Rule = "bloc" },
            SenseKind.Metonym => Draft(hit, actor, "metonym", IsModifier(hit)),
            _ => Draft(hit, actor, "registry", hit.Registry.Entities[sense.Target].Reports == 1 || IsModifier(hit)),
        };
    }

    private Draft Draft(NameHit hit, Actor actor, string rule, bool isBackground) =>
        new(sentence, hit.First, hit.Last) { Actors = [actor], Rule = rule, IsBackground = isBackground };

    // "a form in English": people are many, or have an article, or act.
    private bool IsLanguage(NameHit hit)
    {
        var head = sentence.Words[MentionHead.Of(sentence, hit.First, hit.Last)];
        return head.Xpos is "NN" or "NNP" && !IsModifier(hit) && !Acts(head)
            && (hit.First == 0 || sentence.Words[hit.First - 1].Upos is not (Upos.DET or Upos.NUM or Upos.ADJ));
    }

    // "Chinese open talks", not "Spanish is a language"
    private bool Acts(Word head) => head.Relation is Relation.Nsubj or Relation.NsubjPass
        && sentence.Words[head.Head] is { Upos: Upos.VERB, Xpos: not "VBZ" };

    private bool IsModifier(NameHit hit) =>
        sentence.Words[MentionHead.Of(sentence, hit.First, hit.Last)].Relation is Relation.Amod or Relation.Compound
            or Relation.NmodPoss or Relation.Flat;
}
