namespace GovInfoDisclosure.Prose;

/// <summary>The parts that words and signs play in a sentence about figures.</summary>
internal enum WordKind
{
    /// <summary>Text that the lexicon does not know.</summary>
    Unknown,

    /// <summary>A word that changes nothing (共, 已, 政府信息).</summary>
    Filler,

    /// <summary>A number, with or without a unit that counts.</summary>
    Number,

    /// <summary>A calendar year (2024年).</summary>
    Year,

    /// <summary>、: parts a list inside a clause.</summary>
    ListMark,

    /// <summary>和, 及, 或.</summary>
    And,

    /// <summary>各: each of those named.</summary>
    Each,

    /// <summary>均为: all of those named.</summary>
    AllAre,

    /// <summary>为: a number without a unit may follow.</summary>
    Is,

    /// <summary>其中: of those.</summary>
    Among,

    /// <summary>未, 没有, 无.</summary>
    Negation,

    /// <summary>本年, 全年.</summary>
    ThisYear,

    /// <summary>上年, 去年.</summary>
    LastYear,

    /// <summary>下年度.</summary>
    NextYear,

    /// <summary>A period that is not the report's year (同期, 上半年, 近三年).</summary>
    OtherPeriod,

    /// <summary>增加, 同比: what follows is a difference.</summary>
    Compare,

    /// <summary>累计.</summary>
    Accumulated,

    /// <summary>计划, 力争: the sentence speaks of what is to come.</summary>
    Plan,

    /// <summary>我局, 本机关.</summary>
    Own,

    /// <summary>全市, 我市: a whole region.</summary>
    Region,

    /// <summary>市本级.</summary>
    OwnLevel,

    /// <summary>各县区, 市直部门: a part of the whole.</summary>
    PartOfWhole,

    /// <summary>A narrowing that makes a figure a part (网络, 延期, 自然人).</summary>
    Narrowing,

    /// <summary>涉及, 关于.</summary>
    About,

    /// <summary>投诉, 举报.</summary>
    Complaint,

    /// <summary>A subject that no table of the form counts (热线, 提案, 备案).</summary>
    Foreign,

    /// <summary>A word for requests under the regulations (依申请公开, 政府信息公开申请).</summary>
    RequestTopic,

    /// <summary>政府信息公开 alone.</summary>
    DisclosureTopic,

    /// <summary>申请 alone.</summary>
    Application,

    /// <summary>收到, 受理.</summary>
    Receive,

    /// <summary>新收.</summary>
    ReceiveNew,

    /// <summary>答复, 办结.</summary>
    Conclude,

    /// <summary>办理: received or answered, by context.</summary>
    Handle,

    /// <summary>结转, 顺延: direction told by the year beside it.</summary>
    Carry,

    /// <summary>上年结转, put together.</summary>
    BroughtForward,

    /// <summary>结转下年度, put together.</summary>
    CarriedForward,

    /// <summary>零申请.</summary>
    NoApplications,

    /// <summary>予以公开.</summary>
    GrantedInFull,

    /// <summary>部分公开.</summary>
    GrantedInPart,

    /// <summary>不予公开.</summary>
    Denied,

    /// <summary>无法提供.</summary>
    UnableToProvide,

    /// <summary>不予处理.</summary>
    NotProcessed,

    /// <summary>其他处理.</summary>
    OtherHandling,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Litigation,

    /// <summary>维持.</summary>
    Upheld,

    /// <summary>纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    OtherOutcome,

    /// <summary>尚未审结.</summary>
    Pending,

    /// <summary>规范性文件.</summary>
    NormativeTopic,

    /// <summary>规章.</summary>
    RulesTopic,

    /// <summary>制发.</summary>
    Issue,

    /// <summary>废止.</summary>
    Repeal,

    /// <summary>现行有效.</summary>
    InForce,

    /// <summary>信息处理费.</summary>
    FeeTopic,

    /// <summary>收费, 费用 alone.</summary>
    Fee,

    /// <summary>收费通知.</summary>
    FeeNotice,

    /// <summary>通知收费总金额.</summary>
    FeeNoticed,

    /// <summary>总金额 alone.</summary>
    Amount,

    /// <summary>实际收取.</summary>
    FeeCollected,
}
