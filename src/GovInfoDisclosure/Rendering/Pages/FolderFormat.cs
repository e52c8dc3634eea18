namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A page for each document, and an index of them: the index is the output, all else goes to files beside it.</summary>
internal sealed class FolderFormat(ResultOptions options, Func<string, Stream> create) : ResultOutput
{
    public override bool HasNotes => true;

    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        return document.RosterYear is not null ? [] : Encoding.UTF8.GetBytes(new ReportPage(document, options, FolderSink.Index).Write());
    }

    public override ResultSink Open(Stream output) => new FolderSink(options, create, output ?? throw new ArgumentNullException(nameof(output)));
}
