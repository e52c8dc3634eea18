namespace GovInfoDisclosure.Rules.Language;

/// <summary>Finds what a rule says in vain, as far as its text alone tells: a parameter or variable that nothing names, an example's value that the rule never
/// looks at.</summary>
/// <param name="rule">The rule.</param>
/// <param name="mapping">How the file writes it.</param>
/// <param name="errors">Takes what is found.</param>
/// <param name="isRead">Whether all its formulas could be read: else nobody knows what they name.</param>
internal sealed class RuleSense(Rule rule, YamlMapping mapping, ErrorList errors, bool isRead)
{
    private readonly string[] paths = [.. rule.AllCells.Select(cell => cell.Path)];

    public void Check()
    {
        Parameters();
        Variables();
        foreach (FactIs fact in rule.Formulas.OfType<FactIs>().Where(fact => fact.OfUnit && !rule.HasInstancePerUnit))
        {
            Add(fact.Place.Line, fact.Place.Column,
                "unit. 只能用在 forEach 里有 units 变量的规则中", "'unit.' needs a variable that runs through units in forEach");
        }

        if (isRead)
        {
            Claims();
        }

        if (rule.Missing == MissingPolicy.Zero)
        {
            foreach (IsBlank blank in rule.Formulas.OfType<IsBlank>())
            {
                Add(blank.Cell.Line, blank.Cell.Column, "有 missing: zero 时空白都读作 0，没有空白的单元格", "with 'missing: zero' blanks are read as 0: nothing is blank");
            }
        }

        foreach (YamlNode node in (mapping["examples"] as YamlSequence)?.Items ?? [])
        {
            if (node is YamlMapping example)
            {
                Example(example);
            }
        }
    }

    private void Parameters()
    {
        PlacedWord[] used = [.. rule.Sides.SelectMany(side => side.Terms).SelectMany(term => term.Parameters)];
        PlacedWord[] unknown = [.. used.Where(word => !rule.Parameters.ContainsKey(word.Text))];
        foreach (PlacedWord word in unknown)
        {
            Message text = new Message($"规则 {rule.Id} 没有参数 ${word.Text}", $"rule {rule.Id} has no parameter ${word.Text}")
                .Meant(EditDistance.Nearest(word.Text, rule.Parameters.Keys), "${0}");
            Add(word.Line, word.Column, text.Zh, text.En);
        }

        // One that was misspelt where it is used is told there.
        foreach (RuleParameter parameter in rule.Parameters.Values.Where(x => isRead && unknown.Length == 0 && !used.Any(word => word.Text == x.Place.Text)))
        {
            Add(parameter.Place.Line, parameter.Place.Column, $"参数 {parameter.Place.Text} 没有用到", $"parameter '{parameter.Place.Text}' is used nowhere");
        }
    }

    private void Variables()
    {
        IEnumerable<string> inner = rule.Formulas.OfType<Quantified>().SelectMany(x => x.ForEach).SelectMany(NamesOf);
        var known = new HashSet<string>(rule.ForEach.SelectMany(NamesOf).Concat(inner).Concat(rule.Sets.Keys).Append("cell"));
        bool allKnown = isRead && paths.SelectMany(Braced).All(known.Contains);
        foreach (Quantifier variable in rule.ForEach)
        {
            if (allKnown && rule.ClaimTables.Count == 0 && !IsUsed(variable))
            {
                Unused(variable);
            }
        }

        foreach (Quantifier variable in rule.Formulas.OfType<Quantified>().SelectMany(x => x.ForEach))
        {
            if (rule.ForEach.Any(outer => outer.Name == variable.Name))
            {
                Add(variable.Place.Line, variable.Place.Column, $"变量 {variable.Name} 与外层变量同名", $"variable '{variable.Name}' hides the outer one of that name");
            }
            else if (allKnown && !IsUsed(variable))
            {
                Unused(variable);
            }
        }
    }

    private void Unused(Quantifier variable) =>
        Add(variable.Place.Line, variable.Place.Column, $"变量 {variable.Name} 没有用到", $"variable '{variable.Name}' is used nowhere");

    private bool IsUsed(Quantifier variable) => variable.Kind == QuantifierKind.Units
        ? rule.AllCells.Any(cell => cell.Source == CellSource.Unit) || rule.Formulas.Any(formula => formula.AsksUnit)
        : NamesOf(variable).Any(name => rule.AllCells.Any(cell => !variable.Patterns.Contains(cell) && cell.Path.Contains("{" + name + "}")));

    private static IEnumerable<string> NamesOf(Quantifier variable) => variable.Patterns.SelectMany(pattern => Braced(pattern.Path)).Append(variable.Name);

    private static IEnumerable<string> Braced(string path)
    {
        for (int open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            int close = path.IndexOf('}', open);
            if (close > open)
            {
                yield return path.Substring(open + 1, close - open - 1);
            }
        }
    }

    private void Claims()
    {
        SideTerm[] figures = [.. rule.Sides.SelectMany(side => side.Terms).Where(term => term.Kind is SideTermKind.Claim or SideTermKind.Table)];
        SideTerm[] inTables = [.. rule.ClaimTables.Values.SelectMany(side => side.Terms).Where(term => term.Kind is SideTermKind.Claim or SideTermKind.Table)];
        if (inTables.Length > 0 || (rule.ClaimTables.Count == 0 && mapping["claims"] is null))
        {
            foreach (SideTerm term in inTables.Length > 0 ? inTables : figures)
            {
                Add(term.Place.Line, term.Place.Column,
                    $"规则 {rule.Id} 用了 claim 或 table，却没有 claims", $"rule {rule.Id} uses 'claim' or 'table' but has no 'claims'");
            }
        }
        else if (!figures.Any(term => term.Kind == SideTermKind.Claim))
        {
            Say("claims", "公式没有用到 claim：claims 不起作用", "no formula names 'claim': 'claims' says nothing");
        }
        else if (rule.ForEach.Count > 0)
        {
            Say("forEach", "有 claims 的规则，每类数字一个实例：forEach 不起作用", "a rule with claims has an instance for each kind of figure: 'forEach' says nothing");
        }
    }

    private void Example(YamlMapping example)
    {
        void Vain(string key, bool isVain, string zh, string en)
        {
            if (isVain && example[key] is { } node)
            {
                errors.Add(node, zh, en);
            }
        }

        Vain("level", !rule.NeedsLevel, "这条规则不问行政层级", "the rule does not ask for the level");
        Vain("year", !Asks(Fact.Year), "这条规则不问年度", "the rule does not ask for the year");
        Vain("agency", !Asks(Fact.Name, Fact.Code, Fact.Division, Fact.List), "这条规则不问机关", "the rule does not ask for the agency");
        Vain("prior", !rule.NeedsPrior, "这条规则不看上一年的报告", "the rule does not look at last year's report");
        Vain("prior2", !rule.NeedsPrior2, "这条规则不看前年的报告", "the rule does not look at the report of two years back");
        Vain("units", !rule.NeedsUnits, "这条规则不看单位的报告", "the rule does not look at reports of units");
        Vain("expectedUnits", !rule.NeedsCompleteUnits, "这条规则不问单位是否齐全", "the rule does not ask if the units are complete");
        Vain("instance", rule.ForEach.Count == 0 && rule.ClaimTables.Count == 0, "这条规则没有变量，只有一个实例", "the rule has no variables and one instance alone");
        Vain("edition", !rule.IsDraft && example["edition"] is YamlScalar { Text: "2019" or "2021" } edition
            && !rule.Editions.Contains(edition.Text == "2019" ? ReportEdition.Edition2019 : ReportEdition.Edition2021),
            $"这条规则不用于 {(example["edition"] as YamlScalar)?.Text} 版", $"the rule is not for the {(example["edition"] as YamlScalar)?.Text} edition");
        foreach (KeyValuePair<YamlScalar, YamlNode> claim in (example["claims"] as YamlMapping)?.Entries ?? [])
        {
            if (!rule.ClaimTables.ContainsKey(claim.Key.Text))
            {
                errors.Add(claim.Key, $"这条规则的 claims 里没有“{claim.Key.Text}”", $"the rule's claims have no '{claim.Key.Text}'");
            }
        }
    }

    private bool Asks(params Fact[] facts) => rule.Formulas.OfType<FactIs>().Any(asked => facts.Contains(asked.Fact));

    private void Say(string key, string zh, string en) => errors.Add(mapping[key]!, zh, en);

    private void Add(int line, int column, string zh, string en) => errors.Add(line, column, new Message(zh, en));
}
