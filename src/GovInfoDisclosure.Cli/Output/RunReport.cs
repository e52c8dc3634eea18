namespace GovInfoDisclosure.Cli.Output;

/// <summary>What one run of <c>check</c> judged with, read and wrote, added up as documents come: for the record of the run and its lineage.</summary>
internal sealed class RunReport
{
    private readonly SortedDictionary<string, long> notRead = new(StringComparer.Ordinal);
    private readonly long[] outcomes = new long[5];
    private readonly long[] severities = new long[3];
    private readonly HashSet<string>[] broken;
    private readonly bool[] hasDocuments;

    /// <param name="inputs">The paths as given.</param>
    public RunReport(IReadOnlyList<string> inputs)
    {
        Inputs = inputs;
        broken = [.. inputs.Select(_ => new HashSet<string>(StringComparer.Ordinal))];
        hasDocuments = new bool[inputs.Count];
    }

    /// <summary>The run: a UUID, also where the load has another name.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>What rows of results call the run; null where they do not.</summary>
    public string? LoadId
    {
        get;
        init
        {
            field = value;
            Id = Guid.TryParse(value, out Guid named) ? named : Id;
        }
    }

    /// <summary>When it began.</summary>
    public DateTimeOffset Started { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>The paths as given.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>The files beside the documents that had a say: rules, register, waivers, other years' reports.</summary>
    public IReadOnlyList<string> Companions { get; init; } = [];

    /// <summary>How documents were judged; null for the defaults.</summary>
    public string? Options { get; init; }

    /// <summary>How many documents there were, and how many of them gave a report.</summary>
    public long Documents { get; private set; }

    /// <inheritdoc cref="Documents"/>
    public long Reports { get; private set; }

    /// <summary>How many documents gave none, by the code of the reader that says why.</summary>
    public IReadOnlyDictionary<string, long> NotRead => notRead;

    /// <summary>Adds a document, or what was found of a roster, which is none.</summary>
    public void Add(CheckedDocument document)
    {
        ValidationResult result = document.Result;
        int input = InputOf(document.Source);
        if (input >= 0)
        {
            hasDocuments[input] = true;
        }

        foreach (Finding finding in result.Findings)
        {
            if (finding.Outcome is Outcome.Broken or Outcome.Reading)
            {
                severities[(int)finding.Severity]++;
            }

            if (finding.Outcome == Outcome.Broken && input >= 0)
            {
                broken[input].Add(finding.RuleId);
            }
        }

        if (document.RosterYear is not null)
        {
            return;
        }

        Documents++;
        if (result.Report is null)
        {
            string cause = ResultCsv.CauseOf(result) ?? "";
            notRead[cause] = notRead.GetValueOrDefault(cause) + 1;
            return;
        }

        Reports++;
        int[] counts = [result.Holds, result.Broken, result.Undecided, result.NotApplicable, result.Excused.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            outcomes[i] += counts[i];
        }
    }

    /// <summary>How many instances came to an outcome, by its name.</summary>
    public IEnumerable<(string Name, long Count)> Instances =>
        new[] { "holds", "broken", "undecided", "notApplicable", "excused" }.Select((name, i) => (name, outcomes[i]));

    /// <summary>How much is broken or said by the reader, by severity.</summary>
    public IEnumerable<(string Name, long Count)> Findings =>
        Enum.GetValues<Severity>().OrderByDescending(severity => severity).Select(severity => (FindingsJson.NameOf(severity), severities[(int)severity]));

    /// <summary>Whether a document came from a path.</summary>
    /// <param name="input">The place of the path.</param>
    public bool HasDocuments(int input) => hasDocuments[input];

    /// <summary>Whether a rule is broken by a document of a path.</summary>
    /// <param name="input">The place of the path.</param>
    /// <param name="rule">The rule.</param>
    public bool IsBroken(int input, string rule) => broken[input].Contains(rule);

    /// <summary>Which path a document came from: by its name, which begins with it; -1 where none fits.</summary>
    private int InputOf(string source)
    {
        for (int i = 0; i < Inputs.Count; i++)
        {
            string path = Inputs[i];
            int pattern = path.IndexOfAny(['*', '?', '[', '{']);
            if (source.StartsWith(pattern < 0 ? Path.TrimEndingDirectorySeparator(path) : path[..pattern], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return Inputs.Count == 1 ? 0 : -1;
    }
}
