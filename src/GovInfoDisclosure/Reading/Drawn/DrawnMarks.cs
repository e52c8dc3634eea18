namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>
/// The marks of a notation in the words of a cell, which are no words of it: <c>[规章]{lang="EN-US"}</c>, <c>'''总计'''</c>, <c>&lt;br /&gt;</c>.
/// </summary>
internal static class DrawnMarks
{
    private static readonly string[] Marks = ["'''", "''", "**"];

    /// <summary>The words without them.</summary>
    public static string Plain(string words)
    {
        words = words.Replace("<br />", "\n").Replace("<br/>", "\n").Replace("<br>", "\n").Replace("&nbsp;", "\u00A0");
        foreach (string mark in Marks)
        {
            words = words.Replace(mark, "");
        }

        return words.Contains("]{") ? WithoutAttributes(words) : words;
    }

    /// <summary>What stands behind the last Chinese character of a line whose cells nothing tells: its values, without the label that would lay them.</summary>
    public static string Behind(string line)
    {
        int end = line.Length;
        while (end > 0 && !CharFolding.IsIdeograph(line[end - 1]))
        {
            end--;
        }

        return line.Substring(end).Replace('|', ' ').Trim();
    }

    /// <summary>Words in square brackets with attributes behind them lose both.</summary>
    private static string WithoutAttributes(string words)
    {
        var plain = new StringBuilder(words.Length);
        var open = new Stack<int>();
        int last = words.LastIndexOf('}');
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == ']' && i < last && words[i + 1] == '{' && open.Count > 0)
            {
                plain.Remove(open.Pop(), 1);
                i = words.IndexOf('}', i);
                continue;
            }

            if (words[i] == '[')
            {
                open.Push(plain.Length);
            }

            plain.Append(words[i]);
        }

        return plain.ToString();
    }
}
