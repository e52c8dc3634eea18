namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads the values that several parts of a rule file share: formulas, quantifiers, parameters, tolerances, cells.</summary>
internal sealed class ValueReader(ErrorList errors, IReadOnlyDictionary<string, IReadOnlyList<string>> sets)
{
    public ErrorList Errors => errors;

    /// <summary>A formula: a line of text, or a mapping of allOf, anyOf, not, all, any.</summary>
    public Formula? Formula(YamlNode? node)
    {
        switch (node)
        {
            case null:
                return null;
            case YamlScalar { IsNull: false } scalar:
                return Parse(scalar, FormulaParser.Parse);
            case YamlMapping { Entries.Count: 1 } mapping:
                return Formula(mapping);
            default:
                errors.Add(
                    node,
                    $"此处应为公式，或 allOf、anyOf、not、all、any 之一，而这里是{node.Kind.Zh}",
                    $"expected a formula, or one of allOf, anyOf, not, all, any; found {node.Kind.En}");
                return null;
        }
    }

    private Formula? Formula(YamlMapping mapping)
    {
        YamlScalar key = mapping.Entries[0].Key;
        YamlNode value = mapping.Entries[0].Value;
        switch (key.Text)
        {
            case "not":
                return Formula(value) is { } inner ? new Not(inner) : null;
            case "allOf" or "anyOf" when value is YamlSequence { Items.Count: > 0 } list:
                var parts = new List<Formula>();
                foreach (YamlNode item in list.Items)
                {
                    if (Formula(item) is { } part)
                    {
                        parts.Add(part);
                    }
                }

                return parts.Count < list.Items.Count ? null : new Join(key.Text == "allOf", parts);
            case "all" or "any" when value is YamlMapping body:
                var reader = new MappingReader(body, errors);
                IReadOnlyList<Quantifier> quantifiers = Quantifiers(reader.Map("forEach", required: true));
                Formula? check = Formula(reader.Require("check"));
                reader.Finish();
                if (reader.Take("forEach") is YamlMapping { Entries.Count: 0 } empty)
                {
                    errors.Add(empty, "forEach 应至少有一个变量", "forEach must name at least one variable");
                }

                return check is null || quantifiers.Count == 0 ? null : new Quantified(key.Text == "all", quantifiers, check);
            default:
                errors.Add(
                    key,
                    "此处应为 allOf: […]、anyOf: […]、not: …、all: {forEach, check} 或 any: {forEach, check}",
                    "expected allOf: […], anyOf: […], not: …, all: {forEach, check} or any: {forEach, check}");
                return null;
        }
    }

    /// <summary>The variables of forEach.</summary>
    public IReadOnlyList<Quantifier> Quantifiers(YamlMapping? mapping)
    {
        var quantifiers = new List<Quantifier>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            string name = entry.Key.Text;
            if (!IsName(name))
            {
                errors.Add(entry.Key, $"变量名“{name}”应只含字母和数字", $"the name of a variable has letters and digits only, not '{name}'");
            }
            else if (Quantifier(name, entry.Value) is { } quantifier)
            {
                quantifiers.Add(quantifier);
            }
        }

        return quantifiers;
    }

    private Quantifier? Quantifier(string name, YamlNode node)
    {
        if (node is YamlSequence { Items.Count: > 0 } list)
        {
            return new Quantifier(name, QuantifierKind.Words, [], [], Words(list, errors, "列表项应为一个词", "expected a word"));
        }

        if (node is not YamlScalar { IsNull: false } scalar)
        {
            errors.Add(node, $"变量 {name} 应为地址模式、列表、集合名或 units", $"variable '{name}' takes a pattern of addresses, a list, the name of a set, or units");
            return null;
        }

        if (scalar.Text == "units")
        {
            return new Quantifier(name, QuantifierKind.Units, [], [], []);
        }

        if (sets.TryGetValue(scalar.Text, out IReadOnlyList<string>? set))
        {
            return new Quantifier(name, QuantifierKind.Words, [], [], set);
        }

        CellPatterns? parsed = Parse(scalar, FormulaParser.ParsePattern);
        return parsed is null ? null : new Quantifier(name, QuantifierKind.Cells, parsed.Cells, parsed.Except, []);
    }

    /// <summary>The words of a list, each once: one that stands there twice would make two instances of one id.</summary>
    /// <param name="list">The list.</param>
    /// <param name="errors">Takes what is no word, and what repeats.</param>
    /// <param name="zh">What an item should be, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    public static List<string> Words(YamlSequence? list, ErrorList errors, string zh, string en)
    {
        var words = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode item in list?.Items ?? [])
        {
            if (item is not YamlScalar { IsNull: false } word)
            {
                errors.Add(item, $"{zh}，而这里是{item.Kind.Zh}", $"{en}, found {item.Kind.En}");
            }
            else if (seen.Add(word.Text))
            {
                words.Add(word.Text);
            }
            else
            {
                errors.Add(word, $"“{word.Text}”重复", $"'{word.Text}' stands twice");
            }
        }

        return words;
    }

    public Side? Side(YamlNode node)
    {
        if (node is YamlScalar { IsNull: false } scalar)
        {
            return Parse(scalar, FormulaParser.ParseSide);
        }

        errors.Add(node, $"此处应为单元格或其和，而这里是{node.Kind.Zh}", $"expected a cell or a sum of cells, found {node.Kind.En}");
        return null;
    }

    /// <summary>How far the two sides may be apart: a number, {absolute: number}, or {rounded: decimals}.</summary>
    public Rational? Tolerance(YamlNode? node)
    {
        if (node is null)
        {
            return null;
        }

        if (MappingReader.TryNumber(node, out decimal number) && number >= 0)
        {
            return number;
        }

        if (node is YamlMapping { Entries.Count: 1 } mapping && MappingReader.TryNumber(mapping.Entries[0].Value, out number) && number >= 0)
        {
            switch (mapping.Entries[0].Key.Text)
            {
                case "absolute":
                    return number;
                case "rounded" when number == decimal.Truncate(number) && number <= 20:
                    // Each side stands for the interval of what rounds to it, up or down at its ends: they
                    // meet when the sides are one last digit apart at most.
                    Rational unit = Rational.One;
                    for (int i = 0; i < (int)number; i++)
                    {
                        unit /= 10;
                    }

                    return unit;
            }
        }

        errors.Add(
            node,
            "tolerance 应为不小于 0 的数、{absolute: 数} 或 {rounded: 小数位数}",
            "tolerance must be a number of at least 0, {absolute: number} or {rounded: decimals}");
        return null;
    }

    public IReadOnlyDictionary<string, RuleParameter> Parameters(YamlMapping? mapping)
    {
        var parameters = new Dictionary<string, RuleParameter>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (!IsName(entry.Key.Text))
            {
                errors.Add(entry.Key, $"参数名“{entry.Key.Text}”应只含字母和数字", $"the name of a parameter has letters and digits only, not '{entry.Key.Text}'");
            }
            else if (MappingReader.TryNumber(entry.Value, out decimal number))
            {
                parameters[entry.Key.Text] = new RuleParameter(number, new Dictionary<AgencyLevel, Rational>());
            }
            else if (entry.Value is YamlMapping byLevel)
            {
                parameters[entry.Key.Text] = ByLevel(byLevel);
            }
            else
            {
                errors.Add(entry.Value, $"参数应为数字，而这里是{entry.Value.Kind.Zh}", $"a parameter must be a number, found {entry.Value.Kind.En}");
            }
        }

        return parameters;
    }

    private RuleParameter ByLevel(YamlMapping mapping)
    {
        Rational? fallback = null;
        var levels = new Dictionary<AgencyLevel, Rational>();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping.Entries)
        {
            AgencyLevel? level = AgencyLevelNames.Parse(entry.Key.Text);
            if (level is null && entry.Key.Text != "default")
            {
                errors.Add(entry.Key, $"此处应为 default 或行政层级（{AgencyLevelNames.All}）",
                    $"expected 'default' or a level ({AgencyLevelNames.All}), found '{entry.Key.Text}'");
            }
            else if (!MappingReader.TryNumber(entry.Value, out decimal number))
            {
                errors.Add(entry.Value, $"参数应为数字，而这里是{entry.Value.Kind.Zh}", $"a parameter must be a number, found {entry.Value.Kind.En}");
            }
            else if (level is AgencyLevel known)
            {
                levels[known] = number;
            }
            else
            {
                fallback = number;
            }
        }

        if (fallback is null && !mapping.Entries.Any(entry => entry.Key.Text == "default"))
        {
            errors.Add(mapping, "按层级给参数时还应有 default，用于层级不明的报告", "a parameter by level also needs a default, for reports that name no level");
        }

        return new RuleParameter(fallback ?? Rational.Zero, levels);
    }

    /// <summary>Cells and their values, as an example gives them; null is a blank.</summary>
    public IReadOnlyDictionary<string, decimal?> Cells(YamlMapping? mapping, Func<string, bool> isAddress)
    {
        var cells = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (!isAddress(entry.Key.Text))
            {
                string? nearest = errors.IsFull ? null : EditDistance.Nearest(entry.Key.Text, Addresses.All);
                errors.Add(
                    entry.Key,
                    $"没有单元格“{entry.Key.Text}”" + (nearest is null ? "" : $"，是否想写“{nearest}”？"),
                    $"there is no cell '{entry.Key.Text}'" + (nearest is null ? "" : $", did you mean '{nearest}'?"));
            }
            else if (entry.Value is YamlScalar { IsNull: true })
            {
                cells[entry.Key.Text] = null;
            }
            else if (MappingReader.TryNumber(entry.Value, out decimal number))
            {
                cells[entry.Key.Text] = number;
            }
            else
            {
                errors.Add(entry.Value, $"单元格的值应为数字或 null，而这里是{entry.Value.Kind.Zh}", $"a cell's value is a number or null, found {entry.Value.Kind.En}");
            }
        }

        return cells;
    }

    private static bool IsName(string name)
    {
        foreach (char c in name)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
            {
                return false;
            }
        }

        return name.Length is > 0 and <= 60;
    }

    private T? Parse<T>(YamlScalar scalar, Func<YamlScalar, T> parse)
        where T : class
    {
        try
        {
            return parse(scalar);
        }
        catch (FormulaException exception)
        {
            errors.Add(scalar.Line, scalar.ColumnOf(exception.Offset), exception.Text.Zh, exception.Text.En);
            return null;
        }
    }
}
