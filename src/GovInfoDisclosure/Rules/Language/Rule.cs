namespace GovInfoDisclosure.Rules.Language;

/// <summary>One rule as it stands after all layers: what it is, where it comes from, how grave it is. Immutable.</summary>
public sealed record Rule
{
    private readonly YamlMapping? node;
    private readonly IReadOnlyList<RuleExample> examples = [];

    internal Rule()
    {
    }

    /// <summary>The id, never reused: <c>E1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of truth it states, as rule files write it: <c>printed-identity</c> (表内印明的勾稽关系), <c>derived-identity</c> (由表义推得的关系), or
    /// <c>plausibility</c> (合理性检查), which is usually true and has lawful exceptions.</summary>
    public required string Class { get; init; }

    /// <summary>How grave a broken instance is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The editions it holds for.</summary>
    public required ValueList<ReportEdition> Editions { get; init; }

    /// <summary>The notice or law that it comes from: <c>国办公开办函〔2021〕30号</c>.</summary>
    public required string SourceDocument { get; init; }

    /// <summary>The place there: an article, a table's head.</summary>
    public required string SourcePlace { get; init; }

    /// <summary>Whether it is printed there, and not derived from what is.</summary>
    public required bool IsPrinted { get; init; }

    /// <summary>The rule in a sentence.</summary>
    public required Message Title { get; init; }

    /// <summary>The layer of the file that holds it.</summary>
    public required RuleLayer Layer { get; init; }

    /// <summary>The name of the file that holds it; <c>built-in</c> for the checks that are code.</summary>
    public required string File { get; init; }

    /// <summary>What it makes of blank cells.</summary>
    internal MissingPolicy Missing { get; init; }

    /// <summary>Whether it needs last year's report of the same agency.</summary>
    public bool NeedsPrior { get; init; }

    /// <summary>Whether it needs the report of two years back (前年) of the same agency.</summary>
    public bool NeedsPrior2 { get; init; }

    /// <summary>Whether it needs the reports of the government's units.</summary>
    public bool NeedsUnits { get; init; }

    /// <summary>Whether it compares figures of the prose, or is a check of the text.</summary>
    public bool NeedsProse { get; init; }

    /// <summary>Whether it looks for the same in other agencies' reports.</summary>
    public bool NeedsPeers { get; init; }

    /// <summary>Whether it is a check of who has published and when.</summary>
    public bool NeedsRoster { get; init; }

    /// <summary>Whether what it says can differ by the agency's level: a parameter of it does, or it asks for the level.</summary>
    public bool NeedsLevel => Parameters.Values.Any(parameter => parameter.ByLevel.Count > 0) || Formulas.OfType<LevelIn>().Any();

    /// <summary>What it is about, in words of whoever wrote it, to choose rules by.</summary>
    public ValueList<string> Tags { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether it asks if the reports of all expected units are there.</summary>
    public bool NeedsCompleteUnits => Formulas.OfType<UnitsComplete>().Any();

    /// <summary>Whether it has an instance for each of the units.</summary>
    public bool HasInstancePerUnit => ForEach.Any(variable => variable.Kind == QuantifierKind.Units);

    /// <summary>Whether it adds up cells of all units.</summary>
    public bool AddsUnits => Uses(CellSource.Units);

    /// <summary>The rule as YAML, with the changes of later layers made; empty for the checks that are code.</summary>
    public string Yaml => node is null ? "" : RuleYamlWriter.Write(this);

    /// <summary>Whether it is an identity, and not a plausibility.</summary>
    internal bool IsIdentity => Class != RuleNames.Plausibility;

    /// <summary>Its file with the examples, where they were left out when it was read; null where they were not.</summary>
    internal Lazy<RuleFileContent>? Whole { get; init; }

    internal YamlMapping? Node
    {
        get => Full.node;
        init => node = value;
    }

    internal Message? MessageTemplate { get; init; }

    internal IReadOnlyList<Quantifier> ForEach { get; init; } = [];

    internal IReadOnlyDictionary<string, Side> ClaimTables { get; init; } = new Dictionary<string, Side>();

    internal IReadOnlyDictionary<string, RuleParameter> Parameters { get; init; } = new Dictionary<string, RuleParameter>();

    internal IReadOnlyDictionary<string, IReadOnlyList<PlacedWord>> Sets { get; init; } = new Dictionary<string, IReadOnlyList<PlacedWord>>();

    /// <summary>Whether it lacks a part, which the loader told: its formulas are only tried out.</summary>
    internal bool IsDraft { get; init; }

    internal Formula? When { get; init; }

    internal Formula? Check { get; init; }

    /// <summary>Its condition and its check, with all that they are made of.</summary>
    internal IEnumerable<Formula> Formulas => (When?.Whole ?? []).Concat(Check?.Whole ?? []);

    /// <summary>Every address and pattern that its formulas name.</summary>
    internal IEnumerable<CellTemplate> Cells => Formulas.SelectMany(formula => formula.Cells);

    /// <summary>Every address and pattern that the rule names anywhere: in formulas, in variables, in what it pairs figures of the prose with.</summary>
    internal IEnumerable<CellTemplate> AllCells => Cells.Concat(ClaimTables.Values.SelectMany(side => side.Cells))
        .Concat(ForEach.Concat(Formulas.OfType<Quantified>().SelectMany(x => x.ForEach)).SelectMany(x => x.Patterns.Concat(x.Except)));

    /// <summary>Every side of a comparison, and what figures of the prose are paired with.</summary>
    internal IEnumerable<Side> Sides => Formulas.SelectMany(formula => formula.Sides).Concat(ClaimTables.Values);

    internal RuleTolerance Tolerance { get; init; }

    /// <summary>The rule before later layers changed it: what its examples speak of; null where none did.</summary>
    internal Rule? AsWritten { get; init; }

    internal IReadOnlyList<RuleExample> Examples
    {
        get => Full.examples;
        init => examples = value;
    }

    /// <summary>What is wrong with the rule, at its place.</summary>
    internal RuleFileError Error(Message message) => new(File, node!.Line, node.Column, message);

    /// <summary>Whether the rule can be judged on one report alone.</summary>
    internal bool IsSingleReport => !NeedsPrior && !NeedsPrior2 && !NeedsUnits && !NeedsProse && !NeedsPeers && !NeedsRoster;

    /// <summary>Whether a formula of it, or what it pairs a figure of the prose with, names cells of this kind.</summary>
    internal bool Uses(CellSource source) => Cells.Concat(ClaimTables.Values.SelectMany(side => side.Cells)).Any(cell => cell.Source == source);

    /// <summary>The rule as its whole file has it: what later layers change is neither its examples nor its node.</summary>
    private Rule Full => Whole is null ? this : Whole.Value.Rules.First(rule => rule.Id == Id);
}
