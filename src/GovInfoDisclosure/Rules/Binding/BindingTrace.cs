using System.Collections.Generic;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What was found and what was not while a rule was bound to one shape after the other, for the loader's errors.</summary>
internal sealed class BindingTrace
{
    private readonly Dictionary<CellTemplate, BindingException> failures = [];
    private readonly HashSet<CellTemplate> found = [];
    private readonly List<BindingException> others = [];

    public void Found(CellTemplate template) => found.Add(template);

    public void Failed(BindingException exception)
    {
        if (exception.Template is null)
        {
            others.Add(exception);
        }
        else if (!failures.ContainsKey(exception.Template))
        {
            failures.Add(exception.Template, exception);
        }
    }

    /// <summary>What no shape could resolve.</summary>
    public IEnumerable<BindingException> Unresolved()
    {
        foreach (KeyValuePair<CellTemplate, BindingException> failure in failures)
        {
            if (!found.Contains(failure.Key))
            {
                yield return failure.Value;
            }
        }

        if (others.Count > 0)
        {
            yield return others[0];
        }
    }
}
