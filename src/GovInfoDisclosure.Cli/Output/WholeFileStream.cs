namespace GovInfoDisclosure.Cli.Output;

/// <summary>A small file that is kept in memory until it is closed, and then written whole.</summary>
internal sealed class WholeFileStream(string path, ToolConsole console, Language language) : MemoryStream
{
    private bool isWritten;

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isWritten)
        {
            isWritten = true;
            using OutputTarget target = OutputTarget.Open(path, console, language);
            WriteTo(target.Stream);
            target.Complete(language);
        }

        base.Dispose(disposing);
    }
}
