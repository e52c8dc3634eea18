namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The one report that a command takes, and the files that it writes: never over the one that is read.</summary>
internal static class OneReport
{
    /// <summary>Reads the report.</summary>
    /// <param name="session">The call.</param>
    /// <param name="command">The command's name, for what is said where there are several.</param>
    /// <param name="input">The path as given.</param>
    /// <param name="outputs">The files that will be written.</param>
    /// <exception cref="ToolException">The path is a folder or holds several reports, or an output is the file that is read.</exception>
    public static (InputDocument Document, ReadResult Read) Read(Session session, string command, string input, params string[] outputs)
    {
        Language language = session.Language;
        if (Directory.Exists(input))
        {
            throw new ToolException(language.Pick(
                $"{input}：是文件夹；{command} 一次只处理一份报告。", $"{input}: is a folder; {command} takes one report at a time."));
        }

        foreach (string output in outputs)
        {
            OutputGuard.Check(output, [input], language);
        }

        InputDocument[] documents = [.. new InputDocuments().Of(new InputFinder([input], []).Find()).SelectMany(document => document.Parts()).Take(2)];
        return documents.Length == 1
            ? (documents[0], session.Read(documents[0]))
            : throw new ToolException(language.Pick(
                $"{input}：应为一份报告；{command} 一次只处理一份。", $"{input}: {command} takes one report at a time."));
    }
}
