namespace GovInfoDisclosure.Rules.Binding;

/// <summary>An instance on the reports at hand.</summary>
/// <param name="Instance">The instance, bound to one unit of some name where it is about one.</param>
/// <param name="Unit">The unit it is about, from 0; <see cref="None"/> where it sees all reports as they are.</param>
internal readonly record struct UnitInstance(BoundInstance Instance, int Unit)
{
    public const int None = -1;
}
