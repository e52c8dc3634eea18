using System.Collections;
using System.Runtime.CompilerServices;

namespace GovInfoDisclosure;

/// <summary>An immutable list that is equal to another when their items are equal, one by one.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>For lists inside records: <see cref="ImmutableArray{T}"/> compares by reference there. The default value is the empty list. A collection expression
/// makes one: <c>[first, second]</c>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    /// <summary>Wraps an immutable array.</summary>
    /// <param name="items">The items; a default array counts as empty.</param>
    public ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>Copies a sequence.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ValueList(IEnumerable<T> items) => this.items = ImmutableArray.CreateRange(items ?? throw new ArgumentNullException(nameof(items)));

    /// <summary>The list with nothing in it.</summary>
    public static ValueList<T> Empty => default;

    /// <inheritdoc/>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <inheritdoc/>
    public T this[int index] => items.IsDefault ? throw new ArgumentOutOfRangeException(nameof(index)) : items[index];

    /// <summary>Wraps an immutable array.</summary>
    /// <param name="items">The items.</param>
    public static implicit operator ValueList<T>(ImmutableArray<T> items) => new(items);

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items[i], other.items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        for (int i = 0; i < Count; i++)
        {
            hash = unchecked((hash * 31) + (items[i]?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The items between brackets, of long lists the first eight and how many there are: <c>[1, 2, 3]</c>.</summary>
    public override string ToString()
    {
        const int Shown = 8;
        StringBuilder text = new StringBuilder().Append('[');
        for (int i = 0; i < Count && i < Shown; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(items[i]);
        }

        return Count <= Shown ? text.Append(']').ToString() : text.Append(", … ").Append(Count).Append(" in all]").ToString();
    }

    /// <summary>Walks through the items.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => (items.IsDefault ? ImmutableArray<T>.Empty : items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items.IsDefault ? ImmutableArray<T>.Empty : items)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();
}
