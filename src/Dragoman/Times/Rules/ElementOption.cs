namespace Dragoman.Times.Rules;

/// <summary>One way to fill an element: a class (then Word is -1) or a word.</summary>
internal readonly record struct ElementOption(TimeClass Class, int Word);
