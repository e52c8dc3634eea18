using System.Collections;
using static GovInfoDisclosure.Schema.GeneratorParts;

namespace GovInfoDisclosure.Schema;

/// <summary>
/// A schema in a form that generators of code understand, made of the one for validation and accepting the same documents. Every object is a definition with
/// one name in ASCII; what may be null stands in place; a choice is a list of references; titles, which generators make names of, become descriptions.
/// </summary>
internal sealed class GeneratorForm
{
    /// <summary>NJsonSchema knows no <c>$defs</c>; every generator that was tried takes the older word.</summary>
    public const string Definitions = "definitions";

    private const string Pointer = "#/" + Definitions + "/";

    private readonly JsonMap source;
    private readonly SchemaTarget target;
    private readonly JsonMap made = [];
    private readonly HashSet<string> begun = [];

    private GeneratorForm(JsonMap source, SchemaTarget target)
    {
        this.source = source;
        this.target = target;
    }

    /// <summary>The form of a schema.</summary>
    /// <param name="schema">The schema for validation.</param>
    /// <param name="name">What the whole is called in code.</param>
    /// <param name="target">Generators or quicktype, which would make one class of a choice: there an object of a choice has no properties.</param>
    public static JsonMap Of(JsonMap schema, string name, SchemaTarget target)
    {
        string file = ((string)schema["$id"]!).Substring(SchemaParts.Id("").Length);
        string folder = target == SchemaTarget.Quicktype ? "quicktype/" : "generators/";
        return new JsonMap { { "$schema", schema["$schema"] }, { "$id", SchemaParts.Id(folder + file) } }
            .With((JsonMap)WithBareReferences(Make(schema, name, target))!);
    }

    /// <summary>What writers of types need: what may be null is a reference or null, and references have descriptions, which generators trip over.</summary>
    public static JsonMap Types(JsonMap schema, string name) => Make(schema, name, SchemaTarget.TypeScript);

    private static JsonMap Make(JsonMap schema, string name, SchemaTarget target)
    {
        var form = new GeneratorForm((JsonMap)schema["$defs"]!, target);
        JsonMap body = schema.Without("$schema", "$id", "$defs");
        JsonMap whole = body.Has("if") ? form.Choice(body) : form.Body(body, new TypeOwner(name, null, EditionOf(body)));
        return new JsonMap { { "title", name } }.With(whole).And(Definitions, form.made);
    }

    private JsonMap Convert(JsonMap node, TypeOwner owner) =>
        node["$ref"] is string reference ? Referred(node, reference, owner)
            : node.Has("if") ? Choice(node)
            : node["anyOf"] is IEnumerable<JsonMap> options ? AnyOf(node, [.. options], owner)
            : node["enum"] is IEnumerable values && !node.Has("type") ? OfKinds(node, [.. values.Cast<object?>()])
            : node["properties"] is not JsonMap ? Body(node, owner)
            : !MayBeNull(node) ? Hoisted(node, owner)
            : target == SchemaTarget.TypeScript ? OrNull(TextOf(node), Hoisted(NotNull(node), owner))
            : Body(node, owner);

    /// <summary>What a reference leads to: in place where it may be null or is a number, else by its name.</summary>
    private JsonMap Referred(JsonMap node, string reference, TypeOwner owner)
    {
        JsonMap meant = Target(reference);
        string? text = TextOf(node) ?? TextOf(meant);
        bool isObject = meant["properties"] is JsonMap && !meant.Has("if");
        return MayBeNull(meant) && isObject && target == SchemaTarget.TypeScript ? OrNull(text, Named(reference))
            : MayBeNull(meant) || meant["type"] is "integer" or "number" || meant.Has("if")
                ? Saying(text, Convert(meant.Without("title", "description"), owner))
            : Saying(text, Named(reference));
    }

    private JsonMap Named(string reference)
    {
        JsonMap meant = NotNull(Target(reference));
        string name = NameOf(reference);
        if (begun.Add(name))
        {
            var owner = new TypeOwner(name, null, EditionOf(meant));
            made.Add(name, new JsonMap { { "title", name } }.With(meant["properties"] is JsonMap ? Body(meant, owner) : Convert(meant, owner)));
        }

        return new JsonMap { { "$ref", Pointer + name } };
    }

    /// <summary>An object that stands in a member, as a definition.</summary>
    private JsonMap Hoisted(JsonMap node, TypeOwner owner)
    {
        IEnumerable<string> members = ((JsonMap)node["properties"]!).Select(member => member.Key);
        string name = owner.Member is null
            ? GeneratorNames.OfChoice(members.First(), owner.Type)
            : GeneratorNames.OfMember(owner.Member, owner.Type, members, owner.Edition);
        JsonMap described = GeneratorNames.Recurs(name) ? node.Without("title", "description") : node;
        JsonMap body = new JsonMap { { "title", name } }.With(Body(described, new TypeOwner(name, null, owner.Edition)));
        if (begun.Add(name))
        {
            made.Add(name, body);
        }
        else if (made[name] is JsonMap known && Shape(known) != Shape(body))
        {
            throw new InvalidOperationException($"Two types would be called {name}: {owner.Member} of {owner.Type} needs a name of its own.");
        }

        return Saying(TextOf(node), new JsonMap { { "$ref", Pointer + name } });
    }

    /// <summary>An object that is null or like a definition; or one of two kinds, by its edition or by the rows it has.</summary>
    private JsonMap Choice(JsonMap node)
    {
        string then = (string)((JsonMap)node["then"]!)["$ref"]!;
        if (node["else"] is not JsonMap other)
        {
            JsonMap meant = Target(then);
            return meant.Has("if") ? Saying(TextOf(node), ChoiceOrNull(meant)) : InPlaceOrNull(TextOf(node), meant, then);
        }

        string otherwise = (string)other["$ref"]!;
        JsonMap[] options = [Named(then), Named(otherwise)];
        if (target != SchemaTarget.Quicktype)
        {
            return Saying(TextOf(node), new JsonMap { { node.Has("properties") ? "oneOf" : "anyOf", options } });
        }

        JsonMap opaque = node["properties"] is JsonMap properties
            ? Shared(properties, (JsonMap)made[NameOf(then)]!, (JsonMap)made[NameOf(otherwise)]!)
            : new JsonMap { { "type", "object" } };
        return Saying(TextOf(node), opaque.With(Conditional(node, options)));
    }

    private static JsonMap Conditional(JsonMap node, JsonMap[] options) => new() { { "if", node["if"] }, { "then", options[0] }, { "else", options[1] } };

    /// <summary>What two kinds of an object have in common: members that are the same in both, and those that differ as objects of any members.</summary>
    private JsonMap Shared(JsonMap own, JsonMap one, JsonMap other)
    {
        var second = (JsonMap)other["properties"]!;
        var members = new JsonMap();
        foreach (KeyValuePair<string, object?> member in (JsonMap)one["properties"]!)
        {
            var first = (JsonMap)member.Value!;
            members.Add(member.Key, own[member.Key] is JsonMap either ? Convert(either, new TypeOwner("", member.Key, null))
                : Shape(first) == Shape((JsonMap)second[member.Key]!) ? first : new JsonMap { { "type", "object" } });
        }

        return SchemaParts.Object([], members, (IEnumerable<string>)one["required"]!);
    }

    private JsonMap ChoiceOrNull(JsonMap meant)
    {
        JsonMap choice = Choice(meant.Without("title", "description"));
        if (target != SchemaTarget.Quicktype)
        {
            return new JsonMap { { "anyOf", ((JsonMap[])choice["oneOf"]!).Append(Null()).ToArray() } };
        }

        JsonMap inner = Conditional(choice, [(JsonMap)choice["then"]!, (JsonMap)choice["else"]!]);
        return new JsonMap { { "type", new[] { "object", "null" } } }.With(choice.Without("type", "if", "then", "else"))
            .And("if", new JsonMap { { "type", "object" } }).And("then", inner);
    }

    /// <summary>A definition or null: in place, but for writers of types.</summary>
    private JsonMap InPlaceOrNull(string? text, JsonMap meant, string reference)
    {
        if (target == SchemaTarget.TypeScript)
        {
            return OrNull(text, Named(reference));
        }

        JsonMap body = Body(meant.Without("title", "description", "type"), new TypeOwner(NameOf(reference), null, null));
        return Saying(text, new JsonMap { { "type", new[] { "object", "null" } } }.With(body));
    }

    private static JsonMap Null() => new() { { "type", "null" } };

    private static JsonMap OrNull(string? text, JsonMap reference) => Saying(text, new JsonMap { { "anyOf", new[] { reference, Null() } } });

    private static JsonMap NotNull(JsonMap schema) =>
        MayBeNull(schema) && schema["properties"] is JsonMap ? new JsonMap { { "type", "object" } }.With(schema.Without("type")) : schema;

    private JsonMap AnyOf(JsonMap node, JsonMap[] options, TypeOwner owner)
    {
        JsonMap[] others = [.. options.Where(option => option["type"] is not "null")];
        if (others.Length == 1 && options.Length == 2)
        {
            JsonMap only = others[0];
            if (only["$ref"] is string reference && Target(reference).Has("properties"))
            {
                return InPlaceOrNull(TextOf(node), Target(reference), reference);
            }

            if (only.Has("properties"))
            {
                return Convert(node.Without("anyOf").With(new JsonMap { { "type", new[] { "object", "null" } } }.With(only.Without("type"))), owner);
            }
        }

        TypeOwner ofChoice = owner with { Member = null };
        IEnumerable<JsonMap> choices = others.Select(option => Convert(option, ofChoice));
        return Saying(TextOf(node), new JsonMap { { "anyOf", (others.Length < options.Length ? choices.Append(Null()) : choices).ToArray() } });
    }

    /// <summary>A list of values, each kind by itself: generators take no list of several kinds.</summary>
    private static JsonMap OfKinds(JsonMap node, object?[] values)
    {
        string[] kinds = [.. values.Select(KindOf).Distinct()];
        JsonMap typed = kinds.Length == 1 ? new JsonMap { { "type", kinds[0] }, { "enum", values } }
            : kinds.Length == 2 && kinds[1] == "null" ? new JsonMap { { "type", kinds }, { "enum", values } }
            : new JsonMap { { "anyOf", kinds.Select(kind => kind == "boolean" ? new JsonMap { { "type", kind } }
                : new JsonMap { { "type", kind }, { "enum", values.Where(value => KindOf(value) == kind).ToArray() } }).ToArray() } };
        return Saying(TextOf(node), typed);
    }

    private JsonMap Body(JsonMap node, TypeOwner owner)
    {
        JsonMap body = [];
        foreach (KeyValuePair<string, object?> member in node.Without("title", "description", "examples"))
        {
            switch (member.Value)
            {
                case JsonMap properties when member.Key == "properties":
                    var converted = new JsonMap();
                    foreach (KeyValuePair<string, object?> property in properties)
                    {
                        converted.Add(property.Key, Convert((JsonMap)property.Value!, owner with { Member = property.Key }));
                    }

                    body.Add(member.Key, converted);
                    break;
                case JsonMap inner:
                    body.Add(member.Key, Convert(inner, owner));
                    break;
                default:
                    // A list of one value: NJsonSchema knows no const.
                    body = member.Key == "const" ? body.And("type", KindOf(member.Value)).And("enum", new[] { member.Value })
                        : body.And(member.Key, member.Value);
                    break;
            }
        }

        return Saying(TextOf(node), body);
    }

    private JsonMap Target(string reference) => (JsonMap)source[NameIn(reference)]!;

    private static string NameOf(string reference) => GeneratorNames.OfDefinition(NameIn(reference));

    private static string? EditionOf(JsonMap schema) =>
        schema["properties"] is JsonMap members && members["edition"] is JsonMap edition && edition["enum"] is string[] { Length: 1 } one ? one[0] : null;
}
