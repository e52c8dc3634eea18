namespace GovInfoDisclosure.Linear;

/// <summary>An ordered list of linear relations (线性关系组) with facts about their variables: which are never negative, which are whole numbers. Immutable,
/// thread-safe.</summary>
internal sealed class LinearSystem
{
    private readonly List<string> variables = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>A system. Variables are ordered by first mention: those given first, then in the relations, then in the facts.</summary>
    /// <param name="relations">The relations; all are meant to hold.</param>
    /// <param name="nonNegative">Variables that are never negative; null for none.</param>
    /// <param name="whole">Variables that hold whole numbers only; null for none.</param>
    /// <param name="firstVariables">Variables whose places are given; null for none.</param>
    /// <exception cref="ArgumentException">Two relations have the same name.</exception>
    public LinearSystem(IEnumerable<LinearRelation> relations, IEnumerable<string>? nonNegative = null,
        IEnumerable<string>? whole = null, IEnumerable<string>? firstVariables = null)
    {
        Relations = [.. relations];
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (Relations.FirstOrDefault(relation => !names.Add(relation.Name)) is { } second)
        {
            throw new ArgumentException("Two relations are named '" + second.Name + "'.", nameof(relations));
        }

        foreach (string name in firstVariables ?? [])
        {
            Register(name);
        }

        Rows = [.. Relations.Select(relation => new LinearForm([.. relation.Expression.Terms.Select(term => Register(term.Variable))],
            [.. relation.Expression.Terms.Select(term => term.Coefficient)], relation.Expression.Constant, relation.Operator))];
        int[] never = [.. (nonNegative ?? []).Select(Register)];
        int[] integers = [.. (whole ?? []).Select(Register)];
        NonNegativeFlags = Flags(never);
        IntegerFlags = Flags(integers);
    }

    /// <summary>A system over variables that have numbers, and no names; neither have the relations.</summary>
    /// <param name="rows">The relations.</param>
    /// <param name="neverNegative">Of each variable whether it is never negative.</param>
    /// <param name="whole">Of each variable whether it holds whole numbers only.</param>
    public LinearSystem(LinearForm[] rows, bool[] neverNegative, bool[] whole)
    {
        Relations = [];
        Rows = rows;
        NonNegativeFlags = neverNegative;
        IntegerFlags = whole;
    }

    public IReadOnlyList<LinearRelation> Relations { get; }

    /// <summary>The variables; results list them in this order.</summary>
    public IReadOnlyList<string> Variables => variables;

    /// <summary>The relations over the places of the variables.</summary>
    public LinearForm[] Rows { get; }

    public bool[] NonNegativeFlags { get; }

    public bool[] IntegerFlags { get; }

    public IEnumerable<string> NonNegative => variables.Where((_, v) => NonNegativeFlags[v]);

    public IEnumerable<string> Whole => variables.Where((_, v) => IntegerFlags[v]);

    /// <summary>The place of a variable in <see cref="Variables"/>; −1 when the system does not know it.</summary>
    public int IndexOf(string variable) => places.TryGetValue(variable, out int index) ? index : -1;

    /// <summary>The record's values in the order of the variables; null where blank or absent.</summary>
    public Rational?[] ValuesOf(IReadOnlyDictionary<string, decimal?> record) =>
        [.. variables.Select(name => record.TryGetValue(name, out decimal? value) && value is { } number ? (Rational?)number : null)];

    /// <summary>Whether the facts about a variable allow a value.</summary>
    public bool FactsAllow(int variable, Rational value) =>
        !(NonNegativeFlags[variable] && value.Sign < 0) && !(IntegerFlags[variable] && !value.IsInteger);

    private int Register(string name)
    {
        if (!places.TryGetValue(name, out int index))
        {
            index = variables.Count;
            variables.Add(name);
            places.Add(name, index);
        }

        return index;
    }

    private bool[] Flags(int[] indexes)
    {
        var flags = new bool[variables.Count];
        foreach (int index in indexes)
        {
            flags[index] = true;
        }

        return flags;
    }
}
