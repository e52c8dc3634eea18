namespace GovInfoDisclosure;

/// <summary>Checks of arguments that are lists.</summary>
internal static class Argument
{
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
