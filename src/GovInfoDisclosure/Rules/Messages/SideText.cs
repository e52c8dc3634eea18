namespace GovInfoDisclosure.Rules.Messages;

/// <summary>One side of a comparison in words and numbers: <c>自然人 12 + 商业企业 3 = 15</c>.</summary>
internal sealed class SideText
{
    /// <summary>Up to this many cells of a sum are named; of a longer one only the numbers that are not 0 are shown.</summary>
    private const int NamedCells = 6;

    private readonly Grounds grounds;
    private readonly SubjectText subject;
    private readonly BoundSide side;

    public SideText(Grounds grounds, SubjectText subject, BoundSide side)
    {
        this.grounds = grounds;
        this.subject = subject;
        this.side = side;
        LinearBounds bounds = side.Form.Bounds(
            new ReportNumbers(grounds.Reports, side.Cells, grounds.Zero), side.ClaimCoefficient * (grounds.Claim?.Number ?? 0));
        Value = bounds.Value;
        AtLeast = bounds.Low;
    }

    /// <summary>The side's value; null where a cell of it is blank.</summary>
    public Rational? Value { get; }

    /// <summary>What the side comes to at least; null where no bound is known.</summary>
    public Rational? AtLeast { get; }

    public string In(MessageLanguage language)
    {
        var text = new StringBuilder();
        bool single = true;
        for (int i = 0; i < side.Terms.Count; i++)
        {
            BoundTerm term = side.Terms[i];
            bool negative = term.Coefficient.Sign < 0;
            text.Append(i == 0 ? negative ? "−" : "" : negative ? " − " : " + ");
            Rational size = negative ? -term.Coefficient : term.Coefficient;
            if (term.IsConstant && !term.IsSum)
            {
                text.Append(Number(size));
                continue;
            }

            if (size != Rational.One)
            {
                text.Append(Number(size)).Append(" × ");
                single = false;
            }

            if (term.IsClaim)
            {
                text.Append(language.IsChinese ? "文中所述 " : "as stated ").Append(Number(grounds.Claim?.Number ?? 0));
                continue;
            }

            single &= term.Cells.Count == 1 && !negative;
            WriteCells(text, term, (negative || size != Rational.One) && term.Cells.Count > 1, language);
        }

        if (!single || side.Terms.Count > 1)
        {
            AppendSum(text, language);
        }

        return text.ToString();
    }

    private void AppendSum(StringBuilder text, MessageLanguage language)
    {
        if (Value is Rational value)
        {
            text.Append(" = ").Append(Number(value));
        }
        else if (AtLeast is Rational bound)
        {
            text.Append(language.IsChinese ? "，至少 " : ", at least ").Append(Number(bound));
        }
    }

    private void WriteCells(StringBuilder text, BoundTerm term, bool bracketed, MessageLanguage language)
    {
        text.Append(bracketed ? "(" : "");
        if (term.Cells.Count <= NamedCells)
        {
            for (int i = 0; i < term.Cells.Count; i++)
            {
                string name = subject.Name(term.Cells[i], language);
                string value = ValueOf(term.Cells[i], language);
                text.Append(i == 0 ? "" : " + ").Append(name).Append(name.Length == 0 || value[0] == '（' ? "" : " ").Append(value);
            }
        }
        else
        {
            int blanks = grounds.Zero ? 0 : term.Cells.Count(grounds.Reports.IsBlank);
            string count = term.Cells.Count.ToString(CultureInfo.InvariantCulture);
            text.Append(language.IsChinese ? count + " 项之和 " : "sum of " + count + " cells ");
            int start = text.Length;
            foreach (CellRef cell in term.Cells)
            {
                if (grounds.Exact(cell) is { IsZero: false } value)
                {
                    text.Append(text.Length == start ? "" : " + ").Append(Number(value));
                }
            }

            text.Append(text.Length == start ? "0" : "");
            if (blanks > 0)
            {
                string number = blanks.ToString(CultureInfo.InvariantCulture);
                text.Append(language.IsChinese ? "（空白 " + number + " 项）" : " (" + number + " blank)");
            }
        }

        text.Append(bracketed ? ")" : "");
    }

    private string ValueOf(CellRef cell, MessageLanguage language) =>
        grounds.Exact(cell) is Rational value ? Number(value) : language.IsChinese ? "（空白）" : "(blank)";

    /// <summary>A number as a page prints it; a fraction that no decimal holds keeps its stroke.</summary>
    public static string Number(Rational value)
    {
        string text = value.ToString();
        return text.StartsWith('-') ? "−" + text.Substring(1) : text;
    }
}
