using System.CommandLine;
using GovInfoDisclosure.Schema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo schema</c>: the JSON Schemas of what the tool reads and writes.</summary>
internal sealed class SchemaCommand
{
    private readonly ToolConsole console;
    private readonly Option<string?> edition;
    private readonly Option<string> kind;
    private readonly Option<string?> output;

    public SchemaCommand(Session session)
    {
        Language language = session.Language;
        console = session.Console;
        edition = CommonOptions.Edition(language);
        kind = CommonOptions.Choice(language, "--kind",
            language.Pick("报告、核对结果、规则文件，或报告比对", "of reports, of findings, of rule files, or of comparisons"), "report", "findings", "rules", "comparison");
        output = CommonOptions.Output(language);
        Command = new Command("schema", language.Pick("输出 JSON Schema（draft 2020-12）", "write a JSON Schema (draft 2020-12)")) { edition, kind, output };
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

        string schema = chosen switch
        {
            "findings" => SchemaExporter.Findings(),
            "rules" => SchemaExporter.RuleFiles(),
            "comparison" => SchemaExporter.Comparison(),
            _ => SchemaExporter.Report(wanted),
        };
        using OutputTarget target = OutputTarget.Open(call.GetValue(output), console, language);
        target.Stream.Write(Encoding.UTF8.GetBytes(schema));
        target.Complete(language);
        return ExitStatus.Clean;
    }
}
