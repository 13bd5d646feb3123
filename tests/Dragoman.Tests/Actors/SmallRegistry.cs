using Dragoman.Actors;
using Dragoman.Actors.Registry;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Tests.Support;

namespace Dragoman.Tests.Actors;

/// <summary>A registry of a few actors, so that tests of the finder need no model.</summary>
internal static class SmallRegistry
{
    /// <summary>A first sentence that names a foreign minister.</summary>
    public const string Introduction = """
        Turkish Turkish ADJ JJ 3 amod
        Foreign Foreign ADJ JJ 3 amod
        Minister Minister PROPN NNP 4 compound
        Mevlut Mevlut PROPN NNP 6 nsubj
        Cavusoglu Cavusoglu PROPN NNP 4 flat
        arrived arrive VERB VBD 0 root
        """;

    public static RegistryTables Tables { get; } = Build();

    public static ActorFinder Finder { get; } = new([Tables]);

    /// <summary>Finds the mentions of one sentence, written as in <see cref="Tree.Of"/>, on a day.</summary>
    public static IReadOnlyList<ActorMention> Find(string day, string conllu) => Finder.Find(Article(day, Tree.Of(conllu))).All;

    /// <summary>Sentences of one article, written as in <see cref="Tree.Of"/> and parted by blank lines.</summary>
    public static Sentence[] Sentences(string conllu)
    {
        var blocks = conllu.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Rows);
        return [.. Conllu.Read(new StringReader(string.Join("\n\n", blocks) + "\n\n")).Select(sentence => sentence.Tree)];
    }

    private static string Rows(string block)
    {
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('\n', lines.Select((line, index) => Row(index + 1, line.Split(' '))));
    }

    private static string Row(int id, string[] cells) =>
        string.Join('\t', id, cells[0], cells[1], cells[2], cells[3], "_", cells[4], cells[5], "_", "_");

    /// <summary>The texts of mentions with their codes and names: "Turkish officials=TUR Türkiye".</summary>
    public static IEnumerable<string> Shown(string day, string conllu)
    {
        var sentence = Tree.Of(conllu);
        return Finder.Find(Article(day, sentence)).All.Select(mention => Show(sentence.Text, mention));
    }

    public static string Show(string text, ActorMention mention) =>
        $"{mention.Span.In(text)}={string.Join('+', mention.Actors.Select(actor => $"{actor.Code} {actor.Name}"))}";

    public static ParsedArticle Article(string day, params Sentence[] sentences) => new(
        new Article("test", sentences[0].Text)
        {
            Published = day.Length == 0 ? null : new(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, null, null, PublishedFrom.Given),
        },
        sentences);

    private static RegistryTables Build()
    {
        var registry = new RegistryBuilder();
        var usa = State(registry, "USA", "United States", ["US", "U.S.", "America"], ["American", "Americans"], "Washington");
        var turkey = State(registry, "TUR", "Türkiye", ["Turkey"], ["Turkish", "Turks"], "Ankara");
        var russia = State(registry, "RUS", "Russia", [], ["Russian", "Russians"], "Moscow");
        var egypt = State(registry, "EGY", "Egypt", [], ["Egyptian", "Egyptians"], "Cairo");
        var jordan = State(registry, "JOR", "Jordan", [], ["Jordanian", "Jordanians"], "Amman");
        Person(registry, "William Clinton", "Bill Clinton", usa, Role.HeadOfState, "1993-01-20", "2001-01-20");
        Person(registry, "Hillary Clinton", "Hillary Rodham Clinton", usa, Role.ForeignMinister, "2009-01-21", "2013-02-01");
        Person(registry, "Mevlüt Çavuşoğlu", "", turkey, Role.ForeignMinister, "2015-11-24", "2023-06-03");
        Person(registry, "Sergey Lavrov", "", russia, Role.ForeignMinister, "2004-03-09", "");
        Office(registry, "foreign minister", "foreign ministers", Role.ForeignMinister, false);
        Office(registry, "president", "presidents", Role.HeadOfState, false);
        Office(registry, "prime minister", "prime ministers", Role.HeadOfGovernment, false);
        Office(registry, "secretary", "secretaries", Role.ForeignMinister, false);
        Office(registry, "official", "officials", Role.None, true);
        Office(registry, "ministry", "ministries", Role.None, true);
        Office(registry, "government", "governments", Role.None, true);
        Office(registry, "minister", "ministers", Role.OtherMinister, false, OfficeTraits.TakesSubject);
        Office(registry, "ambassador", "ambassadors", Role.Ambassador, false, OfficeTraits.Posted);
        Office(registry, "counterpart", "counterparts", Role.None, false, OfficeTraits.Counterpart);
        var group = registry.Add(new("Blue Front", ActorKind.Group, "BLUE_FRONT") { Sector = "REB", Country = "EGY",
            Entity = "blue-front" });
        registry.AddName("Blue Front", group, SenseKind.Name, Day.First, Day.Last);
        var agency = registry.Add(new("Morning Wire", ActorKind.Organisation, "USA") { Sector = "JRN", Entity = "morning-wire" },
            reports: true);
        registry.AddName("Morning Wire", agency, SenseKind.Name, Day.First, Day.Last);
        var bloc = registry.Add(new("Trio", ActorKind.Organisation, "IGO") { Entity = "trio" });
        registry.AddName("Trio", bloc, SenseKind.Bloc, Day.First, Day.Last);
        registry.AddTenure(bloc, turkey, "", Role.None, Day.First, Day.Last);
        registry.AddTenure(bloc, russia, "", Role.None, Day.First, Day.End("2019"));
        registry.AddName("New Jordan", 0, SenseKind.Decoy, Day.First, Day.Last);
        registry.AddNamesake(new("Jordan", ["basketball"], ["Amman"]));
        registry.AddReference("country", ReferenceKind.State);
        registry.AddReference("group", ReferenceKind.Group);
        registry.AddReference("actor", ReferenceKind.Several);
        registry.AddReference("driver", ReferenceKind.Stranger);
        registry.AddGender("Hillary", 'f');
        registry.AddGender("Jane", 'f');
        registry.AddNameHead("Street");
        var lawyer = registry.AddOffice("lawyer", "CVL", Role.None, OfficeTraits.Human);
        registry.AddName("lawyer", lawyer, SenseKind.Organ, Day.First, Day.Last);
        var expert = registry.AddOffice("expert", "CVL", Role.None, OfficeTraits.Human);
        registry.AddName("expert", expert, SenseKind.Organ, Day.First, Day.Last);
        Person(registry, "Leo Common", "", egypt, Role.HeadOfGovernment, "2015-01-01", "");
        registry.AddCommonSurname("Common");
        var vega = registry.Add(new("Ana Luz Vega Robles", ActorKind.Person, null));
        registry.AddPersonName("Ana Luz Vega Robles", vega, ["Ana Vega"], ["Vega", "Vega Robles"]);
        registry.AddTenure(vega, egypt, "President", Role.HeadOfState, Day.Start("2018"), Day.End("2021"));
        var korea = State(registry, "PRK", "North Korea", [], ["North Korean"], "Pyongyang");
        Person(registry, "Zim Jong-un", "", korea, Role.HeadOfState, "2011-12-17", "");
        Office(registry, "army", "armies", Role.None, true);
        Region(registry, "Gulf", turkey, egypt);
        var league = registry.Add(new("River League", ActorKind.Organisation, "IGO") { Entity = "river-league" });
        registry.AddTenure(Region(registry, "Nilotic", egypt, jordan, turkey), league, "", Role.Spokesperson, Day.First, Day.Last);
        registry.AddGovernmentVerb("say");
        return registry.Build();
    }

    private static int Region(RegistryBuilder registry, string name, params int[] members)
    {
        var region = registry.Add(new(name, ActorKind.Organisation, "IGO") { Entity = name });
        registry.AddName(name, region, SenseKind.Region, Day.First, Day.Last);
        foreach (var member in members) registry.AddTenure(region, member, "", Role.None, Day.First, Day.Last);
        return region;
    }

    private static int State(RegistryBuilder registry, string code, string name, string[] aliases, string[] demonyms, string capital)
    {
        var state = registry.Add(new(name, ActorKind.State, code) { Sector = "GOV", Country = code, Entity = code });
        foreach (var alias in aliases.Append(name)) registry.AddName(alias, state, SenseKind.Name, Day.First, Day.Last);
        foreach (var demonym in demonyms) registry.AddName(demonym, state, SenseKind.Demonym, Day.First, Day.Last);
        registry.AddName(capital, state, SenseKind.Seat, Day.First, Day.Last);
        return state;
    }

    private static void Person(RegistryBuilder registry, string name, string alias, int holder, Role role, string from, string to)
    {
        var person = registry.Add(new(name, ActorKind.Person, null));
        registry.AddPersonName(name, person, surnameFirst: false);
        if (alias.Length > 0) registry.AddPersonName(alias, person, surnameFirst: false);
        registry.Source = "a made-up list";
        var title = role == Role.HeadOfGovernment ? "Prime Minister" : role.ToString();
        registry.AddTenure(person, holder, title, role, Day.Start(from), Day.End(to));
    }

    private static void Office(
        RegistryBuilder registry, string phrase, string plural, Role role, bool isOrgan, OfficeTraits traits = OfficeTraits.None)
    {
        var kind = isOrgan ? SenseKind.Organ : SenseKind.Office;
        registry.AddName(phrase, registry.AddOffice(phrase, "GOV", role, traits), kind, Day.First, Day.Last);
        registry.AddName(plural, registry.AddOffice(phrase, "GOV", role, traits | OfficeTraits.Plural), kind, Day.First, Day.Last);
    }
}
