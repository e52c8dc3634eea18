namespace GovInfoDisclosure.Rules.Language;

/// <summary>A formula that cannot be read. It never leaves the loader, which makes an error of it.</summary>
internal sealed class FormulaException(int offset, string zh, string en, bool isLimit = false) : Exception(en)
{
    /// <summary>Where in the formula's text, from 0.</summary>
    public int Offset { get; } = offset;

    /// <summary>Whether a limit is reached: then no other reading of the text is tried.</summary>
    public bool IsLimit { get; } = isLimit;

    public Message Text { get; } = new(zh, en);
}
