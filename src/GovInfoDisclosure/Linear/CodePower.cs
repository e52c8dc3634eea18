namespace GovInfoDisclosure.Linear;

/// <summary>Rank and minimum distance of the equalities, by elimination and a bounded search for the smallest dependent set of columns.</summary>
internal static class CodePower
{
    // Work is bounded by counting, so that the same rules always end the same way.
    private const int MostSteps = 400_000;
    // The search grows steeply with the size; beyond this the answer is a lower bound, and says so.
    private const int LargestSet = 6;

    public static ErrorDetection Of(LinearSystem system)
    {
        var columns = new SortedDictionary<int, Dictionary<int, Rational>>();
        int equalities = 0;
        for (int r = 0; r < system.Rows.Length; r++)
        {
            LinearForm row = system.Rows[r];
            if (!row.IsEquality)
            {
                continue;
            }

            equalities++;
            for (int i = 0; i < row.Variables.Length; i++)
            {
                if (!columns.TryGetValue(row.Variables[i], out Dictionary<int, Rational>? column))
                {
                    column = [];
                    columns.Add(row.Variables[i], column);
                }

                column[r] = row.Coefficients[i];
            }
        }

        int rank = Rank(columns.Values);
        if (rank == columns.Count)
        {
            return new ErrorDetection(equalities, rank, columns.Count, null, true, []);
        }

        var search = new Search(columns);
        int size = 2;
        while (size <= LargestSet && search.Steps < MostSteps)
        {
            if (search.Find(size) is { } found)
            {
                return new ErrorDetection(equalities, rank, columns.Count, size, true, found.ConvertAll(v => system.Variables[v]));
            }

            if (search.Steps < MostSteps)
            {
                size++;
            }
        }

        return new ErrorDetection(equalities, rank, columns.Count, size, false, []);
    }

    /// <summary>The rank of sparse vectors.</summary>
    public static int Rank(IEnumerable<Dictionary<int, Rational>> vectors)
    {
        var basis = new Dictionary<int, Dictionary<int, Rational>>();
        foreach (Dictionary<int, Rational> vector in vectors)
        {
            Dictionary<int, Rational> rest = Remainder(vector, basis, out int pivot);
            if (pivot >= 0)
            {
                basis.Add(pivot, rest);
            }
        }

        return basis.Count;
    }

    // Each basis vector's smallest index is its pivot, so removing pivots in rising order ends.
    private static Dictionary<int, Rational> Remainder(Dictionary<int, Rational> vector, Dictionary<int, Dictionary<int, Rational>> basis, out int pivot)
    {
        var rest = new Dictionary<int, Rational>(vector);
        while (true)
        {
            pivot = -1;
            foreach (int key in rest.Keys)
            {
                pivot = pivot < 0 || key < pivot ? key : pivot;
            }

            if (pivot < 0 || !basis.TryGetValue(pivot, out Dictionary<int, Rational>? reducer))
            {
                return rest;
            }

            Rational factor = rest[pivot] / reducer[pivot];
            foreach ((int key, Rational value) in reducer)
            {
                Rational sum = (rest.TryGetValue(key, out Rational old) ? old : default) - (factor * value);
                if (sum.IsZero)
                {
                    rest.Remove(key);
                }
                else
                {
                    rest[key] = sum;
                }
            }
        }
    }

    /// <summary>In a smallest dependent set every row is touched by none or by at least two of its columns: the search extends the first row that only one
    /// touches.</summary>
    private sealed class Search(SortedDictionary<int, Dictionary<int, Rational>> columns)
    {
        private readonly Dictionary<int, List<int>> byRow = Rows(columns);
        private readonly List<int> chosen = [];

        public int Steps { get; private set; }

        public List<int>? Find(int size)
        {
            foreach (int start in columns.Keys)
            {
                chosen.Clear();
                chosen.Add(start);
                if (Extend(start, size))
                {
                    chosen.Sort();
                    return [.. chosen];
                }
            }

            return null;
        }

        private bool Extend(int start, int size)
        {
            if (++Steps >= MostSteps)
            {
                return false;
            }

            int row = LonelyRow();
            if (chosen.Count == size)
            {
                return row < 0 && Rank(chosen.ConvertAll(v => columns[v])) < size;
            }

            IEnumerable<int> candidates = row >= 0 ? byRow[row] : Neighbours();
            foreach (int next in candidates)
            {
                // The smallest column is the start, so that each set is met from one side only.
                if (next > start && !chosen.Contains(next))
                {
                    chosen.Add(next);
                    if (Extend(start, size))
                    {
                        return true;
                    }

                    chosen.RemoveAt(chosen.Count - 1);
                }
            }

            return false;
        }

        private int LonelyRow()
        {
            var counts = new SortedDictionary<int, int>();
            foreach (int variable in chosen)
            {
                foreach (int row in columns[variable].Keys)
                {
                    counts[row] = counts.TryGetValue(row, out int count) ? count + 1 : 1;
                }
            }

            foreach ((int row, int count) in counts)
            {
                if (count == 1)
                {
                    return row;
                }
            }

            return -1;
        }

        private SortedSet<int> Neighbours()
        {
            var found = new SortedSet<int>();
            foreach (int variable in chosen)
            {
                foreach (int row in columns[variable].Keys)
                {
                    found.UnionWith(byRow[row]);
                }
            }

            return found;
        }

        private static Dictionary<int, List<int>> Rows(SortedDictionary<int, Dictionary<int, Rational>> columns)
        {
            var rows = new Dictionary<int, List<int>>();
            foreach ((int variable, Dictionary<int, Rational> column) in columns)
            {
                foreach (int row in column.Keys)
                {
                    if (!rows.TryGetValue(row, out List<int>? list))
                    {
                        list = [];
                        rows.Add(row, list);
                    }

                    list.Add(variable);
                }
            }

            return rows;
        }
    }
}

