namespace GovInfoDisclosure.Linear;

/// <summary>An ordered list of linear relations (线性关系组) with facts about their variables: which are never negative, which are whole numbers. Immutable,
/// thread-safe.</summary>
internal sealed class LinearSystem
{
    private readonly LinearRelation[] relations;
    private readonly string[] variables;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>A system. Variables are ordered by first mention in the relations, then in the facts.</summary>
    /// <param name="relations">The relations; all are meant to hold.</param>
    /// <param name="nonNegative">Variables that are never negative; null for none.</param>
    /// <param name="integer">Variables that hold whole numbers only; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="relations"/> is null or holds a null.</exception>
    /// <exception cref="ArgumentException">Two relations have the same name.</exception>
    public LinearSystem(IEnumerable<LinearRelation> relations, IEnumerable<string>? nonNegative = null, IEnumerable<string>? integer = null)
        : this(relations, nonNegative, integer, [])
    {
    }

    public LinearSystem(IEnumerable<LinearRelation> relations, IEnumerable<string>? nonNegative,
        IEnumerable<string>? integer, IEnumerable<string> firstVariables)
    {
        this.relations = [.. relations ?? throw new ArgumentNullException(nameof(relations))];
        var names = new List<string>();
        var relationNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in firstVariables)
        {
            Register(name, names);
        }

        Rows = new LinearForm[this.relations.Length];
        for (int i = 0; i < this.relations.Length; i++)
        {
            LinearRelation relation = this.relations[i] ?? throw new ArgumentNullException(nameof(relations));
            if (!relationNames.Add(relation.Name))
            {
                throw new ArgumentException("Two relations are named '" + relation.Name + "'.", nameof(relations));
            }

            var indexes = new int[relation.Expression.Terms.Count];
            var coefficients = new Rational[indexes.Length];
            for (int k = 0; k < indexes.Length; k++)
            {
                indexes[k] = Register(relation.Expression.Terms[k].Variable, names);
                coefficients[k] = relation.Expression.Terms[k].Coefficient;
            }

            Rows[i] = new LinearForm(indexes, coefficients, relation.Expression.Constant, relation.Operator);
        }

        var never = new List<int>();
        var whole = new List<int>();
        foreach (string name in nonNegative ?? [])
        {
            never.Add(Register(name, names));
        }

        foreach (string name in integer ?? [])
        {
            whole.Add(Register(name, names));
        }

        variables = [.. names];
        NonNegativeFlags = Flags(never);
        IntegerFlags = Flags(whole);
    }

    /// <summary>The relations, in the order given.</summary>
    public IReadOnlyList<LinearRelation> Relations => relations;

    /// <summary>The variables; results list them in this order.</summary>
    public IReadOnlyList<string> Variables => variables;

    public LinearForm[] Rows { get; }

    public bool[] NonNegativeFlags { get; }

    public bool[] IntegerFlags { get; }

    /// <summary>The place of a variable in <see cref="Variables"/>; −1 when the system does not know it.</summary>
    public int IndexOf(string variable) => variable is not null && places.TryGetValue(variable, out int index) ? index : -1;

    /// <summary>Whether the variable is declared never negative.</summary>
    public bool IsNonNegative(string variable) => IndexOf(variable) is >= 0 and var index && NonNegativeFlags[index];

    /// <summary>Whether the variable is declared a whole number.</summary>
    public bool IsInteger(string variable) => IndexOf(variable) is >= 0 and var index && IntegerFlags[index];

    /// <summary>The record's values in the order of the variables; null where blank or absent.</summary>
    public Rational?[] ValuesOf(IReadOnlyDictionary<string, decimal?> record)
    {
        var values = new Rational?[variables.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = record.TryGetValue(variables[i], out decimal? value) && value is { } number ? (Rational)number : null;
        }

        return values;
    }

    private int Register(string name, List<string> names)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A variable needs a name.", nameof(name));
        }

        if (!places.TryGetValue(name, out int index))
        {
            index = names.Count;
            names.Add(name);
            places.Add(name, index);
        }

        return index;
    }

    private bool[] Flags(List<int> indexes)
    {
        var flags = new bool[variables.Length];
        foreach (int index in indexes)
        {
            flags[index] = true;
        }

        return flags;
    }
}

