using System.Text;
using Dragoman.Reading.Characters;

namespace Dragoman.Tests.Reading;

public sealed class CharacterSetTests
{
    private const string German = "Die Außenminister der Länder trafen sich am Dienstag in Köln und sprachen über "
        + "Gespräche für die Zukunft.";
    private const string Turkish = "Dışişleri Bakanı görüşmede bölgedeki gelişmeleri değerlendirdi ve barış çağrısı yaptı, İstanbul'da.";
    private const string Polish = "Minister spraw zagranicznych spotkał się w środę z odpowiednikiem, żeby omówić "
        + "bezpieczeństwo i współpracę.";
    private const string Russian = "Министр иностранных дел провёл переговоры с коллегой в Москве и обсудил положение в регионе.";
    private const string Greek = "Ο υπουργός Εξωτερικών συναντήθηκε με τον ομόλογό του στην Αθήνα και συζήτησαν τις εξελίξεις.";
    private const string Arabic = "التقى وزير الخارجية نظيره في القاهرة وبحثا آخر التطورات في المنطقة والتعاون بين البلدين.";
    private const string Hebrew = "שר החוץ נפגש עם עמיתו בירושלים ודן בהתפתחויות באזור ובשיתוף הפעולה בין המדינות.";
    private const string Thai = "รัฐมนตรีว่าการกระทรวงการต่างประเทศพบหารือกับคู่เจรจาที่กรุงเทพเมื่อวันอังคาร";
    private const string Japanese = "外務大臣は火曜日に東京で会談を行い、地域の情勢について意見を交わしました。";
    private const string Chinese = "外交部长星期二在北京会见了来访的外长，双方就地区局势和两国关系交换了意见。这是他们今年的第二次会见，我们认为很有意义。";
    private const string Korean = "외교부 장관은 화요일 서울에서 회담을 하고 지역 정세에 대해 의견을 나누었다고 밝혔다.";

    [Theory]
    [InlineData("windows-1252", German)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("windows-1250", Polish)]
    [InlineData("iso-8859-2", Polish)]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("iso-8859-5", Russian)]
    [InlineData("windows-1253", Greek)]
    [InlineData("windows-1256", Arabic)]
    [InlineData("windows-1255", Hebrew)]
    [InlineData("windows-874", Thai)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("gb18030", Chinese)]
    [InlineData("euc-kr", Korean)]
    [InlineData("utf-16", German)]
    [InlineData("utf-16BE", Russian)]
    [InlineData("utf-8", Arabic)]
    public void Undeclared_set_is_recognised(string name, string text) =>
        Assert.Equal(text, CharacterSets.Decode(CharacterSets.Named(name)!.GetBytes(text)));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Byte_order_mark_decides_and_falls_away(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(Turkish, CharacterSets.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Turkish)], "iso-8859-1"));
    }

    [Fact]
    public void Declared_set_is_believed_where_the_bytes_allow_it() =>
        Assert.Equal("Prosz\u0119", CharacterSets.Decode([(byte)'P', (byte)'r', (byte)'o', (byte)'s', (byte)'z', 0xEA], "windows-1250"));

    [Fact]
    public void Proof_of_utf_8_beats_a_wrong_declaration() =>
        Assert.Equal(German, CharacterSets.Decode(Encoding.UTF8.GetBytes(German), "iso-8859-1"));

    [Fact]
    public void Latin_1_is_read_as_its_windows_superset() =>
        Assert.Equal("“quote”", CharacterSets.Decode([0x93, .. "quote"u8, 0x94], "ISO-8859-1"));

    [Fact]
    public void Broken_utf_8_stays_utf_8()
    {
        var bytes = Encoding.UTF8.GetBytes(Turkish + Turkish);
        Assert.StartsWith(Turkish[..40], CharacterSets.Decode(bytes[..^1], "utf-8"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<meta charset=\"windows-1254\">", "windows-1254")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-9'>", "iso-8859-9")]
    [InlineData("<?xml version=\"1.0\" encoding=\"koi8-r\"?>", "koi8-r")]
    [InlineData("<p>charset=none</p>", null)]
    public void Label_of_a_page_is_found(string html, string? label) =>
        Assert.Equal(label, CharacterSets.OfPage(Encoding.ASCII.GetBytes(html)));

    [Fact]
    public void Unknown_label_is_no_label() => Assert.Null(CharacterSets.Named("x-klingon"));
}
