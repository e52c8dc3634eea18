using System.Text.Json.Serialization;

namespace GovInfoDisclosure.Findings;

/// <summary>A whole sentence in two languages. What a rule says is worded when it is read, each language by itself: most of what is found is counted, and few
/// read both.</summary>
/// <param name="Zh">The sentence in Chinese.</param>
/// <param name="En">The sentence in English.</param>
[JsonConverter(typeof(CanonicalJsonConverter))]
public sealed record Message(string Zh, string En)
{
    // Words both languages; null once both have been read, so that what the words are made of is kept no longer.
    private volatile Func<MessageLanguage, string>? make;
    private string? zh = Zh;
    private string? en = En;

    /// <summary>A sentence that is worded when it is read. Two threads may word it at once: the words are the same, and either will do.</summary>
    /// <param name="make">Makes the sentence in a language, always the same; it is kept until both have been read.</param>
    internal Message(Func<MessageLanguage, string> make)
        : this(null!, null!) => this.make = make;

    // In this order: where the maker is gone both sentences are there.
    private Message(Message original)
    {
        make = original.make;
        zh = original.zh;
        en = original.en;
    }

    /// <summary>The sentence in Chinese.</summary>
    public string Zh
    {
        get => zh ?? Made(ref zh, MessageLanguage.Chinese);
        init => zh = value;
    }

    /// <summary>The sentence in English.</summary>
    public string En
    {
        get => en ?? Made(ref en, MessageLanguage.English);
        init => en = value;
    }

    /// <summary>The sentence in the language asked for.</summary>
    /// <param name="language">The language.</param>
    public string In(MessageLanguage language) => language.IsChinese ? Zh : En;

    /// <summary>Whether both sentences are the same.</summary>
    /// <param name="other">The other message.</param>
    public bool Equals(Message? other) => ReferenceEquals(this, other) || (other is not null && Zh == other.Zh && En == other.En);

    /// <inheritdoc/>
    public override int GetHashCode() => (Zh, En).GetHashCode();

    private string Made(ref string? text, MessageLanguage language)
    {
        if (make is { } maker)
        {
            text ??= maker(language);
            if (zh is not null && en is not null)
            {
                make = null;
            }
        }

        return text!;
    }
}
