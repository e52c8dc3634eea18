namespace GovInfoDisclosure.Rules.Language;

/// <summary>Patterns of addresses and the exceptions to them, as a sum and a quantifier name them: <c>requests.received.* except requests.received.total</c>.
/// </summary>
internal sealed record CellPatterns(IReadOnlyList<CellTemplate> Cells, IReadOnlyList<CellTemplate> Except)
{
    /// <exception cref="FormulaException">No pattern stands here.</exception>
    public static CellPatterns Parse(FormulaScanner scanner)
    {
        List<CellTemplate> cells = ParseList(scanner);
        return new CellPatterns(cells, scanner.TryKeyword("except") ? ParseList(scanner) : []);
    }

    private static List<CellTemplate> ParseList(FormulaScanner scanner)
    {
        var patterns = new List<CellTemplate>();
        do
        {
            int offset = scanner.Offset;
            patterns.Add(scanner.TryAddress(true, out string address)
                ? scanner.CellAt(address, offset)
                : throw scanner.Error("此处应为单元格地址或模式，如 requests.received.*", "expected an address or a pattern, as in requests.received.*"));
        }
        while (scanner.TrySign(","));
        return patterns;
    }
}
