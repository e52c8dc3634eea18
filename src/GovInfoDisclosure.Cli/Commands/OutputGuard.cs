namespace GovInfoDisclosure.Cli.Commands;

/// <summary>Keeps what is written from taking the place of what is read.</summary>
internal static class OutputGuard
{
    /// <param name="output">The file that is to be written; null for standard output.</param>
    /// <param name="inputs">The paths that are to be read. A search below a folder passes over the output by itself.</param>
    /// <param name="language">The language of the error.</param>
    /// <exception cref="ToolException">The output is one of the inputs.</exception>
    public static void Check(string? output, IEnumerable<string?> inputs, Language language)
    {
        if (output is not null && File.Exists(output) && inputs.OfType<string>().Any(input => File.Exists(input) && RealPath.Of(input) == RealPath.Of(output)))
        {
            throw new ToolException(language.Pick($"{output}：不能写到所读的文件上。", $"{output}: the file that is read is never written over."));
        }
    }
}
