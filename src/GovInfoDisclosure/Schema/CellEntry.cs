using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Schema;

/// <summary>A cell of an edition, and the shapes that have it.</summary>
internal sealed class CellEntry(CellDefinition cell)
{
    private readonly List<FormShape> shapes = [];

    public CellDefinition Cell { get; } = cell;

    public ShapeCondition Shape => ShapeCondition.Of(shapes);

    /// <summary>The cells of all shapes of an edition and of the fee report, in the form's order.</summary>
    public static IReadOnlyList<CellEntry> Of(ReportEdition edition) =>
        ShapeCondition.Merge<CellEntry>(edition, form => [.. form.AllCells.Select(cell => new CellEntry(cell))], entry => entry.Cell.Address, (entry, form) => entry.shapes.Add(form));
}
