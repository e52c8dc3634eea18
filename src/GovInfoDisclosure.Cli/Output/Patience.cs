using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Lets nobody wait long for what is done: flushes a stream now and then.</summary>
internal sealed class Patience(Stream output)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch sinceFlush = Stopwatch.StartNew();

    /// <summary>Flushes where the last time is long ago; called after every result.</summary>
    public void Flush()
    {
        if (ToolConsole.IsOutputShown || sinceFlush.Elapsed > Longest)
        {
            output.Flush();
            sinceFlush.Restart();
        }
    }
}
