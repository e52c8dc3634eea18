
namespace GovInfoDisclosure.Lake.Sql.Compiling;

/// <summary>A cell in a comparison, with whole coefficients.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Net">The coefficient in left less right.</param>
/// <param name="Left">The coefficient on the left side; null where the side does not name the cell.</param>
/// <param name="Right">The coefficient on the right side; null where the side does not name the cell.</param>
internal sealed record SqlTerm(SqlCell Cell, long Net, long? Left, long? Right)
{
    /// <summary>Whether left less right has no lower bound while the cell is blank.</summary>
    public bool OpensLow => Net < 0 || (Net != 0 && Cell.IsSigned);

    /// <summary>Whether left less right has no upper bound while the cell is blank.</summary>
    public bool OpensHigh => Net > 0 || (Net != 0 && Cell.IsSigned);
}
