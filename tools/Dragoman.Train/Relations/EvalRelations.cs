using System.CommandLine;

namespace Dragoman.Train.Relations;

/// <summary><c>eval-relations</c>: cross-validates the relation model on the PLV rows.</summary>
internal static class EvalRelations
{
    public static Command Verb()
    {
        var root = new Option<string>("--root") { Description = "Checkout.", DefaultValueFactory = _ => "." };
        var plv = new Option<string>("--plv") { Description = "PLV rows.", DefaultValueFactory = _ => "../shared/data/plv/train.tsv" };
        var errors = new Option<bool>("--errors") { Description = "Print the rows judged wrong." };
        var verb = new Command("eval-relations", "Cross-validates the relation model on the PLV rows.") { root, plv, errors };
        verb.SetAction(parse => Run(parse.GetValue(root)!, parse.GetValue(plv)!, parse.GetValue(errors)));
        return verb;
    }

    private static void Run(string root, string plv, bool errors)
    {
        var (rows, own) = (PairFile.Read(plv).ToArray(), PairFile.ReadFolder(Path.Combine(root, "eval", "relations")).ToArray());
        var judged = CrossValidation.Run(rows, own, new Featuriser(root), new SoftmaxOptions());
        foreach (var label in rows.Select(row => row.Label).Distinct().Order(StringComparer.Ordinal))
            Console.WriteLine($"{label,-10} F1 {CrossValidation.F1(judged, label):0.000} of {rows.Count(row => row.Label == label)}");
        Console.WriteLine($"{own.Length} own pairs, {rows.Length} PLV rows, {CrossValidation.Folds} folds");
        Console.WriteLine($"accuracy {judged.Average(row => row.Gold == row.Found ? 1.0 : 0):0.000}");
        Console.WriteLine($"macro-F1 {CrossValidation.MacroF1(judged):0.000}");
        foreach (var row in judged.Where(row => errors && row.Gold != row.Found))
            Console.WriteLine($"{row.Gold}\t{row.Found}\t{row.Row.Marked}");
    }
}
