namespace GovInfoDisclosure.Linear;

/// <summary>A sum of variables with coefficients and a constant (线性式), immutable. Each variable stands once, in the order of first mention, never with the
/// coefficient 0.</summary>
internal sealed class LinearExpression
{
    private readonly LinearTerm[] terms;

    /// <summary>The sum of <paramref name="terms"/> and <paramref name="constant"/>; terms of the same variable are added up.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="terms"/> is null.</exception>
    public LinearExpression(IEnumerable<LinearTerm> terms, Rational constant = default)
    {
        if (terms is null)
        {
            throw new ArgumentNullException(nameof(terms));
        }

        var order = new List<string>();
        var sums = new Dictionary<string, Rational>(StringComparer.Ordinal);
        foreach (LinearTerm term in terms)
        {
            if (sums.TryGetValue(term.Variable, out Rational sum))
            {
                sums[term.Variable] = sum + term.Coefficient;
            }
            else
            {
                order.Add(term.Variable);
                sums.Add(term.Variable, term.Coefficient);
            }
        }

        order.RemoveAll(name => sums[name].IsZero);
        this.terms = new LinearTerm[order.Count];
        for (int i = 0; i < this.terms.Length; i++)
        {
            this.terms[i] = new LinearTerm(order[i], sums[order[i]]);
        }

        Constant = constant;
    }

    /// <summary>The terms, each variable once.</summary>
    public IReadOnlyList<LinearTerm> Terms => terms;

    /// <summary>The constant part.</summary>
    public Rational Constant { get; }

    /// <summary>The expression that is one variable.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LinearExpression Variable(string name) => new([new LinearTerm(name, Rational.One)]);

    /// <summary>The expression that is a number.</summary>
    public static LinearExpression Number(Rational value) => new([], value);

    /// <summary>The sum.</summary>
    public static LinearExpression operator +(LinearExpression left, LinearExpression right) =>
        new(Joined(left.terms, right.terms), left.Constant + right.Constant);

    /// <summary>The difference.</summary>
    public static LinearExpression operator -(LinearExpression left, LinearExpression right) => left + ((Rational)(-1) * right);

    /// <summary>The multiple.</summary>
    public static LinearExpression operator *(Rational factor, LinearExpression expression)
    {
        LinearTerm[] terms = Array.ConvertAll(expression.terms, term => new LinearTerm(term.Variable, factor * term.Coefficient));
        return new LinearExpression(terms, factor * expression.Constant);
    }

    /// <summary>The expression as text: "x - 0.6*y + 3".</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (LinearTerm term in terms)
        {
            Append(text, term.Coefficient, term.Variable);
        }

        if (!Constant.IsZero || terms.Length == 0)
        {
            Append(text, Constant, null);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Rational factor, string? variable)
    {
        bool first = text.Length == 0;
        text.Append(factor.Sign < 0 ? (first ? "-" : " - ") : (first ? "" : " + "));
        Rational size = factor.Abs();
        if (variable is null)
        {
            text.Append(size);
        }
        else if (size == Rational.One)
        {
            text.Append(variable);
        }
        else
        {
            text.Append(size).Append('*').Append(variable);
        }
    }

    private static IEnumerable<LinearTerm> Joined(LinearTerm[] left, LinearTerm[] right)
    {
        foreach (LinearTerm term in left)
        {
            yield return term;
        }

        foreach (LinearTerm term in right)
        {
            yield return term;
        }
    }
}

