using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace GovInfoDisclosure.Rules.Evaluation;

/// <summary>The outcomes of many instances in many reports, a bit for each outcome but that all is well.</summary>
/// <param name="words">How many times 64 reports there is room for.</param>
internal sealed class OutcomeBits(int words) : IDisposable
{
    /// <summary>Broken, undecided, not applicable; what is none of them holds.</summary>
    private const int Kinds = 3;

    private readonly long[] counts = new long[Kinds + 1];
    private readonly byte[] reports = new byte[2 * words * sizeof(ulong)];
    private byte[] bits = [];
    private int instances;

    /// <summary>The reports in which at least one instance is broken, or undecided.</summary>
    public ReadOnlySpan<byte> Reports(Outcome outcome) => reports.AsSpan(KindOf(outcome) * words * sizeof(ulong), words * sizeof(ulong));

    /// <summary>The reports in which an instance came to an outcome that is kept.</summary>
    public ReadOnlySpan<byte> Of(int instance, Outcome outcome) => bits.AsSpan(Place(KindOf(outcome), instance, 0), words * sizeof(ulong));

    /// <summary>How many instances of all reports came to an outcome.</summary>
    public long Count(Outcome outcome) => outcome == Outcome.Reading ? 0 : counts[KindOf(outcome)];

    /// <summary>Begins anew, with all holding.</summary>
    public void Begin(int instanceCount)
    {
        instances = instanceCount;
        int length = Kinds * instanceCount * words * sizeof(ulong);
        if (bits.Length < length)
        {
            Dispose();
            bits = ArrayPool<byte>.Shared.Rent(length);
        }

        Array.Clear(bits, 0, length);
        Array.Clear(reports, 0, reports.Length);
        Array.Clear(counts, 0, counts.Length);
    }

    /// <summary>Puts the outcomes of an instance in 64 reports.</summary>
    public void Put(int instance, int block, ulong broken, ulong undecided, ulong notApplicable)
    {
        Write(Place(0, instance, block), broken);
        Write(Place(1, instance, block), undecided);
        Write(Place(2, instance, block), notApplicable);
    }

    /// <summary>Puts the outcome of an instance in one report in place of another.</summary>
    public void Put(int instance, int block, int row, Outcome outcome)
    {
        for (int kind = 0; kind < Kinds; kind++)
        {
            int place = Place(kind, instance, block);
            ulong others = Read(place) & ~(1UL << row);
            Write(place, KindOf(outcome) == kind ? others | (1UL << row) : others);
        }
    }

    /// <summary>Counts the outcomes of 64 reports, when all of them are put.</summary>
    public void Close(int block, int count)
    {
        ulong broken = 0;
        ulong undecided = 0;
        long others = 0;
        for (int instance = 0; instance < instances; instance++)
        {
            for (int kind = 0; kind < Kinds; kind++)
            {
                ulong word = Read(Place(kind, instance, block));
                if (word != 0)
                {
                    int ones = BitOperations.PopCount(word);
                    counts[kind] += ones;
                    others += ones;
                    broken |= kind == 0 ? word : 0;
                    undecided |= kind == 1 ? word : 0;
                }
            }
        }

        counts[Kinds] += ((long)count * instances) - others;
        BinaryPrimitives.WriteUInt64LittleEndian(reports.AsSpan(block * sizeof(ulong)), broken);
        BinaryPrimitives.WriteUInt64LittleEndian(reports.AsSpan((words + block) * sizeof(ulong)), undecided);
    }

    public void Dispose()
    {
        if (bits.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bits);
            bits = [];
        }
    }

    private static int KindOf(Outcome outcome) => outcome switch
    {
        Outcome.Broken => 0,
        Outcome.Undecided => 1,
        Outcome.NotApplicable => 2,
        _ => Kinds,
    };

    private int Place(int kind, int instance, int block) => ((((kind * instances) + instance) * words) + block) * sizeof(ulong);

    private ulong Read(int place) => BinaryPrimitives.ReadUInt64LittleEndian(bits.AsSpan(place));

    private void Write(int place, ulong word) => BinaryPrimitives.WriteUInt64LittleEndian(bits.AsSpan(place), word);
}
