using System.Buffers;

namespace GovInfoDisclosure.Json;

/// <summary>Writes canonical JSON by its template: what stands between the values is copied, numbers are written in place. It writes the bytes of
/// <see cref="ReportJsonWriter"/>, which writes all else: findings, what is beside a report, whatever a caller's writer is set to.</summary>
internal static class TemplateWriter
{
    /// <summary>No number is longer: a sign and sixteen digits, or twelve, a point and four; and what is written behind it at once.</summary>
    private const int LongestNumber = 20 + DigitTable.AtOnce;

    /// <summary>Writes a report that can be read again.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; nothing is pending in its writer.</param>
    /// <exception cref="ArgumentException">It could not; nothing was written.</exception>
    public static void WriteChecked(AnnualReport report, JsonOutput output)
    {
        FormShape form = FormShape.Of(report);
        CellValues values = form.ToValues(report, output.Numbers);
        ReportJsonChecks.ThrowIfUnreadable(report, values);
        JsonTemplate template = JsonTemplate.Of(form, output.IsIndented);
        WriteHead(report, template, output);
        int tables = form.Cells.Length;
        WriteCells(template, values.Stored, 0, tables, output);
        if (report.ProcessingFees is not null)
        {
            WriteCells(template, values.Stored, tables, form.AllCells.Length, output);
            Write(template.Literal(template.Slots[template.FirstOfProse]), output);
        }
        else
        {
            Write(template.WithoutFees, output);
        }

        Write(report.Narrative.OverallSituation, output);
        Write(template.Literal(template.Slots[template.FirstOfProse + 1]), output);
        Write(report.Narrative.ProblemsAndImprovements, output);
        Write(template.Literal(template.Slots[template.FirstOfProse + 2]), output);
        Write(report.Narrative.OtherMatters, output);
        Write(template.Literal(template.End), output);
    }

    private static void WriteHead(AnnualReport report, JsonTemplate template, JsonOutput output)
    {
        for (int i = 0; i < template.FirstCell; i++)
        {
            Write(template.Literal(template.Slots[i]), output);
            ReportMember member = template.Slots[i].Member;
            if (member.Kind == MemberKind.Year)
            {
                WriteYear(report.Year, output);
            }
            else
            {
                Write(TextOf(report, member), output);
            }
        }
    }

    private static string? TextOf(AnnualReport report, ReportMember member) => member.Kind switch
    {
        MemberKind.Date => report.Published?.ToString(),
        MemberKind.Level => report.Agency.Level is AgencyLevel level ? AgencyLevelNames.NameOf(level) : null,
        _ => member == ReportMembers.Instance.AgencyName ? report.Agency.Name
            : member == ReportMembers.Instance.AgencyCode ? report.Agency.Code
            : report.Agency.DivisionCode,
    };

    private static void WriteYear(int? year, JsonOutput output)
    {
        if (year is int known)
        {
            output.Advance(WriteNumber(known, output.GetSpan(LongestNumber)));
        }
        else
        {
            Write("null"u8, output);
        }
    }

    private static void WriteCells(JsonTemplate template, long[] numbers, int from, int to, JsonOutput output)
    {
        // The literals of all of them are shorter than the whole template.
        Span<byte> space = output.GetSpan(template.Text.Length + ((to - from) * LongestNumber) + LiteralBytes.Margin);
        int at = 0;
        for (int i = from; i < to; i++)
        {
            i += SmallCells.Write(template.Text, template.Cells.AsSpan(i, to - i), numbers.AsSpan(i, to - i), space, ref at);
            if (i < to)
            {
                at += WriteCell(numbers[i], template.Cells[i].Kind, space.Slice(at));
            }
        }

        output.Advance(at);
    }

    private static int WriteCell(long number, JsonTemplate.CellKind kind, Span<byte> space)
    {
        if (number == CellValues.Blank)
        {
            "null"u8.CopyTo(space);
            return 4;
        }

        return kind == JsonTemplate.CellKind.Amount ? WriteAmount(number, space) : WriteNumber(number, space);
    }

    private static int WriteNumber(long number, Span<byte> space)
    {
        if (number >= 0)
        {
            return DigitTable.Write((ulong)number, space);
        }

        space[0] = (byte)'-';
        return 1 + DigitTable.Write(unchecked(0 - (ulong)number), space.Slice(1));
    }

    /// <summary>Writes an amount with as few decimals as it needs.</summary>
    private static int WriteAmount(long stored, Span<byte> space)
    {
        int length = WriteNumber(stored / 10_000, space);
        int decimals = (int)(stored % 10_000);
        if (decimals > 0)
        {
            space[length++] = (byte)'.';
            for (int unit = 1_000; decimals > 0; unit /= 10)
            {
                space[length++] = (byte)('0' + (decimals / unit));
                decimals %= unit;
            }
        }

        return length;
    }

    private static void Write(ReadOnlySpan<byte> literal, JsonOutput output)
    {
        literal.CopyTo(output.GetSpan(literal.Length));
        output.Advance(literal.Length);
    }

    private static void Write(string? text, JsonOutput output)
    {
        if (text is null)
        {
            Write("null"u8, output);
            return;
        }

        // Half of a surrogate pair becomes U+FFFD.
        int most = Encoding.UTF8.GetMaxByteCount(text.Length) + 2;
        Span<byte> space = output.GetSpan(most);
        int length = Encoding.UTF8.GetBytes(text, 0, text.Length, output.Buffer, output.Length + 1);
        space[0] = (byte)'"';
        if (((ReadOnlySpan<byte>)space.Slice(1, length)).IndexOfAny(TextRange.Special) < 0)
        {
            space[length + 1] = (byte)'"';
            output.Advance(length + 2);
            return;
        }

        byte[] plain = ArrayPool<byte>.Shared.Rent(length);
        space.Slice(1, length).CopyTo(plain);
        output.Advance(1);
        WriteEscaped(plain.AsSpan(0, length), output);
        Write("\""u8, output);
        ArrayPool<byte>.Shared.Return(plain);
    }

    private static void WriteEscaped(ReadOnlySpan<byte> text, JsonOutput output)
    {
        while (true)
        {
            int plain = text.IndexOfAny(TextRange.Special);
            Write(plain < 0 ? text : text.Slice(0, plain), output);
            if (plain < 0)
            {
                return;
            }

            foreach (char c in CanonicalEncoder.Escape((char)text[plain]))
            {
                output.GetSpan(1)[0] = (byte)c;
                output.Advance(1);
            }

            text = text.Slice(plain + 1);
        }
    }
}
