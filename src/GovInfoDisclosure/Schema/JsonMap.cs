using System.Collections;

namespace GovInfoDisclosure.Schema;

/// <summary>A JSON object to be written: names and values in their order. A value is a text, a number, true or false, null, a list of values, or another
/// map.</summary>
internal sealed class JsonMap : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> members = [];

    public int Count => members.Count;

    public void Add(string name, object? value) => members.Add(new(name, value));

    public bool Has(string name) => members.Any(member => member.Key == name);

    /// <summary>A value by its name; null where there is none.</summary>
    public object? this[string name] => members.FirstOrDefault(member => member.Key == name).Value;

    public JsonMap And(string name, object? value)
    {
        Add(name, value);
        return this;
    }

    /// <summary>Adds all members of another map.</summary>
    public JsonMap With(JsonMap others)
    {
        members.AddRange(others.members);
        return this;
    }

    /// <summary>A copy without some members.</summary>
    public JsonMap Without(params string[] names)
    {
        var rest = new JsonMap();
        rest.members.AddRange(members.Where(member => !names.Contains(member.Key)));
        return rest;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
