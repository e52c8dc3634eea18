namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Why an instance cannot be bound. It never leaves the binder.</summary>
/// <remarks>Its words are made only when asked for: while many reports are validated, cells that a partner lacks are no news.</remarks>
internal sealed class BindingException(CellTemplate? template, Func<Message> text, bool isPartner = false, bool isTold = false) : Exception
{
    /// <summary>Whether the loader tells of it where it is written.</summary>
    public bool IsTold { get; } = isTold;

    /// <summary>Whether the missing cell is of another report: then the instance exists and is not applicable.</summary>
    public bool IsPartner { get; } = isPartner;

    public CellTemplate? Template { get; } = template;

    public Message Text => text();
}

/// <summary>Why an address, a variable or a parameter cannot be bound, in words.</summary>
internal static class BindingErrors
{
    /// <summary>A function over all units, of which there are none.</summary>
    public static BindingException NoUnits() => new(null, () => new Message("没有单位的报告", "there are no reports of units"), isPartner: true);

    public static BindingException NoUnit(CellTemplate template) =>
        new(template, () => new Message("unit. 只能用在 forEach 里有 units 变量的规则中", "'unit.' needs a variable that runs through units in forEach"));

    /// <summary>A word that nothing stands behind: <see cref="RuleSense"/> told of it where it is written.</summary>
    public static BindingException Told(PlacedWord word) => new(null, () => new Message(word.Text, word.Text), isTold: true);

    public static BindingException ClaimWithoutCell(Rule rule, string kind) => new(null, () => new Message(
        $"规则 {rule.Id} 的 claims 中 {kind} 所对应的式子没有单元格", $"what rule {rule.Id} pairs '{kind}' with in 'claims' names no cell"));

    public static BindingException TooLarge(Rule rule) => new(null, () => BindingTrace.TooLarge(rule));

    public static BindingException Undefined(CellTemplate template, Scope scope, string variable) =>
        new(template, () => new Message($"变量 {{{variable}}} 未在 forEach 中定义", $"variable {{{variable}}} is not defined in forEach")
            .Meant(EditDistance.Nearest(variable, scope.Names), "{{{0}}}"));

    public static BindingException Unknown(CellTemplate template, string address, bool isPartner)
    {
        Message Text()
        {
            if (address.Contains('*') || address.Contains('{'))
            {
                return new Message($"模式“{address}”不含任何单元格", $"pattern '{address}' matches no cell");
            }

            string? nearest = EditDistance.Nearest(address, Addresses.All);
            return new Message($"没有单元格“{address}”", $"there is no cell '{address}'").Meant(nearest == address ? null : nearest);
        }

        return new(template, Text, isPartner);
    }
}
