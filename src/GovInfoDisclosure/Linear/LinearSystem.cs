using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Linear;

/// <summary>An ordered list of linear relations (线性关系组) with facts about their variables: which are never negative, which are whole numbers. Immutable, thread-safe.</summary>
internal sealed class LinearSystem
{
    private readonly LinearRelation[] _relations;
    private readonly string[] _variables;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

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

    internal LinearSystem(IEnumerable<LinearRelation> relations, IEnumerable<string>? nonNegative, IEnumerable<string>? integer, IEnumerable<string> firstVariables)
    {
        _relations = [.. relations ?? throw new ArgumentNullException(nameof(relations))];
        var names = new List<string>();
        var relationNames = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in firstVariables)
        {
            Register(name, names);
        }

        Rows = new LinearRow[_relations.Length];
        for (int i = 0; i < _relations.Length; i++)
        {
            LinearRelation relation = _relations[i] ?? throw new ArgumentNullException(nameof(relations));
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

            Rows[i] = new LinearRow(indexes, coefficients, relation.Expression.Constant, relation.Operator);
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

        _variables = [.. names];
        NonNegativeFlags = Flags(never);
        IntegerFlags = Flags(whole);
    }

    /// <summary>The relations, in the order given.</summary>
    public IReadOnlyList<LinearRelation> Relations => _relations;

    /// <summary>The variables; results list them in this order.</summary>
    public IReadOnlyList<string> Variables => _variables;

    internal LinearRow[] Rows { get; }

    internal bool[] NonNegativeFlags { get; }

    internal bool[] IntegerFlags { get; }

    /// <summary>The place of a variable in <see cref="Variables"/>; −1 when the system does not know it.</summary>
    public int IndexOf(string variable) => variable is not null && _indexes.TryGetValue(variable, out int index) ? index : -1;

    /// <summary>Whether the variable is declared never negative.</summary>
    public bool IsNonNegative(string variable) => IndexOf(variable) is >= 0 and var index && NonNegativeFlags[index];

    /// <summary>Whether the variable is declared a whole number.</summary>
    public bool IsInteger(string variable) => IndexOf(variable) is >= 0 and var index && IntegerFlags[index];

    /// <summary>The record's values in the order of the variables; null where blank or absent.</summary>
    internal Rational?[] ValuesOf(IReadOnlyDictionary<string, decimal?> record)
    {
        var values = new Rational?[_variables.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = record.TryGetValue(_variables[i], out decimal? value) && value is { } number ? (Rational)number : null;
        }

        return values;
    }

    private int Register(string name, List<string> names)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A variable needs a name.", nameof(name));
        }

        if (!_indexes.TryGetValue(name, out int index))
        {
            index = names.Count;
            names.Add(name);
            _indexes.Add(name, index);
        }

        return index;
    }

    private bool[] Flags(List<int> indexes)
    {
        var flags = new bool[_variables.Length];
        foreach (int index in indexes)
        {
            flags[index] = true;
        }

        return flags;
    }
}
