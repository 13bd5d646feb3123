using Dragoman.Models;

namespace Dragoman.Events.Confidence;

/// <summary>How likely an event is right, by what decided it: a logistic curve over few traits, fitted on gold articles.</summary>
/// <param name="weights">One weight a trait.</param>
internal sealed class ConfidenceModel(IReadOnlyList<float> weights)
{
    /// <summary>Kind and name of the model file, and its section.</summary>
    public const string Kind = "confidence", ModelName = "en/confidence", Section = "weights";

    /// <summary>Number of traits.</summary>
    public const int Traits = 6;

    /// <summary>Below this the relation model doubts the type.</summary>
    private const double Doubt = 0.3;

    /// <summary>Reads the fitted weights.</summary>
    public static ConfidenceModel Load(ModelFolder models) =>
        new(ModelFile.Read(models.File(ModelName), Kind).Values<float>(Section).ToArray());

    /// <summary>The event with its calibrated confidence; as it is where nothing has been fitted.</summary>
    public Event With(Event coded) => weights.Count == 0 ? coded : coded with { Confidence = Of(TraitsOf(coded)) };

    /// <summary>Probability for given traits.</summary>
    public double Of(ReadOnlySpan<double> traits)
    {
        double sum = 0;
        for (var i = 0; i < traits.Length; i++) sum += weights[i] * traits[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What tells right from wrong; every trait is 0 or 1, the first always 1.</summary>
    public static double[] TraitsOf(Event coded)
    {
        var isContact = coded.Type == EventType.CONSULT;
        var steps = coded.Why?.Steps ?? [];
        return
        [
            1,
            One(isContact),
            One(!isContact && coded.Confidence < Doubt),
            One(!isContact && steps.Any(step => step.StartsWith("answers ", StringComparison.Ordinal)
                || step.StartsWith("goes on ", StringComparison.Ordinal) || step.StartsWith("on ", StringComparison.Ordinal))),
            One(!isContact && coded.Recipients.Count == 0 && coded.Actors.Count < 2),
            One(coded.Status is not (EventStatus.Occurred or EventStatus.Ongoing)),
        ];
    }

    private static double One(bool holds) => holds ? 1 : 0;
}
