using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Outputs;
using GovInfoDisclosure.Reading;
using GovInfoDisclosure.Rendering;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Tests.Outputs;

/// <summary>Texts and records that were checked, and outputs of them as text.</summary>
internal static class CheckedTexts
{
    public static CheckedDocument OfText(string text, string source = "a.txt", ValidationOptions? options = null)
    {
        ReadResult read = ReportReader.Read(text);
        return new CheckedDocument
        {
            Source = source,
            Result = RuleSet.Default.Validate(read, options),
            Diagnosis = read.IsSuccess ? RuleSet.Default.Diagnose(read) : null,
            Reading = read,
        };
    }

    public static CheckedDocument OfReport(AnnualReport report, string source = "a.json") => new()
    {
        Source = source,
        Result = RuleSet.Default.Validate(report),
        Diagnosis = ReportDiagnosis.Of(report, RuleSet.Default),
    };

    public static string Written(ResultOutput output, params CheckedDocument[] documents)
    {
        using var stream = new MemoryStream();
        output.WriteAll(documents, stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    /// <summary>The files of a folder of pages by name.</summary>
    public static Dictionary<string, string> Folder(IEnumerable<CheckedDocument> documents, ResultOptions? options = null)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal) { ["index.html"] = new MemoryStream() };
        ResultFormats.HtmlFolder(name => files[name] = new MemoryStream(), options).WriteAll(documents, files["index.html"]);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, MemoryStream> file in files)
        {
            texts[file.Key] = Encoding.UTF8.GetString(file.Value.ToArray());
        }

        return texts;
    }
}
