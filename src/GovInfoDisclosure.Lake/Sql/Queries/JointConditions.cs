namespace GovInfoDisclosure.Lake.Sql.Queries;

/// <summary>
/// Many conditions asked as a few: numbers are all 0 where the bits of all of them together are 0, and none is negative where the bits together
/// have no sign. An engine then adds and joins bits for a report, and compares but twice.
/// </summary>
internal sealed class JointConditions(SqlWords words)
{
    private readonly List<string> zero = [];
    private readonly List<SqlCell> cells = [];
    private readonly List<string> notNegative = [];
    private readonly List<string> others = [];

    /// <summary>Whether the comparison is of numbers alone, none of them blank, with 0.</summary>
    public static bool CanBeJoined(SqlComparison comparison) => comparison is { Tolerance: 0, Constant: 0, BlankIsZero: false };

    /// <summary>A formula where no cell is blank; NULL, or the right answer, where one is.</summary>
    public static string Text(SqlFormula formula) => formula.Text(
        atom => atom.Comparison is null ? atom.Blank!.Partial + " IS NULL" : ComparisonText.WhenFilled(atom.Comparison), bracketed: true);

    /// <summary>Asks that a sum be 0.</summary>
    public void AddZero(string sum) => zero.Add(sum);

    public void Add(SqlFormula formula)
    {
        if (formula is not SqlAtom { Comparison: SqlComparison comparison })
        {
            others.Add(Text(formula));
        }
        else if (ComparisonText.IsNotNegative(comparison))
        {
            cells.Add(comparison.Terms[0].Cell);
        }
        else if (CanBeJoined(comparison) && comparison.Relation is FormulaKind.Equal or FormulaKind.AtLeast)
        {
            (comparison.Relation == FormulaKind.Equal ? zero : notNegative).Add(ComparisonText.Net(comparison));
        }
        else
        {
            others.Add(Text(formula));
        }
    }

    public IEnumerable<string> Conditions()
    {
        if (zero.Count > 0)
        {
            yield return $"({Bits(zero)}) = 0";
        }

        bool asLeast = cells.Count > 1 && words.LeavesBlanksOutOfLeast;
        if (asLeast)
        {
            yield return $"least({string.Join(", ", cells.Select(cell => cell.Known))}) >= 0";
        }

        // Most reports have no fee report; a blank of the tables is rare, and the report is then judged.
        string[] negative = [.. notNegative,
            .. asLeast ? [] : cells.Select(cell => cell.Address.StartsWith("processingFees.", StringComparison.Ordinal) ? cell.Filled : cell.Known)];
        if (negative.Length > 0)
        {
            yield return $"{words.Signed($"({Bits(negative)})")} >= 0";
        }

        foreach (string condition in others)
        {
            yield return condition;
        }
    }

    private static string Bits(IEnumerable<string> numbers) => string.Join("\n| ",
        numbers.Select(number => number.Contains(' ') ? $"({number})" : number));
}
