using System;
using System.Collections.Generic;
using GovInfoDisclosure.Reading.Decoding;
using GovInfoDisclosure.Reading.Labels;

namespace GovInfoDisclosure.Reading.Grids;

/// <summary>Lines inside a table that are not of it: page numbers, rules of dashes, sentences.</summary>
internal static class PageFurniture
{
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

    /// <summary>A number between dashes, 第3页, or a bare number beside a form feed.</summary>
    public static bool IsPageNumber(IReadOnlyList<TextLine> lines, int index)
    {
        string raw = lines[index].Content;
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

        return AllDigits(text) && text.Length <= 3 && (raw[0] == '\f' || BreaksPage(lines, index + 1) || EndsPage(lines, index));
    }

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

        return line.IndexOfAny(['。', '；', '？', '！']) >= 0 || (line.Trim().Length > 90 && line.Contains('，') && !line.Contains("勾稽"));
    }

    /// <summary>The next line that is not blank begins a page.</summary>
    private static bool BreaksPage(IReadOnlyList<TextLine> lines, int index)
    {
        for (int i = index; i < lines.Count && i < index + 4; i++)
        {
            if (lines[i].Content.StartsWith('\f'))
            {
                return true;
            }

            if (!IsBlank(lines[i].Content))
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsPage(IReadOnlyList<TextLine> lines, int index) => lines[index].Content.EndsWith('\f');

    private static bool AllDigits(string text)
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
