namespace GovInfoDisclosure.Linear;

/// <summary>How the left side of a linear relation is compared with the right one (关系符).</summary>
internal enum LinearOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}
