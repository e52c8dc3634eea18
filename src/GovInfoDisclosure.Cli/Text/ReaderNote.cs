namespace GovInfoDisclosure.Cli.Text;

/// <summary>A reader's finding on one line, as compilers write theirs: place, severity, code, message.</summary>
internal static class ReaderNote
{
    // As compilers write it in every language: programs look for it.
    private const string Separator = ": ";

    public static string Of(InputDocument document, Finding finding, Words words)
    {
        return DisplayWidth.Printable(document.At(finding.Place) + Separator + words.Shared.Severity(finding.Severity)
            + " " + finding.RuleId + Separator + words.Pick(finding.Message));
    }
}
