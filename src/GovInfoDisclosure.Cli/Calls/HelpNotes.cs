namespace GovInfoDisclosure.Cli.Calls;

/// <summary>What help says of a command beside its options: what each exit status means, and examples. Every example is run by a test, in a folder with the
/// samples.</summary>
internal static class HelpNotes
{
    private static readonly (string, Message) Wrong = ("2", new Message(
        "路径无法打开或没有可读的文件，文件没有读出报告，规则文件或命令有误；优先于 1",
        "a path could not be opened or holds nothing to read, a document gave no report, a rule file or the call was wrong; wins over 1"));

    private static readonly (string, Message) WrongCall = ("2", new Message("命令有误，或无法写出", "the call was wrong, or the output cannot be written"));

    private static readonly (string, Message) Fine = ("0", new Message("没有以下情形", "none of the following"));

    /// <summary>The exit statuses of a command and what they mean.</summary>
    /// <param name="path">The command as it is called: <c>govinfo check</c>.</param>
    public static IEnumerable<(string Code, Message Meaning)> Statuses(string path) => path switch
    {
        "govinfo check" => [Fine, ("1", new Message(
            "有错误级的规则不成立，或读取有错误（--fail-on 可改）", "a rule of severity error is broken, or reading found an error (see --fail-on)")), Wrong],
        "govinfo read" => [Fine, ("1", new Message("有数值未能读出", "a printed value was lost")), Wrong],
        "govinfo fix" => [Fine, ("1", new Message("已写出，但仍有不成立的规则或未读出的数值", "written, but a rule is still broken or a value was lost")),
            ("2", new Message("没有可以断定的更正，未写出；或命令有误", "nothing was certain and nothing was written, or the call was wrong"))],
        "govinfo compare" => [Fine, ("1", new Message("后一份新增了错误级的问题，或有数值未能读出",
            "the later report has a new finding of severity error, or a printed value was lost")), Wrong],
        "govinfo sum" => [Fine, ("1", new Message("有单位缺少或有数值未能读出", "a unit is missing, or a printed value was lost")), Wrong],
        "govinfo write" => [Fine, ("1", new Message("有数值未能读出，或收费情况在表中无处可写", "a printed value was lost, or fees have no place in the form")), Wrong],
        "govinfo rules check" => [Fine, ("1", new Message("例子不符，或规则互相矛盾", "an example does not hold, or rules contradict each other")), WrongCall],
        "govinfo" => [Fine, ("1", new Message("有问题", "something is wrong with a report")), WrongCall,
            ("130, 141", new Message("被中断（Ctrl-C 等信号）；管道已关闭", "ended by a signal such as Ctrl-C; the pipe was closed"))],
        _ => [("0", new Message("完成", "done")), WrongCall],
    };

    /// <summary>Examples of a command.</summary>
    /// <param name="path">The command as it is called.</param>
    public static string[] Examples(string path) => path switch
    {
        "govinfo check" => ["govinfo check samples/", "govinfo check 'samples/**/*.txt' --format csv-findings -o findings.csv",
            "govinfo check samples/natural-resources-2024.txt --show-table"],
        "govinfo read" => ["govinfo read samples/town-2022.txt", "govinfo read samples/ --format csv -o reports.csv"],
        "govinfo fix" => ["govinfo fix samples/natural-resources-2024.txt -o fixed.json", "govinfo fix samples/town-2022.txt --pick 5 -o fixed.json"],
        "govinfo compare" => ["govinfo compare samples/ samples/", "govinfo compare samples/ samples/ --format json -o differences.json"],
        "govinfo sum" => ["govinfo sum samples/town-2022.txt --name 示例县人民政府 -o summary.json"],
        "govinfo write" => ["govinfo write samples/town-2022.txt -o report.docx", "govinfo write samples/town-2022.txt --format html -o report.html"],
        "govinfo rules" or "govinfo rules list" => ["govinfo rules list"],
        "govinfo rules show" => ["govinfo rules show E1"],
        "govinfo rules check" => ["govinfo rules check"],
        "govinfo schema" => ["govinfo schema --edition 2021 -o report.schema.json", "govinfo schema --for typescript -o annual-report.d.ts"],
        "govinfo sql" => ["govinfo sql --dialect postgres --kind wide -o check.sql"],
        "govinfo register" => ["govinfo register register.yaml --from 2022 --until 2024 -o register"],
        "govinfo generate" => ["govinfo generate --count 100 --seed 7 --broken 0.1 -o reports.ndjson",
            "govinfo generate --count 120 --years 3 --units 4 --copied 0.1 --blanks 0.02 --late 0.2 -o years.ndjson"],
        "govinfo completion" => ["govinfo completion bash > govinfo.bash"],
        _ => ["govinfo check samples/", "govinfo rules list"],
    };
}
