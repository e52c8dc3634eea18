using System.CommandLine;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Documents.Writing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo write</c>: the official form from a report, or a blank one to fill in.</summary>
internal sealed class WriteCommand
{
    private const string Word = "docx";
    private const string Html = "html";

    private readonly Session session;
    private readonly Argument<string?> path;
    private readonly Option<string?> format;
    private readonly Option<string?> blankForm;
    private readonly Option<string?> edition;
    private readonly Option<string> output;
    private readonly Option<int> report;

    public WriteCommand(Session session)
    {
        this.session = session;
        Language language = session.Language;
        path = new Argument<string?>("PATH")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = language.Pick("一份报告：read 能读的任何文件，JSON 亦可，或 -（标准输入）", "one report: any file that read takes, JSON too, or - for standard input"),
        };
        format = CommonOptions.ChoiceOrNone(language, "--format", language.Pick(
            "文件格式；省略时按 FILE 的扩展名", "the format; told by the name of FILE where left out"), Word, Html);
        blankForm = CommonOptions.ChoiceOrNone(language, "--blank-form", language.Pick(
            "不读报告，写一份供单位填报的空表：合计为公式，填数受检查，其余锁定（无密码）；填好后可直接 read、check",
            "write no report but a table for a unit to fill in: totals are formulas, what is typed is checked, all else is locked (no password); "
                + "filled in, it can be read and checked"), "xlsx");
        edition = CommonOptions.Edition(language, language.Pick("空表的格式版本；默认为 2021", "the edition of the blank form; by default 2021"));
        output = new Option<string>("--output", "-o")
        {
            HelpName = "FILE",
            Required = true,
            Description = language.Pick("写入的文件；要么完整写成，要么不写", "the file to write, whole or not at all"),
        };
        report = CommonOptions.Report(language);
        Command = new Command("write", language.Pick(
            "把报告写成国办规定的格式（Word 或网页），含正文；或写一份供填报的空表。",
            "write a report, with its prose, as the official form (Word or web page), or a blank form to fill in."))
        {
            path, format, blankForm, edition, output, report,
        };
        Command.Validators.Add(given =>
        {
            bool isBlank = given.GetResult(blankForm) is not null;
            if (isBlank == given.GetResult(path) is { Tokens.Count: > 0 })
            {
                given.Refuse(language.Pick("给出一份报告，或 --blank-form xlsx，二者取其一。", "Give one report, or --blank-form xlsx: one of the two."));
            }

            if (isBlank && given.GetResult(format) is not null)
            {
                given.Refuse(language.Pick("--format 不与 --blank-form 同用。", "--format does not go with --blank-form."));
            }

            if (!isBlank && given.GetResult(edition) is not null)
            {
                given.Refuse(language.Pick(
                    "--edition 只用于空表：报告的版本在报告中。", "--edition is for blank forms: a report has its own edition."));
            }
        });
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult call)
    {
        Language language = session.Language;
        string file = call.GetValue(output)!;
        if (call.GetValue(blankForm) is not null)
        {
            WriteBlank(file, CommonOptions.EditionOf(call.GetValue(edition)), language);
            return ExitStatus.Clean;
        }

        if (call.GetValue(format) is string asked && FormatOf(file) is string named && asked != named)
        {
            throw new ToolException(language.Pick($"{file}：扩展名是 .{named}，而 --format 为 {asked}；请改用相符的一种。",
                $"{file}: the name ends in .{named}, and --format says {asked}; let them agree."));
        }

        string chosen = call.GetValue(format) ?? FormatOf(file)
            ?? throw new ToolException(language.Pick(
                $"{file}：扩展名不是 .docx 或 .html；请用 --format docx 或 --format html 指明。",
                $"{file}: the name ends neither in .docx nor in .html; say --format docx or --format html."));
        (InputDocument document, ReadResult read) =
            OneReport.Read(session with { Language = language, Report = call.GetValue(report) }, Command.Name, call.GetValue(path)!, file);
        var words = new Words(language);
        var verdict = new Verdict(Severity.Error);
        verdict.Add(read.Report is not null, read.Findings);
        foreach (Finding finding in read.Findings.Where(finding => finding.Severity != Severity.Info || read.Report is null))
        {
            session.Console.Note(ReaderNote.Of(document, finding, words));
        }

        if (read.Report is not AnnualReport written)
        {
            return verdict.Status;
        }

        using OutputTarget target = OutputTarget.Open(file, session.Console, language);
        using var form = new MemoryStream();
        if (chosen == Word)
        {
            OfficialFormWriter.WriteWord(written, form);
        }
        else
        {
            OfficialFormWriter.WriteHtml(written, form);
        }

        form.WriteTo(target.Stream);
        target.Complete(language);
        if (!HasFees(written, form))
        {
            session.Console.Note(file + language.Pick("：收费情况（processingFees）未写出：表格没有此栏，第六部分的文字也没有写明；请先写入 narrative.otherMatters。",
                ": the processing fees (processingFees) were not written: the form has no cells for them and the text of section 六 does not state them; "
                    + "state them in narrative.otherMatters."));
            return Math.Max(verdict.Status, ExitStatus.Findings);
        }

        return verdict.Status;
    }

    /// <summary>Whether the fees of a report are read back from its form: they have no cells there, only the text can state them.</summary>
    private static bool HasFees(AnnualReport report, MemoryStream form)
    {
        if (report.ProcessingFees is null or { Notices: null, NoticedYuan: null, CollectedYuan: null })
        {
            return true;
        }

        form.Position = 0;
        return DocumentReader.Read(form).Report?.ProcessingFees == report.ProcessingFees;
    }

    private void WriteBlank(string file, ReportEdition? wanted, Language language)
    {
        using OutputTarget target = OutputTarget.Open(file, session.Console, language);
        OfficialFormWriter.WriteBlankWorkbook(wanted == ReportEdition.Edition2019 ? FormShape.Of2019 : FormShape.Of2021, target.Stream);
        target.Complete(language);
    }

    private static string? FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".docx" => Word,
        ".html" or ".htm" => Html,
        _ => null,
    };
}
