namespace GovInfoDisclosure.Reading.Tables;

/// <summary>Parts a label from the value that stands right after it without a space: 行政许可12. No label of the form ends with a digit.</summary>
internal static class GluedValue
{
    /// <summary>Of the labels that stand right before their value the longest has some forty characters.</summary>
    private const int LongestLabel = 60;

    /// <summary>The label and the value; null where the field is anything else.</summary>
    public static (GridField Label, GridField Value)? Split(GridField field, LabelMatcher matcher)
    {
        string text = field.Text;
        int start = text.Length;
        while (start > 0 && CharFolding.Fold(text[start - 1]) is var c && (Digits.IsDigit(c) || c is '.' or ','))
        {
            start--;
        }

        // A sign right behind the label is the value's: dropped, −12 and ≥12 would be 12.
        int digits = start;
        while (start > 0 && IsSign(text[start - 1], isBeforeDigits: digits < text.Length))
        {
            start--;
        }

        if (start == text.Length || start is < 2 or > LongestLabel || CharFolding.Fold(text[start]) is '.' or ',')
        {
            return null;
        }

        string label = text.Substring(0, start);
        string value = text.Substring(start);
        if ((digits < text.Length && ValueText.KindOf(text.Substring(digits)) != FieldKind.Number)
            || matcher.Row(label) is not { Entry: not null, Quality: MatchQuality.Exact or MatchQuality.Variant, NeedsContext: false })
        {
            return null;
        }

        var place = new Place(field.Place.Line, field.Place.Column + start);

        // A sign alone is a value that cannot be read, too: what stands behind it may be its number.
        return (new GridField(label, field.Place, FieldKind.Text, field.Column), new GridField(value, place, FieldKind.Number, field.Column + start));
    }

    /// <summary>What compares belongs to a value even where spaces part the two; a dash behind a label may be part of it.</summary>
    private static bool IsSign(char value, bool isBeforeDigits) =>
        (isBeforeDigits && CharFolding.Fold(value) is '-' or '+' or '—' or '−') || ValueText.IsComparison(value);
}
