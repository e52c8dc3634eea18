namespace GovInfoDisclosure.Linear;

/// <summary>A sum of variables with coefficients and a constant (线性式), immutable. Each variable stands once, in the order of first mention, never with the
/// coefficient 0.</summary>
internal sealed class LinearExpression
{
    private const int MostWithoutTable = 12;
    private readonly LinearTerm[] terms;

    /// <summary>The sum of <paramref name="terms"/> and <paramref name="constant"/>; terms of the same variable are added up.</summary>
    public LinearExpression(IEnumerable<LinearTerm> terms, Rational constant = default)
    {
        var sums = new List<LinearTerm>();
        Dictionary<string, int>? places = null;
        foreach (LinearTerm term in terms)
        {
            int place = PlaceOf(term.Variable, sums, ref places);
            if (place < sums.Count)
            {
                sums[place] = term with { Coefficient = sums[place].Coefficient + term.Coefficient };
            }
            else
            {
                sums.Add(term);
                places?.Add(term.Variable, place);
            }
        }

        sums.RemoveAll(term => term.Coefficient.IsZero);
        this.terms = sums.ToArray();
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

    /// <summary>Where a variable stands, else their number; most sums are too short for a table to be worth making.</summary>
    private static int PlaceOf(string variable, List<LinearTerm> sums, ref Dictionary<string, int>? places)
    {
        if (sums.Count < MostWithoutTable)
        {
            int place = 0;
            while (place < sums.Count && sums[place].Variable != variable)
            {
                place++;
            }

            return place;
        }

        if (places is null)
        {
            places = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < sums.Count; i++)
            {
                places.Add(sums[i].Variable, i);
            }
        }

        return places.TryGetValue(variable, out int found) ? found : sums.Count;
    }
}

/// <summary>One term of a linear expression (项): a variable and what it is multiplied with.</summary>
internal readonly record struct LinearTerm(string Variable, Rational Coefficient);
