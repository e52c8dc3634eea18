namespace GovInfoDisclosure.Reading.Values;

/// <summary>Makes the number of one cell of its printed text; never throws and never guesses.</summary>
internal static class NumberParser
{
    /// <summary>The bounds of the form: no cell of any report comes near them, and sums of them stay exact.</summary>
    private const decimal GreatestCount = 1_000_000_000_000_000m;

    /// <summary>A number of so many digits is below the greatest.</summary>
    private const int DigitsOfAnyCount = 15;
    private const decimal TenThousand = 10_000m;
    private const decimal GreatestAmount = 100_000_000_000m;

    /// <param name="raw">The text as printed.</param>
    /// <param name="measure">What the cell counts.</param>
    /// <param name="isSigned">Whether the cell may be negative.</param>
    /// <param name="headUnit">How many yuan the unit is in which the table's head gives amounts; null where it names none,
    /// <see cref="MoneyUnit.Unknown"/> where nobody can tell.</param>
    public static ParsedValue Parse(string raw, Measure measure, bool isSigned, decimal? headUnit)
    {
        // Nearly every cell is a count of digits and nothing else, around which there is nothing to take off.
        bool isPlain = Digits.AreAll(raw);
        if (isPlain && raw.Length <= DigitsOfAnyCount && measure != Measure.TenThousandYuan)
        {
            return PrintedNumber.TryParseCell(raw, out decimal count, out _, out _)
                ? new ParsedValue(count, ValueNote.None, false) : new ParsedValue(null, ValueNote.Unreadable, false);
        }

        StrippedValue parts = StrippedValue.Of(isPlain ? raw : ValueText.Clean(raw));
        bool isAmount = measure == Measure.TenThousandYuan;
        decimal? ownUnit = MoneyUnit.AtEnd(parts.Unit, out _);
        bool saysMoney = ownUnit is not null;
        bool isScaledElsewhere = parts.Remark.Contains('万') || (isAmount && parts.Remark.Contains('元'));
        if (isAmount && (ownUnit ?? headUnit) == MoneyUnit.Unknown)
        {
            return new ParsedValue(null, ValueNote.UnknownUnit, saysMoney);
        }

        if (HasInnerSpace(raw) && !HasThinSpaces(raw) && !IsGroupedBySpaces(raw))
        {
            return new ParsedValue(null, ValueNote.Unreadable, saysMoney);
        }

        if (isScaledElsewhere || (parts.Sign != 0 && !isSigned && (parts.Sign > 0 || parts.SignIsWord)) || (saysMoney && !isAmount)
            || (parts.Unit.Length > 0 && !saysMoney && isAmount)
            || !PrintedNumber.TryParseCell(parts.Body, out decimal number, out bool hadCommas, out bool tooLong))
        {
            return new ParsedValue(null, ValueNote.Unreadable, saysMoney);
        }

        if (tooLong)
        {
            return new ParsedValue(null, ValueNote.OutOfRange, saysMoney);
        }

        decimal unit = isAmount ? ownUnit ?? headUnit ?? TenThousand : TenThousand;
        bool isConverted = isAmount && unit != TenThousand;
        number = (isConverted ? number * unit / TenThousand : number) * (parts.Sign < 0 ? -1 : 1);
        decimal scaled = isAmount ? number * 10_000m : number;
        if (scaled != decimal.Truncate(scaled))
        {
            return new ParsedValue(null, isAmount ? ValueNote.TooPrecise : ValueNote.Fraction, saysMoney);
        }

        decimal greatest = isAmount ? GreatestAmount : GreatestCount;
        if (number > greatest || number < (isSigned ? -greatest : 0m))
        {
            return new ParsedValue(null, ValueNote.OutOfRange, saysMoney);
        }

        ValueNote note = isConverted ? ValueNote.Yuan
            : parts.Sign != 0 ? (IsPlainlySigned(raw) ? ValueNote.None : ValueNote.Signed)
            : HasInnerSpace(raw) ? ValueNote.Spaced
            : parts.Unit.Length > 0 || parts.Remark.Length > 0 || hadCommas || parts.Body.IndexOf('.') >= 0 && !isAmount ? ValueNote.Tidied
            : ValueNote.None;
        // Zeros behind the point are dropped by this division.
        return new ParsedValue(isAmount || parts.Body.IndexOf('.') >= 0 ? number / 1.0000000000000000000000000000m : number, note, saysMoney);
    }

    /// <summary>Whether the number is signed as numbers are: -2, +4. A column that may be negative prints it so, and nothing is to be said of it.</summary>
    private static bool IsPlainlySigned(string raw)
    {
        string text = raw.Trim();
        return text.Length > 1 && text[0] is ('-' or '+' or '−' or '－') && text.Skip(1).All(c => c is >= '0' and <= '9');
    }

    /// <summary>Whether the spaces between digits are such as typesetters put there (thin, no-break): then the digits are one number.</summary>
    private static bool HasThinSpaces(string raw)
    {
        foreach (char c in raw.Trim())
        {
            if (c is ' ' or '\u3000' or '\t' or '\n' or '\r')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether plain spaces part the thousands of a number and nothing else: 1 234, 12 345 678. Any other may be two numbers.</summary>
    private static bool IsGroupedBySpaces(string raw)
    {
        string text = CharFolding.Fold(raw).Trim();
        int end = 0;
        int first = -1;
        int run = 0;
        for (; end < text.Length && (Digits.IsDigit(text[end]) || CharFolding.IsSpace(text[end])); end++)
        {
            if (Digits.IsDigit(text[end]))
            {
                run++;
            }
            else
            {
                if (first < 0 ? run > 3 : run != 3)
                {
                    return false;
                }

                first = first < 0 ? run : first;
                run = 0;
            }
        }

        return first > 0 && run == 3 && end == text.Length && text[0] != '0';
    }

    /// <summary>Whether a space stands between two digits.</summary>
    public static bool HasInnerSpace(string raw)
    {
        bool afterDigit = false;
        bool afterSpace = false;
        foreach (char printed in raw)
        {
            char c = CharFolding.Fold(printed);
            bool isDigit = Digits.IsDigit(c);
            if (isDigit && afterSpace)
            {
                return true;
            }

            afterSpace = afterDigit && CharFolding.IsSpace(printed);
            afterDigit = isDigit || afterSpace;
        }

        return false;
    }
}
