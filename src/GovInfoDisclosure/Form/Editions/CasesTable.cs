namespace GovInfoDisclosure.Form.Editions;

/// <summary>Table 4, the same in both editions: three blocks of five cells in one printed row.</summary>
internal static class CasesTable
{
    public static Layout<ReconsiderationAndLitigation> Cases() => new Layout<ReconsiderationAndLitigation>(new())
        .Part("reconsideration", "行政复议", "Reconsideration", Outcomes(), x => x.Reconsideration, (x, v) => x with { Reconsideration = v })
        .Part("directLitigation", "行政诉讼 / 未经复议直接起诉", "Litigation / direct", Outcomes(), x => x.DirectLitigation, (x, v) => x with { DirectLitigation = v })
        .Part("litigationAfterReconsideration", "行政诉讼 / 复议后起诉", "Litigation / after reconsideration", Outcomes(),
            x => x.LitigationAfterReconsideration, (x, v) => x with { LitigationAfterReconsideration = v })
        .Directly(Write);

    private static void Write(ReconsiderationAndLitigation cases, CellBuffer cells)
    {
        Put(cases.Reconsideration, cells);
        Put(cases.DirectLitigation, cells);
        Put(cases.LitigationAfterReconsideration, cells);
    }

    private static void Put(CaseOutcomes x, CellBuffer cells) => cells.Put(x.Upheld, x.Corrected, x.OtherOutcome, x.Pending, x.Total);

    private static Layout<CaseOutcomes> Outcomes() => new Layout<CaseOutcomes>(new()).Counts(
        [
            new("upheld", "结果维持", "Upheld"),
            new("corrected", "结果纠正", "Corrected"),
            new("otherOutcome", "其他结果", "Other outcome"),
            new("pending", "尚未审结", "Pending"),
            new("total", "总计", "Total"),
        ],
        Put,
        (x, cells) => x with
        {
            Upheld = cells.TakeWholeNumber(),
            Corrected = cells.TakeWholeNumber(),
            OtherOutcome = cells.TakeWholeNumber(),
            Pending = cells.TakeWholeNumber(),
            Total = cells.TakeWholeNumber(),
        });
}
