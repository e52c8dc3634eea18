namespace GovInfoDisclosure.Prose;

/// <summary>Tells the agency's own names, short or full, from those of others.</summary>
internal sealed class OwnNames
{
    private const string Regions = "省市区县州旗镇乡";

    /// <summary>No agency has a longer name; longer texts are no names.</summary>
    private const int LongestName = 100;

    /// <summary>市医保局 has four; what is shorter than three may be any word's part.</summary>
    private const int ShortestName = 3;

    private static readonly string[] OrganEndings =
    {
        "局", "委", "厅", "委员会", "办", "办公室", "办事处", "街道", "镇", "乡", "省", "市", "区", "县", "州", "旗", "政府", "中心", "支队", "大队", "总队", "法院",
        "检察院", "分局", "所", "站", "管委会", "机关", "学校", "医院", "公司", "集团", "社区", "村", "科室", "单位", "部门", "开发区", "新区", "处", "院", "会",
    };

    private static readonly string[] Prepositions = { "按照", "根据", "依据", "依照", "经", "遵照", "围绕", "落实", "贯彻", "为", "通过", "坚持", "配合", "结合" };

    private readonly string? name;

    /// <summary>The name, and what stands in it behind a region, the longest first.</summary>
    private readonly List<string> spellings = [];

    public OwnNames(string? agencyName)
    {
        string folded = CharFolding.Plain(agencyName ?? string.Empty);
        name = folded.Length is 0 or > LongestName ? null : folded;
        for (int from = 0; name is not null && from <= name.Length - ShortestName; from++)
        {
            if (from == 0 || Regions.IndexOf(name[from - 1]) >= 0 || Regions.IndexOf(name[from]) >= 0)
            {
                spellings.Add(name.Substring(from));
            }
        }
    }

    /// <summary>Whether 全市, 我市 and the like are the whole of what this agency's report counts.</summary>
    public bool IsWhole(ReadOnlySpan<char> region)
    {
        char last = region[region.Length - 1];
        if (name is null)
        {
            return true;
        }

        if (last == '道')
        {
            return name.EndsWith("街道", StringComparison.Ordinal) || name.EndsWith("街道办事处", StringComparison.Ordinal);
        }

        string place = Cut(Cut(name, "人民政府"), "管理委员会");
        return place.Length > 0
            && (place[place.Length - 1] == last || (last == '区' && place.Length < name.Length && place.EndsWith("区", StringComparison.Ordinal)));
    }

    /// <summary>Whether the words end as the name of a public body ends.</summary>
    public static bool IsOrgan(ReadOnlySpan<char> words)
    {
        foreach (string ending in OrganEndings)
        {
            if (words.Length > ending.Length && words.EndsWith(ending.AsSpan()))
            {
                return !BeginsWithPreposition(words);
            }
        }

        return false;
    }

    private static bool BeginsWithPreposition(ReadOnlySpan<char> words)
    {
        foreach (string preposition in Prepositions)
        {
            if (words.StartsWith(preposition.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one character names the agency: 厅制发规范性文件7件.</summary>
    public static bool IsShort(char sign) => sign is '局' or '厅' or '委';

    /// <summary>Whether the words are the agency's name, or an abbreviation of it: its signs in their order, with the same kind of ending.</summary>
    public bool IsOwn(ReadOnlySpan<char> words)
    {
        if (name is not null && words.Length == 1)
        {
            return IsShort(words[0]) && name[name.Length - 1] == words[0];
        }

        if (name is null || words.Length == 0 || words.Length > name.Length || !SameEnding(words))
        {
            return false;
        }

        int matched = 0;
        foreach (char sign in name)
        {
            if (matched < words.Length && words[matched] == sign)
            {
                matched++;
            }
        }

        return matched == words.Length;
    }

    /// <summary>Whether 市政府 and the like are the government itself, whose report counts its departments too; a town's government has none.</summary>
    public bool IsGovernmentAlone(ReadOnlySpan<char> words) =>
        words.Length == 3 && words.EndsWith("政府".AsSpan()) && "省市县区州旗".IndexOf(words[0]) >= 0
        && name is not null && name.EndsWith("人民政府", StringComparison.Ordinal);

    /// <summary>The length of the longest of the agency's own names at a position; 0 where there is none.</summary>
    public int Match(string text, int start, int end)
    {
        foreach (string spelling in spellings)
        {
            if (spelling[0] == text[start] && start + spelling.Length <= end && string.CompareOrdinal(text, start, spelling, 0, spelling.Length) == 0)
            {
                return spelling.Length;
            }
        }

        return 0;
    }

    private static string Cut(string text, string ending) =>
        text.EndsWith(ending, StringComparison.Ordinal) ? text.Substring(0, text.Length - ending.Length) : text;

    private bool SameEnding(ReadOnlySpan<char> words)
    {
        if (name!.EndsWith("办事处", StringComparison.Ordinal))
        {
            return words.EndsWith("街道".AsSpan()) || words[words.Length - 1] is '办' or '处';
        }

        char last = words[words.Length - 1];
        return last == name[name.Length - 1]
            || (name.EndsWith("人民政府", StringComparison.Ordinal) && Regions.IndexOf(last) >= 0 && name[name.Length - 5] == last)
            || (name.EndsWith("办公室", StringComparison.Ordinal) && last == '办')
            || (name.EndsWith("委员会", StringComparison.Ordinal) && last is '委' or '会');
    }
}
