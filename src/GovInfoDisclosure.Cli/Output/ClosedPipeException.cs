namespace GovInfoDisclosure.Cli.Output;

/// <summary>Nobody reads what is written to standard output any more.</summary>
internal sealed class ClosedPipeException() : Exception("The reader of standard output went away.");
