namespace GovInfoDisclosure.Linear;

/// <summary>Finds which values of a record are wrong (错误定位): all lightest sets of variables to change so that all relations can hold (Fellegi and Holt). Made
/// once for a system each of whose variables stands in a relation, then used for many records; immutable, thread-safe, without randomness.</summary>
internal sealed class Localiser(LinearSystem system)
{
    private readonly SignatureTable signatures = new(system);

    /// <summary>Whether all relations can hold with the values as they are, whatever the blanks are.</summary>
    /// <param name="values">The values in the order of the system's variables; null is a blank.</param>
    /// <param name="work">The bound on work; once it is spent, false.</param>
    public bool CanHold(Rational?[] values, WorkBudget work) => Array.TrueForAll(values, value => value is not null)
        ? signatures.ResidualsOf(values) is null
        : Enumerable.Range(0, values.Length).All(v => values[v] is not { } value || system.FactsAllow(v, value))
            && new LinearModel(system, LinearSolver.AllOf(system), values, work).Solve() == LinearModel.Answer.Possible;

    /// <summary>Finds the lightest sets of variables to change.</summary>
    /// <param name="values">The values in the order of the system's variables; null is a blank.</param>
    /// <param name="options">Weights, fixed variables, limits.</param>
    public LocalisationResult Localise(Rational?[] values, LocalisationOptions options)
    {
        bool[]? isFixed = options.Fixed is not { Count: > 0 } names ? null
            : [.. values.Select((value, v) => value is not null && names.Contains(system.Variables[v]))];
        decimal[]? weights = options.Weights is not { Count: > 0 } given ? null
            : [.. system.Variables.Select(name => given.TryGetValue(name, out decimal weight) ? weight : 1m)];
        HittingSearch Search(int maxSolutions)
        {
            var search = new HittingSearch(system, values, isFixed, weights, options, maxSolutions);
            search.Run();
            return search;
        }

        if (Array.TrueForAll(values, value => value is not null))
        {
            if (signatures.ResidualsOf(values) is not { } residuals)
            {
                return new LocalisationResult(LocalisationOutcome.Consistent, [new LocalisationSolution([])], true, () => []);
            }

            if (weights is null && new SignatureSearch(signatures, values, residuals, isFixed, WorkBudget.OfSteps(options.MaxSteps)).Find() is { } found)
            {
                bool isComplete = found.Count <= options.MaxSolutions;
                return new LocalisationResult(LocalisationOutcome.Located,
                    isComplete ? found : found.GetRange(0, options.MaxSolutions), isComplete, () => Search(0).Certificate());
            }
        }

        HittingSearch full = Search(options.MaxSolutions);
        return new LocalisationResult(full.Outcome, full.Solutions, full.IsComplete, full.Certificate);
    }
}
