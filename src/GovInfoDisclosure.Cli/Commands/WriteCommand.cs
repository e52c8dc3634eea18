using System.CommandLine;
using GovInfoDisclosure.Documents.Writing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo write</c>: the official form from a report.</summary>
internal sealed class WriteCommand
{
    private const string Word = "docx";
    private const string Html = "html";

    private readonly Session session;
    private readonly Argument<string> path;
    private readonly Option<string?> format;
    private readonly Option<string> output;
    private readonly Option<int> report;
    private readonly Option<string?> lang;

    public WriteCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        path = new Argument<string>("PATH")
        {
            Description = language.Pick("一份报告：read 能读的任何文件，JSON 亦可，或 -（标准输入）", "one report: any file that read takes, JSON too, or - for standard input"),
        };
        format = CommonOptions.ChoiceOrNone(language, "--format", language.Pick(
            "文件格式；省略时按 FILE 的扩展名", "the format; told by the name of FILE where left out"), Word, Html);
        output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Required = true,
            Description = language.Pick("写入的文件；要么完整写成，要么不写", "the file to write, whole or not at all"),
        };
        report = CommonOptions.Report(language);
        lang = CommonOptions.Language(language);
        Command = new Command("write", language.Pick(
            "把报告写成国办规定的格式（Word 或网页），含正文。例：govinfo write fixed.json -o 年报.docx",
            "write a report, with its prose, as the official form (Word or web page). Example: govinfo write fixed.json -o report.docx"))
        {
            path, format, output, report, lang,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = call.Chosen(lang, session.Language);
        string file = call.GetValue(output)!;
        string chosen = call.GetValue(format) ?? FormatOf(file)
            ?? throw new ToolException(language.Pick(
                $"{file}：扩展名不是 .docx 或 .html；请用 --format docx 或 --format html 指明。",
                $"{file}: the name ends neither in .docx nor in .html; say --format docx or --format html."));
        (InputDocument document, ReadResult read) =
            OneReport.Read(session with { Language = language, Report = call.GetValue(report) }, Command.Name, call.GetValue(path)!, file);
        var words = new Words(language);
        var verdict = new Verdict(Severity.Error);
        verdict.Add(read.Report, read.Findings);
        foreach (Finding finding in read.Findings.Where(finding => finding.Severity != Severity.Info || read.Report is null))
        {
            session.Console.Note(ReaderNote.Of(document, finding, words));
        }

        if (read.Report is AnnualReport written)
        {
            using OutputTarget target = OutputTarget.Open(file, session.Console, language);
            if (chosen == Word)
            {
                OfficialFormWriter.WriteWord(written, target.Stream);
            }
            else
            {
                OfficialFormWriter.WriteHtml(written, target.Stream);
            }

            target.Complete(language);
        }

        return verdict.Status;
    }

    private static string? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docx" => Word,
        ".html" or ".htm" => Html,
        _ => null,
    };
}
