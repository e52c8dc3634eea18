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
        return parser.scanner.AtEnd ? formula : throw parser.NotAtEnd();
    }

    /// <exception cref="FormulaException">The text is no sum of cells.</exception>
    public static Side ParseSide(YamlScalar text)
    {
        var scanner = new FormulaScanner(text);
        Side side = new SideParser(scanner).Parse();
        return scanner.AtEnd ? side : throw scanner.Error("表达式到此应结束", "expected the end of the expression");
    }

    /// <exception cref="FormulaException">The text is no pattern.</exception>
    public static CellPatterns ParsePattern(YamlScalar text)
    {
        var scanner = new FormulaScanner(text);
        CellPatterns patterns = CellPatterns.Parse(scanner);
        return scanner.AtEnd ? patterns : throw scanner.Error("模式到此应结束", "expected the end of the pattern");
    }

    private FormulaException NotAtEnd()
    {
        bool isChain = scanner.PeekSign() is string sign && LinearOperators.Of(sign) is not null;
        return isChain ? new FormulaException(scanner.Offset, "比较不能连写：应写 a <= x and x <= b",
                "comparisons are not chained: write 'a <= x and x <= b'")
            : scanner.PeekSign() == ","
            ? scanner.Error("公式到此应结束；数字不用千分号：1000", "expected the end of the formula; a number is written without commas: 1000")
            : scanner.Error($"公式到此应结束，而这里还有“{scanner.Found}”", $"expected the end of the formula, found '{scanner.Found}'");
    }

    private Formula ParseImplication()
    {
        if (++depth > MaximumDepth)
        {
            throw scanner.Error("括号嵌套太深", "brackets nested too deeply", isLimit: true);
        }

        Formula condition = ParseAny();
        Formula result = scanner.TryKeyword("implies") ? new Join(false, [new Not(condition), ParseAny()]) : condition;
        depth--;
        return result;
    }

    private Formula ParseAny() => ParseJoin("or", all: false, ParseAll);

    private Formula ParseAll() => ParseJoin("and", all: true, ParseOne);

    private Formula ParseJoin(string word, bool all, Func<Formula> parse)
    {
        var parts = new List<Formula>();
        do
        {
            parts.Add(parse());
        }
        while (scanner.TryKeyword(word));
        return parts.Count == 1 ? parts[0] : new Join(all, parts);
    }

    private Formula ParseOne()
    {
        if (scanner.TryKeyword("not"))
        {
            if (++depth > MaximumDepth)
            {
                throw scanner.Error("not 太多", "too many 'not' in a row", isLimit: true);
            }

            var negated = new Not(ParseOne());
            depth--;
            return negated;
        }

        int start = scanner.Offset;
        if (scanner.PeekSign() == "(")
        {
            Formula? bracketed = TryBracketed(out FormulaException? failure);
            try
            {
                return bracketed ?? ParseComparison(start);
            }
            catch (FormulaException exception) when (failure is not null && failure.Offset > exception.Offset)
            {
                // The reading that went further is the one that was meant.
                throw failure;
            }
        }

        if (new FactParser(scanner).TryParse() is { } fact)
        {
            return fact;
        }

        if (scanner.TryKeyword("units"))
        {
            return scanner.TryKeyword("are") && scanner.TryKeyword("complete")
                ? new UnitsComplete()
                : throw scanner.Error("应为 units are complete", "expected 'units are complete'");
        }

        return ParseComparison(start);
    }

    /// <summary>A bracket may open a formula or a sum of cells: what stands behind its end tells.</summary>
    private Formula? TryBracketed(out FormulaException? failure)
    {
        failure = null;
        scanner.TrySign("(");
        int before = depth;
        try
        {
            Formula inner = ParseImplication();
            scanner.Require(")", "缺少右括号“)”", "expected ')'");
            return scanner.PeekSign() is "+" or "-" or "*" or "/" or "==" or "!=" or "<=" or "<" or ">=" or ">" ? null : inner;
        }
        catch (FormulaException exception) when (!exception.IsLimit)
        {
            depth = before;
            failure = exception;
            return null;
        }
    }

    private Formula ParseComparison(int start)
    {
        scanner.Return(start);
        Side left = new SideParser(scanner).Parse();
        if (scanner.TryKeyword("is"))
        {
            bool negated = scanner.TryKeyword("not");
            if (!scanner.TryKeyword("blank"))
            {
                throw scanner.Error("is 之后应为 blank 或 not blank", "expected 'blank' or 'not blank' after 'is'");
            }

            if (left.Terms.Count != 1 || left.Terms[0] is not { Kind: SideTermKind.Cells, IsSum: false } term || term.Coefficient != Rational.One)
            {
                throw new FormulaException(start, "is blank 之前应为一个单元格", "expected a single cell before 'is blank'");
            }

            var blank = new IsBlank(term.Cells[0]);
            return negated ? new Not(blank) : blank;
        }

        LinearOperator relation = scanner.TryRelation()
            ?? throw scanner.Error("此处应为 == != <= < >= > 之一，或 is blank", "expected one of == != <= < >= >, or 'is blank'");
        return new Comparison(left, relation, new SideParser(scanner).Parse());
    }
}
