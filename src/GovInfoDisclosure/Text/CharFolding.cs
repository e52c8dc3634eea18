using System.Collections.Generic;
using System.Text;

namespace GovInfoDisclosure.Text;

/// <summary>Makes spellings of one character equal, unit for unit, so that places in the folded text are places in the printed one.</summary>
internal static class CharFolding
{
    // The 214 radicals of U+2F00, which PDF text has in place of the characters that look the same.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // Traditional and simplified, in pairs: the characters of the form's labels, of section titles and of agencies' names.
    private const string TraditionalPairs =
        "總总體体況况動动開开資资訊讯規规範范檔档數数現现製制發发廢废執执許许對对務务項项處处罰罚強强業业費费額额萬万單单專专購购採采請请關关係系據据鉤钩鈎钩與与個个餘余當当無无補补確确認认獲获歸归機机構构會会組组織织國国級级類类內内過过權权屬属於于訪访舉举報报訴诉複复復复議议維维結结糾纠轉转續续辦办繳缴納纳審审穩稳護护問问題题進进應应區区縣县鄉乡鎮镇廳厅環环衛卫質质農农財财稅税營营場场監监統统計计術术態态訂订徵征準准號号佈布後后從从為为爲为門门經经條条減减備备責责預预決决産产產产衆众眾众稱称長长見见頁页屆届實实運运點点員员圍围標标龍龙馬马華华東东陽阳蘇苏廣广慶庆濟济寧宁興兴順顺義义鐵铁貿贸運运輸输電电訟讼壓压張张書书劃划畫画檢检覈核佔占僅仅須须鋼钢擬拟";

    private static readonly Dictionary<char, char> Map = BuildMap();

    public static char Fold(char value)
    {
        if (value < 0x80)
        {
            return value;
        }

        if (value is >= '\uFF01' and <= '\uFF5E')
        {
            return (char)(value - 0xFEE0);
        }

        return Map.TryGetValue(value, out char folded) ? folded : value;
    }

    public static string Fold(string text)
    {
        StringBuilder? changed = null;
        for (int i = 0; i < text.Length; i++)
        {
            char folded = Fold(text[i]);
            if (folded != text[i] && changed is null)
            {
                changed = new StringBuilder(text.Length).Append(text, 0, i);
            }

            changed?.Append(folded);
        }

        return changed?.ToString() ?? text;
    }

    /// <summary>Spaces of every width, also those of no width, which pages put between the characters of a cell.</summary>
    public static bool IsSpace(char value) =>
        value is ' ' or '\t' or '\f' or '\v' or '\r' or '\n' or '\u00A0' or '\u3000' or '\uFEFF' or '\u00AD' or '\u202F' or '\u205F' or '\u0085' or (>= '\u2000' and <= '\u200F') or '\u2060' or '\u2028' or '\u2029';

    public static bool IsIdeograph(char value) => value is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '\u3007';

    public static string WithoutSpaces(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    private static Dictionary<char, char> BuildMap()
    {
        var map = new Dictionary<char, char>
        {
            ['\u3000'] = ' ', ['\u00A0'] = ' ', ['\u2212'] = '-', ['\u2010'] = '-', ['\u2011'] = '-', ['\u2013'] = '-', ['\uFE63'] = '-',
            ['\u2014'] = '—', ['\u2015'] = '—', ['\u2E3A'] = '—', ['\u2500'] = '—', ['〔'] = '(', ['〕'] = ')', ['【'] = '(', ['】'] = ')', ['﹙'] = '(', ['﹚'] = ')',
            ['\u2EA0'] = '民', ['\u2EC5'] = '见', ['\u2ECB'] = '车', ['\u2ED3'] = '长', ['\u2ED4'] = '门', ['\u2EDA'] = '页', ['\u2E81'] = '厂', ['\u2EAF'] = '纟', ['\u2EB6'] = '羊',
        };
        for (int i = 0; i + 1 < TraditionalPairs.Length; i += 2)
        {
            map[TraditionalPairs[i]] = TraditionalPairs[i + 1];
        }

        for (int i = 0; i < Radicals.Length; i++)
        {
            char plain = Radicals[i];
            map[(char)(0x2F00 + i)] = map.TryGetValue(plain, out char simplified) ? simplified : plain;
        }

        return map;
    }
}
