using System.CommandLine;

namespace Dragoman.Train.Contexts;

/// <summary><c>eval-contexts</c>: cross-validates the context model on the project's own sentences, beside the lexicon alone.</summary>
internal static class EvalContexts
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var verb = new Command("eval-contexts", "Cross-validates the context model beside the lexicon alone.") { root };
        verb.SetAction(parse => Run(parse.GetValue(root)!));
        return verb;
    }

    private static void Run(string root)
    {
        var examples = new ContextSentences(root).Read();
        var judged = ContextValidation.Run(examples);
        foreach (var context in judged.GroupBy(judgement => judgement.Context))
            Console.WriteLine($"{context.Key,-22} F1 {F1([.. context], j => j.IsTold):0.000} {F1([.. context], j => j.IsFound):0.000}");
        Console.WriteLine($"{examples.Length} sentences, {ContextValidation.Folds} folds, three times");
        Print("lexicon alone", ContextValidation.Score(judged, j => j.IsTold));
        Print("learned", ContextValidation.Score(judged, j => j.IsFound));
    }

    private static double F1(ContextJudgement[] judged, Func<ContextJudgement, bool> isFound) =>
        ContextValidation.Score(judged, isFound).F1;

    private static void Print(string name, (double Precision, double Recall, double F1) score) =>
        Console.WriteLine($"{name,-14} precision {score.Precision:0.000} recall {score.Recall:0.000} F1 {score.F1:0.000}");
}
