using System.CommandLine;

namespace Dragoman.App.Commands;

/// <summary>Runs a verb; what the user can mend is told in one line, with exit code 2 and without a stack trace.</summary>
internal static class CommandLine
{
    private const int UsageError = 2;

    public static int Run(RootCommand verbs, string[] args)
    {
        var parsed = verbs.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine($"See: dragoman {string.Join(' ', args.Take(1))} --help");
            return UsageError;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException or FileNotFoundException
            or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return UsageError;
        }
    }
}
