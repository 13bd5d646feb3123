using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Dragoman.Reading.Forms.Pdf;

/// <summary>Reads of what draws a page the operations that place and show text; the others are not even made.</summary>
internal sealed class TextParser(PdfBudget budget, StackDepthGuard depth) : IPageContentParser
{
    /// <summary>Operands of one operation. A line of text that is set letter by letter is one array.</summary>
    private const int MostOperands = 100;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var bytes = new byte[inputBytes.Length];
        budget.TakeNames(bytes.AsSpan(0, inputBytes.Read(bytes)));
        var scanner = new CoreTokenScanner(new MemoryInputBytes(bytes), false, depth, useLenientParsing: true);
        List<IGraphicsStateOperation> operations = [];
        List<IToken> operands = [];
        while (scanner.MoveNext())
            if (scanner.CurrentToken is OperatorToken name)
            {
                if (IsText(name.Data) && Operation(name, operands) is { } operation) operations.Add(operation);
                operands.Clear();
            }
            else if (operands.Count < MostOperands) operands.Add(scanner.CurrentToken);
        return operations;
    }

    /// <summary>An operation, null where its operands are not what they must be.</summary>
    private IGraphicsStateOperation? Operation(OperatorToken name, List<IToken> operands)
    {
        try
        {
            return ReflectionGraphicsStateOperationFactory.Instance.Create(name, operands);
        }
        catch (Exception error) when (error is not InputException)
        {
            budget.TakeError();
            return null;
        }
    }

    /// <summary>States, forms, marks, and what sets and shows text.</summary>
    private static bool IsText(string operation) => operation is
        "q" or "Q" or "cm" or "Do" or "BMC" or "BDC" or "EMC" or "BT" or "ET" or "Tc" or "Tw" or "Tz" or "TL" or "Tf" or "Ts"
        or "Td" or "TD" or "Tm" or "T*" or "Tj" or "TJ" or "'" or "\"";
}
