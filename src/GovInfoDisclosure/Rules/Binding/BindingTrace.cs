namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What was found and what was not while a rule was bound to one shape after the other, for the loader's errors.</summary>
/// <param name="budget">How much work all rules of a set may make together; what one may make is bounded besides.</param>
internal sealed class BindingTrace(int budget)
{
    private const int MaximumWork = 2_000_000;
    private readonly Dictionary<CellTemplate, BindingException> failures = [];
    private readonly HashSet<CellTemplate> found = [];
    private readonly List<BindingException> others = [];
    private int left = MaximumWork;

    /// <summary>How much work the other rules of the set may still make.</summary>
    public int Budget { get; private set; } = budget;

    /// <summary>Whether a limit is reached: there is no sense in going on.</summary>
    public bool IsExhausted => left <= 0 || Budget <= 0;

    public static Message TooLarge(Rule rule) => new(
        $"规则 {rule.Id} 展开后太大：实例太多，或每个实例的单元格太多", $"rule {rule.Id} is too large once its variables are filled in: too many instances, or too many cells in them");

    /// <summary>Takes note of work done, counted in cells; false where a limit is reached.</summary>
    public bool Spend(int work)
    {
        left -= work;
        Budget -= work;
        return !IsExhausted;
    }

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
    public IEnumerable<BindingException> Unresolved() =>
        failures.Where(failure => !found.Contains(failure.Key)).Select(failure => failure.Value).Concat(others.Take(1));
}
