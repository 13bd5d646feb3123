namespace Dragoman.Reading.Html;

/// <summary>An element that marks a date.</summary>
/// <param name="Value">Its <c>datetime</c>, <c>content</c> or <c>title</c> attribute, or its text.</param>
/// <param name="Name">Words of its <c>itemprop</c>, class and id.</param>
/// <param name="Frame">Where it stands.</param>
/// <param name="Block">Number of the block that it stands in or before.</param>
internal sealed record TimeMark(string Value, string Name, Frame Frame, int Block);
