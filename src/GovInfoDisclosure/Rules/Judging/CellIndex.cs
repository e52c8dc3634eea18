using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Rules.Binding;

namespace GovInfoDisclosure.Rules.Judging;

/// <summary>Which instances a cell of the report can change: those that name it in their check or their condition.</summary>
internal static class CellIndex
{
    public static int[][] Of(IReadOnlyList<BoundInstance> instances, int cells)
    {
        var index = new List<int>[cells];
        for (int i = 0; i < cells; i++)
        {
            index[i] = [];
        }

        for (int i = 0; i < instances.Count; i++)
        {
            var seen = new HashSet<CellRef>(BoundCells.Of(instances[i].When).Concat(BoundCells.Of(instances[i].Check)));
            foreach (CellRef cell in seen)
            {
                if (cell.Source == CellRef.Own)
                {
                    index[cell.Index].Add(i);
                }
            }
        }

        return [.. index.Select(x => x.ToArray())];
    }
}
