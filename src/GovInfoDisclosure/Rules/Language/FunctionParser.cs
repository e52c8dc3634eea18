namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the functions of formulas: abs, min and max, which are part of a side, and share, growth and count, which are one alone.</summary>
/// <param name="scanner">The text.</param>
/// <param name="isSet">Whether a name is that of a set of the file, whose words it stands for.</param>
internal sealed class FunctionParser(FormulaScanner scanner, Func<string, bool> isSet)
{
    private static readonly string[] Names = ["sum", "abs", "min", "max", "share", "growth", "count"];

    /// <summary>Those that are a whole side of a comparison.</summary>
    private static readonly string[] Whole = ["share", "growth", "count"];
    private int variables;

    /// <summary>The function that is part of a side and stands next; null where none does.</summary>
    public SidePiece? TryParse(SideParser sides)
    {
        int offset = scanner.Offset;
        if (TryName(Whole) is string alone)
        {
            throw new FormulaException(offset, $"{alone}(…) 只能单独写在比较的一边，另一边为数字或参数",
                $"{alone}(…) stands alone on its side of a comparison, with numbers or parameters on the other");
        }

        if (TryName("abs"))
        {
            scanner.Require("(", "abs 之后应为“(”", "expected '(' after abs");
            SidePiece inner = sides.Parse();
            Close("abs");
            return new ChoicePiece(true, [inner, inner.Map(side => side.Times(-Rational.One), turns: true)]);
        }

        return TryName("max") ? Extreme("max", sides) : TryName("min") ? Extreme("min", sides) : null;
    }

    /// <summary>The function that stands alone on its side of a comparison and begins here; null where none does.</summary>
    public Operand? TryWhole()
    {
        int offset = scanner.Offset;
        Operand? operand = TryName("share") ? Share(offset) : TryName("growth") ? Growth(offset) : TryName("count") ? Count(offset) : null;
        if (operand is not null && scanner.PeekSign() is "+" or "-" or "*" or "/")
        {
            throw new FormulaException(scanner.Offset, $"{operand!.Name}(…) 只能单独写在比较的一边，另一边为数字或参数",
                $"{operand.Name}(…) stands alone on its side of a comparison, with numbers or parameters on the other");
        }

        return operand;
    }

    /// <summary>Refuses a word that is no address, where it can be told by itself what was meant.</summary>
    public void CheckWord(string word, int offset)
    {
        if (word[0] == '.')
        {
            throw new FormulaException(offset, $"数字应写全：0{word}", $"a number starts with a digit: 0{word}");
        }

        if (scanner.PeekSign() == "(")
        {
            string? nearest = EditDistance.Nearest(word.ToLowerInvariant(), Names);
            throw SlipOf(word + "(", offset) ?? new FormulaException(offset,
                $"没有函数“{word}”" + (nearest is null ? $"，可用：{string.Join("、", Names)}" : $"，是否想写“{nearest}”？"),
                $"there is no function '{word}'" + (nearest is null ? $", known are {string.Join(", ", Names)}" : $", did you mean '{nearest}'?"));
        }

        if (word.StartsWith("agency.", StringComparison.Ordinal) || word.StartsWith("report.", StringComparison.Ordinal))
        {
            Message text = new Message($"没有“{word}”这一事实", $"there is no fact '{word}'").Meant(EditDistance.Nearest(word, FactNames.All));
            throw new FormulaException(offset, text.Zh, text.En);
        }

        if (word.IndexOf('.') < 0 && word.IndexOf('{') < 0 && SlipOf(word, offset) is { } slip)
        {
            throw slip;
        }
    }

    /// <summary>What is said of a word where it is one that people write by mistake.</summary>
    private FormulaException? SlipOf(string word, int offset)
    {
        int after = scanner.Offset;
        scanner.Return(offset);
        FormulaException? slip = scanner.IsNext(word.TrimEnd('(')) ? scanner.Slip() : null;
        scanner.Return(after);
        return slip;
    }

    /// <summary>Of several sides, or of the cells that patterns name.</summary>
    private SidePiece Extreme(string name, SideParser sides)
    {
        scanner.Require("(", $"{name} 之后应为“(”", $"expected '(' after {name}");
        SidePiece extreme;
        if (StartsPattern())
        {
            (IReadOnlyList<Quantifier> cells, CellTemplate cell) = Cells(name);
            extreme = new CellsPiece(name == "max", cells, new LinearPiece(SideOf(cell)));
        }
        else
        {
            var pieces = new List<SidePiece>();
            do
            {
                pieces.Add(sides.Parse());
            }
            while (scanner.TrySign(","));
            if (pieces.Count == 1)
            {
                throw scanner.Error($"{name}(…) 里应有几项，用“,”隔开，或一个模式", $"{name}(…) takes several sides, with commas between them, or a pattern");
            }

            extreme = new ChoicePiece(name == "max", pieces);
        }

        Close(name);
        return extreme;
    }

    private Operand Share(int offset)
    {
        scanner.Require("(", "share 之后应为“(”", "expected '(' after share");
        Side part = Sum();
        scanner.Require(",", "share(…) 应有两项：share(部分, 全部)", "share takes two sums: share(part, whole)");
        Side whole = Sum();
        Close("share");
        return Operand.Of(new Ratio(RatioKind.Share, part, whole), offset);
    }

    /// <summary>Against the same cells of the report of the year before.</summary>
    private Operand Growth(int offset)
    {
        scanner.Require("(", "growth 之后应为“(”", "expected '(' after growth");
        Side now = Sum();
        if (now.Cells.FirstOrDefault(cell => cell.YearBefore is null) is { } other)
        {
            throw new FormulaException(scanner.OffsetOf(other.Column), "growth(…) 里应为本报告或上一年（prior.）的单元格，与其前一年的比较",
                "growth(…) takes cells of the report itself or of last year's ('prior.'): they are compared with those of the year before");
        }

        if (now.Terms.FirstOrDefault(term => term.Kind is SideTermKind.Claim or SideTermKind.Table) is { } figure)
        {
            throw new FormulaException(scanner.OffsetOf(figure.Place.Column), "growth(…) 里应为单元格", "growth(…) takes cells");
        }

        Close("growth");
        var before = new Side([.. now.Terms.Select(term => term with
        {
            Cells = [.. term.Cells.Select(cell => cell.YearBefore!)], Except = [.. term.Except.Select(cell => cell.YearBefore!)],
        })]);
        return Operand.Of(new Ratio(RatioKind.Growth, now, before), offset);
    }

    /// <summary>How many cells are in a relation to a number, or blank, or not.</summary>
    private Operand Count(int offset)
    {
        scanner.Require("(", "count 之后应为“(”", "expected '(' after count");
        (IReadOnlyList<Quantifier> cells, CellTemplate cell) = Cells("count");
        Formula inner;
        if (scanner.TryKeyword("is"))
        {
            bool negated = scanner.TryKeyword("not");
            inner = scanner.TryKeyword("blank") ? new IsBlank(cell)
                : throw scanner.Error("is 之后应为 blank 或 not blank", "expected 'blank' or 'not blank' after 'is'");
            inner = negated ? new Not(inner) : inner;
        }
        else
        {
            LinearOperator relation = scanner.TryRelation() ?? throw scanner.Error(
                "count(…) 里应写明数哪些单元格，如 count(requests.received.* > 0)", "count(…) says which cells it counts, as in count(requests.received.* > 0)");
            inner = new Comparison(SideOf(cell), relation, Sum(ofCells: false)) { IsExact = true };
        }

        Close("count");
        return Operand.Of(new Quantified(true, cells, inner), offset);
    }

    private Side Sum(bool ofCells = true)
    {
        int offset = scanner.Offset;
        Side sum = new SideParser(scanner, this).ParseSum();
        return sum.IsConstant && ofCells
            ? throw new FormulaException(offset, "此处应为单元格或其和", "expected a cell or a sum of cells here")
            : sum;
    }

    private static Side SideOf(CellTemplate cell) =>
        new([new SideTerm(SideTermKind.Cells, Rational.One, new PlacedWord("", cell.Line, cell.Column), [], [cell], [], false)]);

    /// <summary>Whether a pattern stands next, and not a single cell.</summary>
    private bool StartsPattern()
    {
        int offset = scanner.Offset;
        bool isAddress = scanner.TryAddress(true, out string address);
        scanner.Return(offset);
        return isAddress && (address.IndexOf('*') >= 0 || address.StartsWith("units.", StringComparison.Ordinal)
            || address.Split('{').Skip(1).Any(part => isSet(part.Split('}')[0])));
    }

    /// <summary>Variables that run through what patterns name, and the cell that they stand for. No variable of a file has such a name.</summary>
    private (IReadOnlyList<Quantifier> Variables, CellTemplate Cell) Cells(string name)
    {
        int offset = scanner.Offset;
        CellPatterns patterns = CellPatterns.Parse(scanner);
        CellSource source = patterns.Cells[0].Source;
        if (patterns.Cells.Concat(patterns.Except).FirstOrDefault(cell => cell.Source != source) is { } other)
        {
            throw new FormulaException(scanner.OffsetOf(other.Column), $"{name}(…) 里的单元格应同属一种报告", $"the cells in {name}(…) are all of one kind of report");
        }

        PlacedWord variable = scanner.WordAt(Quantifier.HiddenMark + (++variables).ToString(CultureInfo.InvariantCulture), offset);
        CellSource each = source == CellSource.Units ? CellSource.Unit : source;
        CellTemplate Of(CellTemplate cell) => cell with { Source = each };
        var cells = new Quantifier(variable, QuantifierKind.Cells, [.. patterns.Cells.Select(Of)], [.. patterns.Except.Select(Of)], []);
        PlacedWord unit = variable with { Text = variable.Text + "u" };
        IReadOnlyList<Quantifier> all = source == CellSource.Units ? [new Quantifier(unit, QuantifierKind.Units, [], [], []), cells] : [cells];
        return (all, new CellTemplate(each, "{" + variable.Text + "}", variable.Line, variable.Column));
    }

    private void Close(string name) =>
        scanner.Require(")", $"{name}(…) 缺少右括号“)”", $"expected ')' at the end of {name}(…)");

    private string? TryName(string[] names) => names.FirstOrDefault(TryName);

    /// <summary>Whether a function's name stands next: an address never is one word.</summary>
    private bool TryName(string name) => scanner.TryKeyword(name);
}
