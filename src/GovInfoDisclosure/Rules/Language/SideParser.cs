namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads one side of a comparison. Only sums of cells with constant coefficients are taken: a product or a quotient of two cells is refused.</summary>
internal sealed class SideParser(FormulaScanner scanner)
{
    private const int MaximumDepth = 32;
    private const int MaximumTerms = 2_000;
    private static readonly string[] Functions = ["sum"];
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
        while (scanner.TrySign("+") || (negative && !scanner.IsNext("->") && scanner.TrySign("-")));

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
            if (scanner.IsNext("**"))
            {
                throw scanner.Slip()!;
            }

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
            return Term(SideTermKind.Constant, Rational.One, offset, parameters: [scanner.WordAt(parameter, offset)]);
        }

        if (scanner.TryKeyword("sum"))
        {
            return ParseSum(offset);
        }

        if (scanner.TryKeyword("claim"))
        {
            return Term(SideTermKind.Claim, Rational.One, offset);
        }

        if (scanner.TryKeyword("table"))
        {
            return Term(SideTermKind.Table, Rational.One, offset);
        }

        if (scanner.TryAddress(false, out string address))
        {
            CheckWord(address, offset);
            if (address.EndsWith('.'))
            {
                throw new FormulaException(offset, "模式只能出现在 sum(…) 里", "a pattern is allowed only inside sum(…)");
            }

            CellTemplate cell = scanner.CellAt(address, offset);
            if (cell.Source == CellSource.Units)
            {
                throw new FormulaException(offset, "units. 只能出现在 sum(…) 里", "'units.' is allowed only inside sum(…)");
            }

            return Term(SideTermKind.Cells, Rational.One, offset, cells: [cell]);
        }

        throw scanner.AtEnd
            ? scanner.Error("公式不完整：此处应为数字、单元格或 sum(…)", "the formula ends too early: expected a number, a cell or sum(…)")
            : scanner.Error($"此处应为数字、单元格或 sum(…)，而这里是“{scanner.Found}”", $"expected a number, a cell or sum(…), found '{scanner.Found}'");
    }

    /// <summary>Refuses a word that is no address, where it can be told by itself what was meant.</summary>
    private void CheckWord(string word, int offset)
    {
        if (word[0] == '.')
        {
            throw new FormulaException(offset, $"数字应写全：0{word}", $"a number starts with a digit: 0{word}");
        }

        if (scanner.PeekSign() == "(")
        {
            Message text = new Message($"没有函数“{word}”，可用：sum", $"there is no function '{word}', known are sum")
                .Meant(EditDistance.Nearest(word.ToLowerInvariant(), Functions));
            throw new FormulaException(offset, text.Zh, text.En);
        }

        if (word.StartsWith("agency.", StringComparison.Ordinal) || word.StartsWith("report.", StringComparison.Ordinal))
        {
            Message text = new Message($"没有“{word}”这一事实", $"there is no fact '{word}'").Meant(EditDistance.Nearest(word, FactNames.All));
            throw new FormulaException(offset, text.Zh, text.En);
        }

        if (word.IndexOf('.') < 0 && word.IndexOf('{') < 0)
        {
            int after = scanner.Offset;
            scanner.Return(offset);
            FormulaException? slip = scanner.Slip();
            scanner.Return(after);
            if (slip is not null)
            {
                throw slip;
            }
        }
    }

    private Side ParseSum(int offset)
    {
        scanner.Require("(", "sum 之后应为“(”", "expected '(' after sum");
        CellPatterns patterns = CellPatterns.Parse(scanner);
        scanner.Require(")", "sum(…) 缺少右括号“)”", "expected ')' at the end of sum(…)");
        return new Side([new SideTerm(SideTermKind.Cells, Rational.One, scanner.WordAt("sum", offset), [], patterns.Cells, patterns.Except, true)]);
    }

    private Side Term(SideTermKind kind, Rational coefficient, int offset,
        IReadOnlyList<PlacedWord>? parameters = null, IReadOnlyList<CellTemplate>? cells = null) =>
        new([new SideTerm(kind, coefficient, scanner.WordAt("", offset), parameters ?? [], cells ?? [], [], false)]);

    private Side Constant(Rational number) => Term(SideTermKind.Constant, number, 0);

    private Side Inverse(Side divisor, int offset)
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
