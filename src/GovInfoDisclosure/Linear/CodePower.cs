namespace GovInfoDisclosure.Linear;

/// <summary>Rank and minimum distance of the equalities, by elimination and a bounded search for the smallest dependent set of columns.</summary>
internal static class CodePower
{
    // Work is bounded by counting, so that the same rules always end the same way.
    private const int MostSteps = 400_000;
    // The search grows steeply with the size; beyond this the answer is a lower bound, and says so.
    private const int LargestSet = 6;

    /// <summary>What equalities can do as an error-detecting code (检错能力).</summary>
    /// <param name="system">A system of equalities alone.</param>
    /// <returns>How many of them are independent; the smallest number of values that can be wrong together without breaking one, null when no wrong values go
    /// unnoticed; and whether that is exact and not only a lower bound.</returns>
    public static (int Rank, int? MinimumDistance, bool IsExact) Of(LinearSystem system)
    {
        var columns = new SortedDictionary<int, Dictionary<int, Rational>>();
        for (int r = 0; r < system.Rows.Length; r++)
        {
            LinearForm row = system.Rows[r];
            for (int i = 0; i < row.Variables.Length; i++)
            {
                if (!columns.TryGetValue(row.Variables[i], out Dictionary<int, Rational>? column))
                {
                    columns.Add(row.Variables[i], column = []);
                }

                column[r] = row.Coefficients[i];
            }
        }

        int rank = Rank(columns.Values);
        if (rank == columns.Count)
        {
            return (rank, null, true);
        }

        var search = new Search(columns);
        for (int size = 2; size <= LargestSet; size++)
        {
            if (search.Finds(size))
            {
                return (rank, size, true);
            }

            if (search.Steps >= MostSteps)
            {
                return (rank, size, false);
            }
        }

        return (rank, LargestSet + 1, false);
    }

    /// <summary>The rank of sparse vectors.</summary>
    private static int Rank(IEnumerable<Dictionary<int, Rational>> vectors)
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
            pivot = rest.Count == 0 ? -1 : rest.Keys.Min();
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
        private readonly Dictionary<int, int[]> byRow = columns.SelectMany(column => column.Value.Keys, (column, row) => (Row: row, Column: column.Key))
            .GroupBy(entry => entry.Row, entry => entry.Column).ToDictionary(row => row.Key, row => row.ToArray());

        private readonly List<int> chosen = [];

        // How many of the columns chosen touch each row.
        private readonly Dictionary<int, int> touching = [];

        public int Steps { get; private set; }

        public bool Finds(int size)
        {
            foreach (int start in columns.Keys)
            {
                chosen.Clear();
                touching.Clear();
                Choose(start);
                if (Extend(start, size))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Extend(int start, int size)
        {
            if (++Steps >= MostSteps)
            {
                return false;
            }

            int lonely = Lonely();
            if (chosen.Count == size)
            {
                return lonely == int.MaxValue && Rank(chosen.ConvertAll(v => columns[v])) < size;
            }

            foreach (int next in lonely < int.MaxValue ? byRow[lonely] : new SortedSet<int>(touching.Keys.SelectMany(row => byRow[row])).ToArray())
            {
                // The smallest column is the start, so that each set is met from one side only.
                if (next > start && !chosen.Contains(next))
                {
                    Choose(next);
                    if (Extend(start, size))
                    {
                        return true;
                    }

                    Leave(next);
                }
            }

            return false;
        }

        /// <summary>The first row that only one of the columns chosen touches.</summary>
        private int Lonely()
        {
            int lonely = int.MaxValue;
            foreach (KeyValuePair<int, int> row in touching)
            {
                if (row.Value == 1 && row.Key < lonely)
                {
                    lonely = row.Key;
                }
            }

            return lonely;
        }

        private void Choose(int column)
        {
            chosen.Add(column);
            foreach (int row in columns[column].Keys)
            {
                touching[row] = touching.TryGetValue(row, out int count) ? count + 1 : 1;
            }
        }

        private void Leave(int column)
        {
            chosen.RemoveAt(chosen.Count - 1);
            foreach (int row in columns[column].Keys)
            {
                if (--touching[row] == 0)
                {
                    touching.Remove(row);
                }
            }
        }
    }
}
