using System.Collections;

namespace GovInfoDisclosure.Json;

/// <summary>Where the cells of one report stand in its JSON: the number, or the <c>null</c>. Kept as three numbers a cell, for there may be many reports.
/// </summary>
/// <param name="form">The shape of the report.</param>
/// <param name="cells">For each cell of the shape the line and column where its value begins, and how long it is; line 0 where the document has no such
/// member.</param>
internal sealed class JsonCellPlaces(FormShape form, (int Line, int Column, int Length)[] cells) : IReadOnlyDictionary<string, Place>
{
    public int Count => cells.Count(cell => cell.Line > 0);

    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<Place> Values => this.Select(pair => pair.Value);

    public Place this[string key] => TryGetValue(key, out Place place) ? place : throw new KeyNotFoundException(key);

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

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out Place value)
    {
        (int line, int column, _) = form.TryFind(key) is CellDefinition cell ? cells[cell.Index] : default;
        value = new Place(line, column);
        return line > 0;
    }

    /// <summary>The column behind the value of a cell; null where the cell is not there.</summary>
    public int? EndOf(string address) =>
        form.TryFind(address) is CellDefinition cell && cells[cell.Index] is { Line: > 0 } known ? known.Column + known.Length : null;

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
