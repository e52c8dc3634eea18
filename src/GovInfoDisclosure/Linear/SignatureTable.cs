namespace GovInfoDisclosure.Linear;

/// <summary>The equalities of a block as an error-correcting code: a wrong value leaves a multiple of its variable's column in the residuals, so that one wrong
/// value is found by looking that direction up, and two by trying the few pairs whose rows fit the broken ones.</summary>
internal sealed class SignatureTable
{
    // The equalities, and the other relations, of the system.
    private readonly int[] equalities;
    private readonly int[] others;
    private readonly Dictionary<ulong, List<int>> byDirection = [];

    public SignatureTable(LinearSystem system)
    {
        System = system;
        ILookup<bool, int> relations = LinearSolver.AllOf(system).ToLookup(r => system.Rows[r].IsEquality);
        equalities = [.. relations[true]];
        others = [.. relations[false]];
        Words = (equalities.Length + 63) / 64;
        VariablesOfRow = Array.ConvertAll(equalities, r => system.Rows[r].Variables);
        AllVariables = [.. Enumerable.Range(0, system.NonNegativeFlags.Length)];
        var rows = Array.ConvertAll(system.NonNegativeFlags, _ => new List<int>());
        var coefficients = Array.ConvertAll(rows, _ => new List<Rational>());
        var inOthers = Array.ConvertAll(rows, _ => new List<int>());
        for (int e = 0; e < equalities.Length; e++)
        {
            LinearForm row = system.Rows[equalities[e]];
            for (int i = 0; i < row.Variables.Length; i++)
            {
                rows[row.Variables[i]].Add(e);
                coefficients[row.Variables[i]].Add(row.Coefficients[i]);
            }
        }

        foreach (int relation in others)
        {
            foreach (int variable in system.Rows[relation].Variables)
            {
                inOthers[variable].Add(relation);
            }
        }

        RowsOf = Array.ConvertAll(rows, list => list.ToArray());
        CoefficientsOf = Array.ConvertAll(coefficients, list => list.ToArray());
        OthersOf = Array.ConvertAll(inOthers, list => list.ToArray());
        Masks = Array.ConvertAll(RowsOf, MaskOf);
        for (int i = 0; i < rows.Length; i++)
        {
            if (RowsOf[i].Length == 0)
            {
                // Outside the equalities: any change of it goes unnoticed there.
                HasParallelColumns = true;
                continue;
            }

            ulong key = KeyOf(RowsOf[i], CoefficientsOf[i], RowsOf[i].Length);
            if (!byDirection.TryGetValue(key, out List<int>? list))
            {
                byDirection.Add(key, list = []);
            }

            HasParallelColumns |= list.Exists(other => IsParallel(other, RowsOf[i], CoefficientsOf[i], RowsOf[i].Length));
            list.Add(i);
        }
    }

    public LinearSystem System { get; }

    /// <summary>How many equalities the system has.</summary>
    public int Equalities => equalities.Length;

    /// <summary>Per variable its equalities, rising.</summary>
    public int[][] RowsOf { get; }

    /// <summary>The coefficients that go with <see cref="RowsOf"/>.</summary>
    public Rational[][] CoefficientsOf { get; }

    /// <summary>The same as <see cref="RowsOf"/>, as a set of bits.</summary>
    public ulong[][] Masks { get; }

    /// <summary>Per variable the relations that it is in besides the equalities.</summary>
    public int[][] OthersOf { get; }

    public int[][] VariablesOfRow { get; }

    public int[] AllVariables { get; }

    /// <summary>How many words of 64 bits a set of equalities takes.</summary>
    public int Words { get; }

    /// <summary>Whether some change of two variables goes unnoticed by the equalities.</summary>
    public bool HasParallelColumns { get; }

    /// <summary>The equalities that a complete record breaks, with their residuals; null when every relation and fact holds.</summary>
    public Residuals? ResidualsOf(Rational?[] values)
    {
        int[]? rows = null;
        Rational[]? numbers = null;
        int count = 0;
        for (int e = 0; e < equalities.Length; e++)
        {
            Rational residual = System.Rows[equalities[e]].Evaluate(values) ?? default;
            if (!residual.IsZero)
            {
                rows ??= new int[equalities.Length];
                numbers ??= new Rational[equalities.Length];
                rows[count] = e;
                numbers[count++] = residual;
            }
        }

        List<int> broken = [.. others.Where(relation => !System.Rows[relation].Holds(System.Rows[relation].Evaluate(values) ?? default))];
        List<int> badFacts = [.. Enumerable.Range(0, values.Length).Where(v => !System.FactsAllow(v, values[v]!.Value))];
        return count + broken.Count + badFacts.Count == 0 ? null : new Residuals(rows ?? [], numbers ?? [], count, broken, badFacts);
    }

    /// <summary>The variables whose columns may be multiples of a vector; null for none.</summary>
    public List<int>? ByDirection(int[] rows, Rational[] numbers, int count) =>
        byDirection.TryGetValue(KeyOf(rows, numbers, count), out List<int>? found) ? found : null;

    private ulong[] MaskOf(int[] rows)
    {
        var mask = new ulong[Words];
        foreach (int row in rows)
        {
            mask[row >> 6] |= 1UL << (row & 63);
        }

        return mask;
    }

    private static ulong KeyOf(int[] rows, Rational[] numbers, int count)
    {
        ulong key = 14695981039346656037UL;
        for (int i = 0; i < count; i++)
        {
            Rational ratio = i == 0 || numbers[i] == numbers[0] ? Rational.One : numbers[i] == -numbers[0] ? -Rational.One : numbers[i] / numbers[0];
            key = unchecked(((key ^ (uint)rows[i]) * 1099511628211UL) ^ (uint)ratio.GetHashCode());
            key = unchecked(key * 1099511628211UL);
        }

        return key;
    }

    /// <summary>Whether a variable's column is a multiple of the vector.</summary>
    public bool IsParallel(int place, int[] rows, Rational[] numbers, int count)
    {
        int[] own = RowsOf[place];
        Rational[] coefficients = CoefficientsOf[place];
        if (own.Length != count)
        {
            return false;
        }

        for (int i = 0; i < count; i++)
        {
            if (own[i] != rows[i] || coefficients[i] * numbers[0] != coefficients[0] * numbers[i])
            {
                return false;
            }
        }

        return true;
    }
}

