namespace Dragoman.Places;

/// <summary>
/// Chooses a place for each name: prominence first, then what the article's other names make likely. Each name has one voice however
/// often it is repeated, and context weighs less than two powers of ten in population, so that one bad place never spoils the rest.
/// </summary>
internal readonly ref struct PlaceResolver(GazetteerView places, byte outlet)
{
    private const int Rounds = 3;
    private const double ContainerWeight = 5;
    private const double CountryWeight = 3;
    private const double RegionWeight = 2.5;
    private const double NearWeight = 1.5;
    private const double PlainContext = 2.2;
    private const double BeyondPlain = 0.5;
    private const double NearKilometres = 150;
    private const double OutletWeight = 0.3;
    private const int MostNeighbours = 24;

    private readonly GazetteerView _places = places;

    /// <summary>Settles the places of all groups.</summary>
    public void Resolve(IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in groups) group.Best = _places.Candidates(group.Name)[0].Place;
        for (var round = 0; round < Rounds; round++)
            foreach (var group in groups)
                Choose(group, groups);
    }

    private void Choose(NameGroup group, IReadOnlyList<NameGroup> groups)
    {
        var candidates = _places.Candidates(group.Name);
        if (candidates.Length == 1)
        {
            group.Rule = PlaceRules.Only;
            return;
        }
        var (best, most) = (candidates[0].Place, double.MinValue);
        foreach (var candidate in candidates)
        {
            var score = _places.Prominence(candidate) + Context(candidate.Place, group, groups);
            if (score > most) (best, most) = (candidate.Place, score);
        }
        group.Best = best;
        group.Rule = group.Container is { } container && IsInside(best, container.Best) ? PlaceRules.Containment
            : best == candidates[0].Place ? PlaceRules.Prominence : PlaceRules.Context;
    }

    private double Context(int candidate, NameGroup group, IReadOnlyList<NameGroup> groups)
    {
        var (all, country, region, near) = (0, 0, 0, 0d);
        foreach (var other in groups.Count > MostNeighbours ? groups.Take(MostNeighbours) : groups)
        {
            if (other == group || other.Best == candidate) continue;
            all++;
            if (_places.Country(other.Best) == _places.Country(candidate)) country++;
            if (SameRegion(candidate, other.Best)) region++;
            if (_places.Kind(other.Best) != PlaceKind.Country && _places.Kilometres(candidate, other.Best) < NearKilometres) near = 1;
        }
        var score = all == 0 ? 0 : CountryWeight * country / all + RegionWeight * region / all + NearWeight * near;
        if (_places.Country(candidate) == outlet) score += OutletWeight;
        score = Math.Min(score, PlainContext) + BeyondPlain * Math.Max(0, score - PlainContext);
        return group.Container is { } container && IsInside(candidate, container.Best) ? score + ContainerWeight : score;
    }

    private bool IsInside(int candidate, int container) =>
        candidate != container && (_places.Kind(container) == PlaceKind.Country
            ? _places.Country(candidate) == _places.Country(container)
            : _places.Region(candidate) == container);

    private bool SameRegion(int one, int other) =>
        _places.Region(one) is var region and not Gazetteer.NoRegion && (region == _places.Region(other) || region == other);
}
