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
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int f = 0; f < files.Count; f++)
        {
            errors.AddRange(files[f].Errors);
            foreach (Rule rule in files[f].Rules)
            {
                if (!rule.IsDraft && places.TryGetValue(rule.Id, out int first))
                {
                    errors.Add(rule.Error(new Message($"id“{rule.Id}”已在 {rules[first].File} 中使用", $"id '{rule.Id}' is already used in {rules[first].File}")));
                }
                else if (!rule.IsDraft)
                {
                    places.Add(rule.Id, rules.Count);
                    rules.Add(rule);
                }

                if (f >= alreadyChecked && errors.Count < MaximumErrors)
                {
                    tryOut(rule, errors);
                }
            }
        }

        foreach (Rule textCheck in textChecks)
        {
            places.Add(textCheck.Id, rules.Count);
            rules.Add(textCheck);
        }

        var overrides = new List<RuleOverride>();
        var disabled = new HashSet<string>(StringComparer.Ordinal);
        var seen = new Dictionary<(string Rule, RuleLayer Layer, string Property), RuleChange>();
        foreach (RuleChange change in files.SelectMany(x => x.Changes).OrderBy(x => x.Layer))
        {
            if (!places.TryGetValue(change.Rule, out int place))
            {
                errors.Add(change.ErrorAt("rule", new Message($"没有规则“{change.Rule}”", $"there is no rule '{change.Rule}'")
                    .Meant(errors.Count < MaximumErrors ? EditDistance.Nearest(change.Rule, places.Keys) : null)));
                continue;
            }

            if (rules[place].Class == RuleNames.PrintedIdentity
                && files.FirstOrDefault(file => file.ProtectedBy < change.Layer) is { } forbidding)
            {
                errors.Add(change.ErrorAt("rule", new Message(
                    $"规则 {change.Rule} 是表内印明的勾稽关系，{forbidding.File.Name} 不允许后面的层改动或停用（protect）",
                    $"rule {change.Rule} is an identity that the form prints: {forbidding.File.Name} forbids later layers to change or disable it (protect)")));
                continue;
            }

            if (rules[place].Check is null
                && change.Node.Entries.FirstOrDefault(x => x.Key.Text is "tolerance" or "message"
                    || (x.Key.Text == "parameters" && rules[place].Parameters.Count == 0)) is { Key: not null } vain)
            {
                errors.Add(change.ErrorAt(vain.Key.Text, new Message($"{change.Rule} 是对文字的检查，没有 {vain.Key.Text}，只能停用或改 severity",
                    $"{change.Rule} is a check of the text and has no {vain.Key.Text}: only 'disable' and 'severity' change it")));
                continue;
            }

            if (Conflicts(change, seen, errors))
            {
                continue;
            }

            rules[place] = Apply(rules[place], change, errors);
            if (change.Disable)
            {
                disabled.Add(change.Rule);
            }
            else if (change.Severity is not null)
            {
                // A later layer that gives a severity switches a rule on again that an earlier one switched off.
                disabled.Remove(change.Rule);
            }

            overrides.Add(new RuleOverride
            {
                Rule = change.Rule, Change = string.Join("; ", Parts(change).Select(part => part.Told)),
                Layer = change.Layer, Reason = change.Reason, Author = change.Author,
            });
        }

        IReadOnlyList<Rule> enabled = [.. rules.Where(rule => !disabled.Contains(rule.Id))];
        string[] names = [.. files.Select(file => file.File.Name)];
        return (enabled, overrides, [.. errors.OrderBy(x => Array.IndexOf(names, x.File)).ThenBy(x => x.Line).ThenBy(x => x.Column)]);
    }

    /// <summary>Two files of one layer that want different things of one rule cannot both be followed, and their order must not decide.</summary>
    private static bool Conflicts(RuleChange change, Dictionary<(string Rule, RuleLayer Layer, string Property), RuleChange> seen, List<RuleFileError> errors)
    {
        foreach ((string property, _) in Parts(change))
        {
            if (!seen.TryGetValue((change.Rule, change.Layer, property), out RuleChange? other))
            {
                seen.Add((change.Rule, change.Layer, property), change);
            }
            else if (!IsSame(change, other, property))
            {
                errors.Add(change.Error(
                    $"同一层（{RuleNames.Of(change.Layer)}）的 {other.File} 已改动规则 {change.Rule} 的 {property}",
                    $"{other.File}, of the same layer ({RuleNames.Of(change.Layer)}), already changes {property} of rule {change.Rule}"));
                return true;
            }
        }

        return false;
    }

    /// <summary>What an entry changes, by name, and how a result tells of it.</summary>
    private static IEnumerable<(string Property, string Told)> Parts(RuleChange change)
    {
        (string, string)?[] parts =
        [
            change.Disable ? ("severity", "disabled") : null,
            change.Severity is Severity severity ? ("severity", "severity: " + RuleNames.Of(severity)) : null,
            change.Tolerance is RuleTolerance tolerance ? ("tolerance", "tolerance: " + tolerance) : null,
            change.Message is not null ? ("message", "message") : null,
        ];
        return parts.OfType<(string, string)>().Concat(change.Parameters.Select(
            x => ("$" + x.Key, "parameters: " + x.Key + "=" + x.Value.Text(x.Value.Default))));
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
            if (parameters.ContainsKey(parameter.Key))
            {
                parameters[parameter.Key] = parameter.Value;
            }
            else
            {
                PlacedWord place = parameter.Value.Place;
                errors.Add(new RuleFileError(change.File, place.Line, place.Column,
                    new Message($"规则 {rule.Id} 没有参数 {place.Text}", $"rule {rule.Id} has no parameter '{place.Text}'")
                        .Meant(EditDistance.Nearest(place.Text, rule.Parameters.Keys))));
            }
        }

        if (change.Message is not null)
        {
            var placeholders = new ErrorList(change.File);
            MessagePlaceholders.Check((YamlMapping)change.Node["message"]!, change.Message,
                MessagePlaceholders.Of(rule.ForEach, rule.Parameters.Keys, rule.Check), placeholders);
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
}
