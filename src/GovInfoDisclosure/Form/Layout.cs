using System;

namespace GovInfoDisclosure.Form;

/// <summary>How a record is laid out on the form: its parts in printed order, each with key, label, getter and replacer.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>All that the library knows of a label, a unit or an address is written in such lines, once: reading, rules, JSON, schema and SQL loop over the cells that follow from them.</remarks>
internal sealed class Layout<T>(T empty) : ILayout<T>
    where T : class
{
    private LayoutPart[] parts = [];

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
    public Layout<T> Part<TPart>(string key, string label, string labelEn, ILayout<TPart> layout, Func<T, TPart> get, Func<T, TPart, T> replace, string? sql = null)
        where TPart : class
    {
        Add(new Nested<TPart>(key, label, labelEn, sql ?? SnakeCase.Of(key), layout, get, replace));
        return this;
    }

    /// <summary>A cell that counts pieces (件).</summary>
    public Layout<T> Count(string key, string label, string labelEn, Func<T, long?> get, Func<T, long?, T> replace, bool isSigned = false, string? sql = null)
    {
        Add(new WholeNumber(key, label, labelEn, sql ?? SnakeCase.Of(key), Unit.Count, isSigned, get, replace));
        return this;
    }

    /// <summary>A cell in yuan (元).</summary>
    public Layout<T> Yuan(string key, string label, string labelEn, Func<T, long?> get, Func<T, long?, T> replace)
    {
        Add(new WholeNumber(key, label, labelEn, SnakeCase.Of(key), Unit.Yuan, false, get, replace));
        return this;
    }

    /// <summary>A cell in ten thousand yuan (万元), in SQL whole yuan.</summary>
    public Layout<T> Amount(string key, string label, string labelEn, Func<T, decimal?> get, Func<T, decimal?, T> replace)
    {
        Add(new Money(key, label, labelEn, SnakeCase.Of(key) + "_yuan", get, replace));
        return this;
    }

    public void Describe(CellCatalog catalog, string address, string sqlName)
    {
        foreach (LayoutPart part in parts)
        {
            part.Describe(catalog, address.Length == 0 ? part.Key : address + "." + part.Key, Join(sqlName, part.SqlName));
        }
    }

    public void Write(T record, CellBuffer buffer)
    {
        foreach (LayoutPart part in parts)
        {
            part.Write(record, buffer);
        }
    }

    public T Read(CellBuffer buffer)
    {
        T record = Empty;
        foreach (LayoutPart part in parts)
        {
            record = part.Read(record, buffer);
        }

        return record;
    }

    private void Add(LayoutPart part) => parts = [.. parts, part];

    private static string Join(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : first + "_" + second;

    private abstract class LayoutPart(string key, string label, string labelEn, string sqlName)
    {
        public string Key { get; } = key;

        public string SqlName { get; } = sqlName;

        protected string Label { get; } = label;

        protected string LabelEn { get; } = labelEn;

        public abstract void Describe(CellCatalog catalog, string address, string sqlName);

        public abstract void Write(T record, CellBuffer buffer);

        public abstract T Read(T record, CellBuffer buffer);
    }

    private sealed class Nested<TPart>(string key, string label, string labelEn, string sqlName, ILayout<TPart> layout, Func<T, TPart> get, Func<T, TPart, T> replace)
        : LayoutPart(key, label, labelEn, sqlName)
        where TPart : class
    {
        public override void Describe(CellCatalog catalog, string address, string sqlName)
        {
            catalog.Enter(Label, LabelEn);
            layout.Describe(catalog, address, sqlName);
            catalog.Leave();
        }

        public override void Write(T record, CellBuffer buffer) => layout.Write(get(record), buffer);

        public override T Read(T record, CellBuffer buffer) => replace(record, layout.Read(buffer));
    }

    private sealed class WholeNumber(string key, string label, string labelEn, string sqlName, Unit unit, bool isSigned, Func<T, long?> get, Func<T, long?, T> replace)
        : LayoutPart(key, label, labelEn, sqlName)
    {
        public override void Describe(CellCatalog catalog, string address, string sqlName) =>
            catalog.Add(address, Label, LabelEn, unit, isSigned, sqlName);

        public override void Write(T record, CellBuffer buffer) => buffer.Put(get(record));

        public override T Read(T record, CellBuffer buffer) => replace(record, buffer.TakeWholeNumber());
    }

    private sealed class Money(string key, string label, string labelEn, string sqlName, Func<T, decimal?> get, Func<T, decimal?, T> replace)
        : LayoutPart(key, label, labelEn, sqlName)
    {
        public override void Describe(CellCatalog catalog, string address, string sqlName) =>
            catalog.Add(address, Label, LabelEn, Unit.TenThousandYuan, false, sqlName);

        public override void Write(T record, CellBuffer buffer) => buffer.PutAmount(get(record));

        public override T Read(T record, CellBuffer buffer) => replace(record, buffer.TakeAmount());
    }
}
