using System.Text;

namespace Dragoman.Reading.Characters;

/// <summary>
/// Guesses the character set of undeclared bytes that are not UTF-8: each candidate decodes a sample, and the one whose letters are the
/// usual ones of its languages wins.
/// </summary>
internal static class CharacterGuess
{
    private const int SampleLength = 32768;
    private const char OtherScripts = '\u036F';

    /// <summary>In a script with capitals so many small letters bring some along; a text without any counts for this share.</summary>
    private const int SmallLetters = 30;
    private const double WithoutCapitals = 0.8;
    private const char Broken = '\uFFFD';

    private static readonly DecoderReplacementFallback s_marking = new(Broken.ToString());

    /// <summary>Broken UTF-8 is UTF-8 still as long as whole sequences outnumber the broken ones by this factor.</summary>
    private const int BrokenUtf8 = 8;

    /// <summary>Characters of a script with many of them are usual ones this often at least, where the set is the right one.</summary>
    private const double UsualShare = 0.2;

    private const string Cyrillic = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъіїєёјљњћђџґўСПВНКМАРОИДТГБЛЕЯЭУФХЗЧШЮЖЦЙІЄ«»—–№“”„’ ";
    private const string Greek = "αοιετσνηυρπκμλςίωγάόδέύφχήθβώξζψϊΤΑΠΟΕΣΚΜΗΝΔΓΛΙΦΒΘΥΡΧΆΈΌΩΞΖΨΎΉΏ«»–’· ";
    private const string CentralEuropean = "áíéěčřšžýůťďňąęłżóćśńźäöüôőűúľĺŕăâîşţđĄĘŁŻŚĆŹŃÁČÉŘŠÚŽŐŰÖÜß„”“–’ ";

    /// <summary>In order of preference: of two that explain the bytes equally well, the earlier is the more frequent one.</summary>
    private static readonly (string Name, string Usual)[] s_candidates =
    [
        ("windows-1252", "äöüÄÖÜßéèêëàâçîïôûùœÉÈÀÇñáíóúÁÓÚãõåæøÅÆØ¿¡«»“”„’‘–—…°€§ºª "),
        ("windows-1254", "ışüğçöİŞÇÜÖĞâî“”’‘–—… "),
        ("windows-1250", CentralEuropean),
        ("iso-8859-2", CentralEuropean),
        ("windows-1257", "āčēģīķļņšūžąęėįųõäöüŠŽČ„“–’ "),
        ("windows-1251", Cyrillic),
        ("koi8-r", Cyrillic),
        ("iso-8859-5", Cyrillic),
        ("cp866", Cyrillic),
        ("windows-1253", Greek),
        ("iso-8859-7", Greek),
        ("windows-1255", "יוהלארתבמשנדחפקםגעכסטצןזךףץ״׳–’ "),
        ("windows-1256", "اليمنرتوبةدعسفهحكقأجشصطىخإضذزثغئءظآؤپچگژ،؟؛ًٌٍَُِّ“”«»"),
        ("windows-874", "านรอก่เงม้ัวีดลทสติคปบหยะชจพู็ไโุใำแื์ถซขศธผณึภษฟญฉๆฝฐ๊ฏ๋ฎฬฆฑ“”"),
        ("shift_jis", Japanese),
        ("euc-jp", Japanese),
        ("gb18030", "的一是不了在人有我他这为之大来以个中上们到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从，。“”、：；（）《》"),
        ("big5", "的一是不了在人有我他這為之大來以個中上們到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家十用發天如然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從，。「」、：；（）"),
        ("euc-kr", "이다는을가의에고하지한도로기사은리나자어를시인대서아일게있수들그해정부라보전여과상장국만제으주면것년원성동안화구적조비유미선중니위신오공관지방회할된했말연"),
    ];

    private const string Japanese =
        "あいうえおかがきぎくぐけげこごさざしじすずせそただちっつてでとどなにぬねのはばひふへほまみむめもやよらりるれろわをんアイウエオカキクグコサシジスズセタダチッテデトドナニネノハバパヒフプベマミムメラリルレロワンー、。「」・日本年大人国会中";

    /// <summary>The most likely character set.</summary>
    public static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (MostlyUtf8(sample)) return new UTF8Encoding(false);
        var best = s_candidates[0].Name;
        var bestScore = double.NegativeInfinity;
        foreach (var (name, usual) in s_candidates)
        {
            var encoding = Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, s_marking);
            var text = encoding.GetString(sample);
            var score = encoding.IsSingleByte ? Letters(text, usual) : Ideographs(text, usual);
            if (score <= bestScore) continue;
            (best, bestScore) = (name, score);
        }
        return Encoding.GetEncoding(best);
    }

    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (!bytes.IsEmpty)
        {
            var ok = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            if (!ok) broken++;
            else if (length > 1) whole++;
            bytes = bytes[length..];
        }
        return whole > broken * BrokenUtf8;
    }

    /// <summary>Frequent letters speak for a set; strange ones, and capitals inside words, speak against it.</summary>
    private static double Letters(string text, string usual)
    {
        double score = 0;
        int small = 0, capital = 0;
        var before = ' ';
        foreach (var c in text)
        {
            if (c > 127)
            {
                var rank = usual.IndexOf(c, StringComparison.Ordinal);
                score += rank >= 0 ? 1.5 - (double)rank / usual.Length : c == Broken || char.IsControl(c) ? -4 : -1;
                if (char.IsUpper(c) && char.IsLower(before)) score -= 2;
                if (char.IsLower(c)) small++;
                if (char.IsUpper(c)) capital++;
            }
            if (IsMixed(before, c) || IsMixed(c, before)) score -= 2;
            before = c;
        }
        return capital == 0 && small > SmallLetters ? score * WithoutCapitals : score;
    }

    /// <summary>No word mixes Latin letters with those of another script.</summary>
    private static bool IsMixed(char latin, char other) => char.IsAsciiLetter(latin) && other > OtherScripts && char.IsLetter(other);

    /// <summary>With thousands of characters, only the share of the most frequent ones tells whether a set is the right one.</summary>
    private static double Ideographs(string text, string usual)
    {
        int all = 0, known = 0, broken = 0;
        foreach (var c in text)
        {
            if (c <= 127) continue;
            all++;
            if (c == Broken) broken++;
            else if (usual.Contains(c, StringComparison.Ordinal)) known++;
        }
        return known < all * UsualShare ? -broken : 3.2 * all + 0.1 * known - 8 * broken;
    }
}
