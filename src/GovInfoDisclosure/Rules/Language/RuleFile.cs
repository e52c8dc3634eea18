namespace GovInfoDisclosure.Rules.Language;

/// <summary>The text of a rule file and the name it is known by in errors.</summary>
public sealed class RuleFile
{
    /// <summary>The longest rule file that is read, in UTF-16 code units: 2²⁰.</summary>
    public const int MaximumLength = 1 << 20;

    /// <summary>The longest table (a register as CSV) that is read: room for all agencies of the country, some 150 000, with every column filled.</summary>
    internal const int MaximumTableLength = 1 << 25;

    /// <summary>No encoding that is read has more than four bytes to a UTF-16 unit.</summary>
    private const int MostBytesOfUnit = 4;

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

    /// <summary>The YAML text; empty where the file is none, and then loading it says so.</summary>
    public string Text { get; }

    /// <summary>Whether the file is to be read as a table: by its name.</summary>
    internal bool IsTable => IsTableName(Name);

    /// <summary>The greatest length of this file, in UTF-16 code units.</summary>
    internal int Maximum => MaximumOf(Name);

    /// <summary>Whether the bytes were text.</summary>
    internal bool IsText { get; private init; } = true;

    /// <summary>Reads a rule file: UTF-8, UTF-16 or GB18030, told by its bytes as those of a document are.</summary>
    /// <param name="path">The path; it is also the name for errors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static RuleFile FromPath(string path)
    {
        using var stream = new FileStream(path ?? throw new ArgumentNullException(nameof(path)),
            FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return FromStream(path, stream);
    }

    /// <summary>Reads a rule file from a stream, to its end; the stream stays open.</summary>
    /// <param name="name">The name for errors.</param>
    /// <param name="stream">The bytes: UTF-8, UTF-16 or GB18030.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RuleFile FromStream(string name, Stream stream)
    {
        int maximum = MaximumOf(name ?? throw new ArgumentNullException(nameof(name)));
        TextFileOutcome outcome = TextFile.Read(stream ?? throw new ArgumentNullException(nameof(stream)), MostBytesOfUnit * maximum, out string text);

        // Of a file that is too long no more is kept than is needed to say so when it is loaded.
        return new RuleFile(name,
            outcome == TextFileOutcome.TooLarge ? new string(' ', maximum + 1) : text) { IsText = outcome != TextFileOutcome.NotText };
    }

    private static bool IsTableName(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static int MaximumOf(string name) => IsTableName(name) ? MaximumTableLength : MaximumLength;
}
