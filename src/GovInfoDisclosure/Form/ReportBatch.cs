using System.Buffers;
using System.Buffers.Binary;

namespace GovInfoDisclosure.Form;

/// <summary>The numbers of many reports of one shape in columns (按列存放的一批报告): for each cell its number in every report, so that rules are judged on many
/// reports at once.</summary>
/// <remarks>
/// <para>The memory is rented: dispose it, or use one batch again and again. Not safe to use from several threads at once.</para>
/// <para>Numbers are whole ones of the smallest unit: pieces, and yuan for amounts in 万元. Blanks are laid out as Apache Arrow and Parquet lay out nulls: a bit
/// for each report, 1 where there is a number, the first report in the lowest bit of the first byte.</para>
/// </remarks>
public sealed class ReportBatch : IDisposable
{
    /// <summary>Reports are judged by so many at once: a bit each of one word.</summary>
    internal const int BlockSize = 64;

    private const int BlockBytes = BlockSize / 8;

    /// <summary>Numbers of one line of the cache.</summary>
    private const int LineLongs = 8;

    private readonly int cells;
    private readonly Dictionary<int, CellValues> beyond = [];
    private long[]? numbers;
    private byte[]? validity;
    private int[]? years;
    private long[]? origins;
    private int count;

    // Whether whoever has the columns may have left something under blanks.
    private bool wasHandedOut;

    /// <summary>An empty batch.</summary>
    /// <param name="form">The shape of all of its reports.</param>
    /// <param name="capacity">How many reports it has room for at least; some hundred are enough, for they stay in the processor's cache.</param>
    /// <param name="level">The level of their agencies; <see langword="null"/> where it is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="form"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is below 1, or beyond what one array holds.</exception>
    public ReportBatch(FormShape form, int capacity = 512, AgencyLevel? level = null)
    {
        Form = form ?? throw new ArgumentNullException(nameof(form));
        Level = level;
        cells = form.AllCells.Length;
        if (capacity < 1 || capacity > (int.MaxValue / cells) - BlockSize - LineLongs)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "A batch has room for one report at least, and one array for its numbers.");
        }

        Capacity = (capacity + BlockSize - 1) / BlockSize * BlockSize;
        Stride = Capacity + LineLongs;
        numbers = ArrayPool<long>.Shared.Rent(Stride * cells);
        validity = ArrayPool<byte>.Shared.Rent(Capacity / 8 * cells);
        years = ArrayPool<int>.Shared.Rent(Capacity);
        origins = ArrayPool<long>.Shared.Rent(Capacity);
        Array.Clear(numbers, 0, Stride * cells);
        Clear();
    }

    /// <summary>The shape of all reports.</summary>
    public FormShape Form { get; }

    /// <summary>The level of all agencies; <see langword="null"/> where it is not known.</summary>
    public AgencyLevel? Level { get; }

    /// <summary>How many reports there is room for: a multiple of 64.</summary>
    public int Capacity { get; }

    /// <summary>How many reports there are. Set it when the columns have been filled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above <see cref="Capacity"/>.</exception>
    public int Count
    {
        get => count;
        set => count = value >= 0 && value <= Capacity ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The batch has room for {Capacity} reports.");
    }

    /// <summary>The year of each report; 0, as at the start, where it is not known.</summary>
    public Span<int> Years => Rented(years).AsSpan(0, Capacity);

    /// <summary>Where each report came from: the line of NDJSON, the row of a file, or what else whoever fills the batch puts there.</summary>
    public Span<long> Origins => Rented(origins).AsSpan(0, Capacity);

    /// <summary>How far from a number of one cell to that of the next. A line of the cache more than there are reports: at distances that are powers of two
    /// the columns would take each other's place in the cache.</summary>
    internal int Stride { get; }

    /// <summary>What judging the batch gave, kept for the next time.</summary>
    internal object? Kept { get; set; }

    /// <summary>The numbers of a cell, to be read or filled. What stands where there is a blank is of no account, and may become 0.</summary>
    /// <param name="cell">The cell's <see cref="CellDefinition.Index"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    /// <exception cref="ObjectDisposedException">The batch was disposed.</exception>
    public Span<long> Numbers(int cell)
    {
        wasHandedOut = true;
        return Rented(numbers).AsSpan(Cell(cell) * Stride, Capacity);
    }

    /// <summary>Which reports have a number in a cell, a bit each, to be read or filled; at the start all have.</summary>
    /// <param name="cell">The cell's <see cref="CellDefinition.Index"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such cell.</exception>
    /// <exception cref="ObjectDisposedException">The batch was disposed.</exception>
    public Span<byte> Validity(int cell)
    {
        wasHandedOut = true;
        return Rented(validity).AsSpan(Cell(cell) * (Capacity / 8), Capacity / 8);
    }

    /// <summary>Adds a report.</summary>
    /// <param name="values">Its numbers.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">It has another shape.</exception>
    /// <exception cref="InvalidOperationException">There is no room left.</exception>
    public void Add(CellValues values)
    {
        Argument.NotNull(values, nameof(values));
        if (values.Form != Form)
        {
            throw new ArgumentException("The values are of another shape of the form.", nameof(values));
        }

        int row = Count;
        Add(values.Stored, year: 0, origin: row);
        if (values.Oversized is not null)
        {
            beyond[row] = values;
        }
    }

    /// <summary>The numbers of one report, for whoever wants to know more of it.</summary>
    /// <param name="row">Which.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such report.</exception>
    /// <exception cref="ObjectDisposedException">The batch was disposed.</exception>
    public CellValues Values(int row)
    {
        if (row < 0 || row >= count)
        {
            throw new ArgumentOutOfRangeException(nameof(row), row, $"There are {count} reports.");
        }

        if (beyond.TryGetValue(row, out CellValues? kept))
        {
            return kept;
        }

        var stored = new long[cells];
        decimal[]? oversized = null;
        for (int i = 0; i < cells; i++)
        {
            long number = Rented(numbers)[(i * Stride) + row];
            if (((validity![(i * (Capacity / 8)) + (row / 8)] >> (row % 8)) & 1) == 0)
            {
                stored[i] = CellValues.Blank;
            }
            else if (number is >= -CellValues.Limit and <= CellValues.Limit)
            {
                stored[i] = number;
            }
            else
            {
                CellStorage.Store(stored, ref oversized, i, (decimal)number / Form.AllCells[i].Scale, Form.AllCells[i].Scale, Form.AllCells[i].Address);
            }
        }

        return new CellValues(Form, stored, oversized);
    }

    /// <summary>Takes all reports out: every cell has a number, no year is known.</summary>
    /// <exception cref="ObjectDisposedException">The batch was disposed.</exception>
    public void Clear()
    {
        Rented(validity).AsSpan(0, Capacity / 8 * cells).Fill(byte.MaxValue);
        years.AsSpan(0, Capacity).Clear();
        origins.AsSpan(0, Capacity).Clear();
        beyond.Clear();
        count = 0;
        wasHandedOut = false;
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        if (numbers is not null)
        {
            ArrayPool<long>.Shared.Return(numbers);
            ArrayPool<byte>.Shared.Return(validity!);
            ArrayPool<int>.Shared.Return(years!);
            ArrayPool<long>.Shared.Return(origins!);
            (Kept as IDisposable)?.Dispose();
            numbers = null;
            validity = null;
            years = null;
            origins = null;
        }
    }

    /// <summary>Adds a report.</summary>
    /// <param name="stored">Its numbers as they are stored.</param>
    /// <param name="year">Its year; 0 where it is not known.</param>
    /// <param name="origin">Where it came from.</param>
    internal void Add(ReadOnlySpan<long> stored, int year, long origin)
    {
        int row = count;
        if (row == Capacity)
        {
            throw new InvalidOperationException($"The batch has room for {Capacity} reports.");
        }

        Span<long> target = Rented(numbers).AsSpan(row);
        stored = stored.Slice(0, cells);
        unchecked
        {
            bool isAnyBlank = false;
            int place = 0;
            foreach (long number in stored)
            {
                target[place] = number;
                place += Stride;
                isAnyBlank |= number == CellValues.Blank;
            }

            if (isAnyBlank)
            {
                ClearBlanks(stored, row);
            }
        }

        years![row] = year;
        origins![row] = origin;
        count = row + 1;
    }

    /// <summary>The numbers of a block of 64 reports, all cells; those of the next cell stand <see cref="Stride"/> behind.</summary>
    internal ReadOnlySpan<long> Block(int block) => Rented(numbers).AsSpan(block * BlockSize, ((cells - 1) * Stride) + BlockSize);

    /// <summary>Which of a block of 64 reports have no number in a cell, a bit each.</summary>
    internal ulong Blanks(int cell, int block) =>
        ~BinaryPrimitives.ReadUInt64LittleEndian(validity.AsSpan((cell * (Capacity / 8)) + (block * BlockBytes), BlockBytes));

    /// <summary>Puts 0 in place of each blank, so that sums can be taken without asking.</summary>
    internal void ClearBlanks()
    {
        Rented(numbers);
        if (!wasHandedOut)
        {
            return;
        }

        for (int i = 0; i < cells; i++)
        {
            for (int block = 0; block * BlockSize < count; block++)
            {
                Span<long> some = numbers.AsSpan((i * Stride) + (block * BlockSize), BlockSize);
                ulong blanks = Blanks(i, block);
                for (int row = 0; blanks != 0; row++, blanks >>= 1)
                {
                    some[row] = (blanks & 1) != 0 ? 0 : some[row];
                }
            }
        }

        wasHandedOut = false;
    }

    /// <summary>Takes note of the blanks of a report, in place of which 0 is kept.</summary>
    private void ClearBlanks(ReadOnlySpan<long> stored, int row)
    {
        for (int i = 0; i < stored.Length; i++)
        {
            if (stored[i] == CellValues.Blank)
            {
                numbers![(i * Stride) + row] = 0;
                validity![(i * (Capacity / 8)) + (row / 8)] &= unchecked((byte)~(1 << (row % 8)));
            }
        }
    }

    private int Cell(int cell) => cell >= 0 && cell < cells ? cell
        : throw new ArgumentOutOfRangeException(nameof(cell), cell, "The form has no cell of this index.");

    private static T[] Rented<T>(T[]? array) => array ?? throw new ObjectDisposedException(nameof(ReportBatch));
}
