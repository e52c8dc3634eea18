namespace GovInfoDisclosure.Text;

/// <summary>Makes spellings of one character equal, unit for unit, so that places in the folded text are places in the printed one.</summary>
internal static class CharFolding
{
    // The 214 radicals of U+2F00, which PDF text has in place of the characters that look the same.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木"
        + "欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Spaces, dashes, brackets and quotation marks, in pairs: many signs that print alike, and one to stand for them.
    private const string Signs =
        "\u3000 \u00A0 " +
        "\u2212-\u2010-\u2011-\u2013-\uFE63-\u2015—\u2E3A—\u2500—" +
        "〔(〕)【(】)﹙(﹚)" +
        "﹔;﹕:︰:﹪%﹑、､、｡。" +
        "“\"”\"″\"「\"」\"『\"』\"";

    // The short forms of radicals in U+2E80, which PDF text has too.
    private const string ShortRadicals = "\u2EA0民\u2EC5见\u2ECB车\u2ED3长\u2ED4门\u2EDA页\u2E81厂\u2EAF纟\u2EB6羊";

    /// <summary>Cells, labels and most lines; a longer text is worth an array.</summary>
    private const int MostOnStack = 256;

    /// <summary>What each UTF-16 unit becomes; most become themselves.</summary>
    private static readonly char[] Map = BuildMap();

    /// <summary>The one spelling of a character: half width, simplified, one dash and one bracket of each kind.</summary>
    public static char Fold(char value) => value < 0x80 ? value : Map[value];

    /// <summary>A text in which each character is folded: of the same length, so that its places are those of the printed one.</summary>
    public static string Fold(string text)
    {
        int same = 0;
        while (same < text.Length && Fold(text[same]) == text[same])
        {
            same++;
        }

        if (same == text.Length)
        {
            return text;
        }

        Span<char> folded = text.Length <= MostOnStack ? stackalloc char[text.Length] : new char[text.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }

        return folded.ToString();
    }

    /// <summary>Whether a character of a text is one of some folded ones: far cheaper than to take the text apart.</summary>
    public static bool HasAny(string text, string signs)
    {
        foreach (char c in text)
        {
            if (signs.IndexOf(Fold(c)) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Spaces of every width, also those of no width, which pages put between the characters of a cell.</summary>
    public static bool IsSpace(char value) =>
        value is ' ' or '\t' or '\f' or '\v' or '\r' or '\n' or '\u00A0' or '\u3000' or '\uFEFF' or '\u00AD'
            or '\u202F' or '\u205F' or '\u0085' or (>= '\u2000' and <= '\u200F') or '\u2060' or '\u2028' or '\u2029';

    /// <summary>A Chinese character; 〇 is one.</summary>
    public static bool IsIdeograph(char value) => value is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    /// <summary>A text folded and without its spaces.</summary>
    public static string Plain(string text) => Fold(WithoutSpaces(text));

    /// <summary>How many characters of a text are no spaces.</summary>
    public static int Ink(string text)
    {
        int ink = 0;
        foreach (char c in text)
        {
            ink += IsSpace(c) ? 0 : 1;
        }

        return ink;
    }

    /// <summary>A text without its spaces, whatever their width; itself where it has none.</summary>
    public static string WithoutSpaces(string text)
    {
        int ink = Ink(text);
        if (ink == text.Length)
        {
            return text;
        }

        Span<char> result = ink <= MostOnStack ? stackalloc char[ink] : new char[ink];
        int length = 0;
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                result[length++] = c;
            }
        }

        return result.ToString();
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (int i = 0; i < map.Length; i++)
        {
            // Full-width ASCII stands in the order of ASCII.
            map[i] = i is >= '\uFF01' and <= '\uFF5E' ? (char)(i - 0xFEE0) : (char)i;
        }

        AddPairs(map, Signs);
        AddPairs(map, TraditionalCharacters.Pairs);
        AddPairs(map, ShortRadicals);
        for (int i = 0; i < Radicals.Length; i++)
        {
            map[0x2F00 + i] = map[Radicals[i]];
        }

        return map;
    }

    private static void AddPairs(char[] map, string pairs)
    {
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            map[pairs[i]] = pairs[i + 1];
        }
    }
}
