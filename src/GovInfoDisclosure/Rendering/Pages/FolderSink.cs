namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A folder of pages being written: each page as it comes; of the documents a line each is kept for the index, the worst first.</summary>
internal sealed class FolderSink(ResultOptions options, Func<string, Stream> create, Stream output) : ResultSink
{
    /// <summary>The name of the index.</summary>
    public const string Index = "index.html";

    private readonly PageWords words = new(options.Language);
    private readonly List<IndexEntry> entries = [];
    private readonly IndexCounts counts = new();

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        counts.Add(document, words);
        if (document.RosterYear is null)
        {
            var entry = new IndexEntry(document, entries.Count + 1, words);
            entries.Add(entry);
            using Stream page = create(IndexEntry.FileOf(entry.Number));
            page.Write(rendered, 0, rendered.Length);
        }
    }

    public override void End(IEnumerable<string> notes)
    {
        IndexEntry[] sorted = [.. entries.OrderBy(entry => entry.IsReport).ThenByDescending(entry => entry.Errors).ThenByDescending(entry => entry.Warnings)
            .ThenBy(entry => entry.Number)];
        new IndexPages(words, sorted, counts, [.. notes]).WriteAll(create, output);
    }
}
