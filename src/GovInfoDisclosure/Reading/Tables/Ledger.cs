using System.Buffers;

namespace GovInfoDisclosure.Reading.Tables;

/// <summary>
/// The law that nothing is lost in silence: every digit of the lines of a table, also inside a word, is in a cell, or in what is known to be no
/// value (the number of an item, a date, a sentence), or a finding points at it: at its place, or at its row. What is accounted for by nothing
/// becomes a finding here.
/// </summary>
internal sealed class Ledger
{
    private readonly ScannedTable scan;
    private readonly FindingList findings;
    private readonly GridField[] fields;
    private readonly int count;
    private readonly HashSet<GridField> told = [];
    private readonly HashSet<Place> toldPlaces = [];
    private bool hasFindings;
    private int next;

    private Ledger(ScannedTable scan, FindingList findings)
    {
        this.scan = scan;
        this.findings = findings;
        count = scan.Grid.RowNumbers.Count;
        foreach (GridRow row in scan.Grid.Rows)
        {
            count += row.Fields.Count;
        }

        fields = ArrayPool<GridField>.Shared.Rent(count);
        int at = 0;
        foreach (GridRow row in scan.Grid.Rows)
        {
            row.Fields.CopyTo(fields, at);
            at += row.Fields.Count;
        }

        scan.Grid.RowNumbers.CopyTo(fields, at);
        told.UnionWith(scan.Grid.RowNumbers);
        for (int i = 1; i < count; i++)
        {
            if (fields[i].StandsBefore(fields[i - 1]))
            {
                // Rows that were joined stand out of order.
                GridField[] ordered = [.. fields.Take(count).OrderBy(field => field.Place)];
                ordered.CopyTo(fields, 0);
                break;
            }
        }
    }

    /// <param name="scan">The table.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="range">Those that the table stands on.</param>
    /// <param name="pageNumbers">The lines that hold the number of their page, counted on several: no digit of a table.</param>
    /// <param name="readings">What came to cells.</param>
    /// <param name="findings">What was said so far; what was not is added.</param>
    /// <returns>How many printed values of the table came to no cell.</returns>
    public static int Close(ScannedTable scan, List<TextLine> lines, (int Start, int End) range, HashSet<int> pageNumbers, IEnumerable<CellReading> readings,
        FindingList findings)
    {
        // Of a table that is too large nothing was read, and a finding says so.
        if (scan.Grid.Rows.Count == 0)
        {
            return 0;
        }

        int lost = Lost(scan, readings, findings);
        var ledger = new Ledger(scan, findings);
        for (int i = range.Start; i < range.End; i++)
        {
            if (!pageNumbers.Contains(i))
            {
                ledger.Close(lines[i]);
            }
        }

        ArrayPool<GridField>.Shared.Return(ledger.fields, clearArray: true);
        return lost;
    }

    private void Close(TextLine line)
    {
        string? text = null;
        bool hasHead = false;
        LabelledRun? open = null;
        for (int start = 0, end; start < line.Content.Length; start = end + 1)
        {
            end = start;
            while (end < line.Content.Length && line.Content[end] is (>= '0' and <= '9') or (>= '０' and <= '９'))
            {
                end++;
            }

            if (end == start || IsAccounted(FieldAt(line.Number, start + 1)))
            {
                continue;
            }

            if (text is null)
            {
                if (line.IsProse || PageFurniture.IsPageNumber(line.Content))
                {
                    return;
                }

                text = CharFolding.Fold(line.Content);
            }

            GridField? field = FieldAt(line.Number, start + 1);
            if (field is not { Kind: FieldKind.Number } && (IsNoValue(text, start, end) || IsItemOf(field, text, start, end)))
            {
                continue;
            }

            if (!hasHead)
            {
                hasHead = true;
                TakeFindings();
                TakeCountedHead(line.Number);
            }

            if (IsAccounted(field))
            {
                continue;
            }

            field ??= new GridField(line.Content.Trim(), new Place(line.Number, start + 1), FieldKind.Text, 0);
            told.Add(field);
            open ??= new LabelledRun { Place = field.Place, Row = new GridRow(line.Number) };
            open.Slots.Add(field);
        }

        if (open is not null)
        {
            findings.Add(TableFindings.ValuesWithoutRow(open));
        }
    }

    /// <summary>Whether digits are the number that a row's label has on the form, whatever stands behind it: 2重复申请, 2 . 重复申请.</summary>
    private bool IsItemOf(GridField? field, string text, int start, int end) => field is not null && start == field.Character - 1 && end - start == 1
        && scan.Runs.Exists(run => run.Place == field.Place && run.Label.Entry?.Number == text[start] - '0');

    /// <summary>The last field that begins on the line at or before a column; asked in the order of the document.</summary>
    private GridField? FieldAt(int line, int column)
    {
        while (next < count && (fields[next].Line < line || (fields[next].Line == line && fields[next].Character <= column)))
        {
            next++;
        }

        return next > 0 && fields[next - 1].Line == line ? fields[next - 1] : null;
    }

    private bool IsAccounted(GridField? field) => field is not null
        && (field.Fate != FieldFate.None || field.IsNoValue || told.Contains(field) || toldPlaces.Contains(field.Place)
            || (field.Kind == FieldKind.Text && PageFurniture.IsProse(field.Text)));

    /// <summary>What findings point at: a place, or all values of a row. A note says nothing of the numbers beside what it stands at.</summary>
    private void TakeFindings()
    {
        if (hasFindings)
        {
            return;
        }

        hasFindings = true;
        var places = new HashSet<Place>();
        var rows = new HashSet<string>(StringComparer.Ordinal);
        foreach (Finding finding in findings.All)
        {
            toldPlaces.Add(finding.Place ?? default);
            if (finding.Severity != Severity.Info || finding.RuleId == TableFindings.TwiceCode)
            {
                places.Add(finding.Place ?? default);
                rows.UnionWith(finding.Cells.Count > 1 ? finding.Cells.Select(cell => RowOf(cell.Address)) : []);
            }
        }

        foreach (LabelledRun run in scan.Runs)
        {
            if (places.Contains(run.Place) || (run.Label.Entry is not null && rows.Contains(run.Label.Entry.Target))
                || run.Slots.Exists(slot => slot.Kind != FieldKind.Empty && places.Contains(slot.Place)))
            {
                told.UnionWith(run.Slots);
            }
        }
    }

    /// <summary>数据1, 数据2, … is a head that only counts its columns, as converters write where a table has none.</summary>
    private void TakeCountedHead(int line)
    {
        int first = next;
        while (first > 0 && fields[first - 1].Line == line)
        {
            first--;
        }

        List<GridField> counted = [.. fields.Take(count).Skip(first).TakeWhile(field => field.Line == line)
            .Where(field => field.Kind == FieldKind.Text && Digits.AreIn(field.Text))];
        string stem = counted.Count > 1 ? counted[0].Text.TrimEnd('1') : "";
        if (stem.Length > 0 && counted.Select((field, i) => field.Text == stem + (i + 1).ToString(CultureInfo.InvariantCulture)).All(isNext => isNext))
        {
            told.UnionWith(counted);
        }
    }

    /// <summary>Whether the words beside some digits say that they are no value: the number of an item, a date, a page, an article or a document.</summary>
    private static bool IsNoValue(string text, int start, int end)
    {
        char before = start > 0 ? text[start - 1] : ' ';
        char after = end < text.Length ? text[end] : ' ';

        // Typesetters put a space between digits and characters: 2023 年, 第 20 条.
        char word = after == ' ' && end + 1 < text.Length ? text[end + 1] : after;
        char ordinal = before == ' ' && start > 1 ? text[start - 2] : before;
        bool isItem = end - start <= 2 && (after == '、' || (after == '.' && !Digits.IsDigitAt(text, end + 1)));
        bool isBracketed = end - start <= 2 && before == '(' && after == ')' && (start < 2 || text[start - 2] is '|' || CharFolding.IsSpace(text[start - 2]));
        return isItem || isBracketed || word is '年' or '月' or '日' or '位' || IsDate(text, start, end)
            || (end - start <= 2 && IsOfCaption(text, ordinal == before ? start : start - 1)) || IsOfContact(text, start)
            || (ordinal is '第' or '共' && word is '页' or '条' or '款' or '项' or '期') || (ordinal is '第' or ')' or ']' or '〕' && word == '号');
    }

    /// <summary>The number of a table, a picture or an attachment: 表3, 图1, 附件2.</summary>
    private static bool IsOfCaption(string text, int start) =>
        start > 0 && (text[start - 1] is '表' or '图' || (start > 1 && text[start - 1] == '件' && text[start - 2] == '附'));

    /// <summary>The number of a telephone, with what parts its digits: 联系电话：0571-88888888.</summary>
    private static bool IsOfContact(string text, int start)
    {
        int at = start;
        while (at > 0 && (Digits.IsDigit(text[at - 1]) || CharFolding.IsSpace(text[at - 1]) || text[at - 1] is '-' or ':' or '(' or ')' or '/'))
        {
            at--;
        }

        return at > 1 && text.Substring(at - 2, 2) is ("电话" or "传真" or "邮编" or "手机");
    }

    /// <summary>A year, or a month or a day behind one: 2023年, 〔2021〕, 2024-01-12.</summary>
    private static bool IsDate(string text, int start, int end)
    {
        while (end - start <= 2 && start > 1 && text[start - 1] is '-' or '/' or '.' && Digits.IsDigitAt(text, start - 2))
        {
            end = start - 1;
            for (start = end; Digits.IsDigitAt(text, start - 1); start--)
            {
            }
        }

        if (end - start != YearText.Length || text[start] is not ('1' or '2') || end >= text.Length)
        {
            return false;
        }

        bool isBracketed = start > 0 && text[start - 1] is '(' or '[' or '〔' && text[end] is ')' or ']' or '〕';
        return isBracketed || text[end] is '年' or '-' or '/' or '.' || (text[end] == ' ' && end + 1 < text.Length && text[end + 1] == '年');
    }

    private static int Lost(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        HashSet<(int Line, string Text)> again = PrintedAgain(scan, readings, findings);
        HashSet<Place> subtotals = [.. findings.All.Where(finding => finding is { RuleId: TableFindings.OtherShapeCode, Severity: Severity.Warning })
            .Select(finding => finding.Place ?? default)];
        HashSet<GridField> excused = subtotals.Count == 0 ? [] : [.. scan.Runs.Where(run => subtotals.Contains(run.Place)).SelectMany(run => run.Slots)];
        bool IsLost(GridField field) => field.Fate == FieldFate.Refused
            || (field is { Fate: FieldFate.None, Kind: FieldKind.Number, IsNoValue: false } && !excused.Contains(field)
                && !(again.Count > 0 && again.Contains((field.Place.Line, ValueText.Clean(field.Text)))));
        int lost = 0;
        foreach (GridRow row in scan.Grid.Rows)
        {
            foreach (GridField field in row.Fields)
            {
                lost += IsLost(field) ? 1 : 0;
            }
        }

        return lost;
    }

    /// <summary>What stands on the lines of rows that are printed twice, of the values that came to the row's cells.</summary>
    private static HashSet<(int Line, string Text)> PrintedAgain(ScannedTable scan, IEnumerable<CellReading> readings, FindingList findings)
    {
        var again = new HashSet<(int Line, string Text)>();
        List<Finding> rowsTwice = [.. findings.All.Where(finding => finding.RuleId == TableFindings.TwiceCode)];
        if (rowsTwice.Count == 0)
        {
            return again;
        }

        ILookup<string, LabelledRun> runs = scan.Runs.ToLookup(run => run.Label.Entry?.Target ?? "");
        ILookup<string, CellReading> rows = readings.Where(reading => reading.Value is not null).ToLookup(reading => RowOf(reading.Address));
        foreach (Finding twice in rowsTwice)
        {
            foreach (string row in twice.Cells.Select(cell => RowOf(cell.Address)).Distinct())
            {
                IEnumerable<int> lines = runs[row].SelectMany(run => run.Slots).Select(slot => slot.Place.Line).Append(twice.Place?.Line ?? 0);
                again.UnionWith(lines.Distinct().SelectMany(line => rows[row].Select(reading => (line, ValueText.Clean(reading.RawText)))));
            }
        }

        return again;
    }

    private static string RowOf(string address) => address.Substring(0, address.LastIndexOf('.'));
}
