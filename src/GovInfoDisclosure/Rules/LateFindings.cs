using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Rules;

/// <summary>The findings of a result, made when they are first read where they follow from the report alone. Equal to another where the findings are.</summary>
/// <remarks>Safe to share between threads: two may make them at once, and keep those that were there first.</remarks>
internal sealed class LateFindings : IEquatable<LateFindings>
{
    private readonly ReportSource? report;
    private readonly DocumentEvidence? places;
    private readonly RuleSet? rules;
    private readonly ValidationOptions? options;
    private StrongBox<ValueList<Finding>>? made;

    /// <param name="report">The report.</param>
    /// <param name="places">Where its cells stand.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How; nobody changes it any more.</param>
    /// <param name="hasErrors">Whether one of the findings is a broken rule of severity error.</param>
    public LateFindings(ReportSource report, DocumentEvidence places, RuleSet rules, ValidationOptions options, bool hasErrors)
    {
        this.report = report;
        this.places = places;
        this.rules = rules;
        this.options = options;
        HasErrors = hasErrors;
    }

    public LateFindings(ValueList<Finding> made)
    {
        this.made = new(made);
        foreach (Finding finding in made)
        {
            HasErrors |= finding is { Severity: Severity.Error, Outcome: Outcome.Broken or Outcome.Reading };
        }
    }

    /// <summary>Whether one of them is of severity error and says that something is wrong or was lost.</summary>
    public bool HasErrors { get; }

    public ValueList<Finding> Value
    {
        get
        {
            if (Volatile.Read(ref made) is not { } found)
            {
                found = new(new ReportValidator(rules!, options!) { Places = places! }.Validate(report!.Report).Findings);
                found = Interlocked.CompareExchange(ref made, found, null) ?? found;
            }

            return found.Value;
        }
    }

    public bool Equals(LateFindings? other) => other is not null && (ReferenceEquals(this, other) || Value == other.Value);

    public override bool Equals(object? obj) => Equals(obj as LateFindings);

    public override int GetHashCode() => Value.GetHashCode();
}
