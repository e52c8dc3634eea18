using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>Makes a Windows console show Chinese and colours, as other terminals do unasked.</summary>
internal static class WindowsTerminal
{
    private const int StandardOutput = -11;
    private const int StandardError = -12;
    private const uint VirtualTerminalProcessing = 4;

    public static void Prepare()
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(false);
        }
        catch (IOException)
        {
            // A console without a code page to set shows what it can.
        }

        foreach (int standard in new[] { StandardOutput, StandardError })
        {
            nint handle = GetStdHandle(standard);
            if (GetConsoleMode(handle, out uint mode))
            {
                SetConsoleMode(handle, mode | VirtualTerminalProcessing);
            }
        }
    }

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern nint GetStdHandle(int standard);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool GetConsoleMode(nint console, out uint mode);

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static extern bool SetConsoleMode(nint console, uint mode);
}
