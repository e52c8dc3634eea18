namespace GovInfoDisclosure.Rules.Binding;

/// <summary>What was found and what was not while a rule was bound to one shape after the other, for the loader's errors.</summary>
/// <param name="budget">How much work all rules of a set may make together; what one may make is bounded besides.</param>
internal sealed class BindingTrace(int budget)
{
    private const int MaximumWork = 2_000_000;
    private readonly Dictionary<CellTemplate, BindingException> failures = [];
    private readonly Dictionary<CellTemplate, HashSet<ReportEdition>> found = [];
    private readonly HashSet<(CellTemplate Template, PlacedWord Word)> matched = [];
    private readonly Dictionary<PlacedWord, bool> words = [];
    private readonly Dictionary<CellTemplate, bool> says = [];
    private readonly Dictionary<CellTemplate, bool> leavesOut = [];
    private readonly List<BindingException> others = [];
    private int left = MaximumWork;

    /// <summary>How much work the other rules of the set may still make.</summary>
    public int Budget { get; private set; } = budget;

    /// <summary>The edition that the rule is being bound to.</summary>
    public ReportEdition Edition { get; set; }

    /// <summary>Whether it failed at a word of which the loader tells.</summary>
    public bool HasToldErrors { get; private set; }

    /// <summary>Whether a limit is reached: there is no sense in going on.</summary>
    public bool IsExhausted => left <= 0 || Budget <= 0;

    /// <summary>The words of lists that gave no instance anything: no shape has what they name.</summary>
    public IEnumerable<PlacedWord> VainWords => words.Where(x => !x.Value).Select(x => x.Key);

    /// <summary>The patterns of a list that gave no cell which those before them had not given.</summary>
    public IEnumerable<CellTemplate> VainPatterns => says.Where(x => !x.Value && found.ContainsKey(x.Key)).Select(x => x.Key);

    /// <summary>The exceptions that left nothing out.</summary>
    public IEnumerable<CellTemplate> VainExceptions => leavesOut.Where(x => !x.Value && found.ContainsKey(x.Key)).Select(x => x.Key);

    public static Message TooLarge(Rule rule) => new(
        $"规则 {rule.Id} 展开后太大：实例太多，或每个实例的单元格太多", $"rule {rule.Id} is too large once its variables are filled in: too many instances, or too many cells in them");

    /// <summary>Takes note of work done, counted in cells; false where a limit is reached.</summary>
    public bool Spend(int work)
    {
        left -= work;
        Budget -= work;
        return !IsExhausted;
    }

    public void Found(CellTemplate template, IReadOnlyList<PatternMatch> matches)
    {
        if (!found.TryGetValue(template, out HashSet<ReportEdition>? editions))
        {
            found.Add(template, editions = []);
        }

        editions.Add(Edition);
        foreach (PatternMatch match in matches)
        {
            foreach (PlacedWord word in match.Words)
            {
                matched.Add((template, word));
            }
        }
    }

    /// <summary>Whether a cell is of other editions than this one alone.</summary>
    public bool IsOfOthersOnly(CellTemplate template, ReportEdition edition) =>
        found.TryGetValue(template, out HashSet<ReportEdition>? editions) && !editions.Contains(edition);

    /// <summary>Whether a pattern found something, but nothing with this word of a set that it names.</summary>
    public bool IsVain(CellTemplate template, PlacedWord word) => found.ContainsKey(template) && !matched.Contains((template, word));

    public PlacedWord Tried(PlacedWord word)
    {
        words[word] = words.TryGetValue(word, out bool isBound) && isBound;
        return word;
    }

    public void Bound(IEnumerable<PlacedWord> bound)
    {
        foreach (PlacedWord word in bound)
        {
            words[word] = true;
        }
    }

    /// <summary>Whether all of these have said something already: it need not be asked again for the next instance.</summary>
    public bool KnowsAll(IReadOnlyList<CellTemplate> patterns, IReadOnlyList<CellTemplate> except) =>
        patterns.All(x => says.TryGetValue(x, out bool something) && something) && except.All(x => leavesOut.TryGetValue(x, out bool something) && something);

    public void Says(CellTemplate pattern, bool something) => says[pattern] = something || (says.TryGetValue(pattern, out bool before) && before);

    public void LeavesOut(CellTemplate exception, bool something) =>
        leavesOut[exception] = something || (leavesOut.TryGetValue(exception, out bool before) && before);

    public void Failed(BindingException exception)
    {
        if (exception.IsTold)
        {
            HasToldErrors = true;
        }
        else if (exception.Template is null)
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
        failures.Where(failure => !found.ContainsKey(failure.Key)).Select(failure => failure.Value).Concat(others.Take(1));
}
