namespace GovInfoDisclosure.Outputs;

/// <summary>Results as the annotations of a build server (workflow commands): a line each, what is broken, what the reader says, which cell is wrong.</summary>
internal sealed class GitHubFormat(ResultOptions options) : ResultOutput
{
    public override bool IsSilentOnWhatHolds => !options.ListAll;

    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        var text = new StringBuilder();
        foreach (Finding finding in document.Result.Findings.Where(IsTold))
        {
            string title = document.JudgedBy.Find(finding.RuleId) is Rule rule ? finding.Id + " " + rule.Title.In(options.Language) : finding.Id;
            Add(text, document, Command(finding), finding.Place, title, finding.Message.In(options.Language));
        }

        foreach (BlockDiagnosis block in document.Diagnosis?.Blocks ?? [])
        {
            Place? place = block.Best?.Changes.Select(change => change.Place).FirstOrDefault(known => known is not null);
            Add(text, document, "notice", place, options.Language.Pick("诊断", "Diagnosis"), block.Message.In(options.Language));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private bool IsTold(Finding finding) => finding.Outcome is Outcome.Broken or Outcome.Reading || (options.ListAll && finding.Outcome == Outcome.Undecided);

    private static string Command(Finding finding) => finding switch
    {
        { Outcome: Outcome.Undecided } => "notice",
        { Severity: Severity.Error } => "error",
        { Severity: Severity.Warning } => "warning",
        _ => "notice",
    };

    private void Add(StringBuilder text, CheckedDocument document, string command, Place? place, string title, string message)
    {
        text.Append("::").Append(command).Append(" file=").Append(Property(document.Path ?? document.Source));
        if (place is { Line: > 0 } lines)
        {
            text.Append(",line=").Append(lines.Line.ToString(CultureInfo.InvariantCulture));
            if (lines.Column > 0)
            {
                text.Append(",col=").Append(lines.Column.ToString(CultureInfo.InvariantCulture));
            }
        }
        else if (place is Place inside)
        {
            message = PlaceText.Of(inside, options.Language) + options.Language.Pick("：", ": ") + message;
        }

        text.Append(",title=").Append(Property(title)).Append("::").Append(Data(message)).Append('\n');
    }

    /// <summary>The escapes of a message; line ends are among them, so that no text can begin a command of its own.</summary>
    private static string Data(string text) => DisplayWidth.Printable(text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A"));

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
