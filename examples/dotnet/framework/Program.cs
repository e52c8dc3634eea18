using System;
using System.IO;
using GovInfoDisclosure;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rules;

namespace Framework
{
    /// <summary>Checks a report with .NET Framework 4.7.2 in C# 7.3: options are set as usual, last year's report among them.</summary>
    public static class Program
    {
        public static int Main(string[] arguments)
        {
            var reading = new ReadOptions { MaxBytes = 1024 * 1024 };
            ReadResult read = ReportReader.Read(File.ReadAllText(arguments[0]), reading);
            AnnualReport report = read.ReportOrThrow();

            // Records cannot be changed in this language with "with" or initialisers; a cell can be, and JSON can be read.
            AnnualReport lastYear = AnnualReportJson.Parse(AnnualReportJson.Write(report))
                .WithCell(Cells.Requests.CarriedForward.Total, 12);
            var options = new ValidationOptions { BlankAsZero = true, Prior = lastYear };
            options.IncludeAll = false;

            ValidationResult result = RuleSet.Default.Validate(read, options);
            foreach (Finding finding in result.Findings)
            {
                Console.WriteLine(finding.Id + " " + finding.Outcome + " " + finding.Message.In(MessageLanguage.English));
            }

            Console.WriteLine("received: " + report[Cells.Requests.Received.Total]);
            Console.WriteLine(result.IsValid ? "valid" : "not valid");
            return result.IsValid ? 0 : 1;
        }
    }
}
