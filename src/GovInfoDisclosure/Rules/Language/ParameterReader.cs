namespace GovInfoDisclosure.Rules.Language;

/// <summary>Reads parameters and tolerances of a rule file.</summary>
internal sealed class ParameterReader(ErrorList errors)
{
    private const string AsWritten = "asWritten";
    private static readonly string[] Kinds = ["absolute", "rounded", "relative"];

    /// <summary>A number, or so many per cent.</summary>
    public static bool TryNumber(YamlNode node, out Rational number)
    {
        bool isPercent = IsPercent(node);
        YamlNode digits = isPercent ? new YamlScalar(((YamlScalar)node).Text.TrimEnd('%').TrimEnd(), true, node.Line, node.Column) : node;
        bool isNumber = MappingReader.TryNumber(digits, out decimal read);
        number = isPercent ? (Rational)read / 100 : read;
        return isNumber;
    }

    /// <summary>How far the two sides may be apart: a number, {absolute: number}, {relative: 1%}, {rounded: decimals}, or {rounded: asWritten}.</summary>
    public RuleTolerance? Tolerance(YamlNode? node)
    {
        (string kind, YamlNode? value) = node is YamlMapping { Entries.Count: 1 } mapping
            ? (mapping.Entries[0].Key.Text, mapping.Entries[0].Value)
            : ("absolute", node);
        if (kind == "rounded" && value is YamlScalar { IsPlain: true } word && !MappingReader.TryNumber(word, out _))
        {
            if (word.Text == AsWritten)
            {
                return new RuleTolerance(Rational.Zero, AsWritten: true);
            }

            errors.Add(word, new Message($"rounded 应为小数位数或 {AsWritten}，而这里是“{word.Text}”", $"rounded must be decimals or {AsWritten}, found '{word.Text}'")
                .Meant(EditDistance.Nearest(word.Text, [AsWritten])));
            return null;
        }

        if (kind == "relative" && value is not null)
        {
            if (TryNumber(value, out Rational share) && share.Sign > 0 && share < Rational.One)
            {
                return new RuleTolerance(Rational.Zero, Relative: share);
            }

            errors.Add(value, "relative 应为大于 0、小于 100% 的比例，如 1%", "relative must be a share above 0 and below 100%, as in 1%");
            return null;
        }

        if (value is not null && MappingReader.TryNumber(value, out decimal number) && number >= 0)
        {
            if (kind == "absolute")
            {
                return new RuleTolerance(number);
            }

            // Each side stands for the interval of what rounds to it, up or down at its ends: they meet when the sides are one last digit apart at
            // most. No decimal has more than 20 places behind its point that a report could round to.
            if (kind == "rounded" && number == decimal.Truncate(number) && number <= 20)
            {
                return new RuleTolerance(Enumerable.Repeat<Rational>(10, (int)number).Aggregate(Rational.One, (unit, ten) => unit / ten));
            }
        }

        if (node is YamlMapping { Entries.Count: 1 } && !Kinds.Contains(kind))
        {
            YamlScalar key = ((YamlMapping)node).Entries[0].Key;
            errors.Add(key, new Message(
                $"没有容差“{key.Text}”，应为 absolute、relative 或 rounded", $"there is no tolerance '{key.Text}', expected absolute, relative or rounded")
                .Meant(EditDistance.Nearest(key.Text, Kinds)));
        }
        else if (node is not null)
        {
            errors.Add(
                node,
                "tolerance 应为不小于 0 的数、{absolute: 数}、{relative: 1%} 或 {rounded: 小数位数}",
                "tolerance must be a number of at least 0, {absolute: number}, {relative: 1%} or {rounded: decimals}");
        }

        return null;
    }

    private static bool IsPercent(YamlNode node) => node is YamlScalar { IsPlain: true } scalar && scalar.Text.EndsWith('%');

    public IReadOnlyDictionary<string, RuleParameter> Parameters(YamlMapping? mapping)
    {
        var parameters = new Dictionary<string, RuleParameter>(StringComparer.Ordinal);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in mapping?.Entries ?? [])
        {
            if (IsName(entry.Key, "参数名", "a parameter", errors)
                && (entry.Value is YamlMapping byLevel ? ByLevel(entry.Key, byLevel)
                    : Number(entry.Value) is Rational number
                    ? new RuleParameter(PlacedWord.Of(entry.Key), number, new Dictionary<AgencyLevel, Rational>(), IsPercent(entry.Value))
                    : null) is { } parameter)
            {
                parameters[entry.Key.Text] = parameter;
            }
        }

        return parameters;
    }

    private Rational? Number(YamlNode node)
    {
        if (TryNumber(node, out Rational number))
        {
            return number;
        }

        errors.AddWrong(node, "参数应为数字", "a parameter must be a number");
        return null;
    }

    private RuleParameter ByLevel(YamlScalar name, YamlMapping mapping)
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
            else if (Number(entry.Value) is Rational number)
            {
                if (level is AgencyLevel known)
                {
                    levels[known] = number;
                }
                else
                {
                    fallback = number;
                }
            }
        }

        if (mapping["default"] is null)
        {
            errors.Add(mapping, "按层级给参数时还应有 default，用于未列的层级", "a parameter by level also needs a default, for the levels that it does not name");
        }

        return new RuleParameter(PlacedWord.Of(name), fallback ?? Rational.Zero, levels, mapping.Entries.Any(entry => IsPercent(entry.Value)));
    }

    /// <summary>Whether a key can be a name that formulas write.</summary>
    public static bool IsName(YamlScalar key, string zh, string en, ErrorList errors)
    {
        string name = key.Text;
        if (name.Length is > 0 and <= 60 && name.All(c => char.IsLetterOrDigit(c) || c == '_'))
        {
            return true;
        }

        errors.Add(key, $"{zh}“{name}”应只含字母和数字", $"the name of {en} has letters and digits only, not '{name}'");
        return false;
    }
}
