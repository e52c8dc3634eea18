namespace GovInfoDisclosure.Rendering.Text;

/// <summary>Colours for a terminal; for everything else the text as it is. Also compiled into the tool.</summary>
internal sealed class Style(bool hasColours)
{
    public static readonly Style Plain = new(false);

    public static readonly Style Coloured = new(true);

    public string Bold(string text) => Wrap(text, "1");

    public string Faint(string text) => Wrap(text, "2");

    public string Good(string text) => Wrap(text, "32");

    public string Severe(string text, Severity severity) => Wrap(text, severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "33",
        _ => "36",
    });

    private string Wrap(string text, string code) => hasColours && text.Length > 0 ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
}
