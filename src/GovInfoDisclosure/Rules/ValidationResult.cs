using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Rules;

/// <summary>What a set of rules says of a report. Every instance is counted once: nothing is skipped and looks passed.</summary>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record ValidationResult
{
    /// <summary>The report; <see langword="null"/> where the document was none.</summary>
    public AnnualReport? Report
    {
        get => Source?.Report;
        init => Source = value is null ? null : new GivenReport(value);
    }

    /// <summary>The report as it was judged, its records perhaps not made yet; null where the document was none.</summary>
    internal ReportSource? Source { get; init; }

    /// <summary>How many instances hold.</summary>
    public int Holds { get; init; }

    /// <summary>How many instances are broken.</summary>
    public int Broken { get; init; }

    /// <summary>How many instances the blanks leave undecided.</summary>
    public int Undecided { get; init; }

    /// <summary>How many instances do not apply.</summary>
    public int NotApplicable { get; init; }

    /// <summary>How many instances there are: the sum of the four counts, and those excused.</summary>
    public int Instances => Holds + Broken + Undecided + NotApplicable + Excused.Count;

    /// <summary>The same counts by rule, of every rule that has an instance, in the order of the rules; empty where nobody asked for them
    /// (<see cref="ValidationOptions.CountByRule"/>), and of a document that gave no report.</summary>
    public ValueList<RuleCount> ByRule { get; init; } = ValueList<RuleCount>.Empty;

    /// <summary>Whether there is a report, no rule of severity error is broken and no value was lost in reading: what the tool's exit status 0 says. Warnings
    /// and undecided instances do not count.</summary>
    public bool IsValid => Source is not null && Late?.HasErrors != true;

    /// <summary>Whether any rule about the numbers could be judged. Where none could, as where the tables are blank or pictures, nothing broken does not mean
    /// nothing wrong.</summary>
    public bool IsJudged => NumbersWereJudged;

    internal bool NumbersWereJudged { get; init; }

    /// <summary>What rule files changed in the rules of others.</summary>
    public ValueList<RuleOverride> Overrides { get; init; } = ValueList<RuleOverride>.Empty;

    /// <summary>The reader's findings by place, then the rules' in their order. Of a report that was validated alone they are made when they are first
    /// read.</summary>
    public ValueList<Finding> Findings
    {
        get => Late?.Value ?? ValueList<Finding>.Empty;
        init => Late = value.Count == 0 ? null : new LateFindings(value);
    }

    /// <summary>The findings as they are kept; null where there are none.</summary>
    internal LateFindings? Late { get; init; }

    /// <summary>What is broken and excused by a waiver, in the order of the rules: counted apart, and not among <see cref="Findings"/>.</summary>
    public ValueList<Finding> Excused { get; init; } = ValueList<Finding>.Empty;

    /// <summary>What is to be said of the reports it was compared with: who is missing, who is there twice.</summary>
    public ValueList<Message> Notes { get; init; } = ValueList<Message>.Empty;
}
