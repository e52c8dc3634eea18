using System.Text.Json;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The results of an earlier run as <c>--format ndjson</c> wrote them. A document whose bytes, rules, tool and options are the same would be found
/// the same: its line is taken over. Memory holds where the lines are, not the lines.</summary>
internal sealed class KnownResults : IDisposable
{
    private readonly FileStream file;
    private readonly Dictionary<(string Source, string Input), KnownResult> results = [];

    /// <summary>What is kept of findings: one for all that are alike.</summary>
    private readonly Dictionary<(string Rule, string Severity, string Outcome), Finding> findings = [];

    private KnownResults(FileStream file) => this.file = file;

    /// <summary>Reads where the results of this tool, these rules and options stand in the file.</summary>
    /// <param name="path">The file; null for none.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How documents are judged; null for the defaults.</param>
    /// <param name="withOthers">Whether other reports, a register or waivers have a say: what they say may have changed, so nothing is known.</param>
    /// <param name="language">The language of errors.</param>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public static KnownResults? Open(string? path, Lazy<RuleSet> rules, string? options, bool withOthers, Language language)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            var known = new KnownResults(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            if (!withOthers)
            {
                known.Read(rules.Value.Hash, options);
            }

            return known;
        }
        catch (Exception wrong) when (InputProblems.IsOfTheFile(wrong))
        {
            throw new ToolException(path + language.Pick("：", ": ") + InputProblems.Finding(path, wrong).Message.In(language.Messages));
        }
    }

    /// <summary>Reads what is not known; of what is known nothing is read.</summary>
    /// <param name="known">The results; null for none.</param>
    /// <param name="reader">What reads a document.</param>
    public static Func<InputDocument, CancellationToken, ReadResult> Reader(
        KnownResults? known, Func<InputDocument, CancellationToken, ReadResult> reader)
    {
        if (known is null)
        {
            return reader;
        }

        return (document, cancellation) =>
        {
            if (known.Look(document) is null)
            {
                return reader(document, cancellation);
            }

            document.Content?.Dispose();
            return new ReadResult();
        };
    }

    /// <summary>The result of a document as it is known; null where it has to be judged.</summary>
    public CheckedInput? Find(InputDocument document)
    {
        if (Look(document) is not KnownResult known)
        {
            return null;
        }

        var line = new byte[known.Length];
        for (int read = 0, now; read < line.Length; read += now)
        {
            now = RandomAccess.Read(file.SafeFileHandle, line.AsSpan(read), known.Offset + read);
            if (now == 0)
            {
                throw new IOException("The file of known results has become shorter.");
            }
        }

        return new CheckedInput(new CheckedDocument { Source = document.Source, Path = document.Path, Result = known.Result }, line, [], null);
    }

    public void Dispose() => file.Dispose();

    /// <summary>An item of an array says where its cells are in the file: what stands before it counts too, and it is judged.</summary>
    private KnownResult? Look(InputDocument document) =>
        document.Problem is null && !(document.IsPart && document.Source.EndsWith(']')) && document.InputHash is string input
            && results.TryGetValue((document.Source, input), out KnownResult? known) ? known : null;

    private void Read(string rules, string? options)
    {
        var line = new MemoryStream();
        long start = 0;
        var buffer = new byte[64 * 1024];
        for (int count; (count = file.Read(buffer)) > 0;)
        {
            for (int from = 0; from < count;)
            {
                int end = Array.IndexOf(buffer, (byte)'\n', from, count - from);
                int until = end < 0 ? count : end + 1;
                line.Write(buffer, from, until - from);
                from = until;
                if (end >= 0)
                {
                    Add(line.GetBuffer().AsMemory(0, (int)line.Length), start, rules, options);
                    start += line.Length;
                    line.SetLength(0);
                }
            }
        }
    }

    /// <summary>A line that is none of ours is passed over: its document is judged.</summary>
    private void Add(ReadOnlyMemory<byte> line, long start, string rules, string? options)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("provenance", out JsonElement provenance)
                && Text(provenance, "tool") == Provenance.Version && Text(provenance, "ruleSet") == rules && Text(provenance, "options") == options
                && Text(provenance, "input") is string input && Text(root, "source") is string source)
            {
                results[(source, input)] = new KnownResult(start, line.Length, Result(root));
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // Not what this tool writes.
        }
    }

    /// <summary>As much of a result as decides the exit status, and as the record of a run counts.</summary>
    private ValidationResult Result(JsonElement root) => new()
    {
        Report = root.GetProperty("report").ValueKind == JsonValueKind.Null ? null : NoReport,
        Holds = Count(root, "holds"),
        Broken = Count(root, "broken"),
        Undecided = Count(root, "undecided"),
        NotApplicable = Count(root, "notApplicable"),
        Findings = [.. root.GetProperty("findings").EnumerateArray().Select(Short)],
    };

    private static int Count(JsonElement root, string name) => root.GetProperty("summary").GetProperty(name).GetInt32();

    private Finding Short(JsonElement finding)
    {
        (string Rule, string Severity, string Outcome) key = (Text(finding, "rule")!, Text(finding, "severity")!, Text(finding, "outcome")!);
        if (!findings.TryGetValue(key, out Finding? known))
        {
            findings[key] = known = new Finding
            {
                RuleId = key.Rule,
                Id = "",
                Severity = Enum.Parse<Severity>(key.Severity, ignoreCase: true),
                Outcome = Enum.Parse<Outcome>(key.Outcome, ignoreCase: true),
                Message = NoMessage,
            };
        }

        return known;
    }

    private static readonly AnnualReport NoReport = new();

    private static readonly Message NoMessage = new("", "");

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private sealed record KnownResult(long Offset, int Length, ValidationResult Result);
}
