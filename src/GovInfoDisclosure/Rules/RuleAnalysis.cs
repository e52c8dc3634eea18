using System.Collections.Generic;
using GovInfoDisclosure.Form;
using GovInfoDisclosure.Rules.Analysis;

namespace GovInfoDisclosure.Rules;

/// <summary>What a rule set says about itself: contradictions, what is superfluous, what it fixes, and how much it notices. In plain words, naming rules and cells.</summary>
public sealed record RuleAnalysis
{
    /// <summary>The shape of the form that was analysed.</summary>
    public required FormShape Form { get; init; }

    /// <summary>How many instances took part.</summary>
    public required int Instances { get; init; }

    /// <summary>What there is to say, the gravest first.</summary>
    public required ValueList<RuleRemark> Remarks { get; init; }

    /// <summary>The groups of cells that equalities tie together, the largest first.</summary>
    public required ValueList<RuleBlock> Blocks { get; init; }

    /// <summary>The cells that no equality touches: a wrong number there is noticed by limits alone, if at all.</summary>
    public required ValueList<string> Untouched { get; init; }

    /// <summary>Analyses a set on one shape of the form.</summary>
    /// <param name="rules">The set.</param>
    /// <param name="form">The shape.</param>
    public static RuleAnalysis Of(RuleSet rules, FormShape form) =>
        new RuleSetAnalyser(
            rules ?? throw new System.ArgumentNullException(nameof(rules)), form ?? throw new System.ArgumentNullException(nameof(form))).Analyse();

    /// <summary>Runs the examples in the rules and remarks which fail and which outcomes none shows.</summary>
    /// <param name="rules">The set.</param>
    public static IReadOnlyList<RuleRemark> CheckExamples(RuleSet rules) =>
        ExampleRemarks.Of(rules ?? throw new System.ArgumentNullException(nameof(rules)));
}
