namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Why an address, a variable or a parameter cannot be bound, in words.</summary>
internal static class BindingErrors
{
    public static BindingException NoUnit(CellTemplate template) => new(
        false, template, () => new Message("unit. 只能用在 forEach 里有 units 变量的规则中", "'unit.' needs a variable that runs through units in forEach"));

    public static BindingException NoClaims(Rule rule) => new(
        false, null, () => new Message($"规则 {rule.Id} 用了 claim 或 table，却没有 claims", $"rule {rule.Id} uses 'claim' or 'table' but has no 'claims'"));

    public static BindingException ClaimWithoutCell(Rule rule, string kind) => new(false, null, () => new Message(
        $"规则 {rule.Id} 的 claims 中 {kind} 所对应的式子没有单元格", $"what rule {rule.Id} pairs '{kind}' with in 'claims' names no cell"));

    public static BindingException TooLarge(Rule rule) => new(false, null, () => BindingTrace.TooLarge(rule));

    public static BindingException UnknownParameter(Rule rule, string name) => new(false, null, () =>
    {
        string? nearest = EditDistance.Nearest(name, rule.Parameters.Keys);
        return new Message(
            $"规则 {rule.Id} 没有参数 ${name}" + (nearest is null ? "" : $"，是否想写 ${nearest}？"),
            $"rule {rule.Id} has no parameter ${name}" + (nearest is null ? "" : $", did you mean ${nearest}?"));
    });

    public static BindingException Undefined(CellTemplate template, Scope scope, string variable) => new(false, template, () =>
    {
        string? nearest = EditDistance.Nearest(variable, scope.Names);
        return new Message(
            $"变量 {{{variable}}} 未在 forEach 中定义" + (nearest is null ? "" : $"，是否想写 {{{nearest}}}？"),
            $"variable {{{variable}}} is not defined in forEach" + (nearest is null ? "" : $", did you mean {{{nearest}}}?"));
    });

    public static BindingException Unknown(CellTemplate template, string address, bool isPartner) => new(isPartner, template, () =>
    {
        if (address.Contains('*') || address.Contains('{'))
        {
            return new Message($"模式“{address}”不含任何单元格", $"pattern '{address}' matches no cell");
        }

        string? nearest = EditDistance.Nearest(address, Addresses.All);
        return new Message(
            $"没有单元格“{address}”" + (nearest is null || nearest == address ? "" : $"，是否想写“{nearest}”？"),
            $"there is no cell '{address}'" + (nearest is null || nearest == address ? "" : $", did you mean '{nearest}'?"));
    });
}
