using System;
using System.IO;
using System.Text;

namespace GovInfoDisclosure.Rules;

/// <summary>The text of a rule file and the name it is known by in errors.</summary>
public sealed class RuleFile
{
    /// <summary>The longest rule file that is read, in UTF-16 code units: 2²⁰.</summary>
    public const int MaximumLength = 1 << 20;

    /// <summary>A rule file from its text.</summary>
    /// <param name="name">The name for errors, as in <c>rules.yaml</c>.</param>
    /// <param name="text">The YAML text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RuleFile(string name, string text)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Text = text ?? throw new ArgumentNullException(nameof(text));
    }

    /// <summary>The name for errors.</summary>
    public string Name { get; }

    /// <summary>The YAML text.</summary>
    public string Text { get; }

    /// <summary>Reads a rule file, UTF-8. Of a file that is too long only as much is read as is needed to say so.</summary>
    /// <param name="path">The path; it is also the name for errors.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RuleFile FromPath(string path)
    {
        using var reader = new StreamReader(path ?? throw new ArgumentNullException(nameof(path)), new UTF8Encoding(false));
        var text = new StringBuilder();
        var buffer = new char[8192];
        int read;
        while (text.Length <= MaximumLength && (read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            text.Append(buffer, 0, read);
        }

        return new RuleFile(path, text.ToString());
    }
}
