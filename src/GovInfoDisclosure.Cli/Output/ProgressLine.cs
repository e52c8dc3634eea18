using System.Diagnostics;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>A line at the foot of a terminal that says how far the work is. It makes way for what is written above it.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 30;
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly ToolConsole? console;
    private readonly long total;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan drawnAt;
    private bool isDrawn;
    private long done;

    /// <param name="console">Where to draw; null to draw nothing.</param>
    /// <param name="total">How many files there are.</param>
    public ProgressLine(ToolConsole? console, long total)
    {
        this.console = console;
        this.total = total;
    }

    /// <summary>Takes the line away before something else is written.</summary>
    public void Clear()
    {
        if (isDrawn)
        {
            console!.ErrorWriter.Write("\r\u001b[K");
            isDrawn = false;
        }
    }

    /// <summary>Says how many files are done.</summary>
    public void Report(long filesDone)
    {
        done = filesDone;
        if (console is null || (clock.Elapsed - drawnAt < Interval && done < total))
        {
            return;
        }

        drawnAt = clock.Elapsed;
        int filled = total == 0 ? BarWidth : (int)(done * BarWidth / total);
        string bar = new string('#', filled) + new string('-', BarWidth - filled);
        console.ErrorWriter.Write("\r\u001b[K[" + bar + "] " + done.ToString(CultureInfo.InvariantCulture)
            + "/" + total.ToString(CultureInfo.InvariantCulture));
        isDrawn = true;
    }

    public void Dispose() => Clear();
}
