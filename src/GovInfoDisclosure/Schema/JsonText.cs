using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace GovInfoDisclosure.Schema;

/// <summary>Writes maps as JSON that people read and compare: what fits a line stands on one, all else is indented by two spaces. The same text on every machine.</summary>
internal static class JsonText
{
    private const int LineLength = 140;

    /// <summary>The value as a document, with a line break at its end.</summary>
    public static string Document(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>The value in one line.</summary>
    public static string Line(object? value) => value switch
    {
        null => "null",
        string text => Quote(text),
        bool truth => truth ? "true" : "false",
        decimal number => Number(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        JsonMap map => map.Count == 0 ? "{}" : "{ " + string.Join(", ", map.Select(member => Quote(member.Key) + ": " + Line(member.Value))) + " }",
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Line)) + "]",
        _ => throw new ArgumentException("A value of this kind has no JSON.", nameof(value)),
    };

    private static void Write(StringBuilder text, object? value, int indent, int used)
    {
        string line = Line(value);
        if (used + line.Length <= LineLength || value is string or not IEnumerable)
        {
            text.Append(line);
            return;
        }

        bool isMap = value is JsonMap;
        text.Append(isMap ? '{' : '[');
        string separator = "\n";
        foreach (object? item in (IEnumerable)value)
        {
            text.Append(separator).Append(' ', indent + 2);
            if (isMap)
            {
                var member = (KeyValuePair<string, object?>)item!;
                string name = Quote(member.Key) + ": ";
                text.Append(name);
                Write(text, member.Value, indent + 2, indent + 2 + name.Length);
            }
            else
            {
                Write(text, item, indent + 2, indent + 2);
            }

            separator = ",\n";
        }

        text.Append('\n').Append(' ', indent).Append(isMap ? '}' : ']');
    }

    private static string Number(decimal number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return text.IndexOf('.') < 0 ? text : text.TrimEnd('0').TrimEnd('.');
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
