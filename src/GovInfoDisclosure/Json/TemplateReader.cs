namespace GovInfoDisclosure.Json;

/// <summary>Reads canonical JSON in one line by its template: literal bytes are compared, digits are read in place. Whatever else it meets (another order,
/// white space, an exponent, more than fifteen digits, an error) it leaves to <see cref="ReportJsonReader"/>, which reads all JSON and tells what is
/// wrong.</summary>
/// <remarks>For one thread at a time; what was read stands until the next report is read.</remarks>
internal sealed class TemplateReader
{
    private static readonly ReportMembers Members = ReportMembers.Instance;

    private readonly long[] numbers = new long[FormShape.All.Max(form => form.AllCells.Length)];
    private readonly TextRange[] texts = new TextRange[Members.All.Count];

    // The last day of publication that was read, and how it was written.
    private byte[] lastDay = [];
    private IsoDate? lastPublished;

    /// <summary>The template of the last report: the next one is likely of the same shape.</summary>
    private JsonTemplate template = JsonTemplate.All[0];

    /// <summary>The shape that the report has.</summary>
    public FormShape Form => template.Form;

    /// <summary>The numbers of <see cref="FormShape.AllCells"/> as they are stored.</summary>
    public ReadOnlySpan<long> Numbers => numbers.AsSpan(0, template.Form.AllCells.Length);

    public int? Year { get; private set; }

    public IsoDate? Published { get; private set; }

    public AgencyLevel? Level { get; private set; }

    public bool HasFees { get; private set; }

    /// <summary>Where the value of the first cell begins.</summary>
    public int CellsStart { get; private set; }

    /// <summary>The name of the agency.</summary>
    public string? Name(ReadOnlySpan<byte> json) => texts[Members.AgencyName.Id].Decode(json);

    /// <summary>The report that was read.</summary>
    /// <param name="json">Its JSON.</param>
    public JsonReport Report(ReadOnlySpan<byte> json)
    {
        var agency = new Agency
        {
            Name = texts[Members.AgencyName.Id].Decode(json),
            Code = texts[Members.AgencyCode.Id].Decode(json),
            DivisionCode = texts[Members.DivisionCode.Id].Decode(json),
            Level = Level,
        };
        return new JsonReport(new CellValues(Form, Numbers.ToArray(), null), Year, Published, agency, Narrative(json), HasFees);
    }

    /// <summary>Reads a report.</summary>
    /// <param name="json">The JSON, as UTF-8 without a mark.</param>
    /// <returns>False where it is not canonical, or no report.</returns>
    public bool TryRead(ReadOnlySpan<byte> json)
    {
        int at = 0;
        return ReadHead(json, ref at) && ReadTables(json, ref at) && ReadFees(json, ref at) && ReadTexts(json, ref at)
            && json.Slice(at).StartsWith(template.Literal(template.End)) && JsonWindow.IsBlank(json.Slice(at + template.End.ValueStart - template.End.Start));
    }

    private LateNarrative Narrative(ReadOnlySpan<byte> json)
    {
        TextRange first = texts[Members.OverallSituation.Id];
        TextRange second = texts[Members.ProblemsAndImprovements.Id];
        TextRange third = texts[Members.OtherMatters.Id];
        return first.IsNull && second.IsNull && third.IsNull ? LateNarrative.None : new LateNarrative(json, first, second, third);
    }

    /// <summary>Goes over a literal; where another shape's stands there, and all before is the same, the report has that shape.</summary>
    private bool SkipLiteral(ReadOnlySpan<byte> json, int slot, ref int at)
    {
        ReadOnlySpan<byte> literal = template.Literal(template.Slots[slot]);
        if (json.Slice(at).StartsWith(literal))
        {
            at += literal.Length;
            return true;
        }

        foreach (JsonTemplate other in JsonTemplate.All)
        {
            // Up to here the report could be of either, where both have the same text.
            int before = template.Slots[slot].Start;
            if (slot < other.Slots.Length && other.Slots[slot].Start == before
                && other.Text.AsSpan(0, before).SequenceEqual(template.Text.AsSpan(0, before))
                && json.Slice(at).StartsWith(other.Literal(other.Slots[slot])))
            {
                template = other;
                at += other.Literal(other.Slots[slot]).Length;
                return true;
            }
        }

        return false;
    }

    private bool ReadHead(ReadOnlySpan<byte> json, ref int at)
    {
        for (int i = 0; i < template.FirstCell; i++)
        {
            if (!SkipLiteral(json, i, ref at))
            {
                return false;
            }

            ReportMember member = template.Slots[i].Member;
            bool isRead = member.Kind == MemberKind.Year ? ReadYear(json, ref at)
                : ReadText(json, ref at, out texts[member.Id])
                    && (member.Kind == MemberKind.Date ? ReadDate(json, texts[member.Id])
                        : member.Kind != MemberKind.Level || ReadLevel(json, texts[member.Id]));
            if (!isRead)
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadYear(ReadOnlySpan<byte> json, ref int at)
    {
        // A year is no count: 0 is none, and 10000 neither.
        bool isRead = CanonicalNumber.TryRead(json, JsonTemplate.CellKind.Count, ref at, out long year)
            && year is CellValues.Blank or (>= 1 and <= ReportMembers.MostYear);
        Year = year == CellValues.Blank ? null : unchecked((int)year);
        return isRead;
    }

    private bool ReadDate(ReadOnlySpan<byte> json, TextRange text)
    {
        Published = null;
        if (text.IsNull)
        {
            return true;
        }

        // Many reports of a year are published on the same day.
        if (!text.Of(json).SequenceEqual(lastDay))
        {
            lastDay = text.Of(json).ToArray();
            lastPublished = IsoDate.TryParse(text.Decode(json), out IsoDate day) ? day : null;
        }

        Published = lastPublished;
        return Published is not null;
    }

    private bool ReadLevel(ReadOnlySpan<byte> json, TextRange text)
    {
        Level = null;
        for (int i = 0; i < AgencyLevelNames.Utf8.Length && !text.IsNull; i++)
        {
            if (text.Of(json).SequenceEqual(AgencyLevelNames.Utf8[i]))
            {
                Level = AgencyLevelNames.Levels[i];
                return true;
            }
        }

        return text.IsNull;
    }

    private bool ReadTables(ReadOnlySpan<byte> json, ref int at)
    {
        int i = 0;
        while (true)
        {
            i = ReadFilled(json, i, ref at);
            if (i == template.FirstFee - template.FirstCell)
            {
                return true;
            }

            // A blank, an amount with decimals, or a cell of another shape.
            if (!SkipLiteral(json, template.FirstCell + i, ref at))
            {
                return false;
            }

            CellsStart = i == 0 ? at : CellsStart;
            if (!CanonicalNumber.TryRead(json, template.Cells[i].Kind, ref at, out numbers[i++]))
            {
                return false;
            }
        }
    }

    /// <summary>Reads cells as long as there is a whole number in each, as in nearly every report, and enough text behind it that nothing need be
    /// asked.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="i">The first cell.</param>
    /// <param name="at">Where the literal before the cell begins; afterwards that of the cell that is answered.</param>
    /// <returns>The cell that is to be looked at more closely, or one behind the last of the tables.</returns>
    private int ReadFilled(ReadOnlySpan<byte> json, int i, ref int at)
    {
        unchecked
        {
            OneDigitImage image = template.Image;
            ReadOnlySpan<int> digits = image.Digits;
            Span<long> read = numbers.AsSpan(0, digits.Length);
            int place = image.StartOf(i);
            int shift = at - place;
            CellsStart = i == 0 ? digits[0] + shift : CellsStart;
            while (true)
            {
                int last = json.Length - LiteralBytes.Margin - shift;
                int other = image.FirstOther(json, shift, place, last);
                int cell = image.CellAt(other);
                for (; i < cell; i++)
                {
                    read[i] = json[digits[i] + shift] - '0';
                }

                // What differs is the literal before a cell and no number, or too near to the end.
                if (i == digits.Length || i > cell || other < digits[i] || other > last)
                {
                    break;
                }

                int end = CanonicalNumber.ReadWhole(json, digits[i] + shift, template.Cells[i].Kind == JsonTemplate.CellKind.Amount, out read[i]);
                if (end < 0)
                {
                    break;
                }

                place = digits[i++] + 1;
                shift = end - place;
            }

            at = image.StartOf(i) + shift;
            return i;
        }
    }

    private bool ReadFees(ReadOnlySpan<byte> json, ref int at)
    {
        int tables = template.Form.Cells.Length;
        HasFees = !json.Slice(at).StartsWith(template.WithoutFees);
        if (!HasFees)
        {
            at += template.WithoutFees.Length;
            numbers.AsSpan(tables, template.Cells.Length - tables).Fill(CellValues.Blank);
            return true;
        }

        for (int i = tables; i < template.Cells.Length; i++)
        {
            if (!SkipLiteral(json, template.FirstCell + i, ref at) || !CanonicalNumber.TryRead(json, template.Cells[i].Kind, ref at, out numbers[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadTexts(ReadOnlySpan<byte> json, ref int at)
    {
        for (int i = template.FirstOfProse; i < template.Slots.Length; i++)
        {
            // Without a fee report the first of these literals has been passed with its place.
            bool isPassed = i == template.FirstOfProse && !HasFees;
            if ((!isPassed && !SkipLiteral(json, i, ref at)) || !ReadText(json, ref at, out texts[template.Slots[i].Member.Id]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadText(ReadOnlySpan<byte> json, ref int at, out TextRange text)
    {
        text = default;
        if (CanonicalNumber.IsNull(json, ref at))
        {
            return true;
        }

        if (at >= json.Length || json[at] != '"')
        {
            return false;
        }

        int length = TextRange.LengthOf(json.Slice(at + 1), out bool isEscaped);
        text = new TextRange(at + 1, length, isEscaped);
        at += length + 2;
        return length >= 0;
    }
}
