namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>The variables of an analysis by number, in the order of their first mention: numbers are looked up some hundred thousand times.</summary>
/// <param name="isNeverNegative">Whether a variable is never negative.</param>
/// <param name="isWhole">Whether a variable holds whole numbers only.</param>
internal sealed class RuleVariables(Func<string, bool> isNeverNegative, Func<string, bool> isWhole)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private bool[] neverNegative = [];
    private bool[] whole = [];

    /// <summary>How many there are.</summary>
    public int Count => numbers.Count;

    /// <summary>Of each variable whether it is never negative; may be longer than there are variables.</summary>
    public bool[] NeverNegative => neverNegative;

    /// <summary>Of each variable whether it holds whole numbers only; may be longer than there are variables.</summary>
    public bool[] Whole => whole;

    /// <summary>A relation over the numbers of its variables.</summary>
    public LinearForm FormOf(LinearRelation relation)
    {
        IReadOnlyList<LinearTerm> terms = relation.Expression.Terms;
        var variables = new int[terms.Count];
        var coefficients = new Rational[terms.Count];
        for (int i = 0; i < variables.Length; i++)
        {
            variables[i] = NumberOf(terms[i].Variable);
            coefficients[i] = terms[i].Coefficient;
        }

        return new LinearForm(variables, coefficients, relation.Expression.Constant, relation.Operator);
    }

    private int NumberOf(string variable)
    {
        if (numbers.TryGetValue(variable, out int number))
        {
            return number;
        }

        number = numbers.Count;
        numbers.Add(variable, number);
        if (number == whole.Length)
        {
            Array.Resize(ref neverNegative, Math.Max(256, 2 * number));
            Array.Resize(ref whole, neverNegative.Length);
        }

        neverNegative[number] = isNeverNegative(variable);
        whole[number] = isWhole(variable);
        return number;
    }
}
