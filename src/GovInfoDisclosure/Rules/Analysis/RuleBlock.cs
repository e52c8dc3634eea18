namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Cells that equalities tie together, and how well these equalities notice and locate wrong numbers.</summary>
/// <param name="Rules">The rules that take part.</param>
/// <param name="Cells">How many cells are tied together.</param>
/// <param name="Equalities">How many instances tie them.</param>
/// <param name="Rank">How many of these are independent.</param>
/// <param name="MinimumDistance">The smallest number of wrong cells that no equality may notice; <see langword="null"/> where none is that small.</param>
/// <param name="IsExact">Whether <paramref name="MinimumDistance"/> is exact, and not a lower bound.</param>
internal sealed record RuleBlock(ValueList<string> Rules, int Cells, int Equalities, int Rank, int? MinimumDistance, bool IsExact)
{
    /// <summary>Up to how many wrong cells are always noticed.</summary>
    public int? AlwaysNoticed => MinimumDistance - 1;

    /// <summary>Up to how many wrong cells are always located.</summary>
    public int? AlwaysLocated => (MinimumDistance - 1) / 2;

    /// <summary>A sentence.</summary>
    public Message ToMessage()
    {
        string zh = $"{string.Join("、", Rules)}：{Number(Cells)} 个单元格，{Number(Equalities)} 个等式，秩 {Number(Rank)}";
        string en = $"{string.Join(", ", Rules)}: {Number(Cells)} cells, {Number(Equalities)} equalities, rank {Number(Rank)}";
        return MinimumDistance is not int distance || AlwaysNoticed is not int noticed || AlwaysLocated is not int located
            ? new Message(zh, en)
            : new Message(
                zh + $"，最小距离{(IsExact ? "" : "不小于")} {Number(distance)}：总能发现 {Number(noticed)} 个以内的错误，总能定位 {Number(located)} 个。",
                en + $", minimum distance {(IsExact ? "" : "at least ")}{Number(distance)}: up to {Number(noticed)} wrong cells are always noticed, "
                + $"{Number(located)} always located.");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
