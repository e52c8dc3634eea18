namespace GovInfoDisclosure.Prose;

/// <summary>What a section must speak of, told by words of which one is enough. Many words, for a wrong accusation is worse than a missed one.</summary>
/// <param name="Zh">What it is called in the notice.</param>
/// <param name="En">The same in English.</param>
/// <param name="Words">The words, folded.</param>
internal sealed record SectionWords(string Zh, string En, params string[] Words)
{
    /// <summary>The five aspects of section 一 in 国办公开办函〔2021〕30号.</summary>
    public static IReadOnlyList<SectionWords> Aspects { get; } =
    [
        new("主动公开", "proactive disclosure", "主动公开", "主动向社会公开", "主动发布", "公开信息", "发布信息", "信息发布", "公开各类", "发布各类", "公开政府信息", "发布政府信息",
            "公开政务信息", "发布政务信息", "公开文件", "公开内容", "信息公开目录", "公开了", "发布了", "公开重点", "及时公开", "及时发布", "公开事项"),
        new("依申请公开", "disclosure on request", "依申请", "依法申请", "公开申请", "申请公开", "信息申请", "申请人", "收到申请", "受理申请", "答复申请", "申请的"),
        new("政府信息管理", "management of government information", "信息管理", "规范管理", "管理制度", "管理机制", "动态调整", "规范性文件", "目录", "审查", "审核", "审签", "审批",
            "公开指南", "台账", "文件管理", "信息资源", "归档", "档案", "三审", "先审后", "清理", "源头管理", "责任分工", "信息员", "公开属性", "公开制度", "工作制度", "更新维护"),
        new("政府信息公开平台建设", "platforms", "平台", "网站", "门户", "公众号", "新媒体", "专栏", "公示栏", "公开栏", "宣传栏", "公告栏", "微信", "微博", "栏目", "公报", "查阅点", "查阅场所",
            "网上", "电子屏", "政务网", "信息网", "专区", "渠道", "客户端"),
        new("监督保障", "supervision and support", "监督", "保障", "考核", "培训", "评议", "检查", "督查", "督导", "督促", "问责", "追究", "评估", "领导小组", "组织领导", "整改", "巡查",
            "专人负责", "主要领导", "分管领导", "工作责任", "落实责任"),
    ];

    /// <summary>What a government's section 一 says besides.</summary>
    public static SectionWords Accountability { get; } = new("工作考核、社会评议和责任追究", "appraisal, public evaluation and accountability",
        "考核", "评议", "追究", "追责", "问责", "评估", "评价", "测评", "满意度", "通报", "绩效");

    /// <summary>That section 五 names a problem.</summary>
    public static SectionWords Problems { get; } = new("存在的问题", "problems",
        "问题", "不足", "不够", "差距", "薄弱", "有待", "欠缺", "短板", "不高", "不强", "不深", "不到位", "滞后", "单一", "缺乏", "还需", "仍需", "需要", "困难", "不完善", "不及时", "较少",
        "偏少", "不全", "未能", "不多", "不规范", "不平衡", "不均衡", "不一", "不足之处", "弱项", "瓶颈", "参差不齐", "不严", "不细", "不丰富", "不熟", "待提高", "待加强", "待提升", "待改进",
        "待完善", "不紧", "不实", "偏弱", "较弱", "较差", "不充分", "不理想", "不明显");

    /// <summary>That section 五 says what is done about it.</summary>
    public static SectionWords Improvements { get; } = new("改进情况", "improvements",
        "改进", "改善", "下一步", "下步", "将", "今后", "进一步", "加强", "加大", "强化", "提升", "提高", "完善", "措施", "整改", "努力", "打算", "计划", "推进", "落实", "优化", "健全", "规范",
        "拓展", "拓宽", "深化", "补齐", "解决", "创新", "继续", "严格", "充实");

    /// <summary>That section 五 comes back to what it named last year.</summary>
    public static SectionWords LastYear { get; } = new("上一年度所列问题的改进情况", "what became of last year's problems",
        "去年", "上年", "上一年", "往年", "前期", "此前", "整改", "已完成", "已解决", "得到改进", "得到解决", "有所改进", "改进情况", "有效解决", "有所改善", "有所提升", "有所提高", "已改进", "得到提升",
        "得到改善", "得到提高", "已建立", "已制定", "本年度改进", "今年以来");

    /// <summary>That a report of the fee for information processing is given.</summary>
    public static SectionWords Fees { get; } = new("信息处理费", "the fee for information processing", "处理费", "收费", "费用", "收取", "缴费", "收缴");

    /// <summary>Whether a folded text has one of the words.</summary>
    public bool AreIn(string text) => Array.Exists(Words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
}
