using System;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>A type by its namespace and name; its namespace is its folder.</summary>
/// <param name="Namespace">As <c>GovInfoDisclosure.Rules.Binding</c>.</param>
/// <param name="Name">Without the number of its parameters.</param>
public sealed record TypeName(string Namespace, string Name)
{
    private const string Root = "GovInfoDisclosure";

    /// <summary>Whether it is of this library: a polyfill stands in a namespace of System and belongs to no folder.</summary>
    public bool IsOurs => Namespace == Root || Namespace.StartsWith(Root + ".", StringComparison.Ordinal);

    /// <summary>Its folder, below the folder of its package when the name of that is given: <c>Rules/Binding</c>, or nothing for the package's own.</summary>
    /// <param name="package">The namespace of the package.</param>
    public string Folder(string package) => Namespace == package ? "" : Namespace[(package.Length + 1)..].Replace('.', '/');

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
