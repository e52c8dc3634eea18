namespace GovInfoDisclosure.Findings;

/// <summary>The parts that a report is divided into.</summary>
public enum SectionKind
{
    /// <summary>What stands before 一、总体情况: title, page head, legal basis.</summary>
    Preamble,

    /// <summary>一、总体情况.</summary>
    OverallSituation,

    /// <summary>二、主动公开政府信息情况, with table 2.</summary>
    ProactiveDisclosure,

    /// <summary>三、收到和处理政府信息公开申请情况, with table 3.</summary>
    Requests,

    /// <summary>四、政府信息公开行政复议、行政诉讼情况, with table 4.</summary>
    ReconsiderationAndLitigation,

    /// <summary>五、存在的主要问题及改进情况.</summary>
    ProblemsAndImprovements,

    /// <summary>六、其他需要报告的事项.</summary>
    OtherMatters,
}
