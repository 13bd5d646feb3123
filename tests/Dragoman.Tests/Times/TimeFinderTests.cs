using Dragoman.Models;
using Dragoman.Reading;
using Dragoman.Syntax;
using Dragoman.Tests.Support;
using Dragoman.Times;
using Dragoman.Train.Times;
using NodaTime;

namespace Dragoman.Tests.Times;

public sealed class TimeFinderTests
{
    [Fact]
    public void Reads_the_example_of_every_rule() => Assert.Empty(CompileTimes.Failures(Timed.Files));

    [Fact]
    public void Built_model_holds_the_lexicon_of_the_checkout()
    {
        var model = ModelFile.Read(Repository.File("models", "en", "times.bin"), TimeFinder.Kind);

        Assert.Equal(Timed.Files.Words, model.Lines(TimeFinder.Words));
        Assert.Equal(Timed.Files.Rules.Select(rule => string.Join('\t', rule.Split('\t')[..3])), model.Lines(TimeFinder.Rules));
        Assert.Equal(Timed.Files.Outlets, model.Lines(TimeFinder.Outlets));
    }

    [Theory]
    [InlineData("They met on Monday.", "2024-03-11")]
    [InlineData("They will meet on Monday.", "2024-03-18")]
    [InlineData("Talks will be held on Friday, the ministry said.", "2024-03-15")]
    [InlineData("The shop stays shut until Friday.", "2024-03-15")]
    [InlineData("The truce lasted until Dec. 1.", "2023-12-01")]
    [InlineData("They had waited since Friday.", "2024-03-08")]
    [InlineData("They met on Wednesday.", "2024-03-13")]
    [InlineData("They met in October.", "2023-10")]
    [InlineData("They will meet in October.", "2024-10")]
    [InlineData("It began with the Oct. 7 attack.", "2023-10-07")]
    public void Reads_dates_without_a_year_by_the_tense(string text, string value) => Assert.Equal(value, Timed.Values(Timed.Find(text)));

    [Fact]
    public void A_known_day_keeps_its_year_in_later_texts_only()
    {
        static string Read(int year) => Timed.Values(Timed.Find(
            new Article("t", "It began with the Oct. 7 attack.") { Published = new(new(year, 12, 1), null, null, PublishedFrom.Given) }));

        Assert.Equal(("2023-10-07", "2011-10-07"), (Read(2025), Read(2011)));
    }

    [Fact]
    public void Takes_the_tense_from_the_tree_where_there_is_one()
    {
        var sentence = Tree.Of("""
            Talks talk NOUN NNS 3 nsubj
            would would AUX MD 3 aux
            open open VERB VB 0 root
            , , PUNCT , 3 punct
            she she PRON PRP 6 nsubj
            said say VERB VBD 3 parataxis
            , , PUNCT , 3 punct
            on on ADP IN 9 case
            Monday Monday PROPN NNP 3 obl
            """);
        var article = new Article("t", sentence.Text) { Published = new(Timed.Day, null, null, PublishedFrom.Given) };

        Assert.Equal("2024-03-18", Timed.Values(Timed.Finder.Find(new ParsedArticle(article, [sentence]))));
    }

    [Theory]
    [InlineData("Signed on 31 February 2023.")]
    [InlineData("Signed on 2023-13-45.")]
    [InlineData("Signed on 32.01.2023.")]
    [InlineData("Signed on 00/00/0000.")]
    [InlineData("In 0000 there was nothing.")]
    [InlineData("Dial 555-12-34 or 10.0.0.1 now-or-never.")]
    [InlineData("About 2000 troops and 1,998 tents came.")]
    [InlineData("It may be so; they march on, and the sun rose.")]
    [InlineData("Prices fall again and again, second only to oil.")]
    [InlineData("The A380 and the F-2000 cost $2012 each, 1999 euros less.")]
    public void Finds_no_date_where_there_is_none(string text) =>
        Assert.DoesNotContain(Timed.Find(text).All, mention => mention.Type == TimeType.Date);

    [Fact]
    public void Offsets_and_words_point_into_the_text()
    {
        var mentions = Timed.Find("Ministers met.\n\nThey left on March 3, 2024 again.");

        var mention = Assert.Single(mentions.All);
        Assert.Equal("March 3, 2024", mention.Span.In("Ministers met.\n\nThey left on March 3, 2024 again.").ToString());
        Assert.Equal((1, 3, 6), (mention.Sentence, mention.First, mention.Last));
    }

    [Theory]
    [InlineData("They met in early 2007.", "2007-01-01", "2007-07-02")]
    [InlineData("They met earlier this month.", "2024-03-01", "2024-03-13")]
    [InlineData("They will meet later this year.", "2024-03-13", "2024-12-31")]
    [InlineData("They met in the past three years.", "2021-03-13", "2024-03-13")]
    [InlineData("The talks run from 3 to 5 May.", "2024-05-03", "2024-05-05")]
    [InlineData("They met last week.", "2024-03-04", "2024-03-10")]
    public void Tells_first_and_last_possible_day(string text, string start, string end)
    {
        var mention = Assert.Single(Timed.Find(text).All);

        Assert.Equal((start, end), ($"{mention.Start:uuuu-MM-dd}", $"{mention.End:uuuu-MM-dd}"));
    }

    [Fact]
    public void Ends_of_a_range_share_its_days()
    {
        var mentions = Timed.Find("The fair ran between 28 February 2024 and 3 March 2024.").All;

        Assert.Equal(["2024-02-28", "2024-03-03"], mentions.Select(mention => mention.Value));
        Assert.All(mentions, mention => Assert.Equal(
            (new LocalDate(2024, 2, 28), new LocalDate(2024, 3, 3)), (mention.Start!.Value, mention.End!.Value)));
    }

    [Fact]
    public void Day_counted_from_another_event_stays_open()
    {
        var mention = Assert.Single(Timed.Find("They spoke a day before the Security Council meeting.").All);

        Assert.Equal((TimeType.Duration, "before-event"), (mention.Type, mention.Rule));
        Assert.Null(mention.Start);
    }

    [Theory]
    [InlineData("They met on 3 June 2023. They met again two days later.", "2023-06-03 2023-06-05")]
    [InlineData("They met on 3 June 2023. That day a bomb went off.", "2023-06-03 2023-06-03")]
    [InlineData("It fell in June 2023. It rose from the same month a year earlier.", "2023-06 2022-06")]
    public void Points_back_to_the_date_told_last(string text, string values) => Assert.Equal(values, Timed.Values(Timed.Find(text)));

    [Fact]
    public void Hands_out_the_times_of_a_sentence_and_of_words_in_it()
    {
        var mentions = Timed.Find("They met on Monday.\nThey left on Tuesday in May 2020.\nNothing.");

        Assert.Equal((1, 2, 0), (mentions.In(0).Count, mentions.In(1).Count, mentions.In(2).Count));
        Assert.Equal("2020-05", mentions.In(1).Within(4, 6)?.Value);
        Assert.Null(mentions.In(1).Within(0, 2));
    }

    [Theory]
    [InlineData("They met at 1400 GMT.", "2024-03-13T14:00Z")]
    [InlineData("They met at 9:30 a.m. EST.", "2024-03-13T09:30-05:00")]
    [InlineData("They met at 18:00 local time.", "2024-03-13T18:00")]
    [InlineData("They met at noon.", "2024-03-13T12:00")]
    public void Keeps_the_time_zone_that_is_told(string text, string value) => Assert.Equal(value, Timed.Values(Timed.Find(text)));

    [Theory]
    [InlineData("Shells fell between May and July 1995.", "1995-05 1995-07")]
    [InlineData("The pass was shut from November to February 1996.", "1995-11 1996-02")]
    [InlineData("He toured in March, April and May 1995.", "1995-03 1995-04 1995-05")]
    public void Lends_a_year_to_the_months_before_it(string text, string values) => Assert.Equal(values, Timed.Values(Timed.Find(text)));

    [Theory]
    [InlineData("In December 1990 he fled.\nOn 3 January he returned.", "1990-12 1991-01-03")]
    [InlineData("The archduke was shot on 28 June 1914; war was declared on 28 July.", "1914-06-28 1914-07-28")]
    [InlineData("The pact was signed on 5 May 1991.\nOn 20 February the minister said it held.", "1991-05-05 2024-02-20")]
    public void Goes_on_in_the_year_of_a_story_unless_the_day_is_of_the_news(string text, string values) =>
        Assert.Equal(values, Timed.Values(Timed.Find(text)));

    [Fact]
    public void Counts_days_from_a_day_told_beside_them()
    {
        var mentions = Timed.Find("They met two days before Monday's summit.").All;
        Assert.Equal(["2024-03-09", "2024-03-11"], mentions.Select(mention => mention.Value));
        Assert.Equal(TimeType.Date, mentions[0].Type);
    }

    [Fact]
    public void Tells_days_that_something_lasts_from_days_on_one_of_which_it_was()
    {
        Assert.True(Timed.Find("They met on March 3-5.").All[0].Lasts);
        Assert.All(Timed.Find("They met from 3 March to 5 March.").All, mention => Assert.True(mention.Lasts));
        Assert.All(Timed.Find("They met between 3 March and 5 March.").All, mention => Assert.False(mention.Lasts));
    }

    [Theory]
    [InlineData("is be AUX VBZ 4 aux|to to PART TO 4 mark|meet meet VERB VB 0 root|Monday Monday PROPN NNP 4 obl:tmod")]
    [InlineData("is be AUX VBZ 3 cop|due due ADJ JJ 0 root|in in ADP IN 5 case|Monday Monday PROPN NNP 3 obl")]
    [InlineData("plans plan VERB VBZ 0 root|to to PART TO 4 mark|go go VERB VB 2 xcomp|Monday Monday PROPN NNP 4 obl:tmod")]
    [InlineData("may may AUX MD 3 aux|go go VERB VB 0 root|Monday Monday PROPN NNP 3 obl:tmod")]
    public void Looks_ahead_where_the_clause_does(string words)
    {
        var sentence = Tree.Of("He he PRON PRP 0 dep\n" + words.Replace('|', '\n'));
        var article = new Article("t", sentence.Text) { Published = new(Timed.Day, null, null, PublishedFrom.Given) };
        Assert.Equal("2024-03-18", Timed.Values(Timed.Finder.Find(new ParsedArticle(article, [sentence]))));
    }
}
