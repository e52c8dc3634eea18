using System.Runtime.InteropServices;

namespace GovInfoDisclosure.Cli.Input;

/// <summary>Tells pipes, devices and sockets from files: opening one may wait for ever, or do something.</summary>
internal static class SpecialFile
{
    // The kinds of a file as every Unix writes them into its mode.
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    /// <summary>Whether a path leads to a pipe, a device or a socket; false where nobody can tell, and on Windows.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            // The framework's own library asks the system; the framework itself does not show what it learns of the kind.
            return Stat(path, out FileStatus status) == 0 && (status.Mode & KindMask) is not (RegularFile or Folder);
        }
        catch (Exception wrong) when (wrong is DllNotFoundException or EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Stat([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out FileStatus status);

    // The first two members are asked for; the rest is room for what the library writes.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct FileStatus
    {
        public int Flags;
        public int Mode;
    }
}
