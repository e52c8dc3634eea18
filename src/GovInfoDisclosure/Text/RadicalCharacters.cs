namespace GovInfoDisclosure.Text;

/// <summary>
/// Radicals of dictionaries that look like characters: fonts draw both alike, so that programs which make PDF give the one for the other.
/// Nobody writes them in a report; what is meant are the characters.
/// </summary>
internal static class RadicalCharacters
{
    public const char First = '\u2E80';
    public const char Last = '\u2FD5';

    private const char FirstOfAll = '\u2F00';

    /// <summary>The characters in place of the 116 forms from U+2E80, in their order; what no character looks like stays.</summary>
    private const string Forms =
        "冫厂\u2E82\u2E83\u2E84亻\u2E86几刀刂卜\u2E8B小小兀\u2E8F尢\u2E91巳幺彑\u2E95忄心扌攵\u2E9A旡日月歺母民氵水灬爫\u2EA5丬\u2EA7犭王\u2EAA目示礻竹糹纟罓罒\u2EB3\u2EB4\u2EB5羊羊羊耂肀聿"
        + "月臼艹艹艹虎衤西西见角角讠贝足车辶辶辶阝钅長长长门\u2ED5阝雨青韦页风飞食\u2EDE飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟亀龟";

    /// <summary>The characters in place of the 214 radicals from U+2F00, in their order.</summary>
    private const string All =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木"
        + "欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The character that a radical looks like; anything else as it is.</summary>
    public static char Ideograph(char value) =>
        value is >= FirstOfAll and <= Last ? All[value - FirstOfAll]
        : value >= First && value - First < Forms.Length ? Forms[value - First]
        : value;

    /// <summary>A text with characters for radicals, one for one; the text itself where it has none.</summary>
    public static string Plain(string text)
    {
        foreach (char c in text)
        {
            if (c is >= First and <= Last)
            {
                return string.Concat(text.Select(Ideograph));
            }
        }

        return text;
    }
}
