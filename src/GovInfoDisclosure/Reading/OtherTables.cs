namespace GovInfoDisclosure.Reading;

/// <summary>
/// Tables of the agency's own between those of the form and the sections behind them: requests by unit, by month, by channel. They have heads of their own and
/// no word of the form, and are taken out before the report is read; a part of a form's table that a page cut off has its labels or begins with values.
/// </summary>
internal static class OtherTables
{
    /// <summary>Whose numbers, and two kinds of numbers.</summary>
    private const int FewestHeads = 3;

    /// <summary>总计, 企业 and 规章 stand in any table.</summary>
    private const int ShortestWord = 4;

    /// <summary>What heads of any table say.</summary>
    private static readonly string[] WordsOfAny = ["单位", "合计", "总计", "小计", "其他"];

    private static readonly LabelVocabulary[] Form = [LabelVocabulary.Table2, LabelVocabulary.Table3, LabelVocabulary.Table4];

    /// <summary>The document without them, and where the first of them is; null where there are none.</summary>
    public static (SourceDocument Document, Place Place)? TakeOut(SourceDocument document)
    {
        int last = LastOfForm(document);
        HashSet<SourceBlock> others = [];
        bool isBehindForm = false;
        for (int i = 0; i < last; i++)
        {
            if (document.Blocks[i] is SourceTable table)
            {
                bool isOfForm = IsOfForm(table);
                isBehindForm |= isOfForm;
                if (isBehindForm && !isOfForm && HasOwnHeads(table))
                {
                    others.Add(table);
                }
            }
        }

        SourceBlock? first = document.Blocks.FirstOrDefault(others.Contains);
        return first is null ? null
            : (document with { Blocks = [.. document.Blocks.Where(block => !others.Contains(block))] },
                first.Place ?? ((SourceTable)first).Cells[0].Place ?? default);
    }

    /// <summary>The heading of section 五, behind which no table is the form's; nothing is taken out where there is none.</summary>
    private static int LastOfForm(SourceDocument document)
    {
        for (int i = document.Blocks.Count - 1; i >= 0; i--)
        {
            if (document.Blocks[i] is SourceParagraph paragraph
                && SectionTitles.Match(paragraph.Text, i) is { Kind: SectionKind.ProblemsAndImprovements, IsNumberedInBrackets: false })
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsOfForm(SourceTable table) => table.Cells.Any(cell => LabelText.Of(cell.Text).Core is { Length: >= ShortestWord } core
        && Array.Exists(Form, labels => labels.Find(core).Count > 0));

    /// <summary>Words of its own above numbers, most of them no part of the form's, as 维持 and 纠正 are.</summary>
    private static bool HasOwnHeads(SourceTable table)
    {
        int first = table.Cells.Count == 0 ? 0 : table.Cells[0].Row;
        SourceCell[] heads = [.. table.Cells.Where(cell => cell.Row == first)];
        string[] words = [.. heads.Select(head => LabelText.Of(head.Text).Core).Where(core => Array.IndexOf(WordsOfAny, core) < 0)];
        return heads.Length >= FewestHeads && words.Count(IsInHeads) * 2 < words.Length
            && Array.TrueForAll(heads, cell => ValueText.KindOf(cell.Text) == FieldKind.Text)
            && table.Cells.Any(cell => cell.Row > first && ValueText.KindOf(cell.Text) == FieldKind.Number);
    }

    private static bool IsInHeads(string core) =>
        Array.Exists(Form, labels => labels.Entries.Any(entry => entry.Kind != LabelKind.Row && entry.Core.Contains(core)));
}
