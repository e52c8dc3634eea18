using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>Names that would be markup, a formula, a command or a control sequence do nothing in any output.</summary>
public sealed class HostileTextLaws
{
    private static readonly string[] Pieces =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'", "</style><script>", "</title>", "&lt;b&gt;", "=cmd|' /C calc'!A0",
        "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\u202Egnp.exe", "\u2066\u2069", "\u001b[31m", "\u0007", "\u0000", "\r\n::error::x", "\n", "%0A::error::",
        "]]>", "<!--", "${x}", "a,b\"c", "示例县", "\u2028", "\uD800", "\uDC00x", "\u200F", "\u061C",
    ];

    public static Arbitrary<string> Names() => Gen.Elements(Pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces.Take(4))).ToArbitrary();

    [Property(MaxTest = 60, Arbitrary = [typeof(HostileTextLaws)])]
    public void ANameDoesNothing(string name)
    {
        AnnualReport report = ToolReports.Broken with
        {
            Agency = new Agency { Name = name, Level = AgencyLevel.County },
            Narrative = new Narrative { OverallSituation = name, OtherMatters = "x" + name },
        };
        CheckedDocument document = CheckedTexts.OfReport(report, name);
        Finding hostile = document.Result.Findings[0] with { Id = "E1/" + name, Message = new Message(name, name) };
        document = document with { Result = document.Result with { Findings = [hostile, .. document.Result.Findings] } };

        foreach (ResultOutput output in new[] { ResultFormats.Text(), ResultFormats.GitHub(), ResultFormats.Html() })
        {
            Assert.DoesNotMatch(Obeyed, CheckedTexts.Written(output, document));
        }

        string[] commands = CheckedTexts.Written(ResultFormats.GitHub(), document).TrimEnd('\n').Split('\n');
        Assert.All(commands, line => Assert.Matches("^::(error|warning|notice) file=[^,:]*(,line=\\d+)?(,col=\\d+)?,title=[^,:]*::", line));
        int broken = document.Result.Findings.Count(x => x.Outcome == GovInfoDisclosure.Findings.Outcome.Broken);
        Assert.Equal(broken + document.Diagnosis!.Blocks.Count, commands.Length);

        string plain = CheckedTexts.Written(ResultFormats.Html(), CheckedTexts.OfReport(ToolReports.Broken));
        AssertOnlyOurTags(CheckedTexts.Written(ResultFormats.Html(), document), plain);
        foreach (KeyValuePair<string, string> file in CheckedTexts.Folder([document]))
        {
            Assert.DoesNotMatch(Obeyed, file.Value);
            Assert.Equal(file.Key == "index.html" ? 1 : 0, Regex.Matches(file.Value, "<script").Count);
        }

        JsonDocument.Parse(CheckedTexts.Written(ResultFormats.Sarif(), document)).Dispose();
        JsonDocument.Parse(CheckedTexts.Written(ResultFormats.Json, document)).Dispose();
        Assert.Single(CheckedTexts.Written(ResultFormats.JsonLines, document).TrimEnd('\n').Split('\n'));
        Assert.DoesNotMatch(Obeyed, CheckedTexts.Written(ResultFormats.Sarif(), document));
    }

    /// <summary>What a terminal would obey; a line feed alone is layout.</summary>
    private static readonly Regex Obeyed = new("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

    private static void AssertOnlyOurTags(string page, string plain)
    {
        string[] Tags(string html) => [.. Regex.Matches(html, "</?[!a-zA-Z][a-zA-Z0-9]*").Select(match => match.Value).Distinct()];
        Assert.Empty(Tags(page).Except(Tags(plain)).Except(["<h3", "</h3"]));
        Assert.DoesNotMatch("<[^>]* on[a-z]+=", page);
    }
}
