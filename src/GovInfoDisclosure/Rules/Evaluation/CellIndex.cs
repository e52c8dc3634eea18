namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>Which instances a cell of the report can change: those that name it in their check or their condition.</summary>
internal static class CellIndex
{
    public static int[][] Of(IReadOnlyList<UnitInstance> instances, int cells)
    {
        var known = new Dictionary<BoundInstance, int[]>();
        var index = new List<int>[cells];
        for (int i = 0; i < cells; i++)
        {
            index[i] = [];
        }

        for (int i = 0; i < instances.Count; i++)
        {
            // Units of one shape share an instance.
            BoundInstance instance = instances[i].Instance;
            if (!known.TryGetValue(instance, out int[]? own))
            {
                own = [.. (instance.When?.Named ?? []).Concat(instance.Check?.Named ?? [])
                    .Where(cell => cell.Source == CellRef.Own).Select(cell => cell.Index).Distinct()];
                known.Add(instance, own);
            }

            foreach (int cell in own)
            {
                index[cell].Add(i);
            }
        }

        return [.. index.Select(x => x.ToArray())];
    }
}
