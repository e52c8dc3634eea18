using System.Linq;
using System.Text;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Diagnosis;

namespace GovInfoDisclosure.Cli.Text;

/// <summary>Which cells are wrong, a sentence for each part of the report, and which blanks follow.</summary>
internal sealed class DiagnosisText(Texts texts, Style style, int wordWidth, bool all)
{
    private const int MostDeduced = 1;

    public void Render(StringBuilder text, ReportDiagnosis diagnosis)
    {
        foreach (BlockDiagnosis block in diagnosis.Blocks)
        {
            Line(text, style.Bold(DisplayWidth.Left(texts.Diagnosis, wordWidth)), texts.Pick(block.Message));
            if (all)
            {
                Line(text, new string(' ', wordWidth), texts.Pick(block.Certificate));
            }
        }

        int shown = all ? diagnosis.Deduced.Count : MostDeduced;
        foreach (DeducedCell cell in diagnosis.Deduced.Take(shown))
        {
            Line(text, style.Faint(DisplayWidth.Left(texts.Deduced, wordWidth)), texts.Pick(cell.Derivation));
        }

        if (diagnosis.Deduced.Count > shown)
        {
            Line(text, new string(' ', wordWidth), texts.MoreDeduced(diagnosis.Deduced.Count - shown));
        }
    }

    private static void Line(StringBuilder text, string word, string message) =>
        text.Append("  ").Append(word).Append("  ").Append(DisplayWidth.Printable(message)).Append('\n');
}
