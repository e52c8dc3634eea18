namespace GovInfoDisclosure.Linear;

/// <summary>A sum of variables with coefficients and a constant (线性式), immutable. Each variable stands once, in the order of first mention, never with the
/// coefficient 0.</summary>
internal sealed class LinearExpression
{
    private readonly LinearTerm[] terms;

    /// <summary>The sum of <paramref name="terms"/> and <paramref name="constant"/>; terms of the same variable are added up.</summary>
    public LinearExpression(IEnumerable<LinearTerm> terms, Rational constant = default)
    {
        var order = new List<string>();
        var sums = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (LinearTerm term in terms)
        {
            if (!sums.TryGetValue(term.Variable, out Rational sum))
            {
                order.Add(term.Variable);
            }

            sums[term.Variable] = sum + term.Coefficient;
        }

        order.RemoveAll(name => sums[name].IsZero);
        this.terms = order.ConvertAll(name => new LinearTerm(name, sums[name])).ToArray();
        Constant = constant;
    }

    public IReadOnlyList<LinearTerm> Terms => terms;

    public Rational Constant { get; }

    public static LinearExpression Variable(string name) => new([new LinearTerm(name, Rational.One)]);

    public static LinearExpression Number(Rational value) => new([], value);

    public static LinearExpression operator +(LinearExpression left, LinearExpression right) =>
        new(left.terms.Concat(right.terms), left.Constant + right.Constant);

    public static LinearExpression operator -(LinearExpression left, LinearExpression right) => left + (-Rational.One * right);

    public static LinearExpression operator *(Rational factor, LinearExpression expression) =>
        new(Array.ConvertAll(expression.terms, term => new LinearTerm(term.Variable, factor * term.Coefficient)), factor * expression.Constant);
}

/// <summary>One term of a linear expression (项): a variable and what it is multiplied with.</summary>
internal readonly record struct LinearTerm(string Variable, Rational Coefficient);
