namespace GovInfoDisclosure.Linear;

/// <summary>A named linear relation (线性关系): an expression compared with 0. Immutable.</summary>
internal sealed class LinearRelation
{
    /// <summary>The relation "<paramref name="expression"/> operator 0".</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    public LinearRelation(string name, LinearExpression expression, LinearOperator comparison)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException("A relation needs a name.", nameof(name));
        }

        Name = name;
        Expression = expression ?? throw new ArgumentNullException(nameof(expression));
        Operator = comparison;
    }

    /// <summary>The name by which results speak of this relation.</summary>
    public string Name { get; }

    /// <summary>The left side less the right side.</summary>
    public LinearExpression Expression { get; }

    /// <summary>How the expression is compared with 0.</summary>
    public LinearOperator Operator { get; }

    /// <summary>The relation as text, without its name.</summary>
    public override string ToString() => Expression + Operator switch
    {
        LinearOperator.Equal => " == 0",
        LinearOperator.NotEqual => " != 0",
        LinearOperator.Less => " < 0",
        LinearOperator.LessOrEqual => " <= 0",
        LinearOperator.Greater => " > 0",
        _ => " >= 0",
    };
}

