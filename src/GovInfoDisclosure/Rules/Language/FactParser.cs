namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads what a condition asks of a report beside its numbers: <c>report.year &gt;= 2023</c>, <c>agency.code in […]</c>.</summary>
internal sealed class FactParser(FormulaScanner scanner)
{
    private const int FirstYear = 1900;
    private const int LastYear = 9999;

    /// <summary>The condition that starts here; null where none does.</summary>
    /// <exception cref="FormulaException">It cannot be read.</exception>
    public Formula? TryParse()
    {
        int start = scanner.Offset;
        if (FactNames.All.FirstOrDefault(scanner.TryKeyword) is not string name)
        {
            return null;
        }

        Fact fact = FactNames.Of(name);
        bool ofUnit = name.StartsWith(FactNames.OfUnit, StringComparison.Ordinal);
        return fact == Fact.Year ? Year(start)
            : fact != Fact.Level ? new FactIs(scanner.WordAt(name, start), fact, ofUnit, List(name, Word), 0, 0)
            : ofUnit ? new FactIs(scanner.WordAt(name, start), fact, true, [.. List(name, Level).Select(AgencyLevelNames.NameOf)], 0, 0)
            : new LevelIn(List(name, Level));
    }

    private Formula Year(int start)
    {
        FactIs Between(int from, int to) => new(scanner.WordAt("report.year", start), Fact.Year, false, [], from, to);
        if (scanner.TryKeyword("between"))
        {
            int from = YearNumber();
            return scanner.TryKeyword("and") ? Between(from, YearNumber()) : throw scanner.Error("between 之后应为 a and b", "expected 'a and b' after between");
        }

        if (scanner.IsNext("in"))
        {
            return new Join(false, [.. List("report.year", YearNumber).Select(year => Between(year, year))]);
        }

        LinearOperator relation = scanner.TryRelation()
            ?? throw scanner.Error("report.year 之后应为 == != <= < >= >、between 或 in […]", "expected == != <= < >= >, between or in […] after report.year");
        int number = YearNumber();
        return relation switch
        {
            LinearOperator.Equal => Between(number, number),
            LinearOperator.NotEqual => new Not(Between(number, number)),
            LinearOperator.LessOrEqual => Between(0, number),
            LinearOperator.Less => Between(0, number - 1),
            LinearOperator.GreaterOrEqual => Between(number, int.MaxValue),
            LinearOperator.Greater => Between(number + 1, int.MaxValue),
        };
    }

    private int YearNumber()
    {
        int offset = scanner.Offset;
        return scanner.TryNumber(out decimal number) && number is >= FirstYear and <= LastYear && number == decimal.Truncate(number) ? (int)number
            : throw scanner.Slip() ?? new FormulaException(offset, "此处应为年份，如 2024", "expected a year, as in 2024");
    }

    /// <summary>What stands in brackets after "in", each once.</summary>
    private List<T> List<T>(string name, Func<T> parse)
    {
        if (!scanner.TryKeyword("in"))
        {
            // Not what is written instead of a comparison's sign: there is none here.
            throw new FormulaException(scanner.Offset, $"{name} 之后应为 in […]", $"expected 'in […]' after {name}");
        }

        scanner.Require("[", "in 之后应为“[”", "expected '[' after in");
        var found = new List<T>();
        do
        {
            int offset = scanner.Offset;
            T value = parse();
            if (found.Contains(value))
            {
                throw new FormulaException(offset, "重复：前面已有", "duplicate in the list");
            }

            found.Add(value);
        }
        while (scanner.TrySign(","));
        scanner.Require("]", "缺少“]”", "expected ']'");
        return found;
    }

    private string Word() => scanner.TryListWord(out string word) ? word
        : throw scanner.Error("此处应为名称或代码", "expected a name or a code");

    private AgencyLevel Level()
    {
        int offset = scanner.Offset;
        if (scanner.TryAddress(false, out string word) && AgencyLevelNames.Parse(word) is AgencyLevel level)
        {
            return level;
        }

        Message text = new Message($"行政层级应为 {AgencyLevelNames.All}", $"expected a level: {AgencyLevelNames.All}")
            .Meant(EditDistance.Nearest(word, AgencyLevelNames.Each));
        throw new FormulaException(offset, text.Zh, text.En);
    }
}
