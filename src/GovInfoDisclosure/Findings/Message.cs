namespace GovInfoDisclosure.Findings;

/// <summary>A whole sentence in two languages.</summary>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
public sealed record Message(string Zh, string En)
{
    /// <summary>The sentence in the language asked for.</summary>
    /// <param name="chinese"><see langword="true"/> for Chinese, <see langword="false"/> for English.</param>
    public string In(bool chinese) => chinese ? Zh : En;
}
