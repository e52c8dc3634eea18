using System.Collections.Generic;
using System.Collections.Immutable;

namespace GovInfoDisclosure.Form;

/// <summary>Collects the cells of an edition while its layout describes itself.</summary>
internal sealed class CellCatalog
{
    private readonly List<CellDefinition> cells = [];
    private readonly List<(string Label, string LabelEn)> path = [];
    private RowDefinition? row;

    public void Enter(string label, string labelEn) => path.Add((label, labelEn));

    public void Leave() => path.RemoveAt(path.Count - 1);

    public void Add(string address, string label, string labelEn, Measure measure, bool isSigned, string sqlName)
    {
        int dot = address.LastIndexOf('.');
        string rowAddress = address.Substring(0, dot);
        if (row?.Address != rowAddress)
        {
            row = Row(rowAddress);
        }

        cells.Add(new CellDefinition(cells.Count, TableOf(address), row!, address.Substring(dot + 1), label, labelEn, measure, isSigned, sqlName));
    }

    public ImmutableArray<CellDefinition> ToImmutable() => [.. cells];

    /// <summary>The row's label is the innermost that is not empty, its group's label the next one out; the table's own name is left out.</summary>
    private RowDefinition Row(string address)
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
        return new RowDefinition(address, group, groupEn, labels[0].Label, labels[0].LabelEn);
    }

    private static int TableOf(string address) => address[0] switch
    {
        'r' when address.StartsWith("requests.", System.StringComparison.Ordinal) => 3,
        'r' => 4,
        _ when address.StartsWith("processingFees.", System.StringComparison.Ordinal) => 6,
        _ => 2,
    };
}
