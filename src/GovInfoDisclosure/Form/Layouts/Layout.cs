namespace GovInfoDisclosure.Form.Layouts;

/// <summary>How a record is laid out on the form: its parts in printed order, each with key, label, getter and replacer.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>All that the library knows of a label, a unit or an address is written in such lines, once: reading, rules, JSON, schema and SQL
/// loop over the cells that follow from them.</remarks>
internal sealed class Layout<T>(T empty) : ILayout<T>
    where T : class
{
    private LayoutPart[] parts = [];

    // Writing is a walk through delegates alone: millions of reports take this way, and a virtual call in between costs as much as a cell.
    private Action<T, CellBuffer>[] writers = [];
    private Action<T, CellBuffer>? direct;

    /// <summary>The record with every cell blank.</summary>
    public T Empty { get; } = empty;

    /// <summary>A part that is a record of its own: a table, a group of rows, a row.</summary>
    /// <param name="key">The JSON name.</param>
    /// <param name="label">The official label.</param>
    /// <param name="labelEn">The label in English.</param>
    /// <param name="layout">How the part is laid out.</param>
    /// <param name="get">Takes the part out of the record.</param>
    /// <param name="replace">Makes the record with another part.</param>
    /// <param name="sql">The part in SQL names; the key in snake case unless told.</param>
    public Layout<T> Part<TPart>(string key, string label, string labelEn,
        ILayout<TPart> layout, Func<T, TPart> get, Func<T, TPart, T> replace, string? sql = null)
        where TPart : class
    {
        Add(new Nested<TPart>(key, label, labelEn, sql ?? SnakeCase.Of(key), layout, get, replace));
        return this;
    }

    /// <summary>
    /// The columns of a row that all count pieces (件), taken and replaced together: nearly all cells stand in such rows, and one by one
    /// they would cost a call and a copy of the row each.
    /// </summary>
    /// <param name="columns">The columns in printed order.</param>
    /// <param name="get">Puts the counts of the record, in that order.</param>
    /// <param name="replace">Makes the record with the next counts, taken in that order.</param>
    public Layout<T> Counts(CountColumn[] columns, Action<T, CellBuffer> get, Func<T, CellBuffer, T> replace)
    {
        Add(new CountRow(columns, get, replace));
        return this;
    }

    /// <summary>A cell that counts pieces (件).</summary>
    public Layout<T> Count(string key, string label, string labelEn, Func<T, long?> get, Func<T, long?, T> replace, bool isSigned = false, string? sql = null)
    {
        Add(new WholeNumber(key, label, labelEn, sql ?? SnakeCase.Of(key), Measure.Count, isSigned, get, replace));
        return this;
    }

    /// <summary>A cell in yuan (元).</summary>
    public Layout<T> Yuan(string key, string label, string labelEn, Func<T, long?> get, Func<T, long?, T> replace)
    {
        Add(new WholeNumber(key, label, labelEn, SnakeCase.Of(key), Measure.Yuan, false, get, replace));
        return this;
    }

    /// <summary>A cell in ten thousand yuan (万元), in SQL whole yuan.</summary>
    public Layout<T> Amount(string key, string label, string labelEn, Func<T, decimal?> get, Func<T, decimal?, T> replace)
    {
        Add(new Money(key, label, labelEn, SnakeCase.Of(key) + "_yuan", get, replace));
        return this;
    }

    /// <summary>A way of writing all cells that does not go from part to part. It writes what the parts write, in their order: a law holds it to
    /// that.</summary>
    public Layout<T> Directly(Action<T, CellBuffer> write)
    {
        direct = write;
        return this;
    }

    public void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string sqlName, RecordPath<TRoot, T> path)
    {
        foreach (LayoutPart part in parts)
        {
            part.Describe(catalog, address, sqlName, path);
        }
    }

    public Action<T, CellBuffer> Writer => direct ?? (writers.Length == 1 ? writers[0] : Write);

    public T Read(CellBuffer buffer)
    {
        T record = Empty;
        foreach (LayoutPart part in parts)
        {
            record = part.Read(record, buffer);
        }

        return record;
    }

    private void Write(T record, CellBuffer buffer)
    {
        foreach (Action<T, CellBuffer> write in writers)
        {
            write(record, buffer);
        }
    }

    private void Add(LayoutPart part)
    {
        parts = [.. parts, part];
        writers = [.. writers, part.Writer];
    }

    private static string Address(string outer, string key) => outer.Length == 0 ? key : outer + "." + key;

    private static string SqlName(string outer, string name) => outer.Length == 0 ? name : name.Length == 0 ? outer : outer + "_" + name;

    private abstract class LayoutPart
    {
        /// <summary>Adds the part's cells to the catalogue; address, SQL name and path are those of the record.</summary>
        public abstract void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string sqlName, RecordPath<TRoot, T> path);

        /// <summary>Writes the part of a record.</summary>
        public abstract Action<T, CellBuffer> Writer { get; }

        public abstract T Read(T record, CellBuffer buffer);
    }

    private sealed class Nested<TPart>(string key, string label, string labelEn, string sqlName,
        ILayout<TPart> layout, Func<T, TPart> get, Func<T, TPart, T> replace) : LayoutPart
        where TPart : class
    {
        public override void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string outerSqlName, RecordPath<TRoot, T> path)
        {
            catalog.Enter(label, labelEn);
            layout.Describe(catalog, Address(address, key), SqlName(outerSqlName, sqlName), path.Then(get, replace));
            catalog.Leave();
        }

        public override Action<T, CellBuffer> Writer => Put(get, layout.Writer);

        public override T Read(T record, CellBuffer buffer) => replace(record, layout.Read(buffer));

        private static Action<T, CellBuffer> Put(Func<T, TPart> get, Action<TPart, CellBuffer> write) => (record, buffer) => write(get(record), buffer);
    }

    private sealed class CountRow(CountColumn[] columns, Action<T, CellBuffer> get, Func<T, CellBuffer, T> replace) : LayoutPart
    {
        public override Action<T, CellBuffer> Writer => get;

        public override void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string outerSqlName, RecordPath<TRoot, T> path)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                CountColumn column = columns[i];
                var access = new RowCell<TRoot, T>(path, Writer, Read, columns.Length, i, 1, Address(address, column.Key));
                catalog.Add(address, column.Key, column.Label, column.LabelEn, Measure.Count,
                    column.IsSigned, SqlName(outerSqlName, SnakeCase.Of(column.Key)), access);
            }
        }

        public override T Read(T record, CellBuffer buffer) => replace(record, buffer);
    }

    private sealed class WholeNumber(string key, string label, string labelEn, string sqlName,
        Measure measure, bool isSigned, Func<T, long?> get, Func<T, long?, T> replace) : LayoutPart
    {
        public override void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string outerSqlName, RecordPath<TRoot, T> path) =>
            catalog.Add(address, key, label, labelEn, measure, isSigned, SqlName(outerSqlName, sqlName),
                new RowCell<TRoot, T>(path, Writer, Read, 1, 0, 1, Address(address, key)));

        public override Action<T, CellBuffer> Writer => Put(get);

        public override T Read(T record, CellBuffer buffer) => replace(record, buffer.TakeWholeNumber());

        private static Action<T, CellBuffer> Put(Func<T, long?> get) => (record, buffer) => buffer.Put(get(record));
    }

    private sealed class Money(string key, string label, string labelEn, string sqlName, Func<T, decimal?> get, Func<T, decimal?, T> replace) : LayoutPart
    {
        public override void Describe<TRoot>(CellCatalog<TRoot> catalog, string address, string outerSqlName, RecordPath<TRoot, T> path) =>
            catalog.Add(address, key, label, labelEn, Measure.TenThousandYuan, false, SqlName(outerSqlName, sqlName),
                new RowCell<TRoot, T>(path, Writer, Read, 1, 0, 10_000, Address(address, key)));

        public override Action<T, CellBuffer> Writer => PutAmount(get);

        public override T Read(T record, CellBuffer buffer) => replace(record, buffer.TakeAmount());

        private static Action<T, CellBuffer> PutAmount(Func<T, decimal?> get) => (record, buffer) => buffer.PutAmount(get(record));
    }
}
