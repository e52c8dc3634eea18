namespace GovInfoDisclosure.Linear;

/// <summary>How the two sides of a linear relation are compared (关系符).</summary>
internal enum LinearOperator
{
    /// <summary>Both sides are the same number.</summary>
    Equal,

    /// <summary>The sides differ.</summary>
    NotEqual,

    /// <summary>The left side is smaller.</summary>
    Less,

    /// <summary>The left side is not greater.</summary>
    LessOrEqual,

    /// <summary>The left side is greater.</summary>
    Greater,

    /// <summary>The left side is not smaller.</summary>
    GreaterOrEqual,
}

