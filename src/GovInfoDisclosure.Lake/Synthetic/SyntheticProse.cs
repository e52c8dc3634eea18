namespace GovInfoDisclosure.Lake.Synthetic;

/// <summary>Names that are obviously invented, and short prose that tells the numbers of the tables.</summary>
internal static class SyntheticProse
{
    public static string NameAgency(AgencyLevel level, long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return level switch
        {
            AgencyLevel.Central => "国家虚构事务第" + digits + "测试局",
            AgencyLevel.Provincial => "虚构省第" + digits + "测试厅",
            AgencyLevel.Prefectural => "虚构省示例市第" + digits + "测试局",
            AgencyLevel.County => "虚构省示例市样本县第" + digits + "测试局",
            _ => "虚构省示例市样本县第" + digits + "测试镇",
        };
    }

    /// <summary>A government that has units.</summary>
    public static string NameGovernment(long number) => "虚构省示例市第" + number.ToString(CultureInfo.InvariantCulture) + "测试县人民政府";

    /// <summary>A unit of <see cref="NameGovernment"/>.</summary>
    public static string NameUnit(long government, long number) => "虚构省示例市第" + government.ToString(CultureInfo.InvariantCulture) + "测试县第"
        + number.ToString(CultureInfo.InvariantCulture) + "测试局";

    public static Narrative Write(SplitMix random, AnnualReport report)
    {
        if (random.Chance(200_000))
        {
            return new Narrative();
        }

        Requests requests = report.Requests;
        string overall = requests.Received.Total == 0 && requests.BroughtForward.Total == 0
            ? $"{Text(report.Year)}年，{report.Agency.Name}未收到政府信息公开申请。"
            : $"{Text(report.Year)}年，{report.Agency.Name}新收政府信息公开申请{Text(requests.Received.Total)}件，上年结转{Text(requests.BroughtForward.Total)}件，"
                + $"办结{Text(requests.Outcomes.Total.Total)}件，结转下年度{Text(requests.CarriedForward.Total)}件。";
        string problems = random.Below(3) switch
        {
            0 => "主动公开的内容还不够细，解读形式较少。下一步将补充图解，并及时更新栏目。",
            1 => "答复文书的格式还不够统一。下一步将加强培训，统一文书模板。",
            _ => "公开栏目的更新不够及时。\n下一步将明确专人，按月检查。",
        };
        return new Narrative { OverallSituation = overall, ProblemsAndImprovements = problems, OtherMatters = OtherMatters(report.ProcessingFees) };
    }

    private static string OtherMatters(ProcessingFees? fees) => fees switch
    {
        null => "无其他需要报告的事项。",
        { Notices: 0 } => "本年度未收取信息处理费。",
        _ => $"本年度发出收费通知{Text(fees.Notices)}件，通知总金额{Text(fees.NoticedYuan)}元，实际收取{Text(fees.CollectedYuan)}元。",
    };

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
