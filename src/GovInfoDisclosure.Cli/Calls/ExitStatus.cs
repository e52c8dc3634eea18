namespace GovInfoDisclosure.Cli.Calls;

/// <summary>What the tool answers to the shell.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing that fails.</summary>
    public const int Clean = 0;

    /// <summary>A broken rule, or a reader's finding, of the severity that fails.</summary>
    public const int Findings = 1;

    /// <summary>
    /// A path could not be opened or held nothing to read, a document gave no report, a rule file or the call was wrong. It wins over
    /// <see cref="Findings"/>.
    /// </summary>
    public const int Wrong = 2;

    /// <summary>Ended by Ctrl-C or a request to terminate, as shells report it.</summary>
    public const int Interrupted = 130;

    /// <summary>The reader of the output went away (<c>| head</c>), as shells report it.</summary>
    public const int ClosedPipe = 141;
}
