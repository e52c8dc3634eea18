using System;
using System.Collections.Generic;

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
    /// <param name="line">The line it begins in.</param>
    /// <param name="bytePosition">The byte of that line it begins at.</param>
    public ValueList<JsonError> Locate(ReadOnlySpan<byte> json, long line, long bytePosition)
    {
        var order = new int[errors.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, (first, second) => errors[first].Offset != errors[second].Offset ? errors[first].Offset.CompareTo(errors[second].Offset) : first.CompareTo(second));
        var located = new List<JsonError>();
        int lineStart = 0;
        int searched = 0;
        long firstByte = bytePosition;
        foreach (int index in order)
        {
            (int offset, string path, Message message) = errors[index];
            for (int end; searched < offset && (end = json.Slice(searched, offset - searched).IndexOf((byte)'\n')) >= 0;)
            {
                searched += end + 1;
                lineStart = searched;
                firstByte = 1;
                line++;
            }

            searched = Math.Max(searched, offset);
            located.Add(new JsonError(path, line, offset - lineStart + firstByte, message));
        }

        if (hasMore)
        {
            JsonError last = located[located.Count - 1];
            located.Add(new JsonError("$", last.Line, last.BytePosition, JsonTexts.MoreErrors(most)));
        }

        return new ValueList<JsonError>(located);
    }
}
