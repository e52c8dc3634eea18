using Microsoft.Extensions.Hosting;

namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>Looks at the files of the rules now and then, and once more when the options change. The rules are loaded before the first request.</summary>
internal sealed class RuleWatcher(ReportChecker checker, IOptionsMonitor<GovInfoDisclosureOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using IDisposable? changes = options.OnChange(_ => checker.Reload());
        try
        {
            while (true)
            {
                await Task.Delay(options.CurrentValue.ReloadInterval, time, stoppingToken).ConfigureAwait(false);
                checker.Reload();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The application ends.
        }
    }
}
