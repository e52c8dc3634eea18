
namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A cell as a query has it.</summary>
/// <param name="Known">The column that holds its number, NULL where it is blank.</param>
/// <param name="Partial">The column that holds what is known of it: of a sum over units the numbers of those that are not blank. Else the same.</param>
/// <param name="Source">Whose cell: the report's own (0), a partner's.</param>
/// <param name="Address">The address.</param>
/// <param name="IsSigned">Whether a blank may be any number.</param>
internal sealed record SqlCell(string Known, string Partial, int Source, string Address, bool IsSigned)
{
    public string Filled => $"COALESCE({Partial}, 0)";
}
