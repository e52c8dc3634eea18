using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>The members of a comparison, in the order that is promised.</summary>
internal static class ComparisonJsonWriter
{
    public static void Write(Utf8JsonWriter writer, ReportComparison comparison)
    {
        writer.WriteStartObject();
        writer.WriteText("kind", NameOf(comparison.Kind));
        writer.WriteBoolean("empty", comparison.IsEmpty);
        Write(writer, "old", comparison.OldSource, comparison.Old);
        Write(writer, "new", comparison.NewSource, comparison.New);
        writer.WriteArray("cells", comparison.Cells, Write);
        writer.WriteStartObject("onlyIn");
        writer.WriteArray("old", comparison.OldOnly, FindingsJsonWriter.Write);
        writer.WriteArray("new", comparison.NewOnly, FindingsJsonWriter.Write);
        writer.WriteEndObject();
        writer.WriteArray("rates", comparison.Rates, Write);
        writer.WriteArray("texts", comparison.Texts, Write);
        if (comparison.HasFindings)
        {
            writer.WriteStartObject("findings");
            writer.WriteArray("fixed", comparison.Fixed, FindingsJsonWriter.Write);
            writer.WriteArray("unsettled", comparison.Unsettled, FindingsJsonWriter.Write);
            writer.WriteArray("left", comparison.Left, FindingsJsonWriter.Write);
            writer.WriteArray("brought", comparison.Brought, FindingsJsonWriter.Write);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("findings");
        }

        writer.WriteArray("notes", comparison.Notes, FindingsJsonWriter.Write);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, UnpairedReport alone)
    {
        writer.WriteStartObject();
        writer.WriteText("source", alone.Source);
        ReportJsonWriter.WriteHead(writer, alone.Report, FormShape.Of(alone.Report));
        writer.WritePropertyName("why");
        FindingsJsonWriter.Write(writer, alone.Why);
        writer.WriteEndObject();
    }

    public static string NameOf(ComparisonKind kind) => kind == ComparisonKind.Years ? "years" : "correction";

    public static string NameOf(SectionKind section) => section switch
    {
        SectionKind.OverallSituation => "overallSituation",
        SectionKind.ProblemsAndImprovements => "problemsAndImprovements",
        _ => "otherMatters",
    };

    private static void Write(Utf8JsonWriter writer, string name, string? source, AnnualReport report)
    {
        writer.WriteStartObject(name);
        writer.WriteText("source", source);
        ReportJsonWriter.WriteHead(writer, report, FormShape.Of(report));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CellDifference cell)
    {
        writer.WriteStartObject();
        writer.WriteText("address", cell.Cell.Address);
        writer.WriteText("label", cell.Cell.Label);
        writer.WriteDecimal("old", cell.Old);
        writer.WriteDecimal("new", cell.New);
        writer.WriteDecimal("change", cell.Change);
        writer.WriteArray("oldParts", cell.OldParts, FindingsJsonWriter.Write);
        writer.WriteArray("newParts", cell.NewParts, FindingsJsonWriter.Write);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RateComparison rate)
    {
        writer.WriteStartObject();
        writer.WriteText("rate", rate.Name);
        Write(writer, "label", rate.Label);
        Write(writer, "definition", rate.Definition);
        Write(writer, "old", rate.Old);
        Write(writer, "new", rate.New);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TextComparison text)
    {
        writer.WriteStartObject();
        writer.WriteText("section", NameOf(text.Section));
        writer.WriteBoolean("same", text.IsSame);
        writer.WriteDecimal("percentKept", text.PercentKept);
        writer.WriteBoolean("copied", text.IsCopied);
        writer.WriteArray("passages", text.Passages, (to, passage) => to.WriteText(passage));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, Message message)
    {
        writer.WritePropertyName(name);
        FindingsJsonWriter.Write(writer, message);
    }

    /// <summary>Both whole numbers, and percent for whoever does not divide.</summary>
    private static void Write(Utf8JsonWriter writer, string name, Fraction? fraction)
    {
        if (fraction is not Fraction known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteDecimal("numerator", known.Numerator);
        writer.WriteDecimal("denominator", known.Denominator);
        writer.WriteDecimal("percent", known.Percent);
        writer.WriteEndObject();
    }
}
