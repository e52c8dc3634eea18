using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Rendering.Text;

/// <summary>What to correct, with which a document's paragraph begins: for each part of the report that cannot be right the cell, where it is, the old number
/// and the new one; the broken rules below are its evidence. And which blanks follow, below them.</summary>
internal sealed class CorrectionText(Words words, Style style, int wordWidth, bool all)
{
    private const int MostDeduced = 1;

    // As many as a reader takes in at a glance; --all lists every one.
    private const int MostListed = 8;

    private string Margin => new(' ', wordWidth + 4);

    /// <summary>The corrections.</summary>
    public void Corrections(StringBuilder text, CheckedDocument document, ReportDiagnosis diagnosis)
    {
        bool hasParts = diagnosis.Blocks.Count > 1;
        FormShape form = FormShape.Of(diagnosis.Report);
        foreach (BlockDiagnosis block in diagnosis.Blocks)
        {
            string part = hasParts ? words.Part(block.Number) : "";
            if (block.Explanations.Count == 0)
            {
                Line(text, style.Bold(Word(words.Unclear)), part + words.Pick(block.Message));
            }
            else if (block.Best is Explanation best)
            {
                string word = block.Certain is null ? style.Bold(Word(words.Likely)) : style.Severe(Word(words.Correct), Severity.Error);
                Changes(text, document, form, best, part, word);
                text.Append(Margin).Append(style.Faint(words.Trust(block))).Append('\n');
            }
            else
            {
                Line(text, style.Bold(Word(words.OneOf)), part + words.Candidates(block, hasParts));
                int shown = all || block.Explanations.Count <= MostListed ? block.Explanations.Count : MostListed - 1;
                foreach (Explanation explanation in block.Explanations.Take(shown))
                {
                    Changes(text, document, form, explanation, "", words.Choice(explanation.Number, wordWidth));
                }

                if (shown < block.Explanations.Count)
                {
                    text.Append(Margin).Append(words.MoreCandidates(block.Explanations.Count - shown)).Append('\n');
                }
            }

            if (all)
            {
                text.Append(Margin).Append(DisplayWidth.Printable(words.Pick(block.Certificate))).Append('\n');
            }
        }
    }

    /// <summary>The blanks that follow.</summary>
    public void Blanks(StringBuilder text, ReportDiagnosis diagnosis)
    {
        int shown = all ? diagnosis.Deduced.Count : MostDeduced;
        foreach (DeducedCell cell in diagnosis.Deduced.Take(shown))
        {
            Line(text, style.Faint(Word(words.Deduced)), words.Pick(cell.Derivation));
        }

        if (diagnosis.Deduced.Count > shown)
        {
            text.Append(Margin).Append(words.MoreDeduced(diagnosis.Deduced.Count - shown)).Append('\n');
        }
    }

    private void Changes(StringBuilder text, CheckedDocument document, FormShape form, Explanation explanation, string part, string word)
    {
        foreach (SlipOperation operation in explanation.Operations)
        {
            string kinds = string.Join(words.Pick("，", "; "), operation.Kinds.Select(kind => words.Pick(DiagnosisTexts.Name(kind))));
            foreach (CellChange change in operation.Changes)
            {
                CellDefinition cell = form.Find(change.Address);
                string name = words.Pick(CellNames.Zh(cell), CellNames.En(cell));
                string numbers = CellNames.Number(change.From) + " → " + (change.IsDetermined ? CellNames.Number(change.To) : "?");
                string why = kinds.Length == 0 ? "" : words.Pick("（" + kinds + "）", " (" + kinds + ")");
                string place = change.Place is null ? "" : "  " + style.Faint(DisplayWidth.Printable(document.At(change.Place)));
                text.Append("  ").Append(word).Append("  ").Append(part).Append(name).Append(words.Pick("：", ": ")).Append(style.Bold(numbers))
                    .Append(why).Append(place).Append('\n');

                // What one slip did to several cells is said once.
                kinds = "";
                part = "";
                word = new string(' ', wordWidth);
            }
        }
    }

    private string Word(string word) => DisplayWidth.Left(word, wordWidth);

    private static void Line(StringBuilder text, string word, string message) =>
        text.Append("  ").Append(word).Append("  ").Append(DisplayWidth.Printable(message)).Append('\n');
}
