namespace GovInfoDisclosure.Cli.Output;

/// <summary>Writes results one behind the other as a format wants them framed, and lets nobody wait long for what is done.</summary>
internal sealed class ResultWriter(Stream output, ResultFraming framing)
{
    private readonly Patience patience = new(output);
    private bool hasItems;

    /// <summary>Writes one result.</summary>
    /// <param name="rendered">The result, as <see cref="Render"/> made it.</param>
    public void Write(byte[] rendered)
    {
        if (framing == ResultFraming.JsonArray)
        {
            output.Write(hasItems ? ",\n  "u8 : "[\n  "u8);
        }

        output.Write(rendered);
        hasItems = true;
        patience.Flush();
    }

    /// <summary>Ends the whole.</summary>
    public void End()
    {
        if (framing == ResultFraming.JsonArray)
        {
            output.Write(hasItems ? "\n]\n"u8 : "[]\n"u8);
        }

        output.Flush();
    }

    /// <summary>A result as bytes, ready to be written: this can be done on any thread.</summary>
    /// <param name="text">The text, or the JSON of one object: indented for an array, in one line for lines.</param>
    public static byte[] Render(string text, ResultFraming framing) => Encoding.UTF8.GetBytes(framing switch
    {
        // No string of JSON has a line end in it: those that are there are the layout's.
        ResultFraming.JsonArray => text.TrimEnd('\n').Replace("\n", "\n  ", StringComparison.Ordinal),
        ResultFraming.Lines => text.TrimEnd('\n') + "\n",
        _ => text,
    });
}
