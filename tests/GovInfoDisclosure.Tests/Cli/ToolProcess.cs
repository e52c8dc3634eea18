using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace GovInfoDisclosure.Tests.Cli;

/// <summary>Runs the tool as a process of its own, in English, in a folder of its own.</summary>
public static class ToolProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static string ToolPath { get; } = Path.Combine(AppContext.BaseDirectory, "govinfo.dll");

    /// <summary>The program that runs the tests runs the tool as well, where it says so.</summary>
    public static string DotNet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static ToolResult Run(string folder, params string[] arguments) => RunIn("en_US.UTF-8", folder, "", arguments);

    public static ToolResult RunIn(string locale, string folder, string input, params string[] arguments)
    {
        using Process process = Start(folder, locale, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        return WaitForExit(process)
            ? new ToolResult(process.ExitCode, output.Result, error.Result)
            : throw new TimeoutException("govinfo " + string.Join(' ', arguments));
    }

    public static Process Start(string folder, string locale, params string[] arguments)
    {
        var start = new ProcessStartInfo(DotNet)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(ToolPath);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (string name in new[] { "LC_ALL", "LC_MESSAGES", "NO_COLOR", "FORCE_COLOR" })
        {
            start.Environment.Remove(name);
        }

        start.Environment["LANG"] = locale;
        return Process.Start(start)!;
    }

    public static bool WaitForExit(Process process)
    {
        if (process.WaitForExit(Patience))
        {
            process.WaitForExit();
            return true;
        }

        process.Kill(entireProcessTree: true);
        return false;
    }
}
