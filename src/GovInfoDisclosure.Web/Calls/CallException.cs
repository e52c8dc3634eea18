namespace GovInfoDisclosure.Web.Calls;

/// <summary>A call that cannot be answered. JavaScript gets an error with its code, path and place.</summary>
/// <param name="code">What is wrong, in a word that programs go by.</param>
/// <param name="text">What is wrong.</param>
/// <param name="path">Where: the option, the file, or the path within a report; null where nothing is named.</param>
/// <param name="place">The line and column in the file; null where there is none.</param>
internal sealed class CallException(string code, Message text, string? path = null, Place? place = null) : Exception(text.En)
{
    public string Code => code;

    public Message Text => text;

    public string? Path => path;

    public Place? Place => place;
}
