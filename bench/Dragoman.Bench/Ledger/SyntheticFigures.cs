using Dragoman.Actors;
using Dragoman.Events;
using Dragoman.Places;
using NodaTime;

namespace Dragoman.Bench.Ledger;

/// <summary>Made-up figures and instruments: every third document tells a figure, every twelfth a step of an agreement.</summary>
internal static class SyntheticFigures
{
    private const int FigureEvery = 3;
    private const int StepEvery = 12;
    private static readonly string[] s_measures = ["deaths", "injured", "displaced", "detained", "troops", "aid"];
    private static readonly string[] s_steps = ["circulated", "tabled", "adopted", "signed"];

    public static Claim[] Claims(int document, string state, LocalDate day, string sentence)
    {
        if (document % FigureEvery != 0) return [];
        var random = new Random(document);
        var amount = random.Next(2, 20) * (random.Next(3) == 0 ? 1000 : 10);
        return [new Claim($"claim-{document:0000000}", s_measures[random.Next(s_measures.Length)], new Amount(amount, amount, $"{amount}"))
        {
            Unit = "people", Qualifier = "about", Of = $"people in Town 1 of {state}", Confidence = 0.8,
            AsOf = new EventDate(null, day, day, false),
            Place = new EventPlace("Town 1", new Place($"Town 1 of {state}", state, 10, 20, null)),
            Attribution = [new Participant("officials", new Actor($"officials of {state}", ActorKind.Group, state) { Country = state })],
            Evidence = [new Evidence(0, sentence.Length, sentence)],
        }];
    }

    public static Instrument[] Instruments(int document, IReadOnlyList<Participant> sponsors, LocalDate day, string sentence)
    {
        if (document % StepEvery != 0) return [];
        var number = document / StepEvery / s_steps.Length;
        return [new Instrument($"step-{document:0000000}", "agreement", $"agreement number {number} on trade")
        {
            Action = s_steps[document / StepEvery % s_steps.Length], Sponsors = sponsors, Confidence = 0.8,
            Date = new EventDate(null, day, day, false), Evidence = [new Evidence(0, sentence.Length, sentence)],
        }];
    }
}
