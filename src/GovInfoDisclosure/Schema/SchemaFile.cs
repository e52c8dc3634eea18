namespace GovInfoDisclosure.Schema;

/// <summary>One file that programs in other languages read: a schema, the rules as data, a table.</summary>
/// <param name="Name">The file's name, as in the folder <c>schema</c> of the repository.</param>
/// <param name="Text">What stands in it; UTF-8 without a mark.</param>
public sealed record SchemaFile(string Name, string Text);
