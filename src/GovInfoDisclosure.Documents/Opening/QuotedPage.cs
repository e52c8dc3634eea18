using GovInfoDisclosure.Documents.Html;

namespace GovInfoDisclosure.Documents.Opening;

/// <summary>
/// A page that stands in strings: of a JSON answer, or of a script that writes it. The strings with tags in them become a page of the same length, each
/// character where it was in the source, so that every place stays true; all else becomes white space. Nothing is executed.
/// </summary>
internal sealed class QuotedPage
{
    /// <summary>The most of a string that is kept as a member: titles and days are shorter.</summary>
    private const int LongestMember = 300;

    /// <summary>Where an escape is longer than its character: dropped from texts, as browsers show none of it.</summary>
    private const char Filler = '\u200B';

    private readonly string text;
    private readonly char[] page;
    private readonly List<KeyValuePair<string, string>> members = [];
    private readonly List<string> attachments = [];
    private string? key;
    private bool hasTable;

    private QuotedPage(string text)
    {
        this.text = text;
        page = new char[text.Length];
        for (int i = 0; i < page.Length; i++)
        {
            page[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }
    }

    /// <summary>The document that stands in the strings of a JSON text or a script; null where no table does.</summary>
    public static SourceDocument? OfText(string text, DocumentLimits limits, CancellationToken cancellationToken)
    {
        var quoted = new QuotedPage(text);
        quoted.Scan(0, text.Length, cancellationToken);
        return quoted.Read(limits, cancellationToken);
    }

    /// <summary>The page with what its scripts write, where it has no table itself but they do.</summary>
    public static SourceDocument WithScripts(SourceDocument document, string text, DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (document.Blocks.Any(block => block is SourceTable) || text.IndexOf("<script", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return document;
        }

        var quoted = new QuotedPage(text);
        int end;
        for (int at = 0; (at = text.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase)) >= 0; at = end)
        {
            int close = text.IndexOf("</script", at, StringComparison.OrdinalIgnoreCase);
            end = close < 0 ? text.Length : close + 1;
            int start = text.IndexOf('>', at);
            if (start >= 0 && start < end)
            {
                quoted.Scan(start, end, cancellationToken);
            }
        }

        return quoted.Read(limits, cancellationToken) is { } inner ? document with { Blocks = [.. document.Blocks, .. inner.Blocks], Findings = inner.Findings }
            : quoted.attachments.Count > 0 ? document with { Findings = [.. document.Findings, DocumentNotes.Attachments(quoted.attachments)] }
            : document;
    }

    /// <summary>Whether a text is JSON or a script, by how it begins: behind comments, with which scripts of data often open, something is quoted.</summary>
    public static bool IsQuoting(string text)
    {
        int start = Behind(text);
        string head = text.Substring(start, Math.Min(text.Length - start, LongestMember));
        int open = head.IndexOfAny(['{', '[', '(', '=', '<']);
        return open >= 0 && head[open] != '<' && head.IndexOfAny(['"', '\'', '`'], open) >= 0
            && head.Substring(0, open).All(c => c is < '\u0080' and not '\n');
    }

    /// <summary>Where a text begins behind white space and comments of a script.</summary>
    private static int Behind(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (text[at] == '\uFEFF' || char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            string? end = string.CompareOrdinal(text, at, "//", 0, 2) == 0 ? "\n" : string.CompareOrdinal(text, at, "/*", 0, 2) == 0 ? "*/" : null;
            int close = end is null ? -1 : text.IndexOf(end, at + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                return at;
            }

            at = close + end!.Length;
        }

        return at;
    }

    private SourceDocument? Read(DocumentLimits limits, CancellationToken cancellationToken)
    {
        if (!hasTable)
        {
            return null;
        }

        SourceDocument read = HtmlDoor.Read(new string(page), limits, cancellationToken);
        string? title = members.Find(member => member.Key.EndsWith("title", StringComparison.OrdinalIgnoreCase)).Value;
        return read with { Title = read.Title ?? title, Metadata = [.. read.Metadata, .. members] };
    }

    private void Scan(int from, int to, CancellationToken cancellationToken)
    {
        for (int i = from; i < to; i++)
        {
            char quote = text[i];
            if (quote is not ('"' or '\'' or '`'))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            int end = End(i + 1, to, quote);
            if (end > 0)
            {
                Take(i + 1, end);
                i = end;
            }
        }
    }

    /// <summary>Where a string ends; -1 where it is none, as an apostrophe in a comment.</summary>
    private int End(int start, int to, char quote)
    {
        for (int i = start; i < to; i++)
        {
            if (text[i] == quote)
            {
                return i;
            }

            if (text[i] == '\n' && quote != '`')
            {
                return -1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private void Take(int start, int end)
    {
        for (int i = start; i < end;)
        {
            i = Put(i, end);
        }

        bool hasTags = false;
        for (int at = Array.IndexOf(page, '<', start, end - start); at >= 0 && at + 1 < end && !hasTags; at = Array.IndexOf(page, '<', at + 1, end - at - 1))
        {
            hasTags = char.IsLetter(page[at + 1]) || page[at + 1] == '/';
        }

        if (hasTags)
        {
            hasTable |= new string(page, start, end - start).IndexOf("<table", StringComparison.OrdinalIgnoreCase) >= 0;
            key = null;
            return;
        }

        string value = end - start <= LongestMember ? new string(page, start, end - start).Replace(Filler.ToString(), "") : "";
        for (int i = start; i < end; i++)
        {
            page[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
        }

        if (attachments.Count < LongestMember && AttachmentName.OfDocument(value) is string name)
        {
            attachments.Add(name);
        }

        int next = end + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next < text.Length && text[next] == ':')
        {
            key = value;
            return;
        }

        if (key?.Length > 0 && value.Trim().Length > 0 && members.Count < LongestMember)
        {
            members.Add(new KeyValuePair<string, string>(key, value.Trim()));
        }

        key = null;
    }

    /// <summary>Puts one character of a string into the page; the place of the next.</summary>
    private int Put(int at, int end)
    {
        if (text[at] != '\\' || at + 1 >= end)
        {
            page[at] = text[at];
            return at + 1;
        }

        char letter = text[at + 1];
        int digits = letter == 'u' ? 4 : letter == 'x' ? 2 : 0;
        int length = 2;
        if (digits > 0 && at + 2 + digits <= end
            && int.TryParse(text.Substring(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code))
        {
            letter = (char)code;
            length += digits;
        }
        else if (letter is 'n' or 'r' or 't' or 'b' or 'f' or 'v')
        {
            letter = ' ';
        }

        // What begins a tag or a value in it has nothing behind it that would part it from what follows; in texts nothing is put before a character.
        bool isLast = letter is '<' or '"' or '\'' or '/' or ' ';
        for (int i = at; i < at + length; i++)
        {
            page[i] = text[i] is '\n' or '\r' ? text[i] : letter is '"' or '\'' or ' ' ? ' ' : Filler;
        }

        page[isLast ? at + length - 1 : at] = letter is '\n' or '\r' ? ' ' : letter;
        if (letter == '/' && at > 0 && page[at - 1] == '<')
        {
            page[at - 1] = ' ';
            page[at + length - 2] = '<';
        }

        return at + length;
    }
}
