using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Lake.Columnar;

/// <summary>Fills batches from rows of the table report_wide: one for each shape and level that occurs, given when it is full or at the end.</summary>
/// <param name="capacity">How many reports a batch has room for.</param>
/// <param name="onError">Takes each row that is no report.</param>
internal sealed class BatchFiller(int capacity, Action<StoredReport> onError) : IDisposable
{
    private readonly List<Target> open = [];

    // How many rows came before those at hand.
    private long before;

    /// <summary>The batches that are not full.</summary>
    public IEnumerable<ReportBatch> Rest => open.Select(target => target.Batch).Where(batch => batch.Count > 0);

    /// <summary>Rows as batches.</summary>
    public static async IAsyncEnumerable<ReportBatch> FillAsync(
        IAsyncEnumerable<WideRows> all, Action<StoredReport> onError, int capacity, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var filler = new BatchFiller(capacity, onError);
        await foreach (WideRows rows in all.WithCancellation(cancellation).ConfigureAwait(false))
        {
            foreach (ReportBatch full in filler.Fill(rows))
            {
                yield return full;
            }
        }

        foreach (ReportBatch rest in filler.Rest)
        {
            yield return rest;
        }
    }

    /// <summary>Takes rows; a batch that is answered stands until the next is asked for.</summary>
    public IEnumerable<ReportBatch> Fill(WideRows rows)
    {
        for (int row = 0; row < rows.Count; row++)
        {
            if (RowHead.TryRead(rows, row, out RowHead head, out _))
            {
                AgencyLevel? level = head.Level ?? RuleSet.LevelOf(new Agency { Name = rows.Text("agency_name", row) });
                TargetOf(head.Form, level).Waiting.Add((row, head.Year ?? 0));
            }
            else
            {
                onError(rows.Report(row));
            }
        }

        // A batch at a time, for what is read stands in columns too.
        foreach (Target target in open)
        {
            for (int taken = 0; taken < target.Waiting.Count;)
            {
                taken += Move(rows, target, taken);
                if (target.Batch.Count == target.Batch.Capacity)
                {
                    yield return target.Batch;
                    target.Batch.Clear();
                }
            }

            target.Waiting.Clear();
        }

        before += rows.Count;
    }

    public void Dispose() => open.ForEach(target => target.Batch.Dispose());

    /// <summary>Moves as many rows as there is room for.</summary>
    private int Move(WideRows rows, Target target, int taken)
    {
        ReportBatch batch = target.Batch;
        int first = batch.Count;
        int count = Math.Min(batch.Capacity - first, target.Waiting.Count - taken);
        ReadOnlySpan<(int Row, int Year)> waiting = CollectionsMarshal.AsSpan(target.Waiting).Slice(taken, count);
        int start = waiting[0].Row;

        // Rows are in their order, so that as many as lie between the first and the last are all of them.
        bool areTogether = waiting[count - 1].Row - start == count - 1;
        foreach (CellDefinition cell in batch.Form.AllCells)
        {
            ReadOnlySpan<long> column = rows.Numbers(cell.SqlName);
            Span<long> numbers = batch.Numbers(cell.Index).Slice(first, count);
            if (areTogether)
            {
                column.Slice(start, count).CopyTo(numbers);
            }
            else
            {
                for (int i = 0; i < numbers.Length && i < waiting.Length; i++)
                {
                    numbers[i] = column[waiting[i].Row];
                }
            }

            for (int i = numbers.IndexOf(WideRows.Null); i >= 0 && i < count; i++)
            {
                if (numbers[i] == WideRows.Null)
                {
                    batch.Validity(cell.Index)[(first + i) / 8] &= (byte)(byte.MaxValue - (1 << ((first + i) % 8)));
                }
            }
        }

        for (int i = 0; i < count; i++)
        {
            (int row, batch.Years[first + i]) = waiting[i];
            batch.Origins[first + i] = before + row + 1;
        }

        batch.Count = first + count;
        return count;
    }

    private Target TargetOf(FormShape form, AgencyLevel? level)
    {
        foreach (Target target in open)
        {
            if (target.Batch.Form == form && target.Batch.Level == level)
            {
                return target;
            }
        }

        open.Add(new Target(new ReportBatch(form, capacity, level), []));
        return open[^1];
    }

    /// <summary>A batch, and the rows that go there, with their years.</summary>
    private sealed record Target(ReportBatch Batch, List<(int Row, int Year)> Waiting);
}
