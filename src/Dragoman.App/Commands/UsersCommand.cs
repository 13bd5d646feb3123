using System.CommandLine;
using Dragoman.App.Access;

namespace Dragoman.App.Commands;

/// <summary><c>users</c>: who may use the pages when they are served beyond this machine.</summary>
internal static class UsersCommand
{
    public static Command Verb() => new("users", "Keeps the users of 'serve': add, list, remove, token.") { Add(), List(), Remove(),
        Token() };

    public static Option<string> File() => new("--access")
    {
        Description = "File with users, API tokens and the audit log.", DefaultValueFactory = _ => "dragoman-access.db",
    };

    private static Argument<string> Name() => new("name") { Description = "Name of the user." };

    private static Command Add()
    {
        var (name, file) = (Name(), File());
        var role = new Option<string>("--role") { Description = "What they may do.", DefaultValueFactory = _ => "reader" };
        role.AcceptOnlyFromAmong("reader", "editor", "admin");
        var command = new Command("add",
            "Adds a user, or gives one a new password and role. The password is one line on standard input.") { name, role, file };
        command.SetAction(parsed =>
        {
            if (!Console.IsInputRedirected) Console.Error.Write($"Password of {parsed.GetValue(name)}: ");
            var password = Console.ReadLine() ?? "";
            if (password.Length < Passwords.ShortestPassword)
            {
                Console.Error.WriteLine($"The password is too short: it needs {Passwords.ShortestPassword} characters or more.");
                return 2;
            }
            var store = new AccessStore(parsed.GetValue(file)!);
            store.Save(parsed.GetValue(name)!, Enum.Parse<Role>(parsed.GetValue(role)!, ignoreCase: true), password);
            store.Audit("command line", "save user", parsed.GetValue(name)!, "");
            return 0;
        });
        return command;
    }

    private static Command List()
    {
        var file = File();
        var command = new Command("list", "Lists users and their roles.") { file };
        command.SetAction(parsed =>
        {
            foreach (var user in new AccessStore(parsed.GetValue(file)!).Users())
                Console.WriteLine($"{user.Name}\t{user.Role.ToString().ToLowerInvariant()}");
        });
        return command;
    }

    private static Command Remove()
    {
        var (name, file) = (Name(), File());
        var command = new Command("remove", "Removes a user with all API tokens; who is logged in is out at once.") { name, file };
        command.SetAction(parsed =>
        {
            var store = new AccessStore(parsed.GetValue(file)!);
            if (!store.Remove(parsed.GetValue(name)!)) return Unknown(parsed.GetValue(name)!);
            store.Audit("command line", "remove user", parsed.GetValue(name)!, "");
            return 0;
        });
        return command;
    }

    private static Command Token()
    {
        var (name, file) = (Name(), File());
        var revoke = new Option<bool>("--revoke") { Description = "Take all tokens of the user back instead." };
        var command = new Command("token", "Prints a new API token of a user; only its hash is kept.") { name, revoke, file };
        command.SetAction(parsed =>
        {
            var (store, user) = (new AccessStore(parsed.GetValue(file)!), parsed.GetValue(name)!);
            if (parsed.GetValue(revoke))
            {
                Console.Error.WriteLine($"{store.Revoke(user)} tokens of {user} taken back.");
                return 0;
            }
            if (store.NewToken(user) is not { } token) return Unknown(user);
            store.Audit("command line", "new token", user, "");
            Console.WriteLine(token);
            return 0;
        });
        return command;
    }

    private static int Unknown(string name)
    {
        Console.Error.WriteLine($"There is no user {name}; 'dragoman users list' tells who there is.");
        return 1;
    }
}
