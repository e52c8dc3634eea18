namespace GovInfoDisclosure.AspNetCore.Telemetry;

/// <summary>All that is written to the log. Nothing of a report is: no text, no name, no number of a cell; nor the message of an exception, which may quote
/// it.</summary>
internal sealed class CheckLog(ILogger<ReportChecker> logger)
{
    private static readonly Action<ILogger, string, string, long, double, Exception?> CheckedMessage = LoggerMessage.Define<string, string, long, double>(
        LogLevel.Debug, new EventId(1, "Checked"), "Checked a {Kind}: {Outcome}, {Bytes} bytes in {Milliseconds} ms.");

    private static readonly Action<ILogger, string, string, Exception?> RefusedMessage = LoggerMessage.Define<string, string>(
        LogLevel.Information, new EventId(2, "Refused"), "Refused a {Kind}: {Reason}.");

    private static readonly Action<ILogger, string, string, string?, Exception?> FailedMessage = LoggerMessage.Define<string, string, string?>(
        LogLevel.Error, new EventId(3, "Failed"), "The check of a {Kind} failed with {ExceptionType}.\n{StackTrace}");

    private static readonly Action<ILogger, int, Exception?> ReloadedMessage = LoggerMessage.Define<int>(
        LogLevel.Information, new EventId(4, "RulesReloaded"), "The rules were loaded again: {Rules} rules.");

    private static readonly Action<ILogger, string, Exception?> KeptMessage = LoggerMessage.Define<string>(
        LogLevel.Warning, new EventId(5, "RulesKept"), "The files of the rules are wrong, and the rules before them stay in use:\n{Errors}");

    public void Checked(string kind, string outcome, long bytes, TimeSpan elapsed) =>
        CheckedMessage(logger, kind, outcome, bytes, elapsed.TotalMilliseconds, null);

    public void Refused(string kind, string reason) => RefusedMessage(logger, kind, reason, null);

    public void Failed(string kind, Exception wrong) => FailedMessage(logger, kind, wrong.GetType().FullName!, wrong.StackTrace, null);

    /// <param name="rules">What was loaded; null where the files are wrong.</param>
    /// <param name="errors">What is wrong in them.</param>
    public void Reloaded(RuleSet? rules, ValueList<RuleFileError> errors)
    {
        if (rules is not null)
        {
            ReloadedMessage(logger, rules.Rules.Count, null);
        }
        else
        {
            KeptMessage(logger, string.Join('\n', errors), null);
        }
    }
}
