using System;

namespace GovInfoDisclosure.Rules.Formulas;

/// <summary>A formula that cannot be read. It never leaves the loader, which makes an error of it.</summary>
internal sealed class FormulaException(int offset, string zh, string en) : Exception(en)
{
    /// <summary>Where in the formula's text, from 0.</summary>
    public int Offset { get; } = offset;

    public Message Text { get; } = new(zh, en);
}
