using Dragoman.Events.Triggers;
using Dragoman.Models;
using Dragoman.Syntax;
using Dragoman.Text;

namespace Dragoman.Events.Relations;

/// <summary>
/// What one side does to the other in a sentence: a linear model over words, trigger lexicons and tree. Immutable, thread-safe.
/// </summary>
public sealed class RelationModel
{
    /// <summary>Kind of the model file.</summary>
    internal const string Kind = "relations";

    /// <summary>Class of a pair between which nothing happens, behind those of the event types.</summary>
    internal const int None = 16;

    [ThreadStatic]
    private static FeatureBag? t_bag;

    private readonly LinearModel _types;
    private readonly LinearModel _modes;
    private readonly IReadOnlyList<(EventType Type, string? Mode)> _modeClasses;
    private readonly PairFeatures _features;

    internal RelationModel(LinearModel types, LinearModel modes, IReadOnlyList<string> modeClasses, TriggerLexicon lexicon)
    {
        (_types, _modes, _features) = (types, modes, new PairFeatures(lexicon));
        _modeClasses = [.. modeClasses.Select(name => name.Split('/')).Select(
            name => (Enum.Parse<EventType>(name[0]), name[1] == "-" ? null : name[1]))];
    }

    /// <summary>Loads the learned weights and the trigger lexicon that they read.</summary>
    public static RelationModel Load(ModelFolder models)
    {
        var file = ModelFile.Read(models.File("en/relations"), Kind);
        return new(LinearModel.Read(file, "types"), LinearModel.Read(file, "modes"), file.Lines("mode-classes"),
            TriggerLexicon.Load(models));
    }

    /// <summary>Judges a pair of stretches in a sentence.</summary>
    /// <param name="sentence">The analysed sentence; the stretches point into its text.</param>
    /// <param name="actors">Where the actor stands.</param>
    /// <param name="recipients">Where the recipient stands; empty where there is none.</param>
    public RelationJudgement Judge(Sentence sentence, IReadOnlyList<Span> actors, IReadOnlyList<Span> recipients)
    {
        var bag = t_bag ??= new FeatureBag();
        _features.Collect(PairView.Of(sentence, actors, recipients), bag);
        var scores = _types.Score(bag);
        var best = Enum.GetValues<EventType>().MaxBy(type => scores[(int)type]);
        return new(best, Mode(bag, best), scores);
    }

    private string? Mode(FeatureBag bag, EventType type)
    {
        var scores = _modes.Score(bag);
        var best = -1;
        for (var i = 0; i < _modeClasses.Count; i++)
            if (_modeClasses[i].Type == type && (best < 0 || scores[i] > scores[best])) best = i;
        return best < 0 ? null : _modeClasses[best].Mode;
    }
}
