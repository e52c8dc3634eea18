namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Where a value stands on its line.</summary>
/// <param name="From">Its first column.</param>
/// <param name="To">The column after its last.</param>
/// <param name="Drift">
/// How far to the right it may stand on the page: what is only one space behind other words was near them, and programs leave one space for any small gap.
/// </param>
internal readonly record struct PlacedValue(int From, int To, int Drift)
{
    /// <summary>A gap that programs print as one space is up to so many columns wide.</summary>
    private const int WidestSpace = 3;

    /// <summary>Whether it surely stands where it is printed.</summary>
    public bool IsSure => Drift == 0;

    /// <summary>The values of a run, in the order of its line.</summary>
    /// <param name="run">The run.</param>
    /// <param name="slots">Its values.</param>
    /// <param name="isWide">Whether Chinese characters take two columns, as on a screen, or one, as <c>pdftotext</c> counts them.</param>
    public static List<PlacedValue> Of(LabelledRun run, List<GridField> slots, bool isWide)
    {
        var values = new List<PlacedValue>(slots.Count);
        int next = 0;
        GridField? before = null;
        int drift = 0;
        foreach (GridField slot in slots)
        {
            for (; next < run.Row.Fields.Count && run.Row.Fields[next] != slot; next++)
            {
                before = run.Row.Fields[next];
            }

            bool isNear = before is not null && before.Place.Line == slot.Place.Line && before.Column + before.Text.Length + 1 == slot.Column;
            drift = isNear ? drift + WidestSpace : 0;
            int from = slot.Column + (isWide ? slot.Wide : 0);
            values.Add(new PlacedValue(from, from + slot.Text.Length, drift));
        }

        return values;
    }

    /// <summary>Whether it may stand in a column.</summary>
    public bool MayBeIn((int From, int To) column) => From < column.To && column.From < To + Drift;
}
