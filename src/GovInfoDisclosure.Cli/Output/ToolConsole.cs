using Microsoft.Win32.SafeHandles;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Standard output and standard error, as UTF-8 with <c>\n</c>, and what is known of the terminals behind them.</summary>
internal sealed class ToolConsole : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly Lazy<Stream> output;
    private readonly Lazy<TextWriter> writer;

    public ToolConsole()
        : this(OpenOutput, Console.OpenStandardError())
    {
        if (OperatingSystem.IsWindows() && (!Console.IsOutputRedirected || !Console.IsErrorRedirected))
        {
            WindowsTerminal.Prepare();
        }
    }

    /// <summary>A console over streams of its own, for tests.</summary>
    internal ToolConsole(Func<Stream> output, Stream error)
    {
        this.output = new Lazy<Stream>(output);
        writer = new Lazy<TextWriter>(() => new StreamWriter(this.output.Value, Utf8, 16 * 1024, leaveOpen: true) { NewLine = "\n" });
        ErrorWriter = new StreamWriter(error, Utf8, 1024) { NewLine = "\n", AutoFlush = true };
    }

    /// <summary>Whether what is written is read on a terminal that understands colours, and colours are wanted.</summary>
    public static bool HasColours => !Console.IsOutputRedirected && IsSmartTerminal;

    /// <summary>Whether standard output is a terminal, where progress is drawn too.</summary>
    public static bool IsOutputShown => !Console.IsOutputRedirected;

    /// <summary>Whether a line on standard error can be drawn over.</summary>
    public static bool HasProgress => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Standard output as text.</summary>
    public TextWriter Writer => writer.Value;

    /// <summary>Standard error as text.</summary>
    public TextWriter ErrorWriter { get; }

    /// <summary>What is drawn at the foot of the terminal; it makes way for notes.</summary>
    public ProgressLine? Progress { get; set; }

    /// <summary>Standard output as bytes. Writing throws <see cref="ClosedPipeException"/> when nobody reads any more.</summary>
    public Stream Output => output.Value;

    private static bool IsSmartTerminal =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>How wide the terminal is that shows standard output; 0 where it is none, or does not say.</summary>
    public static int OutputWidth => Console.IsOutputRedirected ? 0 : TerminalWidth;

    private static int TerminalWidth
    {
        get
        {
            try
            {
                return Math.Max(0, Console.WindowWidth);
            }
            catch (IOException)
            {
                return 0;
            }
        }
    }

    /// <summary>Text for people on standard output, no wider than its terminal. What a terminal would obey is made visible by whoever made the text, for it
    /// may have colours.</summary>
    public void Text(string text) => Writer.Write(DisplayWidth.Fold(text, OutputWidth));

    /// <summary>Lines on standard error. The one way there: what a document or a name holds is never obeyed by a terminal.</summary>
    public void Note(string lines)
    {
        string shown = string.Join('\n', lines.Split('\n').Select(DisplayWidth.Printable));
        shown = Console.IsErrorRedirected ? shown : DisplayWidth.Fold(shown, TerminalWidth);
        try
        {
            Progress?.Clear();
            ErrorWriter.WriteLine(shown);
            Progress?.Draw();
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Standard error is gone: there is nowhere to say it.
        }
    }

    public void Flush()
    {
        if (writer.IsValueCreated)
        {
            writer.Value.Flush();
        }
    }

    public void Dispose()
    {
        if (output.IsValueCreated)
        {
            output.Value.Dispose();
        }

        ErrorWriter.Dispose();
    }

    /// <summary>
    /// The stream of the framework's console swallows a closed pipe, and the tool would go on working for nobody. A stream over the
    /// handle tells; but only of a pipe, for a file's place is shared with others that write to it.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!stream.CanSeek)
                {
                    return new PipeStream(stream);
                }
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // No handle to write to: the console's own stream takes what is written, and drops it.
            }
        }

        return Console.OpenStandardOutput();
    }
}
