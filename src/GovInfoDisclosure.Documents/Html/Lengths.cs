namespace GovInfoDisclosure.Documents.Html;

/// <summary>Lengths of a style sheet, as far as they take text out of sight.</summary>
internal static class Lengths
{
    /// <summary>What is moved left or up by more pixels is off every page; nobody indents that far.</summary>
    private const int OffBefore = 500;

    /// <summary>Pages that programs make of PDFs place text some thousand pixels from the left.</summary>
    private const int OffBehind = 5_000;

    /// <summary>Whether a length moves what it moves off the page.</summary>
    public static bool IsOff(string length)
    {
        if (!TryRead(length, out bool isNegative, out int whole, out bool _, out string unit))
        {
            return false;
        }

        long pixels = unit switch
        {
            "" or "px" or "pt" => whole,
            "em" or "rem" or "ch" or "ex" or "ic" => whole * 10L,
            "cm" or "in" or "pc" => whole * 30L,
            "mm" => whole * 3L,
            _ => 0,
        };
        return unit is "%" or "vw" or "vh" ? isNegative && whole >= 100 : pixels >= (isNegative ? OffBefore : OffBehind);
    }

    /// <summary>Whether it is nothing: 0 in any unit.</summary>
    public static bool IsZero(string length) => TryRead(length, out bool _, out int whole, out bool hasFraction, out string _) && whole == 0 && !hasFraction;

    /// <summary>Whether nobody sees what is no larger: nothing, or a pixel at most.</summary>
    public static bool IsTiny(string length) => TryRead(length, out bool isNegative, out int whole, out bool hasFraction, out string unit)
        && (isNegative || (whole == 0 && !hasFraction) || ((whole == 0 || (whole == 1 && !hasFraction)) && unit is "px" or "pt"));

    /// <summary>A number's whole part, whether anything but zeros stands behind its point, and its unit.</summary>
    private static bool TryRead(string length, out bool isNegative, out int whole, out bool hasFraction, out string unit)
    {
        int at = length.Length > 0 && length[0] is '-' or '+' ? 1 : 0;
        isNegative = at == 1 && length[0] == '-';
        int first = at;
        whole = 0;
        for (; at < length.Length && length[at] is >= '0' and <= '9'; at++)
        {
            whole = Math.Min((whole * 10) + (length[at] - '0'), 1_000_000);
        }

        hasFraction = false;
        int digits = at - first;
        if (at < length.Length && length[at] == '.')
        {
            for (at++; at < length.Length && length[at] is >= '0' and <= '9'; at++, digits++)
            {
                hasFraction |= length[at] != '0';
            }
        }

        unit = length.Substring(at);
        return digits > 0;
    }
}
