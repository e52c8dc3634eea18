using System;
using GovInfoDisclosure.Rules.Formulas;

namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Why an instance cannot be bound. It never leaves the binder.</summary>
internal sealed class BindingException(bool isPartner, CellTemplate? template, string address, Message message) : Exception(message.En)
{
    /// <summary>Whether the missing cell is of another report: then the instance exists and is not applicable.</summary>
    public bool IsPartner { get; } = isPartner;

    public CellTemplate? Template { get; } = template;

    public string Address { get; } = address;

    public Message Text { get; } = message;
}
