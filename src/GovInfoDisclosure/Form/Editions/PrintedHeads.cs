namespace GovInfoDisclosure.Form.Editions;

/// <summary>What the notices print around the cells: headings of sections, heads of tables, labels of groups that have no cell of their own.</summary>
internal static class PrintedHeads
{
    public static readonly (string Zh, string En) OverallSituation = ("一、总体情况", "1. Overall situation");

    public static readonly (string Zh, string En) ProactiveDisclosure = ("二、主动公开政府信息情况", "2. Proactive disclosure");

    public static readonly (string Zh, string En) Requests = ("三、收到和处理政府信息公开申请情况", "3. Requests received and handled");

    public static readonly (string Zh, string En) Cases = ("四、政府信息公开行政复议、行政诉讼情况", "4. Reconsideration and litigation");

    public static readonly (string Zh, string En) Problems = ("五、存在的主要问题及改进情况", "5. Main problems and improvements");

    public static readonly (string Zh, string En) OtherMatters = ("六、其他需要报告的事项", "6. Other matters to report");

    /// <summary>Table 2, over the labels of the rows.</summary>
    public static readonly (string Zh, string En) InformationContent = ("信息内容", "Information");

    /// <summary>Table 3, in its corner.</summary>
    public static readonly (string Zh, string En) Corner = (
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
        "(In each column, item 1 plus item 2 equals item 3 plus item 4)");

    /// <summary>Table 3, over its seven columns.</summary>
    public static readonly (string Zh, string En) Applicants = ("申请人情况", "Applicants");

    /// <summary>Table 3, over the five columns of organisations.</summary>
    public static readonly (string Zh, string En) Organizations = ("法人或其他组织", "Legal persons and other organizations");

    /// <summary>Table 3, beside all rows of 三.</summary>
    public static readonly (string Zh, string En) Outcomes = ("三、本年度办理结果", "3. Outcomes of this year");

    /// <summary>What the head of an amount says after its label.</summary>
    public static readonly (string Zh, string En) TenThousandYuan = ("（单位：万元）", " (10 000 yuan)");

    /// <summary>The title of a report after the agency's name.</summary>
    /// <param name="year">The year; null where the report does not say.</param>
    public static string TitleOfYear(int? year) =>
        (year is int known ? known.ToString(CultureInfo.InvariantCulture) + "年" : "") + "政府信息公开工作年度报告";

    /// <summary>The item of Article 20 that a row of table 2 is printed below.</summary>
    /// <param name="rowAddress">The address of the row.</param>
    public static (string Zh, string En) ItemOf(string rowAddress) =>
        rowAddress.Substring(rowAddress.LastIndexOf('.') + 1) switch
        {
            "rules" or "normativeDocuments" or "otherDocuments" => ("第二十条第（一）项", "Article 20, item 1"),
            "licensing" or "otherServices" => ("第二十条第（五）项", "Article 20, item 5"),
            "penalties" or "compulsion" => ("第二十条第（六）项", "Article 20, item 6"),
            "administrativeFees" => ("第二十条第（八）项", "Article 20, item 8"),
            _ => ("第二十条第（九）项", "Article 20, item 9"),
        };
}
