namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds the rules of a set once on every shape of the form, to find what in them names nothing.</summary>
internal sealed class BindingTrial
{
    /// <summary>How much work the rules of a set may make when they are first bound, counted in cells: three variables over all cells would make millions
    /// of instances out of two lines, and a file of such rules would never end loading.</summary>
    private int budget = 10_000_000;

    /// <summary>Adds the errors of a rule, each with its place in the file.</summary>
    public void Check(Rule rule, List<RuleFileError> errors)
    {
        var trace = new BindingTrace(budget);
        var empty = new List<ReportEdition>();
        foreach (ReportEdition edition in rule.Editions)
        {
            trace.Edition = edition;
            int instances = 0;
            foreach (FormShape form in FormShape.All.Where(x => x.Edition == edition))
            {
                var target = new BindTarget { Form = form, Prior = form, Prior2 = form, Units = [new("unit", form)], UnitsComplete = true };
                instances += RuleBinder.Bind(rule, target, trace).Count(x => x.Check is not null);
            }

            if (instances == 0)
            {
                empty.Add(edition);
            }
        }

        budget = trace.Budget;
        if (trace.IsExhausted)
        {
            errors.Add(rule.Error(BindingTrace.TooLarge(rule)));
            return;
        }

        int before = errors.Count;
        var vain = new VainWords(rule, trace);
        errors.AddRange(vain.Errors().TakeWhile(_ => errors.Count < RuleMerger.MaximumErrors));
        foreach (BindingException failure in trace.Unresolved().Where(x => !vain.Explain(x.Template)).TakeWhile(_ => errors.Count < RuleMerger.MaximumErrors))
        {
            errors.Add(failure.Template is null
                ? rule.Error(failure.Text)
                : new RuleFileError(rule.File, failure.Template.Line, failure.Template.Column, failure.Text));
        }

        // Of a rule that is not whole the editions may be unknown, and what it lacks is told already.
        if (errors.Count == before && !rule.IsDraft && !trace.HasToldErrors)
        {
            errors.AddRange(empty.SelectMany(edition => NoInstance(rule, trace, edition)));
        }
    }

    /// <summary>Why a rule has no instance in an edition: the cells that only the other one has, each at its place.</summary>
    private static IEnumerable<RuleFileError> NoInstance(Rule rule, BindingTrace trace, ReportEdition edition)
    {
        string name = NameOf(edition);
        RuleFileError[] cells =
        [
            .. rule.AllCells.Where(cell => trace.IsOfOthersOnly(cell, edition)).Distinct().Select(cell => new RuleFileError(
                rule.File, cell.Line, cell.Column, new Message($"{name} 版没有单元格“{cell.Path}”，而规则也用于该版（editions）",
                    $"the {name} edition has no cell '{cell.Path}', and the rule is for that edition too (editions)"))),
        ];
        return cells.Length > 0 ? cells
            : [rule.Error(new Message($"规则 {rule.Id} 在 {name} 版中没有任何实例", $"rule {rule.Id} has no instance in the {name} edition"))];
    }

    private static string NameOf(ReportEdition edition) => ((int)edition).ToString(CultureInfo.InvariantCulture);
}
