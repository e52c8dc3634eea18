using GovInfoDisclosure.Form;
using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Reading.Values;

/// <summary>Makes the number of one cell of its printed text; never throws and never guesses.</summary>
internal static class NumberParser
{
    /// <summary>The bounds of the form: no cell of any report comes near them, and sums of them stay exact.</summary>
    private const decimal GreatestCount = 1_000_000_000_000_000m;
    private const decimal GreatestAmount = 100_000_000_000m;

    /// <param name="raw">The text as printed.</param>
    /// <param name="measure">What the cell counts.</param>
    /// <param name="isSigned">Whether the cell may be negative.</param>
    /// <param name="headSaysYuan">Whether the table's head gives the amount in 元 and not in 万元.</param>
    public static ParsedValue Parse(string raw, Measure measure, bool isSigned, bool headSaysYuan)
    {
        string clean = ValueText.Clean(raw);
        string body = ValueText.Strip(clean, out int sign, out bool signIsWord, out string printedUnit, out string remark);
        bool isAmount = measure == Measure.TenThousandYuan;
        bool saysMoney = printedUnit is "元" or "万元";
        bool isScaledElsewhere = remark.Contains('万') || (isAmount && remark.Contains('元'));
        if (isScaledElsewhere || (sign != 0 && !isSigned && (sign > 0 || signIsWord)) || (saysMoney && !isAmount) || (printedUnit.Length > 0 && !saysMoney && isAmount) || !PrintedNumber.TryParseCell(body, out decimal number, out bool hadCommas, out bool tooLong))
        {
            return new ParsedValue(null, ValueNote.Unreadable, saysMoney);
        }

        if (tooLong)
        {
            return new ParsedValue(null, ValueNote.OutOfRange, saysMoney);
        }

        bool isYuan = isAmount && (printedUnit == "元" || (printedUnit.Length == 0 && headSaysYuan));
        number = (isYuan ? number / 10_000m : number) * (sign < 0 ? -1 : 1);
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

        ValueNote note = isYuan ? ValueNote.Yuan
            : sign != 0 ? ValueNote.Signed
            : HasInnerSpace(raw) ? ValueNote.Spaced
            : printedUnit.Length > 0 || remark.Length > 0 || hadCommas || body.IndexOf('.') >= 0 && !isAmount ? ValueNote.Tidied
            : ValueNote.None;
        return new ParsedValue(number / 1.0000000000000000000000000000m, note, saysMoney);
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
