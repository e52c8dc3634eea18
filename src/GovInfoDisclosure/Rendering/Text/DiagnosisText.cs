namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Which cells are wrong, a sentence for each part of the report, and which blanks follow.</summary>
internal sealed class DiagnosisText(Words words, Style style, int wordWidth, bool all)
{
    private const int MostDeduced = 1;

    public void Render(StringBuilder text, ReportDiagnosis diagnosis)
    {
        foreach (BlockDiagnosis block in diagnosis.Blocks)
        {
            Line(text, style.Bold(DisplayWidth.Left(words.Diagnosis, wordWidth)), words.Pick(block.Message));
            if (all)
            {
                Line(text, new string(' ', wordWidth), words.Pick(block.Certificate));
            }
        }

        int shown = all ? diagnosis.Deduced.Count : MostDeduced;
        foreach (DeducedCell cell in diagnosis.Deduced.Take(shown))
        {
            Line(text, style.Faint(DisplayWidth.Left(words.Deduced, wordWidth)), words.Pick(cell.Derivation));
        }

        if (diagnosis.Deduced.Count > shown)
        {
            Line(text, new string(' ', wordWidth), words.MoreDeduced(diagnosis.Deduced.Count - shown));
        }
    }

    private static void Line(StringBuilder text, string word, string message) =>
        text.Append("  ").Append(word).Append("  ").Append(DisplayWidth.Printable(message)).Append('\n');
}
