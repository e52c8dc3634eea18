namespace GovInfoDisclosure.Prose;

/// <summary>The words for the rows of reasons in table 3 (属于国家秘密, 重复申请): each stands for one row, and means it only where the sentence has stated its
/// group.</summary>
internal static class DetailReasons
{
    private static readonly Dictionary<string, string> Rows = Build(new (string Row, string Words)[]
    {
        (ClaimKinds.Denied + ".stateSecrets", "属于国家秘密 国家秘密 涉及国家秘密"),
        (ClaimKinds.Denied + ".prohibitedByLaw", "其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开"),
        (ClaimKinds.Denied + ".endangersSecurityOrStability", "危及“三安全一稳定” 危及\"三安全一稳定\" 危及三安全一稳定"),
        (ClaimKinds.Denied + ".thirdPartyRights", "保护第三方合法权益 涉及第三方合法权益 第三方合法权益"),
        (ClaimKinds.Denied + ".internalAffairs", "属于三类内部事务信息 三类内部事务信息 属于内部事务信息 内部事务信息"),
        (ClaimKinds.Denied + ".processInformation", "属于四类过程性信息 四类过程性信息 属于过程性信息 过程性信息"),
        (ClaimKinds.Denied + ".enforcementCaseFiles", "属于行政执法案卷 行政执法案卷 属于行政执法案卷信息 行政执法案卷信息"),
        (ClaimKinds.Denied + ".administrativeInquiries", "属于行政查询事项 行政查询事项"),
        (ClaimKinds.UnableToProvide + ".notHeld", "本机关不掌握相关政府信息 本机关不掌握相关信息 本机关不掌握 不掌握相关政府信息 不掌握相关信息 本单位不掌握相关政府信息 本行政机关不掌握相关政府信息"),
        (ClaimKinds.UnableToProvide + ".requiresCreation", "没有现成信息需要另行制作 没有现成信息需另行制作 没有现成信息、需要另行制作 没有现成信息 需要另行制作 需另行制作 另行制作"),
        (ClaimKinds.UnableToProvide + ".unclearAfterCorrection", "补正后申请内容仍不明确 补正后仍不明确 经补正后申请内容仍不明确 补正后内容仍不明确"),
        (ClaimKinds.NotProcessed + ".petitionsAndComplaints", "信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类申请 信访、举报、投诉类 信访投诉举报类申请 属于信访举报投诉类申请"),
        (ClaimKinds.NotProcessed + ".repeatRequests", "重复申请 属于重复申请"),
        (ClaimKinds.NotProcessed + ".publishedMaterials", "要求提供公开出版物"),
        (ClaimKinds.NotProcessed + ".excessiveRequests", "无正当理由大量反复申请 大量反复申请"),
        (ClaimKinds.NotProcessed + ".reconfirmation", "要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息"),
        (ClaimKinds.OtherHandling + ".correctionOverdue", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正"),
        (ClaimKinds.OtherHandling + ".feeUnpaid", "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 申请人逾期未按收费通知要求缴纳费用 逾期未按收费通知要求缴纳费用"),
    });

    private static readonly HashSet<string> Kinds = new(Rows.Values, StringComparer.Ordinal);

    public static IEnumerable<string> Words => Rows.Keys;

    /// <summary>What a word counts: the address of its row below <c>requests.outcomes</c>.</summary>
    public static string Of(string word) => Rows[word];

    /// <summary>The group that such a row belongs to; null for other kinds of figures.</summary>
    public static string? GroupOf(string what) => Kinds.Contains(what) ? what.Substring(0, what.IndexOf('.')) : null;

    private static Dictionary<string, string> Build((string Row, string Words)[] lists)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string row, string words) in lists)
        {
            foreach (string word in words.Split(' '))
            {
                rows[CharFolding.Plain(word)] = row;
            }
        }

        return rows;
    }
}
