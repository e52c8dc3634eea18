namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads a formula from one line of text: comparisons joined by and, or, not and implies.</summary>
internal sealed class FormulaParser
{
    private const int MaximumLength = 4_000;
    private const int MaximumDepth = 32;
    private readonly FormulaScanner scanner;
    private int depth;

    private FormulaParser(YamlScalar text) => scanner = new FormulaScanner(text);

    /// <exception cref="FormulaException">The text is no formula.</exception>
    public static Formula Parse(YamlScalar text)
    {
        if (text.Text.Length > MaximumLength)
        {
            throw new FormulaException(0, $"公式超过 {MaximumLength} 个字符", $"a formula of more than {MaximumLength} characters");
        }

        var parser = new FormulaParser(text);
        Formula formula = parser.ParseImplication();
        parser.ExpectEnd();
        return formula;
    }

    /// <exception cref="FormulaException">The text is no sum of cells.</exception>
    public static Side ParseSide(YamlScalar text)
    {
        var scanner = new FormulaScanner(text);
        Side side = new SideParser(scanner).Parse();
        return scanner.AtEnd ? side : throw new FormulaException(scanner.Offset, "表达式到此应结束", "expected the end of the expression");
    }

    /// <exception cref="FormulaException">The text is no pattern.</exception>
    public static CellPatterns ParsePattern(YamlScalar text)
    {
        var scanner = new FormulaScanner(text);
        CellPatterns patterns = CellPatterns.Parse(scanner);
        return scanner.AtEnd ? patterns : throw new FormulaException(scanner.Offset, "模式到此应结束", "expected the end of the pattern");
    }

    private Formula ParseImplication()
    {
        if (++depth > MaximumDepth)
        {
            throw new FormulaException(scanner.Offset, "括号嵌套太深", "brackets nested too deeply", isLimit: true);
        }

        Formula condition = ParseAny();
        Formula result = scanner.TryKeyword("implies") ? new Join(false, [new Not(condition), ParseAny()]) : condition;
        depth--;
        return result;
    }

    private Formula ParseAny()
    {
        var parts = new List<Formula> { ParseAll() };
        while (scanner.TryKeyword("or"))
        {
            parts.Add(ParseAll());
        }

        return parts.Count == 1 ? parts[0] : new Join(false, parts);
    }

    private Formula ParseAll()
    {
        var parts = new List<Formula> { ParseOne() };
        while (scanner.TryKeyword("and"))
        {
            parts.Add(ParseOne());
        }

        return parts.Count == 1 ? parts[0] : new Join(true, parts);
    }

    private Formula ParseOne()
    {
        if (scanner.TryKeyword("not"))
        {
            if (++depth > MaximumDepth)
            {
                throw new FormulaException(scanner.Offset, "not 太多", "too many 'not' in a row", isLimit: true);
            }

            var negated = new Not(ParseOne());
            depth--;
            return negated;
        }

        int start = scanner.Offset;
        if (scanner.PeekSign() == "(")
        {
            if (TryBracketed(out Formula? bracketed, out FormulaException? failure))
            {
                return bracketed!;
            }

            scanner.Return(start);
            try
            {
                return ParseComparison();
            }
            catch (FormulaException exception) when (failure is not null && failure.Offset > exception.Offset)
            {
                // The reading that went further is the one that was meant.
                throw failure;
            }
        }

        if (scanner.TryKeyword("agency.level"))
        {
            return ParseLevels();
        }

        if (scanner.TryKeyword("units"))
        {
            return scanner.TryKeyword("are") && scanner.TryKeyword("complete")
                ? new UnitsComplete()
                : throw new FormulaException(scanner.Offset, "应为 units are complete", "expected 'units are complete'");
        }

        return ParseComparison();
    }

    /// <summary>A bracket may open a formula or a sum of cells: what stands behind its end tells.</summary>
    private bool TryBracketed(out Formula? formula, out FormulaException? failure)
    {
        formula = null;
        failure = null;
        scanner.TrySign("(");
        int before = depth;
        try
        {
            Formula inner = ParseImplication();
            if (!scanner.TrySign(")"))
            {
                failure = new FormulaException(scanner.Offset, "缺少右括号“)”", "expected ')'");
                return false;
            }

            if (scanner.PeekSign() is "+" or "-" or "*" or "/" or "==" or "!=" or "<=" or "<" or ">=" or ">")
            {
                return false;
            }

            formula = inner;
            return true;
        }
        catch (FormulaException exception) when (!exception.IsLimit)
        {
            depth = before;
            failure = exception;
            return false;
        }
    }

    private Formula ParseComparison()
    {
        int start = scanner.Offset;
        Side left = new SideParser(scanner).Parse();
        if (scanner.TryKeyword("is"))
        {
            bool negated = scanner.TryKeyword("not");
            if (!scanner.TryKeyword("blank"))
            {
                throw new FormulaException(scanner.Offset, "is 之后应为 blank 或 not blank", "expected 'blank' or 'not blank' after 'is'");
            }

            if (left.Terms.Count != 1 || left.Terms[0] is not { Kind: SideTermKind.Cells, IsSum: false } term || term.Coefficient != Linear.Rational.One)
            {
                throw new FormulaException(start, "is blank 之前应为一个单元格", "expected a single cell before 'is blank'");
            }

            var blank = new IsBlank(term.Cells[0]);
            return negated ? new Not(blank) : blank;
        }

        int offset = scanner.Offset;
        string? sign = scanner.PeekSign();
        if (sign is null || LinearOperators.Of(sign) is not LinearOperator relation)
        {
            throw new FormulaException(offset, "此处应为 == != <= < >= > 之一，或 is blank", "expected one of == != <= < >= >, or 'is blank'");
        }

        scanner.TrySign(sign);
        return new Comparison(left, relation, new SideParser(scanner).Parse());
    }

    private LevelIn ParseLevels()
    {
        int offset = scanner.Offset;
        if (!scanner.TryKeyword("in") || !scanner.TrySign("["))
        {
            throw new FormulaException(offset, "agency.level 之后应为 in […]", "expected 'in […]' after agency.level");
        }

        var levels = new List<AgencyLevel>();
        do
        {
            offset = scanner.Offset;
            if (!scanner.TryAddress(false, out string word) || AgencyLevelNames.Parse(word) is not AgencyLevel level)
            {
                throw new FormulaException(offset, $"行政层级应为 {AgencyLevelNames.All}", $"expected a level: {AgencyLevelNames.All}");
            }

            levels.Add(level);
        }
        while (scanner.TrySign(","));
        return scanner.TrySign("]") ? new LevelIn(levels) : throw new FormulaException(scanner.Offset, "缺少“]”", "expected ']'");
    }

    private void ExpectEnd()
    {
        if (!scanner.AtEnd)
        {
            int offset = scanner.Offset;
            string rest = scanner.Text.Substring(offset, System.Math.Min(12, scanner.Text.Length - offset));
            throw new FormulaException(offset, $"公式到此应结束，而这里还有“{rest}”", $"expected the end of the formula, found '{rest}'");
        }
    }
}
