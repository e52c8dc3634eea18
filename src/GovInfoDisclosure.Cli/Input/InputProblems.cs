using System;
using System.IO;
using GovInfoDisclosure.Findings;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Why a path cannot be opened, in words. All texts of this folder stand here.</summary>
internal static class InputProblems
{
    public static readonly Message NotFound = new("没有这个文件或文件夹。", "There is no such file or folder.");

    public static readonly Message BrokenLink = new("链接失效，指向的文件不存在。", "The link is broken: what it points to does not exist.");

    public static readonly Message LinkLoop = new("链接指向自身，无法打开。", "The link leads back to itself and cannot be opened.");

    public static readonly Message Denied = new("没有读取权限。", "There is no permission to read it.");

    public static readonly Message IsFolder = new("是文件夹，此处应为文件。", "It is a folder, and a file is meant.");

    public static readonly Message EmptyPath = new("路径为空。", "The path is empty.");

    public static readonly Message StandardInputTwice = new("标准输入只能读取一次。", "Standard input can be read only once.");

    public static readonly Message FolderTooDeep = new("文件夹嵌套过深，没有再往下查找。", "The folders are nested too deep; it was not searched further.");

    /// <summary>Why a path could not be opened or read.</summary>
    public static Message Of(string path, Exception wrong) => wrong switch
    {
        FileNotFoundException or DirectoryNotFoundException => OfLink(path) ?? NotFound,
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

    public static Message Failed(Exception wrong) => new(
        $"处理时出现程序错误（{wrong.GetType().Name}：{wrong.Message}），请报告此问题。",
        $"The program failed on it ({wrong.GetType().Name}: {wrong.Message}); please report this.");
}
