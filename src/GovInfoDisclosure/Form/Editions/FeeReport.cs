namespace GovInfoDisclosure.Form.Editions;

/// <summary>The fee report of section 六: three numbers stated in prose, outside the cells of the tables.</summary>
internal static class FeeReport
{
    public static Layout<ProcessingFees> Layout { get; } = new Layout<ProcessingFees>(new())
        .Count("notices", "发出收费通知的件数", "Fee notices sent", x => x.Notices, (x, v) => x with { Notices = v })
        .Yuan("noticedYuan", "通知收费总金额", "Sum noticed", x => x.NoticedYuan, (x, v) => x with { NoticedYuan = v })
        .Yuan("collectedYuan", "实际收取总金额", "Sum collected", x => x.CollectedYuan, (x, v) => x with { CollectedYuan = v });

    /// <summary>Adds the three cells to the catalogue, after those of the tables. A report without a fee report has three blanks, and stays without one while
    /// it has.</summary>
    public static void Describe(CellCatalog<AnnualReport> catalog)
    {
        catalog.Enter("信息处理费", "Processing fees");
        Layout.Describe(catalog, "processingFees", "fees", new RecordPath<AnnualReport, ProcessingFees>(
            x => x.ProcessingFees ?? Layout.Empty,
            (x, v) => x.ProcessingFees is null && v == Layout.Empty ? x : x with { ProcessingFees = v }));
        catalog.Leave();
    }
}
