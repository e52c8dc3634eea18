namespace GovInfoDisclosure.Rules.Binding;

/// <summary>A cell of one of the reports that a rule is judged on: 0 the report itself, 1 last year's, from 2 on the units.</summary>
internal readonly record struct CellRef(int Source, int Index)
{
    public const int Own = 0;
    public const int Prior = 1;
    public const int FirstUnit = 2;
}
