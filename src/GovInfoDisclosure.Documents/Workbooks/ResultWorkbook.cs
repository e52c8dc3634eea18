using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Documents.Workbooks;

/// <summary>Results as a workbook for the circular (通报用工作簿): a sheet of agencies, a row for each document, and a sheet of findings.</summary>
/// <remarks>Numbers are numeric cells; a text is a text, whatever it begins with. Findings are written as they come; of each document one row is
/// kept to the end.</remarks>
public static class ResultWorkbook
{
    /// <summary>The tool's <c>xlsx</c>.</summary>
    /// <param name="language">The language of heads, titles and messages.</param>
    public static ResultOutput Output(MessageLanguage language = MessageLanguage.Chinese) => new WorkbookFormat(new WorkbookWords(language));
}
