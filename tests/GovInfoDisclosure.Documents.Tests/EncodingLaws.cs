using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Reading;
using Xunit;

namespace GovInfoDisclosure.Documents.Tests;

/// <summary>
/// Every page of the corpus in the encodings of published ones, declared rightly, wrongly and not at all: the same report, or none and a finding.
/// </summary>
public sealed class EncodingLaws
{
    private static readonly string[] Declared = ["utf-8", "gb2312", "gbk", "gb18030", "utf-16", "iso-8859-1", ""];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var pages = new TheoryData<string, string>();
            foreach (string file in Directory.EnumerateFiles(Path.Combine(CorpusTests.Folder, "html")).Select(Path.GetFileName).Order(StringComparer.Ordinal)!)
            {
                foreach (string encoding in new[] { "utf-8", "utf-16", "utf-16BE", "gbk", "gb18030" })
                {
                    pages.Add(file, encoding);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void APageOfTheCorpus_IsTheSameReport_OrNoneAndAFinding(string file, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string page = File.ReadAllText(Path.Combine(CorpusTests.Folder, "html", file));
        AnnualReport expected = DoorLaws.Read(Encoding.UTF8.GetBytes(page)).ReportOrThrow();
        var faults = new List<string>();
        foreach (string declared in Declared)
        {
            string head = declared.Length == 0 ? "" : $"<meta charset=\"{declared}\">";
            string written = Regex.Replace(page, "<meta charset=\"?utf-8\"?>", head, RegexOptions.IgnoreCase);
            ReadResult read = DoorLaws.Read(Encoding.GetEncoding(encoding).GetBytes(written));
            if (read.Report is null ? read.Findings.Count == 0 : read.Report != expected)
            {
                faults.Add("declared " + declared);
            }
        }

        Assert.Empty(faults);
    }
}
