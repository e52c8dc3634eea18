namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads one side of a comparison. Only sums of cells with constant coefficients are taken: a product or a quotient of two cells is refused.</summary>
internal sealed class SideParser(FormulaScanner scanner)
{
    private const int MaximumDepth = 32;
    private const int MaximumTerms = 2_000;
    private int depth;

    public Side Parse()
    {
        if (++depth > MaximumDepth)
        {
            throw scanner.Error("括号嵌套太深", "brackets nested too deeply", isLimit: true);
        }

        var terms = new List<SideTerm>();
        bool negative = scanner.TrySign("-");
        if (!negative)
        {
            scanner.TrySign("+");
        }

        do
        {
            Add(terms, ParseProduct(), negative);
            negative = scanner.PeekSign() == "-";
        }
        while (scanner.TrySign("+") || scanner.TrySign("-"));

        depth--;
        return new Side(terms);
    }

    private void Add(List<SideTerm> terms, Side product, bool negative)
    {
        CheckCount(terms.Count + product.Terms.Count);
        terms.AddRange(negative ? product.Terms.Select(term => term with { Coefficient = -term.Coefficient }) : product.Terms);
    }

    private Side ParseProduct()
    {
        Side product = ParseFactor();
        while (true)
        {
            int offset = scanner.Offset;
            if (scanner.TrySign("*"))
            {
                Side factor = ParseFactor();
                if (!product.IsConstant && !factor.IsConstant)
                {
                    throw new FormulaException(offset, "不是线性的：两个单元格不能相乘，只能乘以数字或参数",
                        "not linear: two cells cannot be multiplied, only a cell by a number or a parameter");
                }

                product = Multiply(product, factor);
            }
            else if (scanner.TrySign("/"))
            {
                Side divisor = ParseFactor();
                if (!divisor.IsConstant)
                {
                    throw new FormulaException(offset, "不是线性的：不能除以单元格，只能除以数字", "not linear: nothing can be divided by a cell, only by a number");
                }

                product = Multiply(product, Inverse(divisor, offset));
            }
            else
            {
                return product;
            }
        }
    }

    private Side ParseFactor()
    {
        int offset = scanner.Offset;
        if (scanner.TrySign("("))
        {
            Side inner = Parse();
            scanner.Require(")", "缺少右括号“)”", "expected ')'");
            return inner;
        }

        if (scanner.TrySign("-"))
        {
            if (++depth > MaximumDepth)
            {
                throw new FormulaException(offset, "负号太多", "too many signs in a row", isLimit: true);
            }

            Side negated = Multiply(ParseFactor(), Constant(-Rational.One));
            depth--;
            return negated;
        }

        if (scanner.TryNumber(out decimal number))
        {
            return Constant(number);
        }

        if (scanner.TryParameter(out string parameter))
        {
            return Term(SideTermKind.Constant, Rational.One, parameters: [parameter]);
        }

        if (scanner.TryKeyword("sum"))
        {
            return ParseSum();
        }

        if (scanner.TryKeyword("claim"))
        {
            return Term(SideTermKind.Claim, Rational.One);
        }

        if (scanner.TryKeyword("table"))
        {
            return Term(SideTermKind.Table, Rational.One);
        }

        if (scanner.TryAddress(false, out string address))
        {
            if (address.EndsWith('.'))
            {
                throw new FormulaException(offset, "模式只能出现在 sum(…) 里", "a pattern can stand only inside sum(…)");
            }

            CellTemplate cell = scanner.CellAt(address, offset);
            if (cell.Source == CellSource.Units)
            {
                throw new FormulaException(offset, "units. 只能出现在 sum(…) 里", "'units.' can stand only inside sum(…)");
            }

            return Term(SideTermKind.Cells, Rational.One, cells: [cell]);
        }

        throw scanner.AtEnd
            ? scanner.Error("公式不完整：此处应为数字、单元格或 sum(…)", "the formula ends too early: expected a number, a cell or sum(…)")
            : scanner.Error($"此处应为数字、单元格或 sum(…)，而这里是“{scanner.Found}”", $"expected a number, a cell or sum(…), found '{scanner.Found}'");
    }

    private Side ParseSum()
    {
        scanner.Require("(", "sum 之后应为“(”", "expected '(' after sum");
        CellPatterns patterns = CellPatterns.Parse(scanner);
        scanner.Require(")", "sum(…) 缺少右括号“)”", "expected ')' at the end of sum(…)");
        return new Side([new SideTerm(SideTermKind.Cells, Rational.One, [], patterns.Cells, patterns.Except, true)]);
    }

    private static Side Term(SideTermKind kind, Rational coefficient, IReadOnlyList<string>? parameters = null, IReadOnlyList<CellTemplate>? cells = null) =>
        new([new SideTerm(kind, coefficient, parameters ?? [], cells ?? [], [], false)]);

    private static Side Constant(Rational number) => Term(SideTermKind.Constant, number);

    private static Side Inverse(Side divisor, int offset)
    {
        if (divisor.Terms.Any(term => term.Parameters.Count > 0))
        {
            throw new FormulaException(offset, "不能除以参数", "nothing can be divided by a parameter");
        }

        Rational sum = divisor.Terms.Aggregate(Rational.Zero, (sum, term) => sum + term.Coefficient);
        return sum.IsZero ? throw new FormulaException(offset, "不能除以零", "division by zero") : Constant(Rational.One / sum);
    }

    private Side Multiply(Side first, Side second)
    {
        (Side constant, Side other) = first.IsConstant ? (first, second) : (second, first);
        CheckCount((long)constant.Terms.Count * other.Terms.Count);
        return new Side(
        [
            .. from factor in constant.Terms
               from term in other.Terms
               select term with { Coefficient = factor.Coefficient * term.Coefficient, Parameters = [.. factor.Parameters, .. term.Parameters] },
        ]);
    }

    private void CheckCount(long terms)
    {
        if (terms > MaximumTerms)
        {
            throw scanner.Error($"项数超过 {MaximumTerms}", $"more than {MaximumTerms} terms", isLimit: true);
        }
    }
}
