using GovInfoDisclosure.Diagnosis;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;

namespace GovInfoDisclosure.Json;

/// <summary>The members of a result, in the order that is promised.</summary>
internal static class FindingsJsonWriter
{
    public static void Write(JsonOutput output, string source, ValidationResult result, ReportDiagnosis? diagnosis = null)
    {
        output.StartObject();
        output.Name("schemaVersion");
        output.Number((long)ReportMembers.Version);
        output.Name("source");
        output.String(source);
        output.Name("report");
        if (result.Report is null)
        {
            output.Null();
        }
        else
        {
            ReportJsonWriter.Write(output, result.Report);
        }

        WriteSummary(output, result);
        output.Name("overrides");
        output.StartArray();
        foreach (RuleOverride change in result.Overrides)
        {
            WriteOverride(output, change);
        }

        output.EndArray();
        output.Name("findings");
        output.StartArray();
        foreach (Finding finding in result.Findings)
        {
            WriteFinding(output, finding);
        }

        output.EndArray();
        if (diagnosis is not null)
        {
            DiagnosisJsonWriter.Write(output, diagnosis);
        }

        output.EndObject();
    }

    private static void WriteSummary(JsonOutput output, ValidationResult result)
    {
        output.Name("summary");
        output.StartObject();
        output.Name("holds");
        output.Number((long)result.Holds);
        output.Name("broken");
        output.Number((long)result.Broken);
        output.Name("undecided");
        output.Number((long)result.Undecided);
        output.Name("notApplicable");
        output.Number((long)result.NotApplicable);
        output.EndObject();
    }

    private static void WriteOverride(JsonOutput output, RuleOverride change)
    {
        output.StartObject();
        Text(output, "rule", change.Rule);
        Text(output, "change", change.Change);
        Text(output, "layer", RuleNames.Of(change.Layer));
        Text(output, "reason", change.Reason);
        Text(output, "author", change.Author);
        output.EndObject();
    }

    private static void WriteFinding(JsonOutput output, Finding finding)
    {
        output.StartObject();
        Text(output, "rule", finding.RuleId);
        Text(output, "id", finding.Id);
        output.Name("instance");
        output.StartObject();
        foreach (InstanceVariable variable in finding.Instance)
        {
            Text(output, variable.Name, variable.Value);
        }

        output.EndObject();
        Text(output, "severity", RuleNames.Of(finding.Severity));
        Text(output, "outcome", RuleNames.Of(finding.Outcome));
        Number(output, "left", finding.Left);
        Number(output, "right", finding.Right);
        Number(output, "difference", finding.Difference);
        output.Name("cells");
        output.StartArray();
        foreach (CellValue cell in finding.Cells)
        {
            WriteCell(output, cell);
        }

        output.EndArray();
        output.Name("claims");
        output.StartArray();
        foreach (Claim claim in finding.Claims)
        {
            WriteClaim(output, claim);
        }

        output.EndArray();
        WritePlace(output, finding.Place);
        output.Name("message");
        output.StartObject();
        Text(output, "zh", finding.Message.Zh);
        Text(output, "en", finding.Message.En);
        output.EndObject();
        output.EndObject();
    }

    private static void WriteCell(JsonOutput output, CellValue cell)
    {
        output.StartObject();
        Text(output, "address", cell.Address);
        Text(output, "of", cell.Of);
        Text(output, "label", cell.Label);
        Number(output, "value", cell.Value);
        WritePlace(output, cell.Place);
        output.EndObject();
    }

    private static void WriteClaim(JsonOutput output, Claim claim)
    {
        output.StartObject();
        Text(output, "what", claim.What);
        Number(output, "number", claim.Number);
        Text(output, "quote", claim.Quote);
        WritePlace(output, claim.Place);
        output.EndObject();
    }

    private static void WritePlace(JsonOutput output, Place? place)
    {
        output.Name("place");
        if (place is not Place known)
        {
            output.Null();
            return;
        }

        output.StartObject();
        output.Name("line");
        output.Number((long)known.Line);
        output.Name("column");
        output.Number((long)known.Column);
        output.EndObject();
    }

    private static void Text(JsonOutput output, string name, string? text)
    {
        output.Name(name);
        output.String(text);
    }

    private static void Number(JsonOutput output, string name, decimal? number)
    {
        output.Name(name);
        output.Number(number);
    }
}
