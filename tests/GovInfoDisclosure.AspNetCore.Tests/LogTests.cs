using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using GovInfoDisclosure.Json;
using GovInfoDisclosure.Lake.Synthetic;
using Xunit;

namespace GovInfoDisclosure.AspNetCore.Tests;

/// <summary>Whatever comes, the log at every level holds nothing of it.</summary>
public sealed class LogTests
{
    private const string Mark = "莫须有";

    [Fact]
    public async Task TheLogsOfAThousandReports_HoldNoTextOfAReport()
    {
        using var service = new Service();
        using HttpClient client = service.CreateClient();
        var texts = new HashSet<string>();
        int number = 0;
        foreach (SyntheticReport made in new ReportGenerator(new GeneratorOptions { Seed = 14 }).Take(1000))
        {
            AnnualReport report = made.Report with
            {
                Agency = made.Report.Agency with { Name = Mark + made.Report.Agency.Name },
                Narrative = new Narrative { OverallSituation = $"{Mark}：联系人张三，电话 1390000{number:0000}。" },
            };
            texts.Add(report.Agency.Name!);
            texts.Add($"1390000{number:0000}");
            string json = AnnualReportJson.Write(report);

            // One in four is cut, and one in four no report.
            string body = (number % 4) switch
            {
                0 => json[..(json.Length / 2)],
                1 => json.Replace("\"edition\"", $"\"{Mark}\"", StringComparison.Ordinal),
                _ => json,
            };
            using var content = new StringContent(body);
            content.Headers.Add("Content-Disposition", "attachment; filename*=UTF-8''" + Uri.EscapeDataString(Mark + ".json"));
            using HttpResponseMessage answer = await client.PostAsync(number % 2 == 0 ? "/reports" : "/documents", content);
            Assert.True((int)answer.StatusCode is 200 or 400);
            number++;
        }

        string log = string.Join('\n', service.Log.Lines);
        Assert.Contains("Checked a report: ", log);
        Assert.Contains("Refused a report: json.", log);
        Assert.DoesNotContain(Mark, log);
        Assert.DoesNotContain(Uri.EscapeDataString(Mark), log);
        Assert.DoesNotContain(texts, text => log.Contains(text, StringComparison.Ordinal));
    }
}
