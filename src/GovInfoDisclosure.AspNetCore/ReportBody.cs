using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace GovInfoDisclosure.AspNetCore;

/// <summary>
/// The body of a request as a report, for a parameter of a minimal API: what is no report never comes to the handler, but is answered with 400 and every
/// error by its path, and what is too large with 413.
/// </summary>
/// <remarks>
/// <code>app.MapPost("/mine", (ReportBody body, ReportChecker checker) => checker.Validate(body.Report));</code>
/// A parameter of the type <see cref="AnnualReport"/> is bound as strictly, but answered with the first error at most. Controllers take
/// <c>[FromBody] AnnualReport</c> and answer every error.
/// </remarks>
public sealed class ReportBody : IBindableFromHttpContext<ReportBody>, IEndpointParameterMetadataProvider
{
    private readonly AnnualReport? report;

    private ReportBody(AnnualReport? report, IResult? problem)
    {
        this.report = report;
        Problem = problem;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report =>
        report ?? throw new InvalidOperationException("The body is no report; without the endpoint's filter nobody has answered so.");

    internal IResult? Problem { get; }

    /// <summary>Reads the body; for the framework.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameter">The parameter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public static async ValueTask<ReportBody?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        ArgumentNullException.ThrowIfNull(context);
        GovInfoDisclosureOptions limits = context.RequestServices.GetRequiredService<IOptionsMonitor<GovInfoDisclosureOptions>>().CurrentValue;
        MessageLanguage language = RequestLanguage.Of(context.Request, context.RequestServices.GetRequiredService<ReportChecker>().Loaded);
        try
        {
            JsonReadResult read = await ReportInput.ReadAsync(context.Request, limits, context.RequestAborted).ConfigureAwait(false);
            return new ReportBody(read.Report, read.IsSuccess ? null : Problems.OfJson(read.Errors, language));
        }
        catch (UploadTooLargeException)
        {
            return new ReportBody(null, Problems.Of(Refusal.TooLarge, limits, language));
        }
    }

    /// <summary>Says what the endpoint takes and answers, and lets no wrong body come to its handler; for the framework.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="builder">The endpoint.</param>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(AnnualReport)));
        builder.Metadata.Add(new ProducesResponseTypeMetadata(
            StatusCodes.Status400BadRequest, typeof(HttpValidationProblemDetails), ["application/problem+json"]));
        builder.FilterFactories.Add((_, next) => context =>
            context.Arguments.OfType<ReportBody>().FirstOrDefault(body => body.Problem is not null) is ReportBody wrong
                ? ValueTask.FromResult<object?>(wrong.Problem)
                : next(context));
    }
}
