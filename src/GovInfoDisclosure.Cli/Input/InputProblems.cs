using GovInfoDisclosure.Text;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Why a document cannot be read, in words. All texts of this folder stand here.</summary>
internal static class InputProblems
{
    private const string FileCode = "READ-FILE";
    private const string FailedCode = "READ-FAILED";

    /// <summary>So many names of a folder are compared with one that is not there: more take longer than a person looks for a letter.</summary>
    private const int MostNames = 1000;

    public static readonly Message BrokenLink = new("链接失效，指向的文件不存在。", "The link is broken: what it points to does not exist.");

    public static readonly Message LinkLoop = new("链接指向自身，无法打开。", "The link leads back to itself and cannot be opened.");

    public static readonly Message Denied = new("没有读取权限。", "There is no permission to read it.");

    public static readonly Message IsFolder = new("是文件夹，此处应为文件。", "It is a folder, and a file is meant.");

    public static readonly Message NothingFits = new("没有符合这个模式的文件或文件夹。", "No file or folder matches this pattern.");

    public static readonly Message IsOutput = new("既要读取又要写入，未读取。", "It is to be written as well; it is not read.");

    public static readonly Message EmptyPath = new("路径为空。", "The path is empty.");

    public static readonly Message StandardInputTwice = new("标准输入只能读取一次。", "Standard input can be read only once.");

    public static readonly Message FolderTooDeep = new("文件夹嵌套过深，没有再往下查找。", "The folders are nested too deep; it was not searched further.");

    /// <summary>Whether it is the file, or the way to it, that is at fault, and not the program.</summary>
    public static bool IsOfTheFile(Exception wrong) =>
        wrong is IOException or UnauthorizedAccessException or NotSupportedException or InvalidDataException;

    /// <summary>The finding on a path that cannot be opened or read.</summary>
    public static Finding Finding(Message problem) => Finding(FileCode, problem);

    /// <summary>The finding on a document whose reading ended with an exception: of the file, or of the program.</summary>
    public static Finding Finding(string path, Exception wrong) => IsOfTheFile(wrong) ? Finding(Of(path, wrong)) : Failure(wrong);

    /// <summary>The finding on a document on which the program failed.</summary>
    public static Finding Failure(Exception wrong) => Finding(FailedCode, Failed(wrong));

    /// <summary>Why a path could not be opened or read.</summary>
    public static Message Of(string path, Exception wrong) => wrong switch
    {
        FileNotFoundException or DirectoryNotFoundException => OfLink(path) ?? NotFound(path),
        UnauthorizedAccessException => Directory.Exists(path) ? IsFolder : Denied,
        _ => OfLink(path) ?? new($"无法读取（{wrong.Message}）。", $"It cannot be read ({wrong.Message})."),
    };

    /// <summary>What is wrong with a link that leads to no file; null for files, and for links that do.</summary>
    public static Message? OfLink(string path)
    {
        try
        {
            var link = new FileInfo(path);
            return link.LinkTarget is null || link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } ? null : BrokenLink;
        }
        catch (IOException)
        {
            return LinkLoop;
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>That there is nothing of a name, with the nearest that there is in its folder.</summary>
    public static Message NotFound(string path)
    {
        string? near = Nearest(path);
        return near is null ? new("没有这个文件或文件夹。", "There is no such file or folder.")
            : new($"没有这个文件或文件夹，是否为 {near}？", $"There is no such file or folder; did you mean {near}?");
    }

    private static string? Nearest(string path)
    {
        try
        {
            string folder = Path.GetDirectoryName(path) ?? "";
            string name = Path.GetFileName(path);
            string[] names = [.. Directory.EnumerateFileSystemEntries(folder.Length == 0 ? "." : folder).Take(MostNames).Select(one => Path.GetFileName(one))
                .Order(StringComparer.Ordinal)];
            string? near = names.FirstOrDefault(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? EditDistance.Nearest(name, names);
            return near is null ? null : Path.Join(folder, near);
        }
        catch (Exception wrong) when (IsOfTheFile(wrong) || wrong is ArgumentException)
        {
            return null;
        }
    }

    private static Message Failed(Exception wrong)
    {
        // What failed may be a text that is no Unicode, and the exception may quote it.
        string what = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(wrong.GetType().Name + ": " + wrong.Message));
        return new($"处理时出现程序错误，此文件未能读出，请报告此问题（{what}）。", $"The program failed on this document, which was not read; please report this ({what}).");
    }

    private static Finding Finding(string code, Message message) => new()
    {
        RuleId = code,
        Id = code,
        Severity = Severity.Error,
        Outcome = Outcome.Reading,
        Message = message,
    };
}
