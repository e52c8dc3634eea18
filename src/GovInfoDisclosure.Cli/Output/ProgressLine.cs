using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A line at the foot of a terminal that says how far the work is. It stays there to the end: what is written goes above it.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;

    // The eye follows ten pictures a second.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ToolConsole? console;
    private readonly long total;
    private readonly Stopwatch sinceDrawn = Stopwatch.StartNew();
    private bool isDrawn;
    private long done;

    /// <param name="console">Where to draw; null to draw nothing.</param>
    /// <param name="total">How many files there are.</param>
    public ProgressLine(ToolConsole? console, long total)
    {
        this.console = console;
        this.total = total;
        if (console is not null)
        {
            console.Progress = this;
            Draw();
        }
    }

    /// <summary>Takes the line away before something else is written to the terminal.</summary>
    public void Clear()
    {
        if (isDrawn)
        {
            console!.ErrorWriter.Write("\r\u001b[K");
            isDrawn = false;
        }
    }

    /// <summary>Draws the line again, below what was written.</summary>
    public void Draw()
    {
        if (console is null)
        {
            return;
        }

        int filled = total == 0 ? BarWidth : (int)(done * BarWidth / total);
        string bar = new string('#', filled) + new string('-', BarWidth - filled);
        console.ErrorWriter.Write("\r\u001b[K[" + bar + "] " + done.ToString(CultureInfo.InvariantCulture)
            + "/" + total.ToString(CultureInfo.InvariantCulture));
        isDrawn = true;
        sinceDrawn.Restart();
    }

    /// <summary>Does what may write to the terminal, and says how many files are done then.</summary>
    public void Step(long filesDone, Action act)
    {
        // Where standard output is the terminal too, the line makes way for what is written; else it is only drawn over.
        if (ToolConsole.IsOutputShown)
        {
            Clear();
        }

        act();
        done = filesDone;
        if (console is not null && (ToolConsole.IsOutputShown || sinceDrawn.Elapsed >= Interval || done == total))
        {
            if (ToolConsole.IsOutputShown)
            {
                console.Output.Flush();
            }

            Draw();
        }
    }

    public void Dispose()
    {
        Clear();
        if (console is not null)
        {
            console.Progress = null;
        }
    }
}
