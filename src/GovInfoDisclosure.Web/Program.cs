[assembly: System.Runtime.Versioning.SupportedOSPlatform("browser")]

namespace GovInfoDisclosure.Web;

/// <summary>The entry that the WebAssembly SDK asks for: nothing runs until JavaScript calls <see cref="Exports"/>.</summary>
internal static class Program
{
    private static void Main()
    {
    }
}
