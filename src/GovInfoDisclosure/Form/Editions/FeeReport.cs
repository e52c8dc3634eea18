namespace GovInfoDisclosure.Form.Editions;

/// <summary>The fee report of section 六: three numbers stated in prose, outside the cells of the tables.</summary>
internal static class FeeReport
{
    public static Layout<ProcessingFees> Layout { get; } = new Layout<ProcessingFees>(new())
        .Count("notices", "发出收费通知的件数", "Fee notices sent", x => x.Notices, (x, v) => x with { Notices = v })
        .Yuan("noticedYuan", "通知收费总金额", "Sum noticed", x => x.NoticedYuan, (x, v) => x with { NoticedYuan = v })
        .Yuan("collectedYuan", "实际收取总金额", "Sum collected", x => x.CollectedYuan, (x, v) => x with { CollectedYuan = v });
}
