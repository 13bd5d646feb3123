using System.Text;

namespace Dragoman.Reading.Characters;

/// <summary>
/// Guesses the character set of undeclared bytes that are not UTF-8: each candidate decodes a sample, and the one whose letters are the
/// usual ones of its languages wins.
/// </summary>
internal static class CharacterGuess
{
    private const int SampleLength = 32768;

    /// <summary>Broken UTF-8 is UTF-8 still as long as whole sequences outnumber the broken ones by this factor.</summary>
    private const int BrokenUtf8 = 8;

    private const string Cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯіїєґўёјљњћђџ«»—–№“”„’ ";
    private const string Greek = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ«»–’· ";
    private const string CentralEuropean = "áčďéěíňóřšťúůýžÁČÉÍŘŠÚŽąćęłńśźżŁŚŻôľĺŕőűŐŰöüäÖÜßăâîşţđĐ„”“–’ ";

    /// <summary>In order of preference: of two that explain the bytes equally well, the earlier is the more frequent one.</summary>
    private static readonly (string Name, string Usual)[] s_candidates =
    [
        ("windows-1252", "äöüÄÖÜßéèêëàâçîïôûùœÉÈÀÇñáíóúÁÓÚãõåæøÅÆØ¿¡«»“”„’‘–—…°€§ºª "),
        ("windows-1254", "çğıöşüÇĞİÖŞÜâî“”’‘–—… "),
        ("windows-1250", CentralEuropean),
        ("iso-8859-2", CentralEuropean),
        ("windows-1257", "āčēģīķļņšūžąęėįųõäöüŠŽČ„“–’ "),
        ("windows-1251", Cyrillic),
        ("koi8-r", Cyrillic),
        ("iso-8859-5", Cyrillic),
        ("cp866", Cyrillic),
        ("windows-1253", Greek),
        ("iso-8859-7", Greek),
        ("windows-1255", "אבגדהוזחטיךכלםמןנסעףפץצקרשת״׳–’ "),
        ("windows-1256", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأإؤئةپچژگ،؟؛ًٌٍَُِّ“”« »"),
        ("windows-874", "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์“”"),
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
        var best = Encoding.GetEncoding(s_candidates[0].Name);
        var bestScore = double.NegativeInfinity;
        foreach (var (name, usual) in s_candidates)
        {
            var encoding = Encoding.GetEncoding(name);
            var score = Score(encoding.GetString(sample), usual, encoding);
            if (score <= bestScore) continue;
            (best, bestScore) = (encoding, score);
        }
        return best;
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

    /// <summary>A usual letter speaks for the set by the bytes it takes; an unusual one, or a capital inside a word, against it.</summary>
    private static double Score(string text, string usual, Encoding encoding)
    {
        double score = 0;
        var before = ' ';
        foreach (var c in text)
        {
            if (c > 127)
            {
                var weight = encoding.IsSingleByte ? 1 : 2;
                score += weight * (usual.Contains(c, StringComparison.Ordinal) ? 1
                    : c == '\uFFFD' || char.IsControl(c) ? -4
                    : encoding.IsSingleByte || !char.IsLetter(c) ? -1 : 0.1);
                if (char.IsUpper(c) && char.IsLower(before)) score -= 2;
            }
            before = c;
        }
        return score;
    }
}
