using System.Runtime.CompilerServices;
using Apache.Arrow;
using Apache.Arrow.Ipc;
using Apache.Arrow.Types;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Reads the table report_wide from Arrow, record batch by record batch: a stream of messages or a file of them, told by its first bytes.</summary>
internal static class ArrowReports
{
    private static ReadOnlySpan<byte> FileMark => "ARROW1"u8;

    /// <summary>The record batches.</summary>
    /// <exception cref="InvalidDataException">It is no Arrow, or lacks a column, or one has another type.</exception>
    public static async IAsyncEnumerable<WideRows> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using ArrowStreamReader reader = Open(input);
        while (await NextAsync(reader, cancellation).ConfigureAwait(false) is RecordBatch records)
        {
            using (records)
            {
                yield return Rows(records);
            }
        }
    }

    private static ArrowStreamReader Open(Stream input)
    {
        if (!input.CanSeek)
        {
            return new ArrowStreamReader(input, leaveOpen: true);
        }

        Span<byte> mark = stackalloc byte[FileMark.Length];
        int read = input.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        input.Position -= read;
        return mark.SequenceEqual(FileMark) ? new ArrowFileReader(input, leaveOpen: true) : new ArrowStreamReader(input, leaveOpen: true);
    }

    private static async Task<RecordBatch?> NextAsync(ArrowStreamReader reader, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadNextRecordBatchAsync(cancellation).ConfigureAwait(false);
        }
        catch (OverflowException wrong)
        {
            // One array of bytes takes a whole record batch.
            throw new InvalidDataException($"a record batch of more than 2 GB; write smaller ones, of {WideRows.MostRows} rows at most", wrong);
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException)
        {
            throw new InvalidDataException("not Arrow that can be read: " + wrong.Message, wrong);
        }
    }

    private static WideRows Rows(RecordBatch records)
    {
        var rows = new WideRows(WideRows.CountOf(records.Length));
        foreach (string name in WideRows.Names(name => Find(records, name) is StringArray or LargeStringArray or StringViewArray))
        {
            IArrowArray column = Find(records, name) ?? throw new InvalidDataException($"the column {name} of the table report_wide is missing");
            try
            {
                Add(rows, name, column);
            }
            catch (Exception wrong) when (wrong is not InvalidDataException)
            {
                throw new InvalidDataException($"the column {name} cannot be read: {wrong.Message}", wrong);
            }
        }

        return rows;
    }

    private static IArrowArray? Find(RecordBatch records, string name)
    {
        int index = records.Schema.FieldsList.ToList().FindIndex(field => field.Name == name);
        return index < 0 ? null : records.Column(index);
    }

    private static void Add(WideRows rows, string name, IArrowArray column)
    {
        WideRows.CheckKind(name, column is IReadOnlyList<string>, column.Data.DataType.Name);
        if (column is IReadOnlyList<string?> texts)
        {
            rows.Add(name, [.. texts]);
            return;
        }

        rows.Add(name, column switch
        {
            Int64Array { NullBitmapBuffer.IsEmpty: true } numbers => numbers.Values.ToArray(),
            Int64Array numbers => Widened(numbers, x => x),
            Int32Array numbers => Widened(numbers, x => x),
            Int16Array numbers => Widened(numbers, x => x),
            Int8Array numbers => Widened(numbers, x => x),
            UInt32Array numbers => Widened(numbers, x => x),
            UInt16Array numbers => Widened(numbers, x => x),
            UInt8Array numbers => Widened(numbers, x => x),
            _ => throw new InvalidDataException($"the column {name} has the type {column.Data.DataType.Name}, and whole numbers are meant"),
        });
    }

    private static long[] Widened<T>(PrimitiveArray<T> column, Func<T, long> widen)
        where T : struct, IEquatable<T>
    {
        ReadOnlySpan<T> values = column.Values;
        var numbers = new long[column.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = column.IsNull(i) ? WideRows.Null : widen(values[i]);
        }

        return numbers;
    }
}
