using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

// console PATH: what is wrong in a report, or in all reports of a folder. Ends with 1 where anything is.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: console FILE|FOLDER");
    return 2;
}

bool isRight = true;
foreach (DocumentReading document in DocumentReader.ReadAll(args[0]))
{
    ValidationResult result = RuleSet.Default.Validate(document.Result);
    string name = document.Result.Report?.Agency.Name ?? "?";
    Console.WriteLine($"{document.Source}: {name} {document.Result.Report?.Year}, {result.Holds} hold, {result.Broken} broken, {result.Undecided} undecided");
    foreach (Finding finding in result.Findings.Where(finding => finding.Severity == Severity.Error))
    {
        Console.WriteLine($"  {finding.RuleId} {finding.Place} {finding.Message.Zh}");
        isRight = false;
    }
}

return isRight ? 0 : 1;
