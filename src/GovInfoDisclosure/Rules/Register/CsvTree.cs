namespace GovInfoDisclosure.Rules.Register;

/// <summary>Makes of a table (CSV, RFC 4180) the tree that the same file in YAML would give: a mapping for each row, with the places of its cells. An empty
/// cell is a key that is not there.</summary>
internal sealed class CsvTree(string text, IReadOnlyDictionary<string, string> keys, ErrorList errors)
{
    private int position;
    private int line = 1;
    private int lineStart;

    public YamlSequence Read()
    {
        List<YamlScalar> head = Row();
        var names = new List<string?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlScalar cell in head)
        {
            names.Add(Key(cell) is string key && IsNew(seen, key, cell) ? key : null);
        }

        var rows = new List<YamlNode>();
        while (position < text.Length && !errors.IsFull)
        {
            List<YamlScalar> row = Row();
            if (row.Count == 1 && row[0].Text.Length == 0)
            {
                continue;
            }

            if (row.Count > head.Count)
            {
                YamlScalar extra = row[head.Count];
                errors.Add(extra, $"这一行有 {row.Count} 格，表头只有 {head.Count} 格", $"this row has {row.Count} cells, the header {head.Count}");
            }

            var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
            for (int i = 0; i < Math.Min(row.Count, names.Count); i++)
            {
                if (names[i] is string name && row[i].Text.Length > 0)
                {
                    entries.Add(new KeyValuePair<YamlScalar, YamlNode>(new YamlScalar(name, true, row[i].Line, row[i].Column), row[i]));
                }
            }

            rows.Add(new YamlMapping(entries, row[0].Line, row[0].Column));
        }

        return new YamlSequence(rows, 1, 1);
    }

    private string? Key(YamlScalar cell)
    {
        if (keys.TryGetValue(cell.Text, out string? key))
        {
            return key;
        }

        string? nearest = EditDistance.Nearest(cell.Text, keys.Keys);
        errors.Add(cell, new Message($"没有“{cell.Text}”这一列" + (nearest is null ? "，可用的列：" + string.Join("、", keys.Keys) : ""),
            $"there is no column '{cell.Text}'" + (nearest is null ? ", expected one of " + string.Join(", ", keys.Keys) : "")).Meant(nearest));
        return null;
    }

    private bool IsNew(HashSet<string> seen, string key, YamlScalar cell)
    {
        if (seen.Add(key))
        {
            return true;
        }

        errors.Add(cell, $"“{cell.Text}”一列重复", $"duplicate column '{cell.Text}'");
        return false;
    }

    /// <summary>The cells of a row, without the spaces around them.</summary>
    private List<YamlScalar> Row()
    {
        var cells = new List<YamlScalar>();
        bool goesOn = true;
        while (goesOn)
        {
            cells.Add(position < text.Length && text[position] == '"' ? Quoted() : Plain());
            goesOn = position < text.Length && text[position] == ',';
            position += goesOn ? 1 : 0;
        }

        EndLine();
        return cells;
    }

    private YamlScalar Plain()
    {
        int start = position;
        while (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            position++;
        }

        string cell = text.Substring(start, position - start);
        int indent = cell.Length - cell.TrimStart().Length;
        return new YamlScalar(cell.Trim(), isPlain: true, line, start - lineStart + 1 + indent, isVerbatim: true);
    }

    private YamlScalar Quoted()
    {
        int startLine = line;
        int column = position - lineStart + 1;
        int start = ++position;
        var cell = new StringBuilder();
        while (true)
        {
            if (position >= text.Length)
            {
                errors.Add(startLine, column, new Message("引号没有结束", "this quotation mark is not closed"));
                break;
            }

            char c = text[position++];
            if (c == '"' && (position >= text.Length || text[position] != '"'))
            {
                break;
            }

            position += c == '"' ? 1 : 0;
            cell.Append(c);
            if (c == '\n')
            {
                line++;
                lineStart = position;
            }
        }

        bool isVerbatim = position - 1 - start == cell.Length && startLine == line;
        if (position < text.Length && text[position] is not (',' or '\r' or '\n'))
        {
            errors.Add(line, position - lineStart + 1, new Message("引号之后应为逗号或换行", "expected a comma or the end of the line after the quotation mark"));
            Plain();
        }

        // The column of a letter is counted behind the mark.
        return new YamlScalar(cell.ToString().Trim(), isPlain: true, startLine, column + 1, isVerbatim);
    }

    private void EndLine()
    {
        if (position < text.Length && text[position] == '\r')
        {
            position++;
        }

        if (position < text.Length && text[position] == '\n')
        {
            position++;
        }

        line++;
        lineStart = position;
    }
}
