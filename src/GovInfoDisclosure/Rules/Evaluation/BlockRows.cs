namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The reports of a block that are judged one by one after all, each taken out of the columns once.</summary>
/// <param name="batch">The reports.</param>
/// <param name="block">Which 64 of them.</param>
/// <param name="blankAsZero">Whether a blank is read as 0.</param>
internal struct BlockRows(ReportBatch batch, int block, bool blankAsZero)
{
    private JudgedReports?[]? reports;

    public JudgedReports Reports(int row)
    {
        reports ??= new JudgedReports?[ReportBatch.BlockSize];
        return reports[row] ??= new JudgedReports([Values(row)], false, [], [Facts(row)]);
    }

    public readonly CellValues Values(int row)
    {
        CellValues values = batch.Values((block * ReportBatch.BlockSize) + row);
        return blankAsZero ? values.WithZeros() : values;
    }

    public readonly ReportFacts Facts(int row)
    {
        int year = batch.Years[(block * ReportBatch.BlockSize) + row];
        return new ReportFacts { Year = year == 0 ? null : year, Level = batch.Level };
    }
}
