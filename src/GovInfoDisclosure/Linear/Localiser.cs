namespace GovInfoDisclosure.Linear;

/// <summary>Finds which values of a record are wrong (错误定位): all smallest sets of variables to change so that all relations can hold (Fellegi and Holt). Made
/// once for a system, then used for many records; immutable, thread-safe, without randomness.</summary>
internal sealed class Localiser
{
    private readonly LocaliserBlock[] blocks;
    private readonly int[] untouched;

    /// <summary>Prepares the search for a system.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="system"/> is null.</exception>
    public Localiser(LinearSystem system)
    {
        System = system ?? throw new ArgumentNullException(nameof(system));
        var touched = new bool[system.Variables.Count];
        blocks = BlockFinder.Find(system, _ => true).ConvertAll(block => new LocaliserBlock(system, block)).ToArray();
        foreach (LocaliserBlock block in blocks)
        {
            foreach (int variable in block.Variables)
            {
                touched[variable] = true;
            }
        }

        var untouched = new List<int>();
        for (int v = 0; v < touched.Length; v++)
        {
            if (!touched[v] && (system.NonNegativeFlags[v] || system.IntegerFlags[v]))
            {
                untouched.Add(v);
            }
        }

        this.untouched = [.. untouched];
    }

    /// <summary>The system.</summary>
    public LinearSystem System { get; }

    /// <summary>Finds the smallest sets of variables to change.</summary>
    /// <param name="record">Values by variable; null, or a variable that is not there, is a blank.</param>
    /// <param name="options">Weights, fixed variables, limits; null for the plain ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0.</exception>
    public LocalisationResult Localise(IReadOnlyDictionary<string, decimal?> record, LocalisationOptions? options = null) =>
        Localise(System.ValuesOf(record ?? throw new ArgumentNullException(nameof(record))), options);

    /// <summary>Finds the smallest sets of variables to change.</summary>
    /// <param name="values">The values in the order of the system's variables; null is a blank.</param>
    /// <param name="options">Weights, fixed variables, limits; null for the plain ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not as many values as variables, or a weight is not above 0.</exception>
    public LocalisationResult Localise(IReadOnlyList<Rational?> values, LocalisationOptions? options = null)
    {
        if (values is null)
        {
            throw new ArgumentNullException(nameof(values));
        }

        if (values.Count != System.Variables.Count)
        {
            throw new ArgumentException("There are " + System.Variables.Count + " variables, but " + values.Count + " values.", nameof(values));
        }

        var own = new Rational?[values.Count];
        for (int v = 0; v < own.Length; v++)
        {
            own[v] = values[v];
        }

        return Localise(own, options ?? LocalisationOptions.Default);
    }

    private LocalisationResult Localise(Rational?[] values, LocalisationOptions? options)
    {
        var run = new LocalisationRun(System, values, options ?? LocalisationOptions.Default);
        foreach (LocaliserBlock block in blocks)
        {
            run.Add(block);
        }

        foreach (int variable in untouched)
        {
            run.AddUntouched(variable);
        }

        for (int r = 0; r < System.Rows.Length; r++)
        {
            if (System.Rows[r].Variables.Length == 0 && !System.Rows[r].Holds(System.Rows[r].Constant))
            {
                run.AddFalse(r);
            }
        }

        return run.Result();
    }
}

