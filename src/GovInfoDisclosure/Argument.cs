using System.Diagnostics.CodeAnalysis;

namespace GovInfoDisclosure;

/// <summary>Checks of what callers give.</summary>
internal static class Argument
{
    /// <exception cref="ArgumentNullException">The argument is null.</exception>
    public static void NotNull([NotNull] object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    /// <summary>The list itself, which is not null and holds no null.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its elements is null.</exception>
    public static TList NoNulls<TList>(TList? list, string name)
        where TList : class, IEnumerable<object?>
    {
        foreach (object? item in list ?? throw new ArgumentNullException(name))
        {
            if (item is null)
            {
                throw new ArgumentNullException(name, "An element is null.");
            }
        }

        return list;
    }
}
