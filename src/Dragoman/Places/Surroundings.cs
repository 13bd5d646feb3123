using Dragoman.Syntax;

namespace Dragoman.Places;

/// <summary>A sighting and the words beside it, and what they say about it.</summary>
internal readonly ref struct Surroundings(Sentence sentence, Sighting sighting, GazetteerView places, ContextWords words)
{
    /// <summary>From this prominence on (some three million people, all countries) a name is a place without further evidence.</summary>
    public const double WellKnown = 6.5;

    /// <summary>Up to this (some three hundred thousand people) an unknown capitalised word beside the name makes it a person's.</summary>
    private const double LargeCity = 5.5;

    private const int LongestAcronym = 5;

    private readonly GazetteerView _places = places;
    private readonly ulong _before = KeyAt(sentence, sighting.First - 1);
    private readonly ulong _after = KeyAt(sentence, sighting.Last + 1);

    /// <summary>A preposition of place or a point of the compass comes before.</summary>
    public bool IsLedIn => words.IsPreposition(_before);

    /// <summary>Another capitalised word follows.</summary>
    public bool GoesOn => IsCapital(sighting.Last + 1);

    /// <summary>"British Airways", "Church Street": what follows makes the whole something else.</summary>
    public bool IsFirm => GoesOn && words.IsOwner(_after);

    /// <summary>"PARIS (Reuters)": a sentence that begins with a name in capitals and goes on in small letters.</summary>
    public bool IsDateline =>
        sighting.First == 0 && sighting.Last + 1 < sentence.Count && !sighting.Is(NameTraits.Common)
        && sentence.Between(0, sighting.Last) is { Length: > 3 } name && NameScanner.IsUpper(name)
        && !NameScanner.IsUpper(sentence.Between(sighting.Last + 1, sentence.Count - 1));

    /// <summary>A short word in capitals amid small letters, which the gazetteer does not know as an acronym.</summary>
    public bool IsForeignAcronym =>
        sighting.First == sighting.Last && sighting.Prominence < WellKnown && !sighting.Is(NameTraits.Acronym)
        && sentence.Form(sighting.First) is { Length: <= LongestAcronym } name && NameScanner.IsUpper(name)
        && !NameScanner.IsUpper(sentence.Between(0, sentence.Count - 1));

    /// <summary>"in Turkish": an adjective on its own after "in".</summary>
    public bool IsLanguage =>
        sighting.First > 0 && sentence.Form(sighting.First - 1) is "in"
        && (sighting.Last + 1 == sentence.Count || !char.IsLetter(sentence.Form(sighting.Last + 1)[0]));

    /// <summary>The name is part of a person's: "Jack London", "Paris Hilton".</summary>
    public bool IsPerson
    {
        get
        {
            if (IsCapital(sighting.First - 1) && (IsCountry ? EndsNamesake : EndsPerson)) return true;
            if (!GoesOn || words.IsUnit(_after)) return false;
            var (surname, unknown) = (_places.IsSurname(_after), !_places.IsWord(_after));
            if (sighting.Is(NameTraits.GivenName) && (surname || unknown)) return true;
            return unknown && (surname || sighting.Prominence < LargeCity && sighting.First == sighting.Last);
        }
    }

    private bool EndsPerson =>
        words.IsTitle(_before) || _places.IsGivenName(_before) || sentence.Form(sighting.First - 1) is [_, '.'] or [not ('A' or 'I')]
        || sighting.First > 1 && sighting.Prominence < WellKnown && !_places.IsWord(_before) && !words.IsUnit(_before)
            && (sighting.Is(NameTraits.Surname) || sighting.Prominence < LargeCity);

    /// <summary>"Michael Jordan": countries want more proof.</summary>
    private bool EndsNamesake => sighting.Is(NameTraits.Surname | NameTraits.GivenName) && _places.IsGivenName(_before);

    private bool IsCountry => _places.Kind(_places.Candidates(sighting.Name)[0].Place) == PlaceKind.Country;

    /// <summary>"Paris, Texas": a more prominent name follows after a comma or in brackets.</summary>
    public bool IsInside(Sighting next) =>
        next.Sentence == sighting.Sentence && next.First == sighting.Last + 2 && next.Prominence > sighting.Prominence
        && sentence.Form(sighting.Last + 1) is "," or "(";

    private bool IsCapital(int word) => word >= 0 && word < sentence.Count && NameScanner.IsCapital(sentence.Form(word));

    private static ulong KeyAt(Sentence sentence, int word) =>
        word < 0 || word >= sentence.Count ? NameKey.Empty : NameKey.Of(sentence.Form(word));
}
