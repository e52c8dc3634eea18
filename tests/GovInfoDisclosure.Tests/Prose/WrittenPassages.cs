using System;
using System.Collections.Generic;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Reads passages written two lines each: whose report and which section, then the words; and below, after <c>=</c>, the claims in them.</summary>
/// <remarks>The letter is the agency, the digit the section, the year 2024. A line that begins with two spaces goes on with the one above.</remarks>
internal static class WrittenPassages
{
    private static readonly Dictionary<char, string> Agencies = new()
    {
        ['C'] = "沧溪市人民政府",
        ['D'] = "沧溪市北岭区人民政府",
        ['O'] = "沧溪市北岭区人民政府办公室",
        ['B'] = "沧溪市生态环境局",
        ['S'] = "沧溪市北岭区云台街道办事处",
        ['T'] = "沧溪市北岭区石佛镇人民政府",
        ['P'] = "江原省交通运输厅",
    };

    public static ProseSample[] Read(string text)
    {
        var lines = new List<string>();
        foreach (string line in text.Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                string joint = lines[lines.Count - 1].StartsWith('=') ? " " : "";
                lines[lines.Count - 1] += joint + line.Trim();
            }
            else
            {
                lines.Add(line.Trim());
            }
        }

        var samples = new ProseSample[lines.Count / 2];
        for (int i = 0; i < samples.Length; i++)
        {
            string passage = lines[2 * i];
            samples[i] = new ProseSample(passage.Substring(3), lines[(2 * i) + 1].Substring(1), Section(passage[1]), Agencies[passage[0]], 2024);
        }

        return samples;
    }

    private static SectionKind Section(char number) => number switch
    {
        '1' => SectionKind.OverallSituation,
        '2' => SectionKind.ProactiveDisclosure,
        '3' => SectionKind.Requests,
        '4' => SectionKind.ReconsiderationAndLitigation,
        '5' => SectionKind.ProblemsAndImprovements,
        _ => SectionKind.OtherMatters,
    };
}
