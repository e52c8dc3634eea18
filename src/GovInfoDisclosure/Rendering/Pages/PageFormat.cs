namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>One document as a page.</summary>
internal sealed class PageFormat(ResultOptions options) : ResultOutput
{
    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        return document.RosterYear is not null ? [] : Encoding.UTF8.GetBytes(new ReportPage(document, options, null).Write());
    }

    public override ResultSink Open(Stream output) => new PageSink(output ?? throw new ArgumentNullException(nameof(output)));
}
