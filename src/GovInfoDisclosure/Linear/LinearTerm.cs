namespace GovInfoDisclosure.Linear;

/// <summary>One term of a linear expression (项): a variable and its coefficient.</summary>
internal readonly struct LinearTerm : IEquatable<LinearTerm>
{
    /// <summary>A term.</summary>
    /// <exception cref="ArgumentException"><paramref name="variable"/> is empty.</exception>
    public LinearTerm(string variable, Rational coefficient)
    {
        if (string.IsNullOrEmpty(variable))
        {
            throw new ArgumentException("A variable needs a name.", nameof(variable));
        }

        Variable = variable;
        Coefficient = coefficient;
    }

    /// <summary>The variable's name.</summary>
    public string Variable { get; }

    /// <summary>What the variable is multiplied with.</summary>
    public Rational Coefficient { get; }

    /// <inheritdoc/>
    public bool Equals(LinearTerm other) => string.Equals(Variable, other.Variable, StringComparison.Ordinal) && Coefficient == other.Coefficient;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LinearTerm other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Variable ?? "") * 397) ^ Coefficient.GetHashCode());

    /// <inheritdoc/>
    public override string ToString() => Coefficient + "*" + Variable;
}

