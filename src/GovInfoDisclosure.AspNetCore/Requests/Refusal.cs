namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>Why a request is not answered with findings, with its status and how it is counted.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Reason">The word in metrics and logs.</param>
/// <param name="Detail">What is said, with the limits in numbers.</param>
internal sealed record Refusal(int Status, string Reason, Func<GovInfoDisclosureOptions, Message> Detail)
{
    public static Refusal TooLarge { get; } = new(StatusCodes.Status413PayloadTooLarge, "size", options => new Message(
        $"请求超过 {options.MaxBytes} 字节的上限。", $"The request is larger than {options.MaxBytes} bytes."));

    public static Refusal BodyTooSlow { get; } = new(StatusCodes.Status408RequestTimeout, "slow", options => new Message(
        $"{Seconds(options)} 秒内未收到完整的请求。", $"The request did not arrive within {Seconds(options)} seconds."));

    public static Refusal Busy { get; } = new(StatusCodes.Status503ServiceUnavailable, "busy", options => new Message(
        $"正在处理的文件过多，{Seconds(options)} 秒内未轮到本请求，请稍后重试。",
        $"Too many documents are being checked: this one was not reached within {Seconds(options)} seconds. Try again later."));

    public static Refusal TookTooLong { get; } = new(StatusCodes.Status504GatewayTimeout, "time", options => new Message(
        $"文件在 {Seconds(options)} 秒内未读完。", $"The document could not be read within {Seconds(options)} seconds."));

    public static Refusal BadForm { get; } = new(StatusCodes.Status400BadRequest, "form", _ => new Message(
        "请求的表单不完整或格式有误。", "The form of the request is incomplete or malformed."));

    public static Refusal Nothing { get; } = new(StatusCodes.Status400BadRequest, "empty", _ => new Message(
        "请求中没有文件。", "The request has no document."));

    public static Refusal Several { get; } = new(StatusCodes.Status400BadRequest, "several", _ => new Message(
        "请求中有多份报告：以 Accept: application/x-ndjson 请求，每份结果一行。",
        "The request has several reports: ask with Accept: application/x-ndjson for a line of findings each."));

    public static Refusal Failed { get; } = new(StatusCodes.Status500InternalServerError, "failed", _ => new Message(
        "程序在处理本文件时出错。", "The program failed on this document."));

    /// <summary>The caller is gone: nobody reads an answer, but requests are counted whole.</summary>
    public static Refusal Cut { get; } = new(StatusCodes.Status499ClientClosedRequest, "cut", _ => new Message("连接已中断。", "The connection was closed."));

    /// <summary>What the server itself refuses in a body, with its own status.</summary>
    public static Refusal OfServer(int status) => status == StatusCodes.Status413PayloadTooLarge ? TooLarge
        : status == StatusCodes.Status408RequestTimeout ? BodyTooSlow
        : new Refusal(status, "body", _ => new Message("请求不完整或格式有误。", "The body of the request is incomplete or malformed."));

    private static string Seconds(GovInfoDisclosureOptions options) => options.RequestTimeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}
