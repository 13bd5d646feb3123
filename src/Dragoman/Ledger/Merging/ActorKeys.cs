using Dragoman.Actors;
using Dragoman.Text;

namespace Dragoman.Ledger.Merging;

/// <summary>Which actor of the ledger a participant is: people by themselves, everybody else by code.</summary>
internal static class ActorKeys
{
    /// <summary>Codes that stand for a class of actors and so identify nobody.</summary>
    private static readonly HashSet<string> s_classes = new(StringComparer.Ordinal) { "IGO", "NGO", "MNC", "IMG", "ISM" };

    /// <summary>The participant itself: a person's registry id or name, a code, or a name as written.</summary>
    public static string Own(Actor actor) =>
        actor.Kind == ActorKind.Person ? actor.Entity ?? $"{Folding.Fold(actor.Name)}@{actor.Code ?? actor.Country}"
        : Code(actor) ?? actor.Entity ?? Folding.Fold(actor.Name);

    /// <summary>The state or organisation for which the participant stands; the participant itself where there is none.</summary>
    public static string Body(Actor actor) =>
        actor.Kind == ActorKind.Person ? Code(actor) ?? actor.Country ?? Own(actor) : Own(actor);

    private static string? Code(Actor actor) => actor.Code is { Length: > 0 } code && !s_classes.Contains(code) ? code : null;
}
