namespace GovInfoDisclosure;

/// <summary>Makes a <see cref="ValueList{T}"/>, for collection expressions.</summary>
public static class ValueList
{
    /// <summary>Copies items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items)
    {
        ImmutableArray<T>.Builder copy = ImmutableArray.CreateBuilder<T>(items.Length);
        foreach (T item in items)
        {
            copy.Add(item);
        }

        return new ValueList<T>(copy.MoveToImmutable());
    }
}
