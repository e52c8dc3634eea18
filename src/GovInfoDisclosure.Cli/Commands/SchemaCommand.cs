using System.CommandLine;
using GovInfoDisclosure.Lake.Csv;
using GovInfoDisclosure.Schema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo schema</c>: the JSON Schemas of what the tool reads and writes.</summary>
internal sealed class SchemaCommand
{
    private const string Dictionary = "dictionary";
    private const string DataPackage = "datapackage";
    private const string Contract = "odcs";

    private readonly ToolConsole console;
    private readonly Option<string?> edition;
    private readonly Option<string> kind;
    private readonly Option<string> whom;
    private readonly Option<string?> output;

    public SchemaCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        edition = CommonOptions.Edition(language);
        kind = CommonOptions.Choice(language, "--kind",
            language.Pick("报告、核对结果、规则文件、报告比对，或勾稽关系数据", "of reports, findings, rule files, comparisons, or of the identities as data"),
            "report", "findings", "rules", "comparison", "identities");
        whom = CommonOptions.Choice(language, "--for",
            language.Pick("用途：校验，代码生成工具，quicktype；或直接输出 TypeScript、Python 类型；数据字典（Markdown）；各表的说明（Data Package、ODCS）",
                "whom it is for: validators, generators of code, quicktype; or the types themselves, for TypeScript or Python; "
                    + "the data dictionary (Markdown); or descriptions of the tables (Data Package, ODCS)"),
            "validation", "generators", "quicktype", "typescript", "python", Dictionary, DataPackage, Contract);
        output = CommonOptions.Output(language);
        Command = new Command("schema", language.Pick("输出 JSON Schema（draft 2020-12）", "write a JSON Schema (draft 2020-12)")) 
        {
            edition, kind, whom, output,
        };
        Command.SetAction(call => Run(call, language));
    }

    public Command Command { get; }

    private int Run(ParseResult call, Language language)
    {
        string chosen = call.GetValue(kind)!;
        ReportEdition? wanted = CommonOptions.EditionOf(call.GetValue(edition));
        if (wanted is not null && chosen != "report")
        {
            throw new ToolException(language.Pick($"--edition 只用于报告：--kind {chosen} 没有版本之分。",
                $"--edition is for reports alone: the schema of {chosen} is the same for both."));
        }

        SchemaTarget use = call.GetValue(whom) switch
        {
            "generators" => SchemaTarget.Generators,
            "quicktype" => SchemaTarget.Quicktype,
            "typescript" => SchemaTarget.TypeScript,
            "python" => SchemaTarget.Python,
            _ => SchemaTarget.Validation,
        };
        string? page = call.GetValue(whom) switch
        {
            Dictionary => SchemaExporter.Dictionary(),
            DataPackage => TableFiles.DataPackage(),
            Contract => TableFiles.Contract(),
            _ => null,
        };
        if (page is not null && (wanted is not null || chosen != "report"))
        {
            throw new ToolException(language.Pick($"--for {call.GetValue(whom)} 包含两版报告的全部内容，不与 --edition、--kind 同用。",
                $"--for {call.GetValue(whom)} has all of both editions: it takes neither --edition nor --kind."));
        }

        string schema = page ?? chosen switch
        {
            "findings" => SchemaExporter.Findings(use),
            "rules" => SchemaExporter.RuleFiles(use),
            "comparison" => SchemaExporter.Comparison(use),
            "identities" => SchemaExporter.IdentitiesData(use),
            _ => SchemaExporter.Report(wanted, use),
        };
        using OutputTarget target = OutputTarget.Open(call.GetValue(output), console, language);
        target.Stream.Write(Encoding.UTF8.GetBytes(schema));
        target.Complete(language);
        return ExitStatus.Clean;
    }
}
