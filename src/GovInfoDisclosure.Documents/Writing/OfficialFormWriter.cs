using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Documents.Writing;

/// <summary>Writes a report as the official form (国办公开办函〔2021〕30号, 〔2019〕60号): title, six sections, three tables with their merged cells.</summary>
/// <remarks>
/// <para>What is written is read back as the same report: edition, shape, year, agency, cells (a blank stays blank), prose. Codes, level and date of
/// publication, which no page prints, travel in the document's properties. Fees for processing information come back where the prose states them.</para>
/// <para>The same report gives the same bytes on every machine. Control characters of texts become U+FFFD, tabs become spaces. Safe to use from many
/// threads.</para>
/// </remarks>
public static class OfficialFormWriter
{
    /// <summary>Writes a Word file (.docx): A4, 仿宋 and 黑体 by name.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteWord(AnnualReport report, Stream output) =>
        WordForm.Write(new FormContent(report), output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>Writes a web page: UTF-8, one file, nothing loaded from elsewhere.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteHtml(AnnualReport report, Stream output) =>
        HtmlForm.Write(new FormContent(report), output ?? throw new ArgumentNullException(nameof(output)));

    /// <summary>Writes a workbook (.xlsx) for a unit to fill in: totals are formulas, what is typed is checked, all else is locked without a password.
    /// Filled in and saved by a spreadsheet program, it is read as the report.</summary>
    /// <param name="shape">The shape of the form.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteBlankWorkbook(FormShape shape, Stream output) => new BlankWorkbook(shape ?? throw new ArgumentNullException(nameof(shape)))
        .Write(output ?? throw new ArgumentNullException(nameof(output)));
}
