namespace GovInfoDisclosure.Findings;

/// <summary>What a figure in the prose can count: the values of <see cref="Claim.What"/>, and the one cell that some of them state.</summary>
/// <remarks>Each speaks of the column 总计 of a row of table 3, of a row of table 4, of table 2, or of the fee report. What they are compared with stands in the
/// rules (prose.yaml), which name them as here.</remarks>
internal static class ClaimKinds
{
    /// <summary>Requests newly received this year (新收): <c>requests.received.total</c>.</summary>
    public const string Received = "received";

    /// <summary>Requests received or handled (收到, 受理, 收办): <c>requests.received.total</c>, or that and <c>requests.broughtForward.total</c>; both usages are
    /// official.</summary>
    public const string ReceivedOrHandled = "receivedOrHandled";

    /// <summary>Requests brought forward from last year (上年结转): <c>requests.broughtForward.total</c>.</summary>
    public const string BroughtForward = "broughtForward";

    /// <summary>Requests answered (答复, 办结): <c>requests.outcomes.total.total</c>.</summary>
    public const string Concluded = "concluded";

    /// <summary>Requests carried forward to next year (结转下年度): <c>requests.carriedForward.total</c>.</summary>
    public const string CarriedForward = "carriedForward";

    /// <summary>The words that no request was received (未收到申请), number 0: <c>requests.received.total</c>.</summary>
    public const string NoRequests = "noRequests";

    /// <summary>予以公开: <c>requests.outcomes.grantedInFull.total</c>.</summary>
    public const string GrantedInFull = "grantedInFull";

    /// <summary>部分公开: <c>requests.outcomes.grantedInPart.total</c>.</summary>
    public const string GrantedInPart = "grantedInPart";

    /// <summary>不予公开: the sum of the rows <c>requests.outcomes.denied.*.total</c>.</summary>
    public const string Denied = "denied";

    /// <summary>无法提供: the sum of the rows <c>requests.outcomes.unableToProvide.*.total</c>.</summary>
    public const string UnableToProvide = "unableToProvide";

    /// <summary>不予处理: the sum of the rows <c>requests.outcomes.notProcessed.*.total</c>.</summary>
    public const string NotProcessed = "notProcessed";

    /// <summary>其他处理: the row, or the sum of the three rows, of <c>requests.outcomes.otherHandling</c>, total.</summary>
    public const string OtherHandling = "otherHandling";

    /// <summary>Reconsiderations (行政复议): <c>reconsiderationAndLitigation.reconsideration.total</c>.</summary>
    public const string ReconsiderationTotal = "reconsiderationTotal";

    /// <summary>Reconsiderations upheld (结果维持).</summary>
    public const string ReconsiderationUpheld = "reconsideration.upheld";

    /// <summary>Reconsiderations corrected (结果纠正).</summary>
    public const string ReconsiderationCorrected = "reconsideration.corrected";

    /// <summary>Reconsiderations with another outcome (其他结果).</summary>
    public const string ReconsiderationOtherOutcome = "reconsideration.otherOutcome";

    /// <summary>Reconsiderations pending (尚未审结).</summary>
    public const string ReconsiderationPending = "reconsideration.pending";

    /// <summary>Litigations (行政诉讼): the sum of the totals of <c>directLitigation</c> and <c>litigationAfterReconsideration</c>.</summary>
    public const string LitigationTotal = "litigationTotal";

    /// <summary>Litigations upheld (结果维持), of both blocks together.</summary>
    public const string LitigationUpheld = "litigation.upheld";

    /// <summary>Litigations corrected (结果纠正), of both blocks together.</summary>
    public const string LitigationCorrected = "litigation.corrected";

    /// <summary>Litigations with another outcome (其他结果), of both blocks together.</summary>
    public const string LitigationOtherOutcome = "litigation.otherOutcome";

    /// <summary>Litigations pending (尚未审结), of both blocks together.</summary>
    public const string LitigationPending = "litigation.pending";

    /// <summary>The words that there was no reconsideration (未发生行政复议), number 0: the five cells of <c>reconsideration</c>.</summary>
    public const string NoReconsideration = "noReconsideration";

    /// <summary>The words that there was no litigation (未发生行政诉讼), number 0: the ten cells of both blocks.</summary>
    public const string NoLitigation = "noLitigation";

    /// <summary>Administrative normative documents issued this year (制发行政规范性文件): <c>proactiveDisclosure.normativeDocuments.issued</c>.</summary>
    public const string NormativeIssued = "normativeIssued";

    /// <summary>Administrative normative documents repealed this year (废止): <c>proactiveDisclosure.normativeDocuments.repealed</c>.</summary>
    public const string NormativeRepealed = "normativeRepealed";

    /// <summary>Administrative normative documents in force (现行有效): <c>proactiveDisclosure.normativeDocuments.inForce</c>.</summary>
    public const string NormativeInForce = "normativeInForce";

    /// <summary>Rules issued this year (制发规章): <c>proactiveDisclosure.rules.issued</c>.</summary>
    public const string RulesIssued = "rulesIssued";

    /// <summary>Rules repealed this year: <c>proactiveDisclosure.rules.repealed</c>.</summary>
    public const string RulesRepealed = "rulesRepealed";

    /// <summary>Rules in force: <c>proactiveDisclosure.rules.inForce</c>.</summary>
    public const string RulesInForce = "rulesInForce";

    /// <summary>Fee notices sent (发出收费通知): <c>processingFees.notices</c>.</summary>
    public const string FeeNotices = "feeNotices";

    /// <summary>The sum noticed (通知收费总金额), 元: <c>processingFees.noticedYuan</c>.</summary>
    public const string FeeNoticedYuan = "feeNoticedYuan";

    /// <summary>The sum collected (实际收取总金额), 元: <c>processingFees.collectedYuan</c>.</summary>
    public const string FeeCollectedYuan = "feeCollectedYuan";

    /// <summary>The kinds that state the number of one cell and of nothing else.</summary>
    private static readonly Dictionary<string, string> Cells = new(StringComparer.Ordinal)
    {
        [Received] = "requests.received.total",
        [NoRequests] = "requests.received.total",
        [BroughtForward] = "requests.broughtForward.total",
        [Concluded] = "requests.outcomes.total.total",
        [CarriedForward] = "requests.carriedForward.total",
        [GrantedInFull] = "requests.outcomes.grantedInFull.total",
        [GrantedInPart] = "requests.outcomes.grantedInPart.total",
        [ReconsiderationTotal] = "reconsiderationAndLitigation.reconsideration.total",
        [ReconsiderationUpheld] = "reconsiderationAndLitigation.reconsideration.upheld",
        [ReconsiderationCorrected] = "reconsiderationAndLitigation.reconsideration.corrected",
        [ReconsiderationOtherOutcome] = "reconsiderationAndLitigation.reconsideration.otherOutcome",
        [ReconsiderationPending] = "reconsiderationAndLitigation.reconsideration.pending",
    };

    /// <summary>The address of the cell whose number a claim states; null where it states a sum, or either of two.</summary>
    public static string? CellOf(string what) => Cells.TryGetValue(what, out string? address) ? address : null;
}
