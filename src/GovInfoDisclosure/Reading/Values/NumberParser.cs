using System;
using System.Globalization;
using System.Text;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Reading.Values;

/// <summary>Makes the number of one cell of its printed text; never throws and never guesses.</summary>
internal static class NumberParser
{
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
        if (isScaledElsewhere || (sign != 0 && !isSigned && (sign > 0 || signIsWord)) || (saysMoney && !isAmount) || (printedUnit.Length > 0 && !saysMoney && isAmount) || !TryDigits(body, out decimal number, out bool hadCommas, out bool tooLong))
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

    /// <summary>Digits with at most one point, and commas that part thousands; 007 is no number, for it may be two cells run together.</summary>
    private static bool TryDigits(string body, out decimal number, out bool hadCommas, out bool tooLong)
    {
        number = 0;
        hadCommas = false;
        tooLong = false;
        var digits = new StringBuilder(body.Length);
        int point = -1;
        int lastComma = -1;
        for (int i = 0; i < body.Length; i++)
        {
            char c = body[i];
            if (c is >= '0' and <= '9')
            {
                digits.Append(c);
            }
            else if (c == '.' && point < 0 && i > 0 && i < body.Length - 1)
            {
                point = i;
                digits.Append(c);
            }
            else if (c is ',' or '\'' && point < 0 && i > 0 && IsGroup(body, i) && (lastComma >= 0 ? i - lastComma == 4 : i <= 3))
            {
                lastComma = i;
                hadCommas = true;
            }
            else
            {
                return false;
            }
        }

        int whole = point < 0 ? digits.Length : digits.ToString().IndexOf('.');
        if (digits.Length == 0 || (whole > 1 && digits[0] == '0'))
        {
            return false;
        }

        if (digits.Length > 27)
        {
            tooLong = true;
            return true;
        }

        number = decimal.Parse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Whether exactly three digits follow a comma.</summary>
    private static bool IsGroup(string body, int comma)
    {
        int i = comma + 1;
        while (i < body.Length && body[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - comma == 4;
    }

    /// <summary>Whether a space stands between two digits.</summary>
    public static bool HasInnerSpace(string raw)
    {
        bool afterDigit = false;
        bool afterSpace = false;
        foreach (char printed in raw)
        {
            char c = CharFolding.Fold(printed);
            bool isDigit = c is >= '0' and <= '9';
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
