namespace GovInfoDisclosure.Linear;

/// <summary>A named linear relation (线性关系): an expression, the left side less the right side, compared with 0.</summary>
internal sealed record LinearRelation(string Name, LinearExpression Expression, LinearOperator Operator);
