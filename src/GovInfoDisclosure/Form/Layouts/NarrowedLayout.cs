namespace GovInfoDisclosure.Form.Layouts;

/// <summary>The layout of a record where its base type is expected: one shape of a part that has several.</summary>
internal sealed class NarrowedLayout<TBase, T>(ILayout<T> layout) : ILayout<TBase>
    where T : class, TBase
{
    public void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string sqlName, RecordPath<TRoot, TBase> path) =>
        layout.Describe(catalog, address, sqlName, path.Then(record => (T)record!, (_, narrowed) => narrowed));

    public Action<TBase, CellBuffer> Writer { get; } = Narrow(layout.Writer);

    public TBase Read(CellBuffer buffer) => layout.Read(buffer);

    private static Action<TBase, CellBuffer> Narrow(Action<T, CellBuffer> write) => (record, buffer) => write((T)record!, buffer);
}
