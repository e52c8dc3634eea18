namespace GovInfoDisclosure.Form.Editions;

/// <summary>Table 4, the same in both editions: three blocks of five cells in one printed row.</summary>
internal static class CasesTable
{
    public static Layout<ReconsiderationAndLitigation> Cases() => new Layout<ReconsiderationAndLitigation>(new())
        .Part("reconsideration", "行政复议", "Reconsideration", Outcomes(), x => x.Reconsideration, (x, v) => x with { Reconsideration = v })
        .Part("directLitigation", "行政诉讼 / 未经复议直接起诉", "Litigation / direct", Outcomes(), x => x.DirectLitigation, (x, v) => x with { DirectLitigation = v })
        .Part("litigationAfterReconsideration", "行政诉讼 / 复议后起诉", "Litigation / after reconsideration", Outcomes(), x => x.LitigationAfterReconsideration, (x, v) => x with { LitigationAfterReconsideration = v });

    private static Layout<CaseOutcomes> Outcomes() => new Layout<CaseOutcomes>(new())
        .Count("upheld", "结果维持", "Upheld", x => x.Upheld, (x, v) => x with { Upheld = v })
        .Count("corrected", "结果纠正", "Corrected", x => x.Corrected, (x, v) => x with { Corrected = v })
        .Count("otherOutcome", "其他结果", "Other outcome", x => x.OtherOutcome, (x, v) => x with { OtherOutcome = v })
        .Count("pending", "尚未审结", "Pending", x => x.Pending, (x, v) => x with { Pending = v })
        .Count("total", "总计", "Total", x => x.Total, (x, v) => x with { Total = v });
}
