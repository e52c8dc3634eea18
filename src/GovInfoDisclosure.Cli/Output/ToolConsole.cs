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

    /// <summary>Whether a line on standard error can be drawn over.</summary>
    public static bool HasProgress => !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>Standard output as text.</summary>
    public TextWriter Writer => writer.Value;

    /// <summary>Standard error as text.</summary>
    public TextWriter ErrorWriter { get; }

    /// <summary>Standard output as bytes. Writing throws <see cref="ClosedPipeException"/> when nobody reads any more.</summary>
    public Stream Output => output.Value;

    private static bool IsSmartTerminal =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    /// <summary>A line on standard error.</summary>
    public void Note(string line)
    {
        try
        {
            ErrorWriter.WriteLine(line);
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
