using System.Text.Json;

namespace GovInfoDisclosure.Json;

/// <summary>Canonical JSON of one shape of the form: the text between its values. It is what the writer writes of a blank report, cut at each
/// <c>null</c>, so that no key and no order is listed a second time.</summary>
internal sealed class JsonTemplate
{
    private static readonly Lazy<ImmutableArray<JsonTemplate>> Indented = new(() => [.. FormShape.All.Select(form => new JsonTemplate(form, true))]);

    private JsonTemplate(FormShape form, bool isIndented)
    {
        Form = form;
        AnnualReport blank = form.ToReport(form.Values(new decimal?[form.Cells.Length]));
        (byte[] text, Slots) = Cut(blank with { ProcessingFees = new ProcessingFees() }, isIndented);
        Array.Resize(ref text, text.Length + LiteralBytes.Margin);
        Text = text;
        FirstCell = Array.FindIndex(Slots, slot => slot.Member.Kind == MemberKind.Cell);
        FirstFee = FirstCell + form.Cells.Length;
        FirstOfProse = FirstCell + form.AllCells.Length;
        End = new Slot(ReportMembers.Instance.Root, Slots[Slots.Length - 1].After, text.Length - LiteralBytes.Margin);
        Cells = [.. form.AllCells.Select((cell, i) => new Cell(Slots[FirstCell + i],
            cell.Measure == Measure.TenThousandYuan ? CellKind.Amount : cell.IsSigned ? CellKind.Signed : CellKind.Count))];

        (byte[] plain, Slot[] plainSlots) = Cut(blank, isIndented);
        WithoutFees = plain.AsSpan(plainSlots[FirstFee].Start, plainSlots[FirstFee + 1].ValueStart - plainSlots[FirstFee].Start).ToArray();
        Image = new OneDigitImage(this, form.Cells.Length);
    }

    /// <summary>How the number of a cell is written.</summary>
    public enum CellKind : byte
    {
        Count,
        Signed,
        Amount,
    }

    /// <summary>For each of <see cref="FormShape.All"/> the template of JSON in one line.</summary>
    public static ImmutableArray<JsonTemplate> All { get; } = [.. FormShape.All.Select(form => new JsonTemplate(form, false))];

    public FormShape Form { get; }

    /// <summary>The whole text of a blank report with a blank fee report; <see cref="LiteralBytes.Margin"/> zeros behind.</summary>
    public byte[] Text { get; }

    /// <summary>The values in their order.</summary>
    public Slot[] Slots { get; }

    /// <summary>For each of <see cref="FormShape.AllCells"/> what stands before it, and how it is written.</summary>
    public Cell[] Cells { get; }

    /// <summary>The slot of the first cell; those of the others follow.</summary>
    public int FirstCell { get; }

    /// <summary>The slot of the first cell of the fee report.</summary>
    public int FirstFee { get; }

    /// <summary>The slot behind the last cell.</summary>
    public int FirstOfProse { get; }

    /// <summary>What stands behind the last value.</summary>
    public Slot End { get; }

    /// <summary>What stands between the last cell of the tables and the first text of the prose where there is no fee report.</summary>
    public byte[] WithoutFees { get; }

    /// <summary>The tables where each cell has one digit.</summary>
    public OneDigitImage Image { get; }

    public static JsonTemplate Of(FormShape form, bool isIndented) => isIndented ? Indented.Value[form.Ordinal] : All[form.Ordinal];

    /// <summary>What stands before a value.</summary>
    public ReadOnlySpan<byte> Literal(in Slot slot) => Text.AsSpan(slot.Start, slot.ValueStart - slot.Start);

    /// <summary>How long a number of a cell is in canonical JSON.</summary>
    public static int LengthOf(long stored, CellKind kind)
    {
        if (stored == CellValues.Blank)
        {
            return 4;
        }

        int length = stored < 0 ? 2 : 1;
        int decimals = kind == CellKind.Amount ? 4 : 0;
        for (; decimals > 0 && stored % 10 == 0; decimals--)
        {
            stored /= 10;
        }

        length += decimals > 0 ? 1 : 0;
        for (int digits = 1; stored is > 9 or < -9 || digits <= decimals; digits++)
        {
            length++;
            stored /= 10;
        }

        return length;
    }

    private static (byte[] Text, Slot[] Slots) Cut(AnnualReport blank, bool isIndented)
    {
        var output = JsonOutput.Take(isIndented);
        ReportJsonWriter.Write(output.Writer, blank);
        byte[] text = Encoding.UTF8.GetBytes(output.Finish());
        var slots = new List<Slot>();
        var open = new Stack<ReportMember>();
        ReportMember member = ReportMembers.Instance.Root;
        int behind = 0;
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(member);
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName:
                    member = open.Peek().Find(reader.GetString()!)!;
                    break;
                case JsonTokenType.Null:
                    slots.Add(new Slot(member, behind, (int)reader.TokenStartIndex));
                    behind = (int)reader.BytesConsumed;
                    break;
            }
        }

        return (text, [.. slots]);
    }

    /// <summary>The literal before a cell, and how its number is written; small, for all of them are walked for each report.</summary>
    public readonly struct Cell(Slot slot, CellKind kind)
    {
        public readonly ushort Start = (ushort)slot.Start;

        /// <summary>Below this a number is written by one look into <see cref="DigitTable"/>; 0 where none is.</summary>
        public readonly ushort Small = (ushort)(kind == CellKind.Amount ? 0 : DigitTable.Small);
        public readonly byte Length = (byte)(slot.ValueStart - slot.Start);
        public readonly CellKind Kind = kind;
    }

    /// <summary>A value, and the literal before it.</summary>
    /// <param name="Member">What the value is.</param>
    /// <param name="Start">Where the literal begins in the text.</param>
    /// <param name="ValueStart">Where it ends, and the value of a blank report begins.</param>
    public readonly record struct Slot(ReportMember Member, int Start, int ValueStart)
    {
        /// <summary>Behind the <c>null</c> of a blank report.</summary>
        public int After => ValueStart + 4;
    }
}
