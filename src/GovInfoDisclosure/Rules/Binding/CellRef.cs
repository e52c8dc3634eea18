namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A cell of one of the reports that a rule is judged on: 0 the report itself, 1 last year's, 2 that of two years back, from 3 on the units.</summary>
internal readonly record struct CellRef(int Source, int Index) : IComparable<CellRef>
{
    public const int Own = 0;
    public const int Prior = 1;
    public const int Prior2 = 2;
    public const int FirstUnit = 3;

    /// <summary>What findings call one of the reports before the units'; null for the report itself.</summary>
    public static string? NameOf(int source) => source switch { Own => null, Prior => "prior", _ => "prior2" };

    /// <summary>Report by report, in form order.</summary>
    public int CompareTo(CellRef other) => Source != other.Source ? Source.CompareTo(other.Source) : Index.CompareTo(other.Index);
}
