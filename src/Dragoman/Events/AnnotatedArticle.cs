using Dragoman.Actors;
using Dragoman.Places;
using Dragoman.Syntax;
using Dragoman.Times;

namespace Dragoman.Events;

/// <summary>An article with trees and who, when and where: all that coding reads.</summary>
/// <param name="Parsed">Sentences as trees.</param>
/// <param name="Actors">Who is mentioned.</param>
/// <param name="Times">Time expressions and the article's date.</param>
/// <param name="Places">Places named.</param>
public sealed record AnnotatedArticle(ParsedArticle Parsed, ActorMentions Actors, TimeMentions Times, PlaceMentions Places);
