namespace GovInfoDisclosure.Reading.Drawn;

/// <summary>A table in the notation of MediaWiki: <c>{|</c>, rows behind <c>|-</c>, cells behind <c>|</c> and <c>!</c>, <c>|}</c>.</summary>
internal static class WikiTable
{
    /// <summary>No cell of the form covers more rows or columns.</summary>
    private const int MostSpan = 30;

    /// <summary>Whether a line opens such a table.</summary>
    public static bool Begins(string line) => line.TrimStart().StartsWith("{|", StringComparison.Ordinal);

    /// <summary>The table that a line opens, and the index of the line behind its end; null where nothing ends it.</summary>
    public static (SourceTable Table, int End)? Of(List<TextLine> lines, int start)
    {
        var table = new WikiGrid();
        for (int i = start + 1; i < lines.Count; i++)
        {
            string line = lines[i].Content;
            string content = line.TrimStart();
            int column = line.Length - content.Length;
            if (content.StartsWith("|}", StringComparison.Ordinal))
            {
                return (table.Made(lines[start].Number), i + 1);
            }

            if (content.StartsWith("{|", StringComparison.Ordinal) || table.IsTooLarge)
            {
                return null;
            }

            if (content.StartsWith("|-", StringComparison.Ordinal))
            {
                table.NextRow();
            }
            else if (content.StartsWith("|+", StringComparison.Ordinal))
            {
                continue;
            }
            else if (content.Length > 0 && content[0] is '|' or '!')
            {
                AddCells(table, content, lines[i].Number, column);
            }
            else
            {
                table.GoOn(content.TrimEnd());
            }
        }

        return null;
    }

    private static void AddCells(WikiGrid table, string content, int number, int column)
    {
        string between = content[0] == '!' && content.IndexOf("!!", StringComparison.Ordinal) > 0 ? "!!" : "||";
        for (int from = 1; from <= content.Length;)
        {
            int end = content.IndexOf(between, from, StringComparison.Ordinal);
            end = end < 0 ? content.Length : end;
            int bar = content.IndexOf('|', from, end - from);
            string attributes = bar >= 0 && content.IndexOf('=', from, bar - from) > 0 ? content.Substring(from, bar - from) : "";
            int start = attributes.Length > 0 ? bar + 1 : from;
            string words = content.Substring(start, end - start);
            table.Add(words.Trim(' '), new Place(number, column + start + 1 + (words.Length - words.TrimStart(' ').Length)),
                Span(attributes, "rowspan"), Span(attributes, "colspan"));
            from = end + between.Length;
        }
    }

    private static int Span(string attributes, string name)
    {
        int at = attributes.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return 1;
        }

        string value = new([.. attributes.Skip(at + name.Length).SkipWhile(c => c is '=' or ' ' or '"' or '\'').TakeWhile(Digits.IsDigit)]);
        return PrintedNumber.TryParseTyped(value, maySign: false, out decimal span) ? (int)Math.Min(Math.Max(span, 1), MostSpan) : 1;
    }
}
