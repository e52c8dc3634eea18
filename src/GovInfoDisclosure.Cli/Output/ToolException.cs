namespace GovInfoDisclosure.Cli.Output;

/// <summary>What ends a command before its work is done, said to the user as it stands; the exit status is 2.</summary>
internal sealed class ToolException(string message) : Exception(message);
