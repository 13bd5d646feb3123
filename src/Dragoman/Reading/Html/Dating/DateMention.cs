using Dragoman.Reading.Dates;

namespace Dragoman.Reading.Html.Dating;

/// <summary>One date on a page.</summary>
/// <param name="Found">The date as read.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Block">Number of the block of text that it stands in or before; -1 outside the text.</param>
/// <param name="IsGuess">Whether month and day might as well be the other way round.</param>
internal readonly record struct DateMention(FoundDate Found, DateSource Source, int Block = -1, bool IsGuess = false);
