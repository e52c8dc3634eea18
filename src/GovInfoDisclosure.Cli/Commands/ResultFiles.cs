using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>What <c>check</c> writes besides its output: which tables of results, in what format and folder, and what the run is called in them.</summary>
/// <param name="Folder">The folder of the tables; null for none.</param>
/// <param name="IsParquet">Whether they are Parquet; else CSV.</param>
/// <param name="Tables">Which tables.</param>
/// <param name="LoadId">What the run is called in rows of results; null where they do not say it.</param>
/// <param name="Record">The file of the run's record; null for none.</param>
/// <param name="Lineage">The file of its events; null for none.</param>
internal sealed record ResultFiles(
    string? Folder, bool IsParquet, IReadOnlyList<ResultTable> Tables, string? LoadId, string? Record, string? Lineage)
{
    /// <summary>Whether a table is written.</summary>
    public bool Has(ResultTable table) => Folder is not null && Tables.Contains(table);

    /// <summary>What judges, as far as it is known before the rules are; null where neither the output nor a table says it.</summary>
    /// <param name="options">How documents are judged; null for the defaults.</param>
    /// <param name="started">When the run began.</param>
    /// <param name="isAsked">Whether the output says it.</param>
    public Provenance? Judged(string? options, DateTimeOffset started, bool isAsked) => !isAsked && Folder is null ? null
        : new Provenance(Provenance.Version, "", null, options) { LoadId = LoadId, LoadedAt = LoadId is null ? null : started };

    /// <summary>The options as the command declares them.</summary>
    internal sealed class Declared
    {
        private static readonly (string Word, ResultTable Table)[] Details =
        [
            ("counts", ResultTable.RuleCounts), ("cells", ResultTable.FindingCells), ("diagnosis", ResultTable.Diagnosis), ("deduced", ResultTable.Deduced),
        ];

        private readonly Option<string?> folder;
        private readonly Option<string> format;
        private readonly Option<string[]> with;
        private readonly Option<string?> loadId;
        private readonly Option<string?> record;
        private readonly Option<string?> lineage;

        public Declared(Language language)
        {
            folder = CommonOptions.Path("--tables", "FOLDER",
                language.Pick("同时把结果的表写入文件夹：findings、summary", "write tables of results to a folder as well: findings, summary"));
            format = CommonOptions.Choice(language, "--tables-format", language.Pick("--tables 写的格式", "what --tables writes"), "csv", "parquet");
            with = CommonOptions.Choices(language, "--tables-with",
                language.Pick(
                    "--tables 另写的表，可多次给出：counts 每份报告每条规则各种结果的项数（rule_counts），cells 每个问题的各单元格（finding_cells），"
                        + "diagnosis 错格定位，deduced 可推知的空格，all 全部",
                    "more tables of --tables; may be given several times: counts by report, rule and outcome (rule_counts), the cells of each finding "
                        + "(finding_cells), the diagnosis, the deduced cells, or all"),
                [.. Details.Select(detail => detail.Word), "all"]);
            with.Validators.Add(given =>
            {
                if (given.Tokens.Count > 0 && given.Parent?.GetValue(folder) is null)
                {
                    given.Refuse(language.Pick("--tables-with 与 --tables 同用。", "--tables-with goes with --tables."));
                }
            });
            loadId = CommonOptions.Path("--load-id", "ID", language.Pick(
                "这次核对在结果表中的名称（load_id）；省略时 --tables 另取一个", "what this run is called in tables of results (load_id); where left out, --tables makes one"));
            record = CommonOptions.Path("--run-record", "FILE", language.Pick(
                "把这次核对的记录写入文件（JSON）：工具、规则及其哈希、判定方式、统计、时间、所写文件",
                "write a record of the run to a file (JSON): tool, rules and their hashes, options, counts, time, files written"));
            lineage = CommonOptions.Path("--openlineage", "FILE", language.Pick(
                "把这次核对写成 OpenLineage 事件（每行一个）", "write the run as events of OpenLineage, one a line"));
            loadId.Validators.Add(given =>
            {
                if (given.GetValueOrDefault<string?>() is not { Length: > 0 })
                {
                    given.Refuse(language.Pick("--load-id 的名称为空。", "--load-id: the name is empty."));
                }
            });
        }

        public IEnumerable<Option> All => [folder, format, with, loadId, record, lineage];

        /// <summary>Whether tables are asked for.</summary>
        public bool HasTables(CommandResult call) => call.GetValue(folder) is not null;

        public ResultFiles Of(ParseResult call)
        {
            string[] words = call.GetValue(with) ?? [];
            string? path = call.GetValue(folder);
            return new ResultFiles(
                path,
                call.GetValue(format) == "parquet",
                [ResultTable.Findings, ResultTable.Summary,
                    .. Details.Where(detail => words.Contains("all") || words.Contains(detail.Word)).Select(detail => detail.Table)],
                call.GetValue(loadId) ?? (path is null ? null : Guid.NewGuid().ToString()),
                call.GetValue(record),
                call.GetValue(lineage));
        }
    }
}
