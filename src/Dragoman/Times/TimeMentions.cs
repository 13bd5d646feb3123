using Dragoman.Reading;

namespace Dragoman.Times;

/// <summary>All time expressions of an article and the date that they were read against.</summary>
/// <param name="All">The expressions in the order of the text.</param>
/// <param name="Published">The article's date: as read, or inferred from the text; null where nothing tells it.</param>
public sealed record TimeMentions(IReadOnlyList<TimeMention> All, Publication? Published);
