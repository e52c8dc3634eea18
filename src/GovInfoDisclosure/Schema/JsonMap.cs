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

    public JsonMap And(string name, object? value)
    {
        Add(name, value);
        return this;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
