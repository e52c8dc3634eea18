namespace GovInfoDisclosure.Rules.Language;

/// <summary>Puts rule files together: rules added, changes made in the order of the layers.</summary>
internal static class RuleMerger
{
    /// <summary>Past this many errors no more are looked for: each may cost a search for the word that was meant.</summary>
    public const int MaximumErrors = 200;

    /// <param name="files">The files, in their order.</param>
    /// <param name="alreadyChecked">How many of them, from the first on, were loaded before: their addresses need not be bound again to find errors.</param>
    /// <param name="textChecks">The rules that are code.</param>
    /// <param name="tryOut">Finds the errors of a new rule that only the form can tell, such as addresses of no cell.</param>
    public static (IReadOnlyList<Rule> Rules, IReadOnlyList<RuleOverride> Overrides, IReadOnlyList<RuleFileError> Errors) Merge(
        IReadOnlyList<RuleFileContent> files, int alreadyChecked, IReadOnlyList<Rule> textChecks, Action<Rule, List<RuleFileError>> tryOut)
    {
        var errors = new List<RuleFileError>();
        var rules = new List<Rule>();
        var byId = new Dictionary<string, (Rule Rule, int Index)>(StringComparer.Ordinal);
        for (int f = 0; f < files.Count; f++)
        {
            errors.AddRange(files[f].Errors);
            foreach (Rule rule in files[f].Rules)
            {
                if (byId.TryGetValue(rule.Id, out (Rule Rule, int Index) first))
                {
                    errors.Add(Error(rule, $"id“{rule.Id}”已在 {first.Rule.File} 中使用", $"id '{rule.Id}' is already used in {first.Rule.File}"));
                    continue;
                }

                byId.Add(rule.Id, (rule, rules.Count));
                rules.Add(rule);
                if (f >= alreadyChecked && errors.Count < MaximumErrors)
                {
                    tryOut(rule, errors);
                }
            }
        }

        foreach (Rule textCheck in textChecks)
        {
            byId.Add(textCheck.Id, (textCheck, rules.Count));
            rules.Add(textCheck);
        }

        var overrides = new List<RuleOverride>();
        var disabled = new HashSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<(string Rule, RuleLayer Layer, string Property), RuleChange>();
        foreach (RuleChange change in files.SelectMany(x => x.Changes).OrderBy(x => x.Layer))
        {
            if (!byId.TryGetValue(change.Rule, out (Rule Rule, int Index) target))
            {
                string? nearest = errors.Count < MaximumErrors ? EditDistance.Nearest(change.Rule, byId.Keys) : null;
                errors.Add(new RuleFileError(change.File, change.Line, change.Column, new Message(
                    $"没有规则“{change.Rule}”" + (nearest is null ? "" : $"，是否想写“{nearest}”？"),
                    $"there is no rule '{change.Rule}'" + (nearest is null ? "" : $", did you mean '{nearest}'?"))));
                continue;
            }

            if (Conflicts(change, seen, errors))
            {
                continue;
            }

            rules[target.Index] = Apply(rules[target.Index], change, errors);
            if (change.Disable)
            {
                disabled.Add(change.Rule);
            }
            else if (change.Severity is not null)
            {
                // A later layer that gives a severity switches a rule on again that an earlier one switched off.
                disabled.Remove(change.Rule);
            }

            overrides.Add(new RuleOverride { Rule = change.Rule, Change = Describe(change),
                Layer = change.Layer, Reason = change.Reason, Author = change.Author });
        }

        IReadOnlyList<Rule> enabled = [.. rules.Where(rule => !disabled.Contains(rule.Id))];
        return (enabled, overrides, [.. errors.OrderBy(x => FileOrder(files, x.File)).ThenBy(x => x.Line).ThenBy(x => x.Column)]);
    }

    private static int FileOrder(IReadOnlyList<RuleFileContent> files, string name)
    {
        for (int i = 0; i < files.Count; i++)
        {
            if (files[i].File.Name == name)
            {
                return i;
            }
        }

        return files.Count;
    }

    /// <summary>Two files of one layer that want different things of one rule cannot both be followed, and their order must not decide.</summary>
    private static bool Conflicts(RuleChange change, Dictionary<(string Rule, RuleLayer Layer, string Property), RuleChange> seen, List<RuleFileError> errors)
    {
        foreach (string property in Properties(change))
        {
            (string Rule, RuleLayer Layer, string Property) key = (change.Rule, change.Layer, property);
            if (seen.TryGetValue(key, out RuleChange? other))
            {
                if (IsSame(change, other, property))
                {
                    continue;
                }

                errors.Add(new RuleFileError(change.File, change.Line, change.Column, new Message(
                    $"同一层（{RuleNames.Of(change.Layer)}）的 {other.File} 已改动规则 {change.Rule} 的 {property}",
                    $"{other.File}, of the same layer ({RuleNames.Of(change.Layer)}), already changes {property} of rule {change.Rule}")));
                return true;
            }

            seen.Add(key, change);
        }

        return false;
    }

    private static IEnumerable<string> Properties(RuleChange change)
    {
        if (change.Disable || change.Severity is not null)
        {
            yield return "severity";
        }

        if (change.Tolerance is not null)
        {
            yield return "tolerance";
        }

        if (change.Message is not null)
        {
            yield return "message";
        }

        foreach (string name in change.Parameters.Keys)
        {
            yield return "$" + name;
        }
    }

    private static bool IsSame(RuleChange change, RuleChange other, string property) => property switch
    {
        "severity" => change.Disable == other.Disable && change.Severity == other.Severity,
        "tolerance" => change.Tolerance == other.Tolerance,
        "message" => change.Message == other.Message,
        _ => change.Parameters[property.Substring(1)].HasSameNumbers(other.Parameters[property.Substring(1)]),
    };

    private static Rule Apply(Rule rule, RuleChange change, List<RuleFileError> errors)
    {
        var parameters = rule.Parameters.ToDictionary(x => x.Key, x => x.Value);
        foreach (KeyValuePair<string, RuleParameter> parameter in change.Parameters)
        {
            if (!parameters.ContainsKey(parameter.Key))
            {
                errors.Add(new RuleFileError(change.File, change.Line, change.Column, new Message(
                    $"规则 {rule.Id} 没有参数 {parameter.Key}", $"rule {rule.Id} has no parameter '{parameter.Key}'")));
                continue;
            }

            parameters[parameter.Key] = parameter.Value;
        }

        if (change.Message is not null)
        {
            var placeholders = new ErrorList(change.File);
            MessagePlaceholders.Check(change.MessageNode!, change.Message, rule.ForEach, placeholders);
            errors.AddRange(placeholders.Errors);
        }

        return rule with
        {
            AsWritten = rule.AsWritten ?? rule,
            Severity = change.Severity ?? rule.Severity,
            Tolerance = change.Tolerance ?? rule.Tolerance,
            MessageTemplate = change.Message ?? rule.MessageTemplate,
            Parameters = parameters,
        };
    }

    private static string Describe(RuleChange change)
    {
        var parts = new List<string>();
        if (change.Disable)
        {
            parts.Add("disabled");
        }

        if (change.Severity is Severity severity)
        {
            parts.Add("severity: " + RuleNames.Of(severity));
        }

        if (change.Tolerance is Rational tolerance)
        {
            parts.Add("tolerance: " + tolerance);
        }

        if (change.Message is not null)
        {
            parts.Add("message");
        }

        foreach (KeyValuePair<string, RuleParameter> parameter in change.Parameters)
        {
            parts.Add("parameters: " + parameter.Key + "=" + parameter.Value.Default);
        }

        return string.Join("; ", parts);
    }

    private static RuleFileError Error(Rule rule, string zh, string en) => new(rule.File, rule.Node!.Line, rule.Node.Column, new Message(zh, en));
}
