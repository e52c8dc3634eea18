using GovInfoDisclosure.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>Registers the checking of annual reports in an ASP.NET application, and maps its endpoints.</summary>
public static class GovInfoDisclosureExtensions
{
    /// <summary>
    /// Registers <see cref="ReportChecker"/>, the endpoints, the health check <c>govinfo-rules</c> and the metrics of the meter <c>GovInfoDisclosure</c>. The
    /// rules are loaded when the application starts, which fails where their files are wrong, and again whenever those change.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section of the configuration with <see cref="GovInfoDisclosureOptions"/>; null for none. A name that is no option, or a value
    /// of the wrong kind, is an <see cref="OptionsValidationException"/> at the start.</param>
    /// <param name="configure">Sets options in code, after the configuration; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddGovInfoDisclosure(
        this IServiceCollection services, IConfiguration? section = null, Action<GovInfoDisclosureOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<GovInfoDisclosureOptions> options = services.AddOptions<GovInfoDisclosureOptions>().ValidateOnStart();
        if (section is not null)
        {
            services.AddSingleton<IConfigureOptions<GovInfoDisclosureOptions>>(new OptionsReader(section));
            services.AddSingleton<IOptionsChangeTokenSource<GovInfoDisclosureOptions>>(new ConfigurationChangeTokenSource<GovInfoDisclosureOptions>(section));
        }

        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GovInfoDisclosureOptions>, OptionsChecks>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddMetrics();
        services.TryAddSingleton<CheckMetrics>();
        services.TryAddSingleton<CheckLog>();
        services.TryAddSingleton<WorkGate>();
        services.TryAddSingleton<DocumentEndpoint>();
        services.TryAddSingleton<ReportEndpoint>();
        services.TryAddSingleton(provider => new ReportChecker(
            provider.GetRequiredService<IOptionsMonitor<GovInfoDisclosureOptions>>(),
            provider.GetRequiredService<IHostEnvironment>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<CheckLog>(),
            provider.GetRequiredService<CheckMetrics>()));
        services.AddHostedService<RuleWatcher>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, ReportInputFormatter.Setup>();
        services.AddSingleton<IConfigureOptions<OpenApiOptions>, OpenApiSetup>();
        services.AddHealthChecks();
        services.Configure<HealthCheckServiceOptions>(checks =>
        {
            if (checks.Registrations.All(known => known.Name != RuleHealth.Name))
            {
                checks.Registrations.Add(new HealthCheckRegistration(
                    RuleHealth.Name, provider => new RuleHealth(provider.GetRequiredService<ReportChecker>()), HealthStatus.Unhealthy, ["govinfo"]));
            }
        });
        return services;
    }

    /// <summary>
    /// Maps <c>POST documents</c>, which takes a document of any format as body or as the file of a form, and <c>POST reports</c>, which takes a report as
    /// JSON. Both answer the findings as JSON; docs/aspnetcore.md says what else they answer.
    /// </summary>
    /// <param name="endpoints">Where to map.</param>
    /// <param name="prefix">What their paths begin with (<c>/govinfo</c>); the root by default.</param>
    /// <returns>The group of both, for whatever else shall hold for them: <c>RequireAuthorization()</c>, rate limits, CORS.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException"><see cref="AddGovInfoDisclosure"/> was not called.</exception>
    public static RouteGroupBuilder MapGovInfoDisclosure(this IEndpointRouteBuilder endpoints, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        IServiceProvider services = endpoints.ServiceProvider;
        if (services.GetService<DocumentEndpoint>() is not DocumentEndpoint documents)
        {
            throw new InvalidOperationException("Call builder.Services.AddGovInfoDisclosure(…) before MapGovInfoDisclosure().");
        }

        ReportEndpoint reports = services.GetRequiredService<ReportEndpoint>();
        RouteGroupBuilder group = endpoints.MapGroup(prefix);

        Map(group, "/documents", documents.InvokeAsync, new CheckDescription("Checks a document of any format.", takesFiles: true));
        Map(group, "/reports", reports.InvokeAsync, new CheckDescription("Checks a report that is JSON.", takesFiles: false));
        return group;
    }

    /// <summary>Maps a request delegate: nothing is to be bound, so that no code is made at run time. What a handler's types would say is
    /// said here, but for what it takes: as metadata of the endpoint that would refuse whatever header a caller has not set.</summary>
    private static void Map(RouteGroupBuilder group, string path, RequestDelegate answer, CheckDescription description)
    {
        string[] problem = ["application/problem+json"];
        group.MapPost(path, answer).WithMetadata(
            answer.Method,
            description,
            new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(ValidationResult), ["application/json"]),
            new ProducesResponseTypeMetadata(StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails), problem),
            new ProducesResponseTypeMetadata(StatusCodes.Status413PayloadTooLarge, typeof(ProblemDetails), problem),
            new ProducesResponseTypeMetadata(StatusCodes.Status503ServiceUnavailable, typeof(ProblemDetails), problem));
    }
}
