namespace Dragoman.Train.Times;

/// <summary>An annotated expression of a gold set.</summary>
internal sealed record GoldTime(int Start, int End, string Type, string Value);
