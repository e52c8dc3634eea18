namespace GovInfoDisclosure.Rules.Language;

/// <summary>How two sides of a rule are compared.</summary>
internal enum Relation
{
    /// <summary><c>==</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>&lt;=</c></summary>
    AtMost,

    /// <summary><c>&lt;</c></summary>
    Less,

    /// <summary><c>&gt;=</c></summary>
    AtLeast,

    /// <summary><c>&gt;</c></summary>
    Greater,
}

internal static class Relations
{
    public static string Symbol(this Relation relation) => relation switch
    {
        Relation.Equal => "==",
        Relation.NotEqual => "!=",
        Relation.AtMost => "<=",
        Relation.Less => "<",
        Relation.AtLeast => ">=",
        _ => ">",
    };

    public static Relation? Parse(string symbol) => symbol switch
    {
        "==" => Relation.Equal,
        "!=" => Relation.NotEqual,
        "<=" => Relation.AtMost,
        "<" => Relation.Less,
        ">=" => Relation.AtLeast,
        ">" => Relation.Greater,
        _ => null,
    };

    /// <summary>What is true exactly where the relation is false.</summary>
    public static Relation Opposite(this Relation relation) => relation switch
    {
        Relation.Equal => Relation.NotEqual,
        Relation.NotEqual => Relation.Equal,
        Relation.AtMost => Relation.Greater,
        Relation.Greater => Relation.AtMost,
        Relation.Less => Relation.AtLeast,
        _ => Relation.Less,
    };

    /// <summary>The same relation in the linear core.</summary>
    public static LinearOperator ToLinear(this Relation relation) => relation switch
    {
        Relation.Equal => LinearOperator.Equal,
        Relation.NotEqual => LinearOperator.NotEqual,
        Relation.AtMost => LinearOperator.LessOrEqual,
        Relation.Less => LinearOperator.Less,
        Relation.AtLeast => LinearOperator.GreaterOrEqual,
        Relation.Greater => LinearOperator.Greater,
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };
}
