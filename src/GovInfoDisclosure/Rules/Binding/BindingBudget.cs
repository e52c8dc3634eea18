namespace GovInfoDisclosure.Rules.Binding;

/// <summary>
/// How much work the rules of a set may make when they are first bound, counted in cells: three variables over all cells would make
/// millions of instances out of two lines, and a file of such rules would never end loading.
/// </summary>
internal sealed class BindingBudget
{
    public int Left { get; set; } = 10_000_000;
}
