using System;
using System.Globalization;
using System.Threading.Tasks;

namespace GovInfoDisclosure.Load;

/// <summary>
/// load serve: the service, on a port of its own choice. load run [CONNECTIONS [REQUESTS [SEED]]]: starts it, sends every connection's requests, good, bad,
/// huge and cut, and ends with 1 where one was not answered as it must be, or the service counted another number than was sent.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["serve"])
        {
            await LoadedService.RunAsync();
            return 0;
        }

        if (args is not ["run", ..])
        {
            Console.Error.WriteLine("usage: load run [CONNECTIONS [REQUESTS]] | load serve");
            return 2;
        }

        return await LoadRun.RunAsync(Number(args, 1, 200), Number(args, 2, 20)) ? 0 : 1;
    }

    private static int Number(string[] args, int index, int usual) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : usual;
}
