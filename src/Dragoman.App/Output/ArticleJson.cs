using System.Text.Encodings.Web;
using System.Text.Json;
using Dragoman.Reading;

namespace Dragoman.App.Output;

/// <summary>The record that <c>read</c> writes, and that every verb reads as JSON Lines.</summary>
internal static class ArticleJson
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, Article article)
    {
        using (var json = new Utf8JsonWriter(output, s_json))
        {
            json.WriteStartObject();
            json.WriteString("id", article.Id);
            json.WriteString("url", article.Url);
            json.WriteString("title", article.Title);
            json.WriteString("outlet", article.Outlet);
            json.WriteString("author", article.Author);
            if (article.Caption is { } caption) json.WriteString("caption", caption);
            json.WriteString("published", article.Published is { } published ? PublicationText.Format(published) : null);
            json.WriteString("language", article.Language);
            json.WriteString("text", article.Text);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }
}
