namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Takes the fields that were given to cells, makes values of them and says what it could not make.</summary>
/// <param name="form">The form.</param>
/// <param name="findings">Takes what is said.</param>
/// <param name="marks">The marks of notes, each a digit, that may stand behind a number as if they were its last digit.</param>
internal sealed class CellSink(FormShape form, FindingList findings, string marks)
{
    /// <summary>What is known of each cell of the form, in its order; null where the document does not show it.</summary>
    public CellReading?[] Readings { get; } = new CellReading?[form.Cells.Length];

    /// <summary>Whether any number or mark was read: a form with nothing but empty cells is a page that lost its numbers.</summary>
    public bool HasInk { get; private set; }

    /// <param name="cells">The cells of the row.</param>
    /// <param name="fields">The field of each; null where none was given.</param>
    /// <param name="method">How the fields came to their cells.</param>
    /// <param name="unitWords">The words in which the table's head may name the unit of an amount.</param>
    public void Take(IReadOnlyList<CellDefinition> cells, GridField?[] fields, ReadingMethod method, string unitWords)
    {
        List<CellReading>? dashes = null;
        bool isFull = Array.TrueForAll(fields, field => field is { Kind: not FieldKind.Empty });
        for (int i = 0; i < cells.Count; i++)
        {
            if (fields[i] is not GridField field)
            {
                continue;
            }

            CellReading reading = Read(cells[i], field, method, unitWords, isFull);
            Readings[cells[i].Index] = reading;
            field.Fate = reading.Value is null && field.Kind is FieldKind.Number or FieldKind.Text ? FieldFate.Refused : FieldFate.Read;
            HasInk |= field.Kind is FieldKind.Number or FieldKind.Dash;
            if (field.Kind == FieldKind.Dash)
            {
                (dashes ??= []).Add(reading);
            }
        }

        if (dashes is not null)
        {
            findings.Add(TableFindings.Dashes(cells, dashes));
        }
    }

    private CellReading Read(CellDefinition cell, GridField field, ReadingMethod method, string unitWords, bool isRowFull)
    {
        CellReading Reading(decimal? value, ReadingMethod how) => new()
        {
            Address = cell.Address,
            RawText = field.Kind == FieldKind.Empty ? "" : field.Text,
            Value = value,
            Place = field.Place,
            Method = how,
        };

        if (field.Kind is FieldKind.Empty or FieldKind.Dash)
        {
            return Reading(null, method);
        }

        if (field.Kind == FieldKind.Text)
        {
            CellReading unread = Reading(null, method);
            findings.Add(TableFindings.Value(cell, unread, ValueNote.Unreadable));
            return unread;
        }

        decimal? headUnit = cell.Measure == Measure.TenThousandYuan ? MoneyUnit.Find(PinyinGlosses.LeftOut(CharFolding.Plain(unitWords))) : null;
        ParsedValue parsed = NumberParser.Parse(field.Text, cell.Measure, cell.IsSigned, headUnit);
        if (parsed.Note == ValueNote.Spaced && !isRowFull)
        {
            // Where a cell of the row is empty, the digits before and after a space may be two cells.
            parsed = new ParsedValue(null, ValueNote.Unreadable, parsed.SaysUnit);
        }

        if (parsed.Value is not null && field.Text.Length > 1 && marks.IndexOf(field.Text[field.Text.Length - 1]) >= 0 && Digits.IsDigit(field.Text[0]))
        {
            CellReading doubtful = Reading(null, method);
            findings.Add(TableFindings.EndsWithMark(cell, doubtful));
            return doubtful;
        }

        CellReading reading = Reading(parsed.Value, parsed.Note != ValueNote.None && method == ReadingMethod.Direct ? ReadingMethod.Variant : method);
        if (parsed.Note != ValueNote.None)
        {
            findings.Add(TableFindings.Value(cell, reading, parsed.Note));
        }

        if (cell.Measure == Measure.TenThousandYuan && parsed.Value is not null and not 0 && headUnit is null && !parsed.SaysUnit)
        {
            findings.Add(TableFindings.UnitAssumed(cell, reading));
        }

        return reading;
    }
}
