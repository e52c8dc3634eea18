using System.Text.Json;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Lake.Csv;

/// <summary>The identities of an edition as the core gives them to programs in any language: cells, rules, instances with their terms.</summary>
internal sealed class IdentityData
{
    private readonly JsonElement root;

    private IdentityData(ReportEdition edition, JsonElement root)
    {
        Edition = edition;
        this.root = root;
    }

    public ReportEdition Edition { get; }

    /// <summary>The edition's year.</summary>
    public string Name => root.GetProperty("edition").GetString()!;

    /// <summary>The version of the data's format.</summary>
    public int Format => root.GetProperty("format").GetInt32();

    /// <summary>Every instance of every rule over the cells of one report.</summary>
    public IEnumerable<JsonElement> Instances => root.GetProperty("instances").EnumerateArray();

    public static IdentityData Of(ReportEdition edition)
    {
        using JsonDocument document = JsonDocument.Parse(SchemaExporter.Identities(edition));
        return new IdentityData(edition, document.RootElement.Clone());
    }

    /// <summary>The cells of all shapes of the edition in the form's order, and after them those of the fee report.</summary>
    public IEnumerable<CellDefinition> Cells()
    {
        FormShape[] shapes = [.. Shapes];
        return root.GetProperty("cells").EnumerateObject().Select(cell => cell.Name)
            .Concat(shapes[0].AllCells.Skip(shapes[0].Cells.Length).Select(cell => cell.Address))
            .Select(address => shapes.Select(shape => shape.TryFind(address)).First(cell => cell is not null)!);
    }

    public JsonElement Rule(JsonElement instance) => root.GetProperty("rules").GetProperty(instance.GetProperty("rule").GetString()!);

    /// <summary>
    /// In which reports of the edition a cell stands: those with <c>one</c> or <c>three</c> rows of 其他处理, those with Hubei's row; null where all have it.
    /// </summary>
    public (string? OtherHandling, bool? OtherDocuments) ShapesOf(CellDefinition cell)
    {
        FormShape[] with = [.. Shapes.Where(shape => shape.TryFind(cell.Address) is not null)];
        bool isInAll = with.Length == Shapes.Count();
        return (
            isInAll || with.Any(shape => shape.HasSingleOtherHandling != with[0].HasSingleOtherHandling) ? null
                : with[0].HasSingleOtherHandling ? "one"
                : "three",
            isInAll || !with.All(shape => shape.HasOtherDocuments) ? null : true);
    }

    /// <summary>A condition in one line; null where there is none. Its texts are addresses and levels: no bracket and no line end stands in them.</summary>
    public static string? Line(JsonElement condition) => condition.ValueKind == JsonValueKind.Null
        ? null
        : Regex.Replace(condition.GetRawText(), @"\s*\n\s*", " ").Replace("[ ", "[").Replace(" ]", "]");

    private IEnumerable<FormShape> Shapes => FormShape.All.Where(shape => shape.Edition == Edition);
}
