using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A whole sentence in two languages.</summary>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record Message(string Zh, string En)
{
    /// <summary>The sentence in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(MessageLanguage language) => language.IsChinese ? Zh : En;
}
