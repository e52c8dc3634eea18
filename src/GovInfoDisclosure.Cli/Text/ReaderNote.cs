using System.Globalization;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Cli.Text;

/// <summary>A reader's finding on one line, as compilers write theirs: place, severity, code, message.</summary>
internal static class ReaderNote
{
    public static string Of(Document document, Finding finding, Texts texts)
    {
        string place = finding.Place is Place known
            ? document.Path + ":" + known.Line.ToString(CultureInfo.InvariantCulture) + ":" + known.Column.ToString(CultureInfo.InvariantCulture)
            : document.Source;
        string separator = texts.Language.Pick("：", ": ");
        return DisplayWidth.Printable(place + separator + texts.Severity(finding.Severity) + " " + finding.RuleId + separator + texts.Pick(finding.Message));
    }
}
