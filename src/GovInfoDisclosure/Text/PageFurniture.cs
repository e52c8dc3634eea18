using System;
using GovInfoDisclosure.Reading.Labels;

namespace GovInfoDisclosure.Text;

/// <summary>Lines inside a table that are not of it: page numbers, rules of dashes, sentences.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 90;

    public static bool IsBlank(string line)
    {
        foreach (char c in line)
        {
            if (!CharFolding.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number between dashes, or 第3页; for bare numbers see <see cref="BarePageNumbers"/>.</summary>
    public static bool IsPageNumber(string raw)
    {
        if (raw.Length > 120)
        {
            return false;
        }

        string text = CharFolding.WithoutSpaces(CharFolding.Fold(raw));
        if (text.Length is 0 or > 16)
        {
            return false;
        }

        bool opens = text[0] is '-' or '—';
        bool closes = text[text.Length - 1] is '-' or '—';
        string inner = text.Trim('-', '—');
        if (inner.Length is > 0 and <= 3 && AllDigits(inner) && opens && closes)
        {
            return true;
        }

        if (text.StartsWith('第') && text.Contains('页') && HasDigit(text))
        {
            return true;
        }

        return false;
    }

    /// <summary>A line with nothing but the mark that begins a page.</summary>
    public static bool IsPageBreak(string line) => line.Contains('\f') && IsBlank(line);

    /// <summary>|---|---|, --------⇥---: what Markdown draws below a head.</summary>
    public static bool IsRule(string line)
    {
        int dashes = 0;
        foreach (char c in line)
        {
            if (c is '-' or '—' or '=' or '─' or '━')
            {
                dashes++;
            }
            else if (c is not ('|' or ':' or '+') && !CharFolding.IsSpace(c))
            {
                return false;
            }
        }

        return dashes >= 3 && (line.Contains("--") || line.Contains("==") || line.Contains("──") || line.Contains("━━") || line.Contains("——") && line.Contains('|'));
    }

    /// <summary>A sentence, that is no row of a table whatever digits it holds.</summary>
    public static bool IsProse(string line)
    {
        if (line.Contains('|') || line.Trim().Contains('\t'))
        {
            return false;
        }

        // The form itself prints commas in the corner of table 3 and in the label of （二）.
        return line.IndexOfAny(['。', '；', '？', '！']) >= 0
            || (line.Trim().Length > LongestLine && line.Contains('，') && !line.Contains("勾稽") && !line.Contains("区分处理") && CharFolding.WithoutSpaces(line).Length > LongestLine);
    }

    public static bool AllDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasDigit(string text)
    {
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }
}
