namespace GovInfoDisclosure.Rules.Language;

/// <summary>The end of an error about a word that nobody knows: the known one that was probably meant.</summary>
internal static class Suggestion
{
    /// <param name="error">The error, without its end.</param>
    /// <param name="nearest">The word that was probably meant; null where none is near.</param>
    /// <param name="sign">What it is written with, as in <c>$name</c> and <c>{name}</c>; else it stands in quotes.</param>
    public static Message Meant(this Message error, string? nearest, string? sign = null) => nearest is null ? error
        : sign is null ? new Message($"{error.Zh}，是否想写“{nearest}”？", $"{error.En}, did you mean '{nearest}'?")
        : new Message($"{error.Zh}，是否想写 {string.Format(CultureInfo.InvariantCulture, sign, nearest)}？",
            $"{error.En}, did you mean {string.Format(CultureInfo.InvariantCulture, sign, nearest)}?");
}
