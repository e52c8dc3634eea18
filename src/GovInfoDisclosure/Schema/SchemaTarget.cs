namespace GovInfoDisclosure.Schema;

/// <summary>Whom a schema is written for. All forms of one schema accept the same documents.</summary>
public enum SchemaTarget
{
    /// <summary>Validators: messages name the cell that is wrong.</summary>
    Validation,

    /// <summary>Generators of code: every object is a definition with one name, choices are <c>oneOf</c> and <c>anyOf</c>.</summary>
    Generators,

    /// <summary>quicktype and go-jsonschema, which make one class of a choice and lose what it tells apart: an object of a choice has no properties of its
    /// own there, so that every member of a document is kept.</summary>
    Quicktype,

    /// <summary>No schema, but the types themselves, as a module of declarations for TypeScript.</summary>
    TypeScript,

    /// <summary>No schema, but the types themselves, as a module for Python (<c>TypedDict</c>, Python 3.11 and later).</summary>
    Python,
}
