namespace GovInfoDisclosure.Json;

/// <summary>Collects the errors of one document by their offsets; lines are counted only when there is an error.</summary>
internal sealed class JsonErrorList
{
    private readonly List<(int Offset, string Path, Message Message)> errors = [];
    private int most;
    private bool hasMore;

    public bool IsEmpty => errors.Count == 0;

    public void Clear(int mostErrors)
    {
        errors.Clear();
        most = Math.Max(1, mostErrors);
        hasMore = false;
    }

    public void Add(long offset, string path, Message message)
    {
        if (errors.Count < most)
        {
            errors.Add(((int)offset, path.Length == 0 ? "$" : path, message));
        }
        else
        {
            hasMore = true;
        }
    }

    /// <summary>The errors by place.</summary>
    /// <param name="json">The document.</param>
    /// <param name="position">Where it begins.</param>
    public ValueList<JsonError> Locate(ReadOnlySpan<byte> json, JsonPosition position)
    {
        var order = new int[errors.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order,
            (first, second) => errors[first].Offset != errors[second].Offset ? errors[first].Offset.CompareTo(errors[second].Offset) : first.CompareTo(second));
        var located = new List<JsonError>();
        int reached = 0;
        foreach (int index in order)
        {
            (int offset, string path, Message message) = errors[index];
            position = position.After(json.Slice(reached, offset - reached));
            reached = offset;
            located.Add(Error(path, position, message));
        }

        if (hasMore)
        {
            located.Add(Error("$", position, JsonTexts.MoreErrors(most)));
        }

        return new ValueList<JsonError>(located);
    }

    public static JsonError Error(string path, JsonPosition position, Message message) =>
        new(path, position.Line, position.BytePosition, position.Column, message);
}
