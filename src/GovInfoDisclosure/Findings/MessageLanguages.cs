namespace GovInfoDisclosure.Findings;

/// <summary>What the makers of sentences ask of a language.</summary>
internal static class MessageLanguages
{
    extension(MessageLanguage language)
    {
        public bool IsChinese => language == MessageLanguage.Chinese;

        public string Pick(string zh, string en) => language.IsChinese ? zh : en;
    }

    extension(Message)
    {
        /// <summary>The sentence that a maker makes of each language.</summary>
        public static Message Of(Func<MessageLanguage, string> make) => new(make(MessageLanguage.Chinese), make(MessageLanguage.English));
    }
}
