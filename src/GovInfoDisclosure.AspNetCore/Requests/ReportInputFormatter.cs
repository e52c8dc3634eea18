using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Reads <c>[FromBody] AnnualReport</c> of controllers: every error is in the model state under its path, and so in the answer of
/// <c>[ApiController]</c>.</summary>
internal sealed class ReportInputFormatter : TextInputFormatter, IInputFormatterExceptionPolicy
{
    private readonly IOptionsMonitor<GovInfoDisclosureOptions> options;
    private readonly ReportChecker checker;

    public ReportInputFormatter(IOptionsMonitor<GovInfoDisclosureOptions> options, ReportChecker checker)
    {
        this.options = options;
        this.checker = checker;
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
        SupportedEncodings.Add(UTF8EncodingWithoutBOM);
    }

    // What is too large has a status of its own, and is no error of the model.
    public InputFormatterExceptionPolicy ExceptionPolicy => InputFormatterExceptionPolicy.MalformedInputExceptions;

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding)
    {
        HttpRequest request = context.HttpContext.Request;
        try
        {
            JsonReadResult read = await ReportInput.ReadAsync(request, options.CurrentValue, context.HttpContext.RequestAborted).ConfigureAwait(false);
            if (read.Report is AnnualReport report)
            {
                return await InputFormatterResult.SuccessAsync(report).ConfigureAwait(false);
            }

            MessageLanguage language = RequestLanguage.Of(request, checker.Loaded);
            foreach (JsonError error in read.Errors)
            {
                context.ModelState.TryAddModelError(error.Path, Problems.ErrorText(error, language));
            }

            return await InputFormatterResult.FailureAsync().ConfigureAwait(false);
        }
        catch (UploadTooLargeException wrong)
        {
            throw new BadHttpRequestException(wrong.Message, StatusCodes.Status413PayloadTooLarge, wrong);
        }
    }

    protected override bool CanReadType(Type type) => type == typeof(AnnualReport);

    /// <summary>Puts the formatter before the framework's own, where the application has controllers.</summary>
    internal sealed class Setup(IOptionsMonitor<GovInfoDisclosureOptions> options, ReportChecker checker) : IConfigureOptions<MvcOptions>
    {
        public void Configure(MvcOptions mvc) => mvc.InputFormatters.Insert(0, new ReportInputFormatter(options, checker));
    }
}
