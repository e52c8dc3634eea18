namespace GovInfoDisclosure.Rules.Binding;

/// <summary>Why an instance cannot be bound. It never leaves the binder.</summary>
/// <remarks>Its words are made only when asked for: while many reports are validated, cells that a partner lacks are no news.</remarks>
internal sealed class BindingException(bool isPartner, CellTemplate? template, Func<Message> text) : Exception
{
    /// <summary>Whether the missing cell is of another report: then the instance exists and is not applicable.</summary>
    public bool IsPartner { get; } = isPartner;

    public CellTemplate? Template { get; } = template;

    public Message Text => text();
}
