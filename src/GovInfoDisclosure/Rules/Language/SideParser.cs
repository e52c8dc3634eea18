namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads one side of a comparison: sums of cells with constant coefficients, and the greatest, the least or the amount of such. A product or a
/// quotient of two cells is refused.</summary>
/// <param name="scanner">The text.</param>
/// <param name="functions">Reads what stands in the brackets of a function.</param>
internal sealed class SideParser(FormulaScanner scanner, FunctionParser functions)
{
    private const int MaximumDepth = 32;
    private const int MaximumTerms = 2_000;

    /// <summary>How many sums the choices of a side may unfold into: a comparison of two such sides has the product of both.</summary>
    private const int MaximumPieces = 64;
    private int depth;

    public SidePiece Parse()
    {
        if (++depth > MaximumDepth)
        {
            throw scanner.Error("括号嵌套太深", "brackets nested too deeply", isLimit: true);
        }

        var terms = new List<SideTerm>();
        SidePiece? choices = null;
        bool negative = scanner.TrySign("-");
        if (!negative)
        {
            scanner.TrySign("+");
        }

        do
        {
            SidePiece product = ParseProduct();
            product = negative ? Negated(product) : product;
            if (product is LinearPiece linear)
            {
                CheckCount(terms.Count + linear.Side.Terms.Count);
                terms.AddRange(linear.Side.Terms);
            }
            else
            {
                CheckPieces((long)(choices?.Count ?? 1) * product.Count);
                choices = choices?.Plus(product) ?? product;
            }

            negative = scanner.PeekSign() == "-";
        }
        while (scanner.TrySign("+") || (negative && !scanner.IsNext("->") && scanner.TrySign("-")));

        depth--;
        var sum = new Side(terms);
        return choices is null ? new LinearPiece(sum) : terms.Count == 0 ? choices : choices.Map(side => sum.Plus(side));
    }

    /// <summary>A side that must be a sum.</summary>
    /// <exception cref="FormulaException">It is none.</exception>
    public Side ParseSum()
    {
        int offset = scanner.Offset;
        return Parse() is LinearPiece linear ? linear.Side
            : throw new FormulaException(offset, "这里应为单元格之和，不能用 abs、min、max", "expected a sum of cells here, without abs, min and max");
    }

    private SidePiece ParseProduct()
    {
        SidePiece product = ParseFactor();
        while (true)
        {
            int offset = scanner.Offset;
            if (scanner.IsNext("**"))
            {
                throw scanner.Slip()!;
            }

            if (scanner.TrySign("*"))
            {
                product = Multiply(product, ParseFactor(), offset);
            }
            else if (scanner.TrySign("/"))
            {
                SidePiece divisor = ParseFactor();
                if (divisor is not LinearPiece { Side.IsConstant: true } constant)
                {
                    throw new FormulaException(offset, "不是线性的：不能除以单元格，只能除以数字", "not linear: nothing can be divided by a cell, only by a number");
                }

                product = Multiply(product, new LinearPiece(Inverse(constant.Side, offset)), offset);
            }
            else
            {
                return product;
            }
        }
    }

    private SidePiece ParseFactor()
    {
        int offset = scanner.Offset;
        if (scanner.TrySign("("))
        {
            SidePiece inner = Parse();
            scanner.Require(")", "缺少右括号“)”", "expected ')'");
            return inner;
        }

        if (scanner.TrySign("-"))
        {
            if (++depth > MaximumDepth)
            {
                throw new FormulaException(offset, "负号太多", "too many signs in a row", isLimit: true);
            }

            SidePiece negated = Negated(ParseFactor());
            depth--;
            return negated;
        }

        if (functions.TryParse(this) is { } function)
        {
            CheckPieces(function.Count);
            return function;
        }

        return new LinearPiece(ParseTerm(offset));
    }

    private Side ParseTerm(int offset)
    {
        if (scanner.TryNumber(out decimal number))
        {
            return Side.Of(scanner.TryPercent() ? (Rational)number / 100 : number, scanner.WordAt("", offset));
        }

        if (scanner.TryParameter(out string parameter))
        {
            return Term(SideTermKind.Constant, offset, parameters: [scanner.WordAt(parameter, offset)]);
        }

        if (scanner.TryKeyword("sum"))
        {
            return ParseSumOfCells(offset);
        }

        if (scanner.TryKeyword("claim"))
        {
            return Term(SideTermKind.Claim, offset);
        }

        if (scanner.TryKeyword("table"))
        {
            return Term(SideTermKind.Table, offset);
        }

        if (scanner.TryAddress(false, out string address))
        {
            functions.CheckWord(address, offset);
            if (address.EndsWith('.'))
            {
                throw new FormulaException(offset, "模式只能出现在 sum(…) 里", "a pattern is allowed only inside sum(…)");
            }

            CellTemplate cell = scanner.CellAt(address, offset);
            if (cell.Source == CellSource.Units)
            {
                throw new FormulaException(offset, "units. 只能出现在 sum(…) 里", "'units.' is allowed only inside sum(…)");
            }

            return Term(SideTermKind.Cells, offset, cells: [cell]);
        }

        throw scanner.AtEnd
            ? scanner.Error("公式不完整：此处应为数字、单元格或 sum(…)", "the formula ends too early: expected a number, a cell or sum(…)")
            : scanner.Error($"此处应为数字、单元格或 sum(…)，而这里是“{scanner.Found}”", $"expected a number, a cell or sum(…), found '{scanner.Found}'");
    }

    private Side ParseSumOfCells(int offset)
    {
        scanner.Require("(", "sum 之后应为“(”", "expected '(' after sum");
        CellPatterns patterns = CellPatterns.Parse(scanner);
        scanner.Require(")", "sum(…) 缺少右括号“)”", "expected ')' at the end of sum(…)");
        return new Side([new SideTerm(SideTermKind.Cells, Rational.One, scanner.WordAt("sum", offset), [], patterns.Cells, patterns.Except, true)]);
    }

    private Side Term(SideTermKind kind, int offset, IReadOnlyList<PlacedWord>? parameters = null, IReadOnlyList<CellTemplate>? cells = null) =>
        new([new SideTerm(kind, Rational.One, scanner.WordAt("", offset), parameters ?? [], cells ?? [], [], false)]);

    private static Side Inverse(Side divisor, int offset)
    {
        if (!divisor.IsNumber)
        {
            throw new FormulaException(offset, "不能除以参数", "nothing can be divided by a parameter");
        }

        return divisor.Number.IsZero
            ? throw new FormulaException(offset, "不能除以零", "division by zero")
            : Side.Of(Rational.One / divisor.Number, divisor.Terms[0].Place);
    }

    private SidePiece Multiply(SidePiece first, SidePiece second, int offset)
    {
        (SidePiece constant, SidePiece other) = first is LinearPiece { Side.IsConstant: true } ? (first, second) : (second, first);
        if (constant is not LinearPiece { Side: { IsConstant: true } factor })
        {
            throw new FormulaException(offset, "不是线性的：两个单元格不能相乘，只能乘以数字或参数",
                "not linear: two cells cannot be multiplied, only a cell by a number or a parameter");
        }

        CheckCount(factor.Terms.Count * other.Sides.Sum(side => (long)side.Terms.Count));
        if (other is not LinearPiece && !factor.IsNumber)
        {
            throw new FormulaException(offset, "abs、min、max 不能乘以参数，参数应写在括号里：max($p * a, $p * b)",
                "abs, min and max cannot be multiplied by a parameter: write it inside, max($p * a, $p * b)");
        }

        return other.Map(side => side.Times(factor), turns: factor.Number.Sign < 0);
    }

    private static SidePiece Negated(SidePiece piece) => piece.Map(side => side.Times(-Rational.One), turns: true);

    private void CheckCount(long terms)
    {
        if (terms > MaximumTerms)
        {
            throw scanner.Error($"项数超过 {MaximumTerms}", $"more than {MaximumTerms} terms", isLimit: true);
        }
    }

    private void CheckPieces(long pieces)
    {
        if (pieces > MaximumPieces)
        {
            throw scanner.Error($"abs、min、max 展开后超过 {MaximumPieces} 种情形", $"abs, min and max unfold into more than {MaximumPieces} cases", isLimit: true);
        }
    }
}
