namespace GovInfoDisclosure.Cli.Text;

/// <summary>A reader's finding on one line, as compilers write theirs: place, severity, code, message.</summary>
internal static class ReaderNote
{
    public static string Of(InputDocument document, Finding finding, Words words)
    {
        string separator = words.Language.Pick("：", ": ");
        return DisplayWidth.Printable(document.At(finding.Place) + separator + words.Shared.Severity(finding.Severity)
            + " " + finding.RuleId + separator + words.Pick(finding.Message));
    }
}
