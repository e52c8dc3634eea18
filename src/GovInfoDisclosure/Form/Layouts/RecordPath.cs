namespace GovInfoDisclosure.Form.Layouts;

/// <summary>The way from a record to one within it, and the way back to a copy with another in its place.</summary>
/// <param name="Get">Takes the inner record out.</param>
/// <param name="Replace">Makes the outer record with another inner one.</param>
internal sealed record RecordPath<TRoot, T>(Func<TRoot, T> Get, Func<TRoot, T, TRoot> Replace)
{
    /// <summary>The way one step further in.</summary>
    public RecordPath<TRoot, TPart> Then<TPart>(Func<T, TPart> get, Func<T, TPart, T> replace) => new(
        root => get(Get(root)),
        (root, part) => Replace(root, replace(Get(root), part)));
}
