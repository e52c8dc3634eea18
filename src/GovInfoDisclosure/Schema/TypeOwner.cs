namespace GovInfoDisclosure.Schema;

/// <summary>Where an object without a name stands, for which one is needed.</summary>
/// <param name="Type">The type that has it.</param>
/// <param name="Member">The type's member that it stands in; null where it is one of several choices that the type is.</param>
/// <param name="Edition">The edition of the form that the type is of; null for both.</param>
internal sealed record TypeOwner(string Type, string? Member, string? Edition);
