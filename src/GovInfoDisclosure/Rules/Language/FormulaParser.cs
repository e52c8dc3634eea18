namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads a formula from one line of text: comparisons joined by and, or, not and implies.</summary>
internal sealed class FormulaParser
{
    private const int MaximumLength = 4_000;
    private const int MaximumDepth = 32;
    private readonly FormulaScanner scanner;
    private readonly FunctionParser functions;
    private int depth;

    private FormulaParser(YamlScalar text, Func<string, bool> isSet)
    {
        scanner = new FormulaScanner(text);
        functions = new FunctionParser(scanner, isSet);
    }

    /// <param name="text">The text.</param>
    /// <param name="isSet">Whether a name is that of a set of the file.</param>
    /// <exception cref="FormulaException">The text is no formula.</exception>
    public static Formula Parse(YamlScalar text, Func<string, bool> isSet)
    {
        if (text.Text.Length > MaximumLength)
        {
            throw new FormulaException(0, $"公式超过 {MaximumLength} 个字符", $"a formula of more than {MaximumLength} characters");
        }

        var parser = new FormulaParser(text, isSet);
        Formula formula = parser.ParseImplication();
        return parser.scanner.AtEnd ? formula : throw parser.NotAtEnd();
    }

    /// <param name="text">The text.</param>
    /// <param name="isSet">Whether a name is that of a set of the file.</param>
    /// <exception cref="FormulaException">The text is no sum of cells.</exception>
    public static Side ParseSide(YamlScalar text, Func<string, bool> isSet)
    {
        var scanner = new FormulaScanner(text);
        Side side = new SideParser(scanner, new FunctionParser(scanner, isSet)).ParseSum();
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
        Operand left = ParseOperand();
        if (scanner.TryKeyword("is"))
        {
            bool negated = scanner.TryKeyword("not");
            Formula asked = ParseIs(left);
            return negated ? new Not(asked) : asked;
        }

        if (scanner.TryKeyword("between"))
        {
            Operand low = ParseOperand();
            if (!scanner.TryKeyword("and"))
            {
                throw scanner.Error("between 之后应为 a and b", "expected 'a and b' after between");
            }

            Operand high = ParseOperand();
            if (low.Number > high.Number)
            {
                throw new FormulaException(low.Offset, "between 应先写小的，再写大的", "between takes the smaller number first");
            }

            return new Join(true, [Operand.Compare(left, LinearOperator.GreaterOrEqual, low), Operand.Compare(left, LinearOperator.LessOrEqual, high)]);
        }

        LinearOperator relation = scanner.TryRelation()
            ?? throw scanner.Error("此处应为 == != <= < >= > 之一，或 is blank", "expected one of == != <= < >= >, or 'is blank'");
        return Operand.Compare(left, relation, ParseOperand());
    }

    private Operand ParseOperand()
    {
        int offset = scanner.Offset;
        return functions.TryWhole() ?? Operand.Of(new SideParser(scanner, functions).Parse(), offset);
    }

    /// <summary>What stands after "is": blank, or a multiple of a number.</summary>
    private Formula ParseIs(Operand left)
    {
        bool hasArticle = scanner.TryKeyword("a");
        bool isMultiple = scanner.TryKeyword("multiple");
        if (hasArticle || isMultiple)
        {
            if (!isMultiple || !scanner.TryKeyword("of"))
            {
                throw scanner.Error("应为 is a multiple of 10", "expected 'is a multiple of 10'");
            }

            int offset = scanner.Offset;
            Side unit = new SideParser(scanner, functions).ParseSum();
            return !unit.IsConstant || (unit.IsNumber && unit.Number.Sign <= 0)
                ? throw new FormulaException(offset,
                    "is a multiple of 之后应为大于 0 的数字或参数", "expected a number above 0, or a parameter, after 'is a multiple of'")
                : left.Piece is LinearPiece linear && !linear.Side.IsConstant ? new MultipleOf(linear.Side, unit)
                : throw new FormulaException(left.Offset, "is a multiple of 之前应为单元格之和", "expected a sum of cells before 'is a multiple of'");
        }

        if (!scanner.TryKeyword("blank"))
        {
            throw scanner.Error("is 之后应为 blank、not blank 或 a multiple of", "expected 'blank', 'not blank' or 'a multiple of' after 'is'");
        }

        return left.Piece is LinearPiece { Side.Terms: { Count: 1 } terms } && terms[0] is { Kind: SideTermKind.Cells, IsSum: false } term
            && term.Coefficient == Rational.One
            ? new IsBlank(term.Cells[0])
            : throw new FormulaException(left.Offset, "is blank 之前应为一个单元格", "expected a single cell before 'is blank'");
    }
}
