namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What the commands of one call are given: where to write, what to speak, when to stop, and how a document is read.</summary>
/// <param name="Console">Takes what is written, and what is said beside it.</param>
/// <param name="Language">The language of all that is said: that of <c>--lang</c>, else of the environment.</param>
/// <param name="Cancellation">Stops the work.</param>
internal sealed record Session(ToolConsole Console, Language Language, CancellationToken Cancellation)
{
    /// <summary>What the call takes of the configuration where it does not say it itself.</summary>
    public CallConfiguration Configured { get; init; } = CallConfiguration.None;

    /// <summary>Which of several reports in a document is read; 0 where it is to have one.</summary>
    public int Report { get; init; }

    /// <summary>Reads one document; the tests of the last net put a reader in its place that fails.</summary>
    public Func<InputDocument, CancellationToken, ReadResult> Reader { get; init; } = InputReader.Read;

    /// <summary>Reads a document and does the work on what was read, so that a failure of either costs this document alone.</summary>
    public TResult Guard<TResult>(InputDocument document, Func<InputDocument, ReadResult, TResult> work) =>
        InputReader.Guard(document with { Report = Report }, Reader, work, Cancellation);

    /// <summary>Reads a document; a failure becomes a finding that names it.</summary>
    public ReadResult Read(InputDocument document) => Guard(document, (_, read) => read);
}
