namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>A relation of a clause, over the numbers of variables.</summary>
/// <param name="clause">The clause.</param>
/// <param name="place">Which of its cases, and which relation of that; null for a relation that is a clause of its own.</param>
/// <param name="form">The relation.</param>
internal sealed class CaseRelation(string clause, (int Case, int Part)? place, LinearForm form)
{
    private string? name;

    /// <summary>What ends the name of a clause in the name of one of its relations.</summary>
    public const char EndOfClause = '\0';

    /// <summary>What tells it from all others; made when first asked for.</summary>
    public string Name => name ??= place is var (which, part)
        ? string.Concat(clause, "\0", which.ToString(CultureInfo.InvariantCulture), ".", part.ToString(CultureInfo.InvariantCulture))
        : clause;

    public LinearForm Form { get; } = form;

    /// <summary>Whether numbers make it so.</summary>
    public bool IsMet(CaseNumbers numbers)
    {
        Rational sum = Form.Constant;
        int[] variables = Form.Variables;
        for (int i = 0; i < variables.Length; i++)
        {
            Rational.AddProduct(ref sum, in Form.Coefficients[i], numbers[variables[i]]);
        }

        return Form.Holds(sum);
    }
}
