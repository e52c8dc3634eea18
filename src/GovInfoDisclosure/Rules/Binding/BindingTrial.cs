namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Binds the rules of a set once on every shape of the form, to find what in them names nothing.</summary>
internal sealed class BindingTrial
{
    private readonly BindingBudget budget = new();

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
        if (trace.IsExhausted)
        {
            errors.Add(new RuleFileError(rule.File, rule.Node!.Line, rule.Node.Column, BindingTrace.TooLarge(rule)));
            return;
        }

        foreach (BindingException failure in trace.Unresolved().TakeWhile(_ => errors.Count < RuleMerger.MaximumErrors))
        {
            errors.Add(failure.Template is null
                ? Error(rule, failure.Text.Zh, failure.Text.En)
                : new RuleFileError(rule.File, failure.Template.Line, failure.Template.Column, failure.Text));
        }

        if (errors.Count == before)
        {
            foreach (ReportEdition edition in empty)
            {
                string name = ((int)edition).ToString(CultureInfo.InvariantCulture);
                errors.Add(Error(rule, $"规则 {rule.Id} 在 {name} 版中没有任何实例", $"rule {rule.Id} has no instance in the {name} edition"));
            }
        }
    }

    private static RuleFileError Error(Rule rule, string zh, string en) => new(rule.File, rule.Node!.Line, rule.Node.Column, new Message(zh, en));
}
