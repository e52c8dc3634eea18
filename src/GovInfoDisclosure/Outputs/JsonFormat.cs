namespace GovInfoDisclosure.Outputs;

/// <summary>Results as JSON: one array, indented, or one object a line.</summary>
internal sealed class JsonFormat(bool isArray) : ResultOutput
{
    public override byte[] Render(CheckedDocument document)
    {
        Argument.NotNull(document, nameof(document));
        string json = isArray
            ? FindingsJson.Write(document.Source, document.Result, document.Diagnosis, document.Provenance)
            : FindingsJson.WriteCompact(document.Source, document.Result, document.Diagnosis, document.Provenance);

        // No string of JSON has a line end in it: those that are there are the layout's.
        return Encoding.UTF8.GetBytes(isArray ? json.TrimEnd('\n').Replace("\n", "\n  ") : json.TrimEnd('\n') + "\n");
    }

    protected internal override string Head() => isArray ? "[" : "";

    protected internal override string Before(bool isFirst) => !isArray ? "" : isFirst ? "\n  " : ",\n  ";

    protected internal override string Tail(bool hasDocuments) => !isArray ? "" : hasDocuments ? "\n]\n" : "]\n";
}
