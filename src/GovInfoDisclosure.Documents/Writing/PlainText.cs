using System.Xml;
using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Text as files can hold it: what XML has no place for, and what would turn characters around, becomes U+FFFD.</summary>
internal static class PlainText
{
    /// <summary>One line; a tab is a space in it.</summary>
    public static string Line(string text)
    {
        string printable = DisplayWidth.Printable(text.Replace('\t', ' '));
        StringBuilder? clean = null;
        for (int i = 0; i < printable.Length; i++)
        {
            bool isPair = i + 1 < printable.Length && char.IsSurrogatePair(printable[i], printable[i + 1]);
            if (!isPair && !XmlConvert.IsXmlChar(printable[i]))
            {
                (clean ??= new StringBuilder(printable))[i] = '\uFFFD';
            }

            i += isPair ? 1 : 0;
        }

        return clean?.ToString() ?? printable;
    }

    /// <summary>The lines of a text, whatever ends them.</summary>
    public static string[] Lines(string text) => [.. text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(Line)];
}
