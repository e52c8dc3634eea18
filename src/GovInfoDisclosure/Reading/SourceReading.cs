namespace GovInfoDisclosure.Reading;

/// <summary>
/// Reads a document that has been taken apart: as lines for its title and sections, as grids for its tables; places are those of the document.
/// </summary>
internal static class SourceReading
{
    public static ReadResult Read(SourceDocument document, ReadOptions options, CancellationToken cancellationToken)
    {
        document = TurnedTables.Upright(WithoutNull(document));
        if (OtherYears.TakeOut(document) is { } own)
        {
            document = own.Document with { Findings = [.. own.Document.Findings, DocumentFindings.OtherYear(own.Name, own.Place)] };
        }

        if (OtherTables.TakeOut(document) is { } form)
        {
            document = form.Document with { Findings = [.. form.Document.Findings, DocumentFindings.OtherTable(form.Place)] };
        }

        var findings = new FindingList();
        SourceLines source = SourceLines.Of(document, Title(document));
        if (source.Lines.All(line => line.Content.Trim().Length == 0))
        {
            bool isExplained = document.Findings.Any(finding => finding.Severity == Severity.Error);
            return new ReadResult { Findings = isExplained ? document.Findings : [.. document.Findings, DocumentFindings.Empty()] };
        }

        ReadResult read = new ReportBuilder(source.Text.AsMemory(), options, findings, cancellationToken, source).Read();
        ReadResult moved = MovedPlaces.Of(read, place => source.PlaceOf(place));
        moved = moved with { Findings = [.. document.Findings, .. moved.Findings] };
        moved = options.Report is null ? WrittenForm.Complete(moved, document) : moved;
        return moved.Report is { } report && PublicationDate.Of(document.Metadata) is IsoDate day
            ? moved with { Report = report with { Published = day } }
            : moved;
    }

    /// <summary>
    /// U+0000, which a PDF's fonts may name and no text of a report can hold (its JSON has none), becomes the character for what is not known.
    /// </summary>
    private static SourceDocument WithoutNull(SourceDocument document)
    {
        static string Clean(string text) => text.Replace('\0', '\uFFFD');
        static bool Has(SourceBlock block) => block is SourceTable table ? table.Cells.Any(cell => cell.Text.Contains('\0'))
            : block is SourceParagraph paragraph && paragraph.Text.Contains('\0');
        static SourceBlock Without(SourceBlock block) => block is SourceTable table
            ? table with { Cells = [.. table.Cells.Select(cell => cell with { Text = Clean(cell.Text) })] }
            : block is SourceParagraph paragraph ? paragraph with { Text = Clean(paragraph.Text) } : block;
        return document.Blocks.Any(Has) ? document with { Blocks = [.. document.Blocks.Select(Without)] } : document;
    }

    /// <summary>The title that the format names, where no line of the document is one.</summary>
    private static string? Title(SourceDocument document)
    {
        foreach (SourceBlock block in document.Blocks)
        {
            if (block is SourceParagraph paragraph && paragraph.Text.Split('\n').Any(line => TitleText.Parse(line) is { Agency.Length: > 0, Year: not null }))
            {
                return null;
            }
        }

        string? named = document.Metadata.FirstOrDefault(item => item.Key.Equals("ArticleTitle", System.StringComparison.OrdinalIgnoreCase)).Value
            ?? document.Title;
        return named is not null && TitleText.Parse(named) is not null ? named.Replace('\0', '\uFFFD') : null;
    }
}
