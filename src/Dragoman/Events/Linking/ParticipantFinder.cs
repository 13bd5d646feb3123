using Dragoman.Actors;
using Dragoman.Events.Triggers;
using Dragoman.Places;
using Dragoman.Syntax;

namespace Dragoman.Events.Linking;

/// <summary>Turns head words into participants of one article: its mentions, coordination, apposition, countries behind places.</summary>
internal sealed class ParticipantFinder
{
    private static readonly string[] s_belonging = ["of", "from", "for", "including", "include", "like", "such", "as"];
    private readonly AnnotatedArticle _article;
    private readonly TriggerLexicon _lexicon;
    private readonly Dictionary<(int Sentence, int Word), PlaceMention> _places = [];
    private readonly ILookup<int, ActorMention> _bySentence;

    public ParticipantFinder(AnnotatedArticle article, TriggerLexicon lexicon)
    {
        (_article, _lexicon) = (article, lexicon);
        _bySentence = article.Actors.All.ToLookup(mention => mention.Sentence);
        foreach (var place in article.Places.All)
            if (article.Parsed.Sentences[place.Sentence][place.Head].Upos != Upos.ADJ) _places[(place.Sentence, place.Head)] = place;
    }

    /// <summary>The sentences of the article.</summary>
    public IReadOnlyList<Sentence> Sentences => _article.Parsed.Sentences;

    /// <summary>Everybody whom a head word and its conjuncts mean.</summary>
    public List<Participant> At(Sentence sentence, int word, bool modifiers = false)
    {
        var found = new List<Participant>();
        foreach (var part in Coordinated(sentence, word)) Add(found, Single(sentence, part, modifiers));
        if (!modifiers && found.Count > 0) Add(found, Listed(sentence, word));
        return found;
    }

    /// <summary>
    /// "With Oman's minister, Iran's minister and the Greek premier", where the tree took a part for an apposition: mentions that
    /// follow one another by commas up to an "and".
    /// </summary>
    private List<Participant> Listed(Sentence sentence, int word)
    {
        var (all, open) = (new List<Participant>(), new List<Participant>());
        var current = _bySentence[sentence.Index].FirstOrDefault(mention => mention.Head == word);
        while (current is not null && Next(sentence, current.Last + 1) is var (next, closes))
        {
            if (next is null || next.IsBackground || sentence[next.Head].Relation is Relation.Nsubj or Relation.NsubjPass) break;
            open.AddRange(Of(next));
            if (closes) all.AddRange(open);
            if (closes) open.Clear();
            current = next;
        }
        return all;
    }

    /// <summary>The mention behind a comma or "and", and whether it was "and" that led to it.</summary>
    private (ActorMention? Mention, bool Closes) Next(Sentence sentence, int at)
    {
        var (start, closes) = (at, false);
        for (; at < sentence.Count && sentence.LowerLemma(at) is "," or "and" or "the"; at++) closes |= sentence.LowerLemma(at) == "and";
        return at == start ? (null, false) : (_bySentence[sentence.Index].FirstOrDefault(mention => mention.First == at), closes);
    }

    /// <summary>The states behind a place and its conjuncts: who is host there.</summary>
    public List<Participant> Hosts(Sentence sentence, int word, bool all = false)
    {
        var found = new List<Participant>();
        foreach (var part in Coordinated(sentence, word))
        {
            var actors = Single(sentence, part, modifiers: all);
            Add(found, actors.Count > 0 ? actors : CountryOf(sentence, part));
        }
        return found;
    }

    /// <summary>
    /// Whom the words right behind a preposition mean, where the tree hung them elsewhere ("talks with the premier about" with the
    /// premier under what follows): the mention must begin there, inside the given stretch of words.
    /// </summary>
    public List<Participant> Behind(Sentence sentence, string preposition, int first, int last)
    {
        var found = new List<Participant>();
        var end = -1;
        foreach (var mention in _bySentence[sentence.Index])
        {
            var before = Before(sentence, mention.First);
            if (before <= first || before > last) continue;
            var lemma = sentence.LowerLemma(before);
            if (lemma == preposition || preposition == "between" && lemma == "and" && end == before - 1)
            {
                Add(found, Of(mention));
                end = mention.Last;
            }
        }
        return found;
    }

    /// <summary>The first actor or place right behind one of the prepositions, before the next verb; -1 for none.</summary>
    public int HeadBehind(Sentence sentence, IReadOnlyList<string> prepositions, int from, int reach)
    {
        for (var word = from + 1; word < sentence.Count - 1 && word <= from + reach; word++)
        {
            if (sentence[word].Upos == Upos.VERB) return -1;
            if (sentence[word].Upos != Upos.ADP || !prepositions.Contains(sentence.LowerLemma(word))) continue;
            foreach (var mention in _bySentence[sentence.Index])
                if (Before(sentence, mention.First) == word) return mention.Head;
            foreach (var place in Places(sentence.Index))
                if (Before(sentence, place.First) == word) return place.Head;
        }
        return -1;
    }

    /// <summary>The word before a mention, articles passed over.</summary>
    private static int Before(Sentence sentence, int first)
    {
        var before = first - 1;
        while (before > 0 && sentence[before].Upos == Upos.DET) before--;
        return before;
    }

    /// <summary>
    /// "Oman's minister and the Greek premier met", where the tree hung the first elsewhere: what stands right before "and" and a subject.
    /// </summary>
    public List<Participant> Joined(Sentence sentence, int subject)
    {
        var found = new List<Participant>();
        if (_article.Actors.At(sentence.Index, subject) is not { } mention) return found;
        var and = Before(sentence, mention.First);
        if (and < 1 || sentence.LowerLemma(and) != "and") return found;
        foreach (var other in _bySentence[sentence.Index])
            if (other.Last == and - 1 && !HangsOnVerb(sentence, other.Head, and)) Add(found, Of(other));
        return found;
    }

    private static bool HangsOnVerb(Sentence sentence, int word, int before)
    {
        var head = sentence[word].Head;
        return head >= 0 && head < before && sentence[head].Upos is Upos.VERB or Upos.NOUN or Upos.AUX;
    }

    /// <summary>The place that has this head word, or null.</summary>
    public PlaceMention? Place(int sentence, int word) => _places.GetValueOrDefault((sentence, word));

    /// <summary>All places of a sentence that are no adjectives.</summary>
    public IEnumerable<PlaceMention> Places(int sentence) =>
        _article.Places.All.Where(place => place.Sentence == sentence && _places.GetValueOrDefault((sentence, place.Head)) == place);

    /// <summary>Whether the word heads a mention of an actor.</summary>
    public bool IsMention(int sentence, int word) => _article.Actors.At(sentence, word) is not null;

    /// <summary>A noun and its conjuncts.</summary>
    public static IEnumerable<int> Coordinated(Sentence sentence, int word)
    {
        yield return word;
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation == Relation.Conj && sentence[child].Upos is not (Upos.VERB or Upos.AUX)
                || sentence[child].Relation == Relation.Flat && sentence.Child(child, Relation.Conj) >= 0)
                foreach (var part in Coordinated(sentence, child)) yield return part;
    }

    /// <summary>Adds those that are not there yet.</summary>
    public static void Add(List<Participant> list, IEnumerable<Participant> more)
    {
        foreach (var participant in more)
            if (!list.Exists(known => Same(known.Actor, participant.Actor))) list.Add(participant);
    }

    /// <summary>Whether two actors are one.</summary>
    public static bool Same(Actor a, Actor b) =>
        a.Entity is not null && a.Entity == b.Entity || a.Kind == b.Kind && a.Name.Equals(b.Name, StringComparison.OrdinalIgnoreCase);

    private List<Participant> Single(Sentence sentence, int word, bool modifiers)
    {
        if (_article.Actors.At(sentence.Index, word) is { } mention && (modifiers || !mention.IsBackground))
            return Of(mention);
        if (Covering(sentence, word) is { } covering) return Of(covering);
        var nested = new List<Participant>();
        var lemma = sentence.LowerLemma(word);
        var collective = _lexicon.IsIn("people", lemma) || _lexicon.IsIn("gathering", lemma);
        foreach (var child in sentence.Children(word))
            if (sentence[child].Relation == Relation.Appos || collective && IsBelonging(sentence, child)) AddAll(nested, sentence, child);
            else if (collective && sentence[child].Relation is Relation.Acl && sentence.LowerLemma(child) is "range" or "include")
                foreach (var listed in sentence.Children(child)) AddAll(nested, sentence, listed);
        return nested;
    }

    /// <summary>A mention whose outward head the tree sees elsewhere in it than the actor layer.</summary>
    private ActorMention? Covering(Sentence sentence, int word)
    {
        foreach (var mention in _bySentence[sentence.Index])
            if (mention.First <= word && word <= mention.Last && !mention.IsBackground && mention.Head != word
                && (sentence[word].Head < mention.First || sentence[word].Head > mention.Last)) return mention;
        return null;
    }

    private void AddAll(List<Participant> list, Sentence sentence, int word)
    {
        foreach (var part in Coordinated(sentence, word))
        {
            if (_article.Actors.At(sentence.Index, part) is { } inner) Add(list, Of(inner));
            foreach (var child in sentence.Children(part))
                if (sentence[child].Relation == Relation.Nmod && sentence.HasCase(child, "to")) AddAll(list, sentence, child);
        }
    }

    private List<Participant> Of(ActorMention mention)
    {
        var text = mention.Span.In(_article.Parsed.Text).ToString();
        return [.. mention.Actors.Select(actor => new Participant(text, actor))];
    }

    private List<Participant> CountryOf(Sentence sentence, int word)
    {
        if (Place(sentence.Index, word) is not { Place.Country: { } country } place) return [];
        var known = _article.Actors.All.SelectMany(mention => mention.Actors)
            .FirstOrDefault(actor => actor.Kind == ActorKind.State && actor.Code == country);
        var actor = known ?? new Actor(place.Place.Kind == "country" ? place.Place.Name : country, ActorKind.State, country)
        {
            Country = country,
        };
        return [new Participant(place.Span.In(_article.Parsed.Text).ToString(), actor)];
    }

    private static bool IsBelonging(Sentence sentence, int child) => sentence[child].Relation switch
    {
        Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.NmodDesc => true,
        Relation.Nmod => s_belonging.Any(preposition => sentence.HasCase(child, preposition)),
        _ => false,
    };
}
