using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace GovInfoDisclosure.Damage;

/// <summary>
/// Follows every printed number through all that is done to a document: its digits are characters for private use, each another one, until the document is
/// finished. What of them stands together at the end is legible.
/// </summary>
internal sealed class Ink
{
    private const char First = '\uE000';
    private const char Last = '\uF8FF';
    private readonly StringBuilder digits = new();
    private readonly List<(string Text, string Run, decimal? Value)> printed = [];
    private readonly Dictionary<char, int> starts = [];
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);

    /// <summary>The text of a value with its digits marked; a text without digits stays as it is and stands for a blank.</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="value">What it says.</param>
    public string Mark(string text, decimal? value)
    {
        string marked = string.Concat(text.Select(c => IsDigit(c) ? Next(c) : c));
        int first = marked.AsSpan().IndexOfAnyInRange(First, Last);
        if (first < 0)
        {
            byText.TryAdd(marked, -1);
            return marked;
        }

        starts[marked[first]] = printed.Count;
        byText[marked] = printed.Count;
        printed.Add((marked, marked[first..(marked.AsSpan().LastIndexOfAnyInRange(First, Last) + 1)], value));
        return marked;
    }

    /// <summary>Prints digits anew, as a number of their own: what is left of one, or several together. Null where there is more in them than digits.</summary>
    public string? Again(string text) => Plain(text) is { Length: > 0 and < 29 } digits && digits.All(char.IsAsciiDigit)
        ? Mark(digits, decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)) : null;

    /// <summary>The number of the printed value that a text is, whole and alone; -1 for a blank; null for any other text.</summary>
    public int? Find(string text) => byText.TryGetValue(text, out int found) ? found : text.Trim().Length == 0 ? -1 : null;

    public decimal? ValueOf(int number) => printed[number].Value;

    /// <summary>What a printed value says from now on; null where it says no number any more.</summary>
    public void Revalue(int number, decimal? value) => printed[number] = printed[number] with { Value = value };

    public static bool IsMarked(char c) => c is >= First and <= Last;

    /// <summary>The text with its digits.</summary>
    public string Plain(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange(First, Last) < 0)
        {
            return text;
        }

        char[] plain = text.ToCharArray();
        string printed = digits.ToString();
        for (int i = 0; i < plain.Length; i++)
        {
            plain[i] = IsMarked(plain[i]) ? printed[plain[i] - First] : plain[i];
        }

        return new string(plain);
    }

    /// <summary>The values of which something is left in a text, each with whether it stands there whole, and on which lines.</summary>
    public void Scan(string text, Action<int, bool, int> found)
    {
        int line = 1;
        for (int i = 0; i < text.Length; i++)
        {
            line += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
            if (!IsMarked(text[i]))
            {
                continue;
            }

            if (!starts.TryGetValue(text[i], out int number))
            {
                number = Owner(text[i]);
                found(number, false, line);
                continue;
            }

            string run = printed[number].Run;
            bool isWhole = string.CompareOrdinal(text, i, run, 0, run.Length) == 0 && !Joins(text, i - 1) && !Joins(text, i + run.Length);
            found(number, isWhole, line);
            i += isWhole ? run.Length - 1 : 0;
        }
    }

    /// <summary>The value that a digit belongs to: the last that began at or before it.</summary>
    private int Owner(char c)
    {
        char at = c;
        while (!starts.ContainsKey(at))
        {
            at--;
        }

        return starts[at];
    }

    private static bool Joins(string text, int at) =>
        at >= 0 && at < text.Length && (IsMarked(text[at]) || char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or ',');

    private char Next(char digit)
    {
        digits.Append(digit);
        return (char)(First + digits.Length - 1);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9' or >= '０' and <= '９';
}
