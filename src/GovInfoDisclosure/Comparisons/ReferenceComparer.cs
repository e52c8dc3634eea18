using System.Runtime.CompilerServices;

namespace GovInfoDisclosure.Comparisons;

/// <summary>Tells apart what is equal by value: two findings that say the same, two copies of a report.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static readonly ReferenceComparer Instance = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    public int GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
