using Dragoman.Models;
using Dragoman.Text;

namespace Dragoman.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = Tokenizer.Load(ModelFolder.Default);

    [Theory]
    [InlineData("The U.S. envoy left. He was tired.", "The U.S. envoy left.|He was tired.")]
    [InlineData("Sen. Jane Q. Doe met Gen. R. Roe on Monday.", "Sen. Jane Q. Doe met Gen. R. Roe on Monday.")]
    [InlineData("It ranked No. 2 last year.", "It ranked No. 2 last year.")]
    [InlineData("\"We agree.\" Then he left.", "\"We agree.\"|Then he left.")]
    [InlineData("Ministers Meet\n\nOSLO, Oct 16 (Agency) - Ministers met.", "Ministers Meet|OSLO, Oct 16 (Agency) -|Ministers met.")]
    [InlineData("LIMA, Peru -- Miners went home.", "LIMA, Peru --|Miners went home.")]
    [InlineData("RABAT — Officials met.", "RABAT —|Officials met.")]
    [InlineData("NATO - the alliance - met. AL-FOO - BAR met.", "NATO - the alliance - met.|AL-FOO - BAR met.")]
    [InlineData("She left at 7 p.m. Sunday with aides.", "She left at 7 p.m. Sunday with aides.")]
    [InlineData("It ended at 5 p.m. The envoys left.", "It ended at 5 p.m.|The envoys left.")]
    [InlineData("The U.S.' top envoy flew home.", "The U.S.' top envoy flew home.")]
    [InlineData("She runs Foo Corp. The firm pays her.", "She runs Foo Corp.|The firm pays her.")]
    [InlineData("They live on Elm St. They like it.", "They live on Elm St.|They like it.")]
    [InlineData("The war began in Sept. The peace came late.", "The war began in Sept.|The peace came late.")]
    [InlineData("They came from the U.A.E. They met in N.Y. yesterday.", "They came from the U.A.E.|They met in N.Y. yesterday.")]
    [InlineData("He said: \"Wait.\" \"No,\" she said. (He left.) I slept.", "He said: \"Wait.\"|\"No,\" she said.|(He left.)|I slept.")]
    [InlineData("Minister of State Antony Vale had assured Oman.", "Minister of State Antony Vale had assured Oman.")]
    [InlineData("- Talks began.\n- A pact was signed.", "- Talks began.|- A pact was signed.")]
    public void Ends_sentences_where_news_does(string text, string sentences) => Assert.Equal(sentences.Split('|'), Sentences(text));

    [Theory]
    [InlineData("They don't agree.", "They do+n't agree .")]
    [InlineData("The minister's visit", "The minister+'s visit")]
    [InlineData("We cannot sign", "We can+not sign")]
    [InlineData("Kim Yo-jong, his sister", "Kim Yo-jong , his sister")]
    [InlineData("Mata'afa flew to N'Djamena; they'll see Port-au-Prince", "Mata'afa flew to N'Djamena ; they+'ll see Port - au - Prince")]
    [InlineData("Cote d’Ivoire’s envoy", "Cote d’Ivoire+’s envoy")]
    [InlineData("a long-term plan", "a long - term plan")]
    [InlineData("(Reuters) -", "( Reuters ) -")]
    [InlineData("$3.5 billion, 12%", "$ 3.5 billion , 12 %")]
    [InlineData("at 10:30 a.m. on Oct. 3", "at 10:30 a.m. on Oct. 3")]
    public void Cuts_words_as_the_treebanks_do(string text, string words) => Assert.Equal(words, Words(text));

    [Fact]
    public void Wrapped_lines_do_not_end_sentences()
    {
        const string sentence = "The two foreign ministers met in the capital on Monday and spoke at length about trade and the border.";
        var wrapped = Wrap(string.Join(' ', Enumerable.Repeat(sentence, 4)), 72);
        Assert.Equal(4, Tokenizer.Tokenize(wrapped).SentenceCount);
    }

    [Fact]
    public void Cuts_a_sentence_without_end()
    {
        var text = Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("and then ", 50_000)));
        Assert.Equal(100_000, text.Tokens.Length);
        Assert.All(Enumerable.Range(0, text.SentenceCount), i => Assert.InRange(text.Sentence(i).Length, 1, Tokenizer.MaxSentenceWords));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    public void Nothing_gives_nothing(string text) => Assert.Equal(0, Tokenizer.Tokenize(text).SentenceCount);

    private static IEnumerable<string> Sentences(string text)
    {
        var cut = Tokenizer.Tokenize(text);
        return Enumerable.Range(0, cut.SentenceCount).Select(i => text[cut.Sentence(i)[0].Start..cut.Sentence(i)[^1].End]);
    }

    private static string Words(string text)
    {
        var words = Tokenizer.Tokenize(text).Tokens.Select(token => text[token.Start..token.End] + (token.JoinsNext ? '+' : ' '));
        return string.Concat(words).TrimEnd();
    }

    private static string Wrap(string text, int width)
    {
        var (lines, line) = (new List<string>(), "");
        foreach (var word in text.Split(' '))
            if (line.Length + 1 + word.Length <= width) line = line.Length == 0 ? word : line + " " + word;
            else (lines, line) = ([.. lines, line], word);
        return string.Join('\n', [.. lines, line]);
    }
}
