namespace GovInfoDisclosure.Linear;

/// <summary>Splits relations into connected blocks (union–find over the variables that count as connecting).</summary>
internal static class BlockFinder
{
    /// <summary>The blocks, in the order of their first relation; each as the places of its relations. A relation without connecting variable is in
    /// none.</summary>
    public static List<List<int>> Find(LinearSystem system, Func<int, bool> connects)
    {
        var parent = new int[system.Variables.Count];
        for (int v = 0; v < parent.Length; v++)
        {
            parent[v] = v;
        }

        foreach (LinearForm row in system.Rows)
        {
            int first = -1;
            foreach (int variable in row.Variables)
            {
                if (connects(variable))
                {
                    if (first >= 0)
                    {
                        parent[Root(parent, variable)] = Root(parent, first);
                    }

                    first = variable;
                }
            }
        }

        var blocks = new List<List<int>>();
        var byRoot = new Dictionary<int, List<int>>();
        for (int r = 0; r < system.Rows.Length; r++)
        {
            int place = Array.FindIndex(system.Rows[r].Variables, v => connects(v));
            if (place < 0)
            {
                continue;
            }

            int root = Root(parent, system.Rows[r].Variables[place]);
            if (!byRoot.TryGetValue(root, out List<int>? block))
            {
                block = [];
                byRoot.Add(root, block);
                blocks.Add(block);
            }

            block.Add(r);
        }

        return blocks;
    }

    private static int Root(int[] parent, int variable)
    {
        while (parent[variable] != variable)
        {
            parent[variable] = parent[parent[variable]];
            variable = parent[variable];
        }

        return variable;
    }
}

