namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A cell of one of the reports that a rule is judged on: 0 the report itself, 1 last year's, from 2 on the units.</summary>
internal readonly record struct CellRef(int Source, int Index) : IComparable<CellRef>
{
    public const int Own = 0;
    public const int Prior = 1;
    public const int FirstUnit = 2;

    /// <summary>Report by report, in form order.</summary>
    public int CompareTo(CellRef other) => Source != other.Source ? Source.CompareTo(other.Source) : Index.CompareTo(other.Index);
}
