namespace GovInfoDisclosure.Form.Layouts;

/// <summary>Collects the cells of an edition while its layout describes itself.</summary>
/// <typeparam name="TRoot">The record that the form lays out, the report.</typeparam>
internal sealed class CellCatalog<TRoot>
{
    private readonly List<CellLine<TRoot>> cells = [];
    private readonly List<(string Label, string LabelEn)> path = [];
    private RowLine? row;

    public IReadOnlyList<CellLine<TRoot>> Cells => cells;

    public void Enter(string label, string labelEn) => path.Add((label, labelEn));

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Add(string rowAddress, string key, string label, string labelEn, Measure measure, bool isSigned, string sqlName, CellAccess<TRoot> access)
    {
        if (row?.Address != rowAddress)
        {
            row = Row(rowAddress);
        }

        cells.Add(new CellLine<TRoot>(row!, key, label, labelEn, measure, isSigned, sqlName, access));
    }

    /// <summary>The row's label is the innermost that is not empty, its group's label the next one out; the table's own name is left out.</summary>
    private RowLine Row(string address)
    {
        var labels = new List<(string Label, string LabelEn)>();
        for (int i = path.Count - 1; i >= 1; i--)
        {
            if (path[i].Label.Length > 0)
            {
                labels.Add(path[i]);
            }
        }

        if (labels.Count == 0)
        {
            labels.Add(path[0]);
        }

        (string group, string groupEn) = labels.Count > 1 ? labels[1] : ("", "");
        return new RowLine(address, group, groupEn, labels[0].Label, labels[0].LabelEn);
    }
}
