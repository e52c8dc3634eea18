namespace GovInfoDisclosure.Outputs;

/// <summary>Results a line each, as compilers write theirs: <c>path:line:column: severity RULE/instance: message</c>. Editors and build servers find the place
/// by it; so the words of severity are English in every language, and only the message is in that of the options.</summary>
internal sealed class LineFormat(ResultOptions options) : ResultOutput
{
    public override bool IsSilentOnWhatHolds => !options.ListAll;

    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        var text = new StringBuilder();
        foreach (Finding finding in document.Result.Findings.Where(IsShown))
        {
            text.Append(DisplayWidth.Printable(document.At(finding.Place))).Append(": ").Append(Word(finding)).Append(' ')
                .Append(DisplayWidth.Printable(finding.Id)).Append(": ").Append(DisplayWidth.Printable(finding.Message.In(options.Language))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private bool IsShown(Finding finding) => options.ListAll || finding.Outcome is Outcome.Broken or Outcome.Reading;

    private static string Word(Finding finding) => finding.Outcome switch
    {
        Outcome.Holds => "holds",
        Outcome.Undecided => "undecided",
        Outcome.NotApplicable => "not-applicable",
        _ => finding.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        },
    };
}
