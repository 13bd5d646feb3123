namespace Dragoman.Text;

/// <summary>
/// Folds spelling so that variants of a name meet: lower case, no diacritics, straight quotes and hyphens ("Çavuşoğlu" is "cavusoglu").
/// Written out as a table because the program runs in invariant mode, where <see cref="string.Normalize()"/> leaves such letters alone.
/// Latin letters only: other scripts are merely put in lower case. Combining marks are dropped.
/// </summary>
public static class Folding
{
    private const string From =
        "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪ" +
        "īĬĭĮįİıĴĵĶķĸĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƁƊƏƘƙƠơƯưƳƴǍǎǏǐǑǒǓǔǕǖǗǘǙ" +
        "ǚǛǜǞǟǠǡǦǧǨǩǪǫǬǭǰǴǵǸǹǺǻǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳḀḁḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟ" +
        "ḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹṺṻṼṽṾṿẀẁẂẃ" +
        "ẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬ" +
        "ửỮữỰựỲỳỴỵỶỷỸỹ";

    private const string To =
        "aaaaaaceeeeiiiidnoooooouuuuyaaaaaaceeeeiiiidnoooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiii" +
        "iiiiiiijjkkkllllllllnnnnnnoooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsbdekkoouuyyaaiioouuuuuuu" +
        "uuuaaaaggkkoooojggnnaaooaaaaeeeeiiiioooorrrruuuusstthhaaeeooooooooyyaabbbbbbccddddddddddeeeeeeeeeeff" +
        "gghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwww" +
        "wwwwwwxxxxyyzzzzzzhtwysaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuu" +
        "uuuuuyyyyyyyy";

    private static readonly char[] s_table = Table();

    /// <summary>Folds a string; one that is folded already is given back as it is.</summary>
    public static string Fold(string text)
    {
        foreach (var c in text)
            if (c >= s_table.Length || s_table[c] != c) return Fold(text.AsSpan());
        return text;
    }

    /// <summary>Folds a stretch of text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 128 ? stackalloc char[256] : new char[text.Length * 2];
        return new string(buffer[..Fold(text, buffer)]);
    }

    /// <summary>Folds into a buffer and gives the number of characters written.</summary>
    /// <param name="text">What to fold.</param>
    /// <param name="buffer">At least twice as long as <paramref name="text"/>: "ß" becomes "ss".</param>
    public static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (c < s_table.Length && s_table[c] != Pair)
            {
                if (s_table[c] != Dropped) buffer[length++] = s_table[c];
            }
            else
            {
                length += FoldRare(c, buffer[length..]);
            }
        }
        return length;
    }

    private const char Pair = '\uffff';
    private const char Dropped = '\ufffe';

    private static int FoldRare(char c, Span<char> buffer)
    {
        var folded = c switch
        {
            'ß' or 'ẞ' => "ss",
            'æ' or 'Æ' or 'ǽ' or 'Ǽ' or 'ǣ' or 'Ǣ' => "ae",
            'œ' or 'Œ' => "oe",
            'þ' or 'Þ' => "th",
            'ŋ' or 'Ŋ' => "ng",
            _ => null,
        };
        if (folded is null) buffer[0] = char.ToLowerInvariant(c);
        else folded.CopyTo(buffer);
        return folded?.Length ?? 1;
    }

    private static char[] Table()
    {
        var table = new char[0x2040];
        for (var c = '\0'; c < table.Length; c++) table[c] = char.ToLowerInvariant(c);
        for (var i = 0; i < From.Length; i++) table[From[i]] = To[i];
        for (var mark = '\u0300'; mark < '\u0370'; mark++) table[mark] = Dropped;
        foreach (var c in "ßẞæÆǽǼǣǢœŒþÞŋŊ") table[c] = Pair;
        foreach (var c in "‘’‚‛′`´ʼ") table[c] = '\'';
        foreach (var c in "“”„‟″«»") table[c] = '"';
        foreach (var c in "‐‑‒–—―") table[c] = '-';
        table['\u00a0'] = ' ';
        table['\u00ad'] = Dropped;
        return table;
    }
}
