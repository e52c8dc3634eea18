namespace GovInfoDisclosure.Findings;

/// <summary>What a figure in the prose can count: the values of <see cref="Claim.What"/>, and the one cell that some of them state.</summary>
/// <remarks>Each speaks of the column 总计 of a row of table 3, of a row of table 4, of table 2, or of the fee report. What they are compared with stands in the
/// rules (prose.yaml), which name them as here.</remarks>
internal static class ClaimKinds
{
    // Requests: 新收; 收到, 受理, 收办, which is what was received, or that and what was brought forward (both usages are official); 上年结转; 答复, 办结; 结转下年度; and the
    // words that there was none (number 0).
    public const string Received = "received";
    public const string ReceivedOrHandled = "receivedOrHandled";
    public const string BroughtForward = "broughtForward";
    public const string Concluded = "concluded";
    public const string CarriedForward = "carriedForward";
    public const string NoRequests = "noRequests";

    // The applicants of those received, or of those and what was brought forward; that all were concluded, so that none is carried forward (number 0); by how
    // many per cent more were received than the year before, negative where fewer were.
    public const string NaturalPersons = "naturalPersons";
    public const string LegalPersons = "legalPersons";
    public const string AllConcluded = "allConcluded";
    public const string ReceivedGrowth = "receivedGrowth";

    // Their outcomes; the last four are the sums of the rows of their groups, where （六） is not one row.
    public const string GrantedInFull = "grantedInFull";
    public const string GrantedInPart = "grantedInPart";
    public const string Denied = "denied";
    public const string UnableToProvide = "unableToProvide";
    public const string NotProcessed = "notProcessed";
    public const string OtherHandling = "otherHandling";

    // Reconsiderations (行政复议), and the words that there was none (number 0, of all five cells).
    public const string ReconsiderationTotal = "reconsiderationTotal";
    public const string ReconsiderationUpheld = "reconsideration.upheld";
    public const string ReconsiderationCorrected = "reconsideration.corrected";
    public const string ReconsiderationOtherOutcome = "reconsideration.otherOutcome";
    public const string ReconsiderationPending = "reconsideration.pending";
    public const string NoReconsideration = "noReconsideration";

    // Litigations (行政诉讼), of both blocks together (their results: litigation.upheld …), and the words that there was none (number 0, of all ten cells).
    public const string LitigationTotal = "litigationTotal";
    public const string NoLitigation = "noLitigation";

    // The blocks of litigation, and their results: directLitigation.upheld.
    public const string DirectLitigationTotal = "directLitigationTotal";
    public const string LitigationAfterReconsiderationTotal = "litigationAfterReconsiderationTotal";

    // Administrative normative documents (行政规范性文件) and rules (规章): the cells of these names in proactiveDisclosure.normativeDocuments and .rules.
    public const string NormativeIssued = "normativeIssued";
    public const string NormativeRepealed = "normativeRepealed";
    public const string NormativeInForce = "normativeInForce";
    public const string RulesIssued = "rulesIssued";
    public const string RulesRepealed = "rulesRepealed";
    public const string RulesInForce = "rulesInForce";

    // The fee report: notices sent, the sum noticed and the sum collected, both in 元. The cells have the same names in processingFees.
    public const string FeeNotices = "feeNotices";
    public const string FeeNoticedYuan = "feeNoticedYuan";
    public const string FeeCollectedYuan = "feeCollectedYuan";

    private static readonly string[] Outcomes = [GrantedInFull, GrantedInPart, Denied, UnableToProvide, NotProcessed, OtherHandling];

    private static readonly string[] Results = ["upheld", "corrected", "otherOutcome", "pending"];

    /// <summary>Every kind: a rule that names another would never apply.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Received, ReceivedOrHandled, BroughtForward, Concluded, CarriedForward, NoRequests, AllConcluded, ReceivedGrowth, NaturalPersons, LegalPersons,
        .. Outcomes,
        .. new[] { "stateSecrets", "prohibitedByLaw", "endangersSecurityOrStability", "thirdPartyRights", "internalAffairs", "processInformation",
            "enforcementCaseFiles", "administrativeInquiries" }.Select(row => Denied + "." + row),
        .. new[] { "notHeld", "requiresCreation", "unclearAfterCorrection" }.Select(row => UnableToProvide + "." + row),
        .. new[] { "petitionsAndComplaints", "repeatRequests", "publishedMaterials", "excessiveRequests", "reconfirmation" }
            .Select(row => NotProcessed + "." + row),
        .. new[] { "correctionOverdue", "feeUnpaid" }.Select(row => OtherHandling + "." + row),
        .. Outcomes.Append(NaturalPersons).Append(LegalPersons).Select(ShareOf),
        ReconsiderationTotal, LitigationTotal, DirectLitigationTotal, LitigationAfterReconsiderationTotal, NoReconsideration, NoLitigation,
        .. new[] { "reconsideration", "litigation", "directLitigation", "litigationAfterReconsideration" }
            .SelectMany(_ => Results, (block, result) => block + "." + result),
        NormativeIssued, NormativeRepealed, NormativeInForce, RulesIssued, RulesRepealed, RulesInForce,
        FeeNotices, FeeNoticedYuan, FeeCollectedYuan,
    ];

    /// <summary>The kind that states what share of the requests, in per cent, a kind has: grantedInFullShare.</summary>
    /// <remarks>The rows of reasons in table 3 are named by their address below requests.outcomes: denied.stateSecrets.</remarks>
    public static string ShareOf(string what) => what + "Share";

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
