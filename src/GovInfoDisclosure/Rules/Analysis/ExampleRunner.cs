namespace GovInfoDisclosure.Rules.Analysis;

/// <summary>Runs the examples of a rule: cells not named hold 0.</summary>
internal static class ExampleRunner
{
    public static IEnumerable<ExampleFailure> Run(Rule rule) =>
        from example in rule.Examples
        let message = Failure(rule.AsWritten ?? rule, example)
        where message is not null
        select new ExampleFailure(rule.Id, rule.File, example.Line, example.Column, message);

    private static Message? Failure(Rule rule, RuleExample example)
    {
        FormShape form = Shape(example);
        KeyValuePair<string, IReadOnlyDictionary<string, decimal?>>[] units = [.. example.Units ?? []];
        var target = new BindTarget
        {
            Form = form,
            Level = example.Facts.Level,
            Prior = example.Prior is null ? null : form,
            Prior2 = example.Prior2 is null ? null : form,
            Units = [.. units.Select(unit => new KeyValuePair<string, FormShape>(unit.Key, form))],
            UnitsComplete = example.ExpectedUnits == units.Length,
        };
        var missing = new List<string>();
        CellValues own = Fill(form, example.Cells, missing);
        CellValues?[] before = [.. new[] { example.Prior, example.Prior2 }.Select(cells => cells is null ? null : Fill(form, cells, missing))];
        CellValues[] unitValues = [.. units.Select(unit => Fill(form, unit.Value, missing))];
        if (missing.Count > 0)
        {
            return new Message($"例子所用的版本没有单元格 {missing[0]}", $"the edition of the example has no cell {missing[0]}");
        }

        BoundInstance[] instances = [.. RuleBinder.Bind(rule, target).Where(x => example.Instance is null || x.Id == rule.Id + "/" + example.Instance)];
        if (instances.Length != 1)
        {
            return instances.Length == 0
                ? new Message($"规则 {rule.Id} 没有实例“{example.Instance}”", $"rule {rule.Id} has no instance '{example.Instance}'")
                : new Message($"规则 {rule.Id} 有 {instances.Length} 个实例，例子应写明 instance",
                    $"rule {rule.Id} has {instances.Length} instances: the example must name one");
        }

        var reports = new JudgedReports(
            [own, .. before, .. unitValues], false, [.. example.Claims.Select(x => new Claim { What = x.Key, Number = x.Value, Quote = "" })],
            [example.Facts]);
        Outcome outcome = InstanceJudge.Judge(instances[0], reports);
        if (outcome != example.Outcome)
        {
            return new Message($"例子应为 {RuleNames.Of(example.Outcome)}，而结果是 {RuleNames.Of(outcome)}",
                $"the example should be {RuleNames.Of(example.Outcome)}, it is {RuleNames.Of(outcome)}");
        }

        Finding finding = new FindingWriter(reports, [.. target.Units.Select(x => x.Key)], DocumentEvidence.None, null).Write(instances[0], outcome);
        Rational? found = finding.Difference is decimal known ? known : null;
        return example.Difference is not Rational expected || found == expected ? null : new Message(
            $"例子的差应为 {expected}，而结果是 {found?.ToString() ?? "不定"}",
            $"the difference of the example should be {expected}, it is {found?.ToString() ?? "not known"}");
    }

    private static FormShape Shape(RuleExample example) => FormShape.Of(
        example.Edition,
        example.SingleOtherHandling,
        example.Edition == ReportEdition.Edition2019
            && example.Cells.Keys.Any(x => x.StartsWith("proactiveDisclosure.otherDocuments.", StringComparison.Ordinal)));

    private static CellValues Fill(FormShape form, IReadOnlyDictionary<string, decimal?> cells, List<string> missing)
    {
        decimal?[] values = [.. Enumerable.Repeat<decimal?>(0, form.AllCells.Length)];
        foreach (KeyValuePair<string, decimal?> cell in cells)
        {
            if (form.TryFind(cell.Key) is not { } definition)
            {
                missing.Add(cell.Key);
            }
            else if (cell.Value is decimal value && definition.Measure != Measure.TenThousandYuan && value != decimal.Truncate(value))
            {
                missing.Add(cell.Key + " (" + value.ToString(CultureInfo.InvariantCulture) + ")");
            }
            else
            {
                values[definition.Index] = cell.Value;
            }
        }

        return form.Values(values);
    }
}

/// <summary>An example in a rule file whose outcome is another than it says.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="File">The rule file.</param>
/// <param name="Line">The example's line, from 1.</param>
/// <param name="Column">The example's column, from 1.</param>
/// <param name="Message">What came out and what was expected.</param>
internal sealed record ExampleFailure(string Rule, string File, int Line, int Column, Message Message);
