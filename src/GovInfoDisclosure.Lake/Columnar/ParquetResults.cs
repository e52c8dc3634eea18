using GovInfoDisclosure.Rendering;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>A table of results as an output: nothing is rendered document by document, for columns are written many rows at once.</summary>
internal sealed class ParquetResults(ResultTable table, ParquetCompression compression, MessageLanguage language) : ResultOutput
{
    public override byte[] Render(CheckedDocument document) => [];

    public override ResultSink Open(Stream output) =>
        new ParquetResultSink(table, compression, language, output ?? throw new ArgumentNullException(nameof(output)));
}
