using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>A table of results as an output: the row of names, and the rows of each document.</summary>
internal sealed class CsvFormat(ResultTable table, MessageLanguage language, bool hasMark) : ResultOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public override bool IsSilentOnWhatHolds => table == ResultTable.Findings;

    public override byte[] Render(CheckedDocument document) =>
        Utf8.GetBytes(ResultCsv.Rows(document ?? throw new ArgumentNullException(nameof(document)), table, language));

    protected override string Head() => (hasMark ? "\uFEFF" : "") + ResultCsv.Header(table);
}
