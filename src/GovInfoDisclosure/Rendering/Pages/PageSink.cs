namespace GovInfoDisclosure.Rendering.Pages;

/// <summary>A single page being written: it has room for one document.</summary>
internal sealed class PageSink(Stream output) : ResultSink
{
    private bool isWritten;

    public override void Add(CheckedDocument document, byte[] rendered)
    {
        if (document.RosterYear is not null)
        {
            return;
        }

        if (isWritten)
        {
            throw new InvalidOperationException("A page has room for one document; several are written to a folder.");
        }

        isWritten = true;
        output.Write(rendered, 0, rendered.Length);
    }

    public override void End(IEnumerable<string> notes)
    {
    }
}
