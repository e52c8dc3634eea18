using System.Collections;

namespace GovInfoDisclosure.Json;

/// <summary>Where the cells of one report stand in its JSON: the number, or the <c>null</c>. Kept as three numbers a cell, for there may be many reports; of
/// canonical JSON they are worked out when they are asked for.</summary>
internal sealed class JsonCellPlaces : IReadOnlyDictionary<string, Place>
{
    private readonly FormShape form;
    private readonly CellValues? canonical;
    private readonly bool hasFees;
    private readonly JsonPosition first;

    // For each cell the line and column where its value begins, and how long it is; line 0 where the document has no such member.
    private (int Line, int Column, int Length)[]? cells;

    private JsonCellPlaces(FormShape form, (int Line, int Column, int Length)[] cells)
    {
        this.form = form;
        this.cells = cells;
    }

    /// <summary>The places in canonical JSON of one line, which follow from the numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="hasFees">Whether there is a fee report.</param>
    /// <param name="first">Where the value of the first cell begins.</param>
    public JsonCellPlaces(CellValues values, bool hasFees, JsonPosition first)
    {
        form = values.Form;
        canonical = values;
        this.hasFees = hasFees;
        this.first = first;
    }

    public int Count => Cells.Count(cell => cell.Line > 0);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<Place> Values => this.Select(pair => pair.Value);

    public Place this[string key] => TryGetValue(key, out Place place) ? place : throw new KeyNotFoundException(key);

    private (int Line, int Column, int Length)[] Cells => cells ??= OfCanonical(canonical!);

    /// <summary>Finds the places.</summary>
    /// <param name="read">What was read of the report.</param>
    /// <param name="form">Its shape.</param>
    /// <param name="json">The JSON of the report.</param>
    /// <param name="position">Where that begins in its document.</param>
    public static JsonCellPlaces Of(ReportMembersRead read, FormShape form, ReadOnlySpan<byte> json, JsonPosition position)
    {
        ImmutableArray<ReportMember> members = ReportMembers.Instance.CellsOfShapes[form.Ordinal];
        int[] order = [.. Enumerable.Range(0, members.Length).Where(cell => read.Has(members[cell]))];
        int[] starts = [.. order.Select(cell => read.Starts[members[cell].Id])];
        Array.Sort(starts, order);

        // In the order of the document, so that each part of it is counted once.
        var found = new (int, int, int)[members.Length];
        int done = 0;
        for (int i = 0; i < order.Length; i++)
        {
            position = position.After(json.Slice(done, starts[i] - done));
            done = starts[i];
            int length = json.Slice(done).IndexOfAny((ReadOnlySpan<byte>)",}\r\n\t "u8);
            found[order[i]] = ((int)Math.Min(position.Line, int.MaxValue), (int)Math.Min(position.Column, int.MaxValue), length);
        }

        return new JsonCellPlaces(form, found);
    }

    private (int Line, int Column, int Length)[] OfCanonical(CellValues values)
    {
        JsonTemplate template = JsonTemplate.All[form.Ordinal];
        var found = new (int, int, int)[form.AllCells.Length];
        long column = first.Column;
        for (int i = 0; i < (hasFees ? found.Length : form.Cells.Length); i++)
        {
            // The keys are ASCII: a byte is a column.
            JsonTemplate.Cell cell = template.Cells[i];
            column += i == 0 ? 0 : cell.Length;
            int length = JsonTemplate.LengthOf(values.Stored[i], cell.Kind);
            found[i] = ((int)Math.Min(first.Line, int.MaxValue), (int)Math.Min(column, int.MaxValue), length);
            column += length;
        }

        return found;
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out Place value)
    {
        (int line, int column, _) = form.TryFind(key) is CellDefinition cell ? Cells[cell.Index] : default;
        value = new Place(line, column);
        return line > 0;
    }

    /// <summary>The column behind the value of a cell; null where the cell is not there.</summary>
    public int? EndOf(string address) =>
        form.TryFind(address) is CellDefinition cell && Cells[cell.Index] is { Line: > 0 } known ? known.Column + known.Length : null;

    public IEnumerator<KeyValuePair<string, Place>> GetEnumerator()
    {
        foreach (CellDefinition cell in form.AllCells)
        {
            if (TryGetValue(cell.Address, out Place place))
            {
                yield return new KeyValuePair<string, Place>(cell.Address, place);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
