using System.Security.Cryptography;
using System.Text;
using Dragoman.App.Pages.Frame;
using Dragoman.Events;
using Dragoman.Reading;

namespace Dragoman.App.Pages.Paste;

/// <summary>Codes what visitors paste. The models are loaded once, in the background, when the site starts.</summary>
internal sealed class Workshop
{
    private const int LongestText = 200_000;

    /// <summary>A reader goes from a document to its entries and their reasons and back; a tree takes some kilobytes a sentence.</summary>
    private const int MostAnnotated = 200;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private readonly Lazy<Task<Coder?>> _coder;
    private readonly Lazy<ArticleReader> _reader;
    private readonly Recent<(string, string, Publication?), AnnotatedArticle> _annotated = new(MostAnnotated);

    public Workshop(SiteOptions options)
    {
        _coder = new(() => Task.Run(() => Load(() => Coder.Load(options.Models))));
        _reader = new(() => ArticleReader.Load(options.Models));
    }

    /// <summary>Begins to load.</summary>
    public void Open() => _ = _coder.Value;

    /// <summary>Whether texts can be coded now.</summary>
    public bool IsOpen => _coder is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: not null } };

    /// <summary>Who, when and where of an article; null while the models are not there.</summary>
    public AnnotatedArticle? Annotate(Article article) =>
        IsOpen && article.Language == "en" && article.Text.Length <= LongestText
            ? _annotated.Get((article.Title ?? "", article.Text, article.Published), () => _coder.Value.Result!.Annotate(article)) : null;

    /// <summary>Codes a pasted text.</summary>
    /// <exception cref="PageException">It is too long, or the models are missing.</exception>
    public CodedDocument Code(Article article)
    {
        if (article.Text.Length > LongestText) 
            throw PageException.Bad($"The text has {article.Text.Length} characters; {LongestText} are possible.");
        if (!_coder.Value.Wait(s_patience) || _coder.Value.Result is not { } coder)
            throw new PageException(503, "Coding is not possible", "The models are missing or still loading; see /-/versions.");
        return coder.Code(article);
    }

    /// <summary>An article out of a pasted text; its id follows from the text.</summary>
    public static Article FromText(string text, string? title, Publication? published)
    {
        var clean = text.ReplaceLineEndings("\n").Trim();
        var id = "pasted:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clean)))[..16];
        var whole = string.IsNullOrWhiteSpace(title) ? clean : $"{title.Trim()}\n\n{clean}";
        return new Article(id, whole) { Title = string.IsNullOrWhiteSpace(title) ? null : title.Trim(), Published = published,
            Outlet = "pasted" };
    }

    /// <summary>Fetches a page; addresses of private networks are refused by the reader.</summary>
    public Article FromUrl(Uri url, Publication? published)
    {
        var read = _reader.Value.Read([url.AbsoluteUri], new ReadOptions { Published = published }).FirstOrDefault();
        return read?.Article ?? throw new PageException(422, "The page cannot be read", read?.Failure ?? "It has no article.");
    }

    private static Coder? Load(Func<Coder> load)
    {
        try
        {
            return load();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            return null;
        }
    }
}
