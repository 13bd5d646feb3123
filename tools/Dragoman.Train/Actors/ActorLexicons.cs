using Dragoman.Actors;
using Dragoman.Actors.Registry;

namespace Dragoman.Train.Actors;

/// <summary>The human-edited actor lexicons of a language (<c>lexicons/en/actors</c>), read into a registry.</summary>
internal sealed class ActorLexicons(string folder)
{
    private readonly RegistryBuilder _registry = new();
    private readonly Dictionary<string, int> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<(int Person, string Name)> _names = [];

    public RegistryTables Compile()
    {
        States();
        Organisations();
        Blocs("blocs.tsv", SenseKind.Bloc);
        Blocs("regions.tsv", SenseKind.Region);
        Holders("office-holders.tsv");
        Holders("organisation-heads.tsv");
        Offices();
        Words();
        return _registry.Build();
    }

    private void States()
    {
        foreach (var row in Rows("states.tsv"))
        {
            var state = Add(row["code"], State(row["name"], row["code"], "GOV", row["code"]));
            AddNames([row["name"], .. row.List("aliases")], state, SenseKind.Name);
            AddNames(row.List("demonyms"), state, SenseKind.Demonym);
            AddNames(row.List("capitals"), state, SenseKind.Seat);
            AddNames(row.List("metonyms"), state, SenseKind.Metonym);
        }
        foreach (var row in Rows("state-names.tsv"))
        {
            var (from, to) = (row.Start("from"), row.End("to"));
            foreach (var name in row.List("names")) _registry.AddName(name, Known(row, "code"), SenseKind.Name, from, to);
            foreach (var name in row.List("demonyms")) _registry.AddName(name, Known(row, "code"), SenseKind.Demonym, from, to);
        }
        foreach (var row in Rows("state-organs.tsv"))
        {
            Known(row, "state");
            var id = row["state"] + "/" + row["name"].ToLowerInvariant().Replace(' ', '-');
            var organ = Add(id, State(row["name"], row["state"], row["sector"], id));
            AddNames([row["name"], .. row.List("aliases")], organ, SenseKind.Metonym);
        }
    }

    private static Actor State(string name, string code, string sector, string id) =>
        new(name, ActorKind.State, code) { Cameo = code + sector, Sector = sector, Country = code, Entity = id };

    private void Organisations()
    {
        foreach (var row in Rows("organisations.tsv"))
        {
            var kind = Enum.Parse<ActorKind>(row["kind"], ignoreCase: true);
            var organisation = Add(row["id"], new(row["name"], kind, row["code"])
            {
                Cameo = row["cameo"], Sector = row["sector"], Country = row["country"], Entity = row["id"],
            }, row["reports"] == "yes");
            AddNames([row["name"], .. row.List("aliases")], organisation, SenseKind.Name);
            AddNames(row.List("seats"), organisation, SenseKind.Seat);
        }
    }

    private void Blocs(string file, SenseKind kind)
    {
        foreach (var row in Rows(file))
        {
            if (!_entities.TryGetValue(row["bloc"], out var bloc))
            {
                bloc = Add(row["bloc"], new(row["bloc"], ActorKind.Organisation, "IGO") { Entity = row["bloc"] });
                AddNames([row["bloc"], .. row.List("aliases")], bloc, kind);
            }
            foreach (var member in row.List("members"))
                _registry.AddTenure(bloc, _entities[member], "", Role.None, row.Start("from"), row.End("to"));
            if (kind == SenseKind.Region && row["voice"].Length > 0)
                _registry.AddTenure(bloc, Known(row, "voice"), "", Role.Spokesperson, row.Start("from"), row.End("to"));
        }
    }

    private void Holders(string file)
    {
        var rows = Rows(file).OrderBy(row => SharedHeads.Order(row["holder_of"])).ToList();
        var iberian = new IberianNames(rows.Where(row => IberianNames.In(row["holder_of"])).SelectMany(Names));
        foreach (var row in rows)
        {
            var id = row["holder_of"] + "/" + row["person"].ToLowerInvariant().Replace(' ', '-');
            if (!_entities.TryGetValue(id, out var person)) person = Add(id, new(row["person"], ActorKind.Person, null));
            foreach (var name in Names(row))
                if (_names.Add((person, name))) AddPersonName(name, person, row["holder_of"], iberian);
            if (Regnal.Is(row["title"])) _registry.AddRegnalName(row["person"], person);
            var role = RoleNames.Parse(row["role"], row["title"]);
            _registry.Source = row["source"];
            _registry.AddTenure(person, Known(row, "holder_of"), row["title"], role, row.Start("from"), row.End("to"));
        }
    }

    private static IEnumerable<string> Names(LexiconRow row) => row.List("aliases").Prepend(row["person"]);

    private void AddPersonName(string name, int person, string country, IberianNames iberian)
    {
        if (!IberianNames.In(country)) _registry.AddPersonName(name, person, SurnameFirst.In(country));
        else if (iberian.Read(name, country) is var forms) _registry.AddPersonName(name, person, forms.Short, forms.Surnames);
    }

    private void Offices()
    {
        foreach (var row in Rows("offices.tsv"))
        {
            var (role, traits) = (RoleNames.Parse(row["role"], ""), OfficeWords.Traits(row["kind"], row["traits"]));
            var kind = row["kind"] == "organ" ? SenseKind.Organ : SenseKind.Office;
            AddOffice(row["phrase"], row, kind, role, traits);
            if (row["plural"] != row["phrase"]) AddOffice(row["plural"], row, kind, role, traits | OfficeTraits.Plural);
        }
    }

    private void Words()
    {
        foreach (var row in Rows("government-verbs.tsv")) _registry.AddGovernmentVerb(row["lemma"]);
        foreach (var row in Rows("decoys.tsv")) _registry.AddName(row["name"], 0, SenseKind.Decoy, Day.First, Day.Last);
        foreach (var row in Rows("namesakes.tsv")) _registry.AddNamesake(new(row["name"], row.List("other_cues"), row.List("cues")));
        foreach (var row in Rows("name-heads.tsv")) _registry.AddNameHead(row["word"]);
        foreach (var row in Rows("common-surnames.tsv")) _registry.AddCommonSurname(row["name"]);
        foreach (var row in Rows("given-names.tsv")) _registry.AddGender(row["name"], row["gender"][0]);
        foreach (var row in Rows("references.tsv"))
            _registry.AddReference(row["lemma"], Enum.Parse<ReferenceKind>(row["kind"], ignoreCase: true));
    }

    private void AddOffice(string name, LexiconRow row, SenseKind kind, Role role, OfficeTraits traits)
    {
        var office = _registry.AddOffice(row["phrase"], row["sector"], role, traits);
        _registry.AddName(name, office, kind, Day.First, Day.Last);
    }

    private int Add(string id, Actor actor, bool reports = false)
    {
        if (!_entities.TryAdd(id, _entities.Count)) throw new FormatException($"Two actors have the id '{id}'.");
        return _registry.Add(actor, reports);
    }

    private void AddNames(IEnumerable<string> names, int entity, SenseKind kind)
    {
        foreach (var name in names) _registry.AddName(name, entity, kind, Day.First, Day.Last);
    }

    private int Known(LexiconRow row, string column) =>
        _entities.TryGetValue(row[column], out var entity) ? entity : throw row.Fault($"no actor has the id '{row[column]}'");

    private IEnumerable<LexiconRow> Rows(string file) => LexiconRow.Read(Path.Combine(folder, file));
}
