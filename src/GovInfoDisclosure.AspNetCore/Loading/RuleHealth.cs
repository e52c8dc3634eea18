using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GovInfoDisclosure.AspNetCore.Loading;

/// <summary>Healthy while the rules in use are those on the disk; degraded, with what is wrong, while that keeps older ones in use.</summary>
internal sealed class RuleHealth(ReportChecker checker) : IHealthCheck
{
    public const string Name = "govinfo-rules";

    // Enough to see what to correct; the page of a health check is no editor.
    private const int MostErrors = 10;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Looked at now, so that the answer is true also where nothing looks by itself.
        checker.Reload();
        ValueList<RuleFileError> errors = checker.Errors;
        var data = new Dictionary<string, object> { ["rules"] = checker.Rules.Rules.Count, ["errors"] = errors.Count };
        return Task.FromResult(errors.Count == 0
            ? HealthCheckResult.Healthy($"{checker.Rules.Rules.Count} rules.", data)
            : HealthCheckResult.Degraded("The rules before are used, because the files are wrong: "
                + string.Join("; ", errors.Take(MostErrors)) + (errors.Count > MostErrors ? $"; and {errors.Count - MostErrors} more" : ""), null, data));
    }
}
