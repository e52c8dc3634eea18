using Microsoft.AspNetCore.Http.HttpResults;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>How requests are refused: problem details (RFC 9457) in the language of the request.</summary>
internal static class Problems
{
    /// <summary>JSON that is no report: every error by its path, with line and byte.</summary>
    public static ValidationProblem OfJson(IEnumerable<JsonError> errors, MessageLanguage language) => TypedResults.ValidationProblem(
        errors.GroupBy(error => error.Path, error => ErrorText(error, language)).ToDictionary(group => group.Key, group => group.ToArray()),
        new Message("JSON 不符合年度报告的格式。", "The JSON is no annual report.").In(language),
        title: Title(language));

    /// <summary>A query that asks for what there is not.</summary>
    public static ValidationProblem OfQuery(Dictionary<string, Message> errors, MessageLanguage language) => TypedResults.ValidationProblem(
        errors.ToDictionary(error => error.Key, error => new[] { error.Value.In(language) }), title: Title(language));

    /// <summary>What is wrong, without the path, as in the JSON's own findings.</summary>
    public static string ErrorText(JsonError error, MessageLanguage language) => new Message(
        $"第 {error.Line} 行第 {error.BytePosition} 字节：{error.Message.Zh}", $"line {error.Line}, byte {error.BytePosition}: {error.Message.En}").In(language);

    public static ProblemHttpResult Of(Refusal refusal, GovInfoDisclosureOptions options, MessageLanguage language) =>
        TypedResults.Problem(refusal.Detail(options).In(language), statusCode: refusal.Status);

    private static string Title(MessageLanguage language) => new Message("请求有误。", "The request is wrong.").In(language);
}
