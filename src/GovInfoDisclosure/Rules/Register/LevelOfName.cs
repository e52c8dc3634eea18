namespace GovInfoDisclosure.Rules.Register;

/// <summary>The level of an agency that its name makes certain: by how the name ends, the longest ending first. A name that does not make it certain has none:
/// 市 may be a prefecture or a county.</summary>
internal static class LevelOfName
{
    /// <summary>Governments, and what ends like one. A null is an ending that says nothing, though a shorter one would.</summary>
    private static readonly (string Ending, AgencyLevel? Level)[] Governments =
    [
        ("自治区人民政府", AgencyLevel.Provincial), ("省人民政府", AgencyLevel.Provincial),
        ("自治州人民政府", AgencyLevel.Prefectural), ("地区行政公署", AgencyLevel.Prefectural), ("盟行政公署", AgencyLevel.Prefectural),
        ("地区人民政府", null), ("开发区人民政府", null), ("高新区人民政府", null), ("管理区人民政府", null),
        ("县人民政府", AgencyLevel.County), ("区人民政府", AgencyLevel.County), ("旗人民政府", AgencyLevel.County),
        ("镇人民政府", AgencyLevel.Township), ("乡人民政府", AgencyLevel.Township), ("苏木人民政府", AgencyLevel.Township),
        ("镇政府", AgencyLevel.Township), ("乡政府", AgencyLevel.Township),
    ];

    private static readonly (string Ending, AgencyLevel? Level)[] Streets =
    [
        ("街道办事处", AgencyLevel.Township), ("街道办", AgencyLevel.Township), ("街道", AgencyLevel.Township), ("苏木", AgencyLevel.Township),
    ];

    /// <summary>The places whose departments have their level.</summary>
    private static readonly (string Ending, AgencyLevel? Level)[] Places =
    [
        ("自治区", AgencyLevel.Provincial), ("省", AgencyLevel.Provincial), ("自治州", AgencyLevel.Prefectural),
        ("开发区", null), ("高新区", null), ("新区", null), ("地区", null), ("园区", null), ("景区", null), ("社区", null), ("库区", null), ("城区", null),
        ("市区", null), ("小区", null), ("灾区", null), ("山区", null), ("林区", null), ("矿区", null), ("牧区", null), ("辖区", null), ("片区", null),
        ("试验区", null), ("示范区", null), ("保税区", null), ("保护区", null), ("度假区", null), ("管理区", null), ("合作区", null), ("功能区", null),
        ("产业区", null), ("工业区", null), ("集聚区", null), ("行政区", null), ("风景区", null), ("名胜区", null), ("自贸区", null), ("军区", null),
        ("县", AgencyLevel.County), ("区", AgencyLevel.County), ("旗", AgencyLevel.County),
    ];

    /// <summary>How the names of places end, of whatever level.</summary>
    private const string PlaceSigns = "省市区州盟县旗镇乡署";

    /// <summary>How offices and bureaus end.</summary>
    private static readonly string[] OfficeEndings = ["局", "厅", "委员会", "办公室", "办公厅"];

    /// <summary>How the name of an office or bureau goes on behind its place.</summary>
    private static readonly string[] OfficeBeginnings =
    [
        "人民政府", "教育", "科学技术", "科技", "工业", "经济", "发展", "民族", "宗教", "公安", "民政", "司法", "财政", "人力资源", "自然资源", "国土资源", "规划",
        "生态环境", "环境保护", "住房", "城乡", "城市", "城管", "城镇", "综合行政执法", "综合执法", "交通", "水利", "水务", "农业", "农牧", "畜牧", "林业", "园林", "海洋", "渔业",
        "商务", "投资促进", "招商", "文化", "文物", "广播", "旅游", "卫生", "退役军人", "应急", "安全生产", "审计", "国有资产", "市场监督", "市场监管", "质量技术",
        "食品药品", "药品", "知识产权", "体育", "统计", "医疗保障", "医保", "乡村振兴", "乡镇", "扶贫", "信访", "行政审批", "政务", "大数据", "数据", "机关事务", "外事", "侨务",
        "粮食", "人民防空", "人防", "国防动员", "地方金融", "金融", "物价", "能源", "公共资源", "档案", "供销", "地震", "港航", "公路", "监察", "移民", "物资", "法制",
    ];

    public static AgencyLevel? Find(string? name)
    {
        if (name is not { Length: > 2 and <= 100 })
        {
            return null;
        }

        string plain = CharFolding.Plain(name);
        return Match(Streets, plain, plain.Length) ?? Match(Governments, plain, plain.Length) ?? OfOffice(plain);
    }

    /// <summary>The level of the last place in the name that is followed by how offices begin, where the name ends as theirs do and holds no office
    /// before its end.</summary>
    private static AgencyLevel? OfOffice(string name)
    {
        bool isOffice = false;
        foreach (string ending in OfficeEndings)
        {
            isOffice |= name.EndsWith(ending, StringComparison.Ordinal);
        }

        for (int start = name.Length - 2; isOffice && start > 1; start--)
        {
            if (PlaceSigns.IndexOf(name[start - 1]) >= 0 && BeginsOffice(name, start))
            {
                return IsTwoOffices(name, start) ? null : LevelAt(name, start);
            }
        }

        return null;
    }

    private static bool BeginsOffice(string name, int start)
    {
        foreach (string word in OfficeBeginnings)
        {
            if (string.CompareOrdinal(name, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static AgencyLevel? LevelAt(string name, int end) => string.CompareOrdinal(name, end, "人民政府", 0, 4) == 0
        ? Match(Governments, name, end + 4)
        : Match(Places, name, end);

    /// <summary>An office of an office (…局…分局, …局…所): the last one need not be of the level.</summary>
    private static bool IsTwoOffices(string name, int start)
    {
        int first = name.IndexOf('局', start);
        return first >= 0 && first < name.Length - 1;
    }

    /// <summary>The level of the longest ending that a name has at a place; null where none fits, or the one that does says nothing.</summary>
    private static AgencyLevel? Match((string Ending, AgencyLevel? Level)[] endings, string name, int end)
    {
        (string Ending, AgencyLevel? Level) longest = ("", null);
        foreach ((string Ending, AgencyLevel? Level) entry in endings)
        {
            int length = entry.Ending.Length;

            // A place has a name of its own: 区人民政府 alone is none.
            if (length > longest.Ending.Length && end > length && string.CompareOrdinal(name, end - length, entry.Ending, 0, length) == 0)
            {
                longest = entry;
            }
        }

        return longest.Level;
    }
}
