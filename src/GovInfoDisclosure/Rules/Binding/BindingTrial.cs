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
            int instances = 0;
            foreach (FormShape form in FormShape.All.Where(x => x.Edition == edition))
            {
                var target = new BindTarget { Form = form, Prior = form, Units = [new("unit", form)], UnitsComplete = true };
                instances += RuleBinder.Bind(rule, target, trace).Count(x => x.Check is not null);
            }

            if (instances == 0)
            {
                empty.Add(edition);
            }
        }

        int before = errors.Count;
        budget = trace.Budget;
        if (trace.IsExhausted)
        {
            errors.Add(rule.Error(BindingTrace.TooLarge(rule)));
            return;
        }

        foreach (BindingException failure in trace.Unresolved().TakeWhile(_ => errors.Count < RuleMerger.MaximumErrors))
        {
            errors.Add(failure.Template is null
                ? rule.Error(failure.Text)
                : new RuleFileError(rule.File, failure.Template.Line, failure.Template.Column, failure.Text));
        }

        if (errors.Count == before)
        {
            foreach (ReportEdition edition in empty)
            {
                string name = ((int)edition).ToString(CultureInfo.InvariantCulture);
                errors.Add(rule.Error(new Message($"规则 {rule.Id} 在 {name} 版中没有任何实例", $"rule {rule.Id} has no instance in the {name} edition")));
            }
        }
    }
}
