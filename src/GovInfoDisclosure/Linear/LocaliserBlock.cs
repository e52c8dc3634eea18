namespace GovInfoDisclosure.Linear;

/// <summary>One connected block of a system, with what the search needs of it for every record.</summary>
internal sealed class LocaliserBlock
{
    public LocaliserBlock(LinearSystem system, List<int> relations)
    {
        Relations = [.. relations];
        var variables = new SortedSet<int>();
        foreach (int relation in relations)
        {
            variables.UnionWith(system.Rows[relation].Variables);
        }

        Variables = [.. variables];
        Signatures = new SignatureTable(system, Relations, Variables);
    }

    public int[] Relations { get; }

    public int[] Variables { get; }

    public SignatureTable Signatures { get; }
}

