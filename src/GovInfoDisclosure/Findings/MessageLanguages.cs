namespace GovInfoDisclosure.Findings;

/// <summary>What the makers of sentences ask of a language.</summary>
internal static class MessageLanguages
{
    extension(MessageLanguage language)
    {
        public bool IsChinese => language == MessageLanguage.Chinese;
    }
}
