using Dragoman.Events.Triggers;
using Dragoman.Syntax;

namespace Dragoman.Events;

/// <summary>An event in the making: stages fill it, the merger pools several, and <see cref="EventCoder"/> freezes what is left.</summary>
/// <param name="sentence">Where it stands.</param>
/// <param name="match">The trigger.</param>
internal sealed class Candidate(Sentence sentence, TriggerMatch match)
{
    public Sentence Sentence { get; } = sentence;

    public TriggerMatch Match { get; } = match;

    public EventType Type { get; set; } = match.Trigger.Type!.Value;

    public string? Mode { get; set; } = match.Trigger.FitsAnyMode ? Contacts.ContactRules.AnyMode : match.Trigger.Mode;

    public EventStatus Status { get; set; }

    public List<Participant> Actors { get; set; } = [];

    public List<Participant> Recipients { get; set; } = [];

    /// <summary>Words that say where, by the trigger's frame.</summary>
    public List<int> PlaceWords { get; } = [];

    /// <summary>Words that head what it is about, by the trigger's frame.</summary>
    public List<int> TopicWords { get; } = [];

    public EventDate? Date { get; set; }

    /// <summary>The date is told in the event's own clause.</summary>
    public bool IsDated { get; set; }

    public EventPlace? Place { get; set; }

    public List<string> Topics { get; set; } = [];

    public List<Participant> Attribution { get; set; } = [];

    public List<string> Contexts { get; set; } = [];

    public Position? Position { get; set; }

    /// <summary>A mention that only lends details to an event told elsewhere ("the meeting").</summary>
    public bool IsMention { get; set; }

    /// <summary>Only the recipient is missing, which the text before may supply.</summary>
    public bool IsOpen { get; set; }

    /// <summary>A verb or adjective tells that the event of a noun takes place ("was held", "upcoming").</summary>
    public bool IsGoverned { get; set; }

    /// <summary>Light verbs and other words that only say that the event takes place; they tell no event of their own.</summary>
    public List<int> Governors { get; } = [];

    /// <summary>Somebody takes part by more than a bare modifier ("the US-China talks").</summary>
    public bool HasArguments { get; set; }

    /// <summary>A meeting "of the ministers of" a group whose members are not told one by one.</summary>
    public bool IsGathering { get; set; }

    /// <summary>The subject is one side, which deals with the others one by one in calls and talks.</summary>
    public bool HasOneSubject { get; set; }

    /// <summary>Somebody says that it did not take place or refuses it; plain negation ("did not meet") is no event.</summary>
    public bool IsDenied { get; set; }

    /// <summary>"Will never recognise": what is refused for the future is a rejection.</summary>
    public bool IsRefused { get; set; }

    /// <summary>Sentences of the article that tell it.</summary>
    public SortedSet<int> Sentences { get; } = [sentence.Index];

    /// <summary>0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>What was decided, for the "why".</summary>
    public List<string> Steps { get; } = [];

    /// <summary>All who take part.</summary>
    public IEnumerable<Participant> Participants => Actors.Concat(Recipients);
}
