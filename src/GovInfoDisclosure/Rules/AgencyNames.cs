namespace GovInfoDisclosure.Rules;

/// <summary>When two names are the same agency's: written alike but for spaces and brackets, or one the earlier name of the other.</summary>
/// <remarks>Names that merely resemble each other are never taken for the same. Immutable.</remarks>
public sealed class AgencyNames
{
    /// <summary>Some hundred thousand names: more than there are agencies.</summary>
    private const int MostBytes = 4 << 20;

    private readonly Dictionary<string, string> current;

    private AgencyNames(Dictionary<string, string> current) => this.current = current;

    /// <summary>No names have changed.</summary>
    public static AgencyNames Unchanged { get; } = new([]);

    /// <summary>Reads a file of changed names: a line each, <c>earlier name = later name</c>; blank lines and lines that start with # are passed
    /// over.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="errors">What is wrong in it; those lines are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static AgencyNames Parse(string text, out ValueList<Message> errors)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var found = new List<Message>();
        string[] lines = (text ?? throw new ArgumentNullException(nameof(text))).Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] sides = line.Split('=');
            string earlier = sides.Length == 2 ? RegisterCodes.PlainName(sides[0]) : "";
            string later = sides.Length == 2 ? RegisterCodes.PlainName(sides[1]) : "";
            Message? problem = earlier.Length == 0 || later.Length == 0
                ? new Message($"第 {i + 1} 行应为“旧名 = 新名”", $"line {i + 1} should be 'earlier name = later name'")
                : names.ContainsKey(earlier) ? new Message($"第 {i + 1} 行：“{earlier}”已有新名", $"line {i + 1}: '{earlier}' already has a later name")
                : Latest(names, later) == earlier
                ? new Message($"第 {i + 1} 行：“{earlier}”的新名又变回“{earlier}”", $"line {i + 1}: the later names of '{earlier}' lead back to it")
                : null;
            if (problem is null)
            {
                names.Add(earlier, later);
            }
            else
            {
                found.Add(problem);
            }
        }

        errors = new ValueList<Message>(found);
        return new AgencyNames(names);
    }

    /// <summary>Reads a file of changed names from its bytes: UTF-8, UTF-16 or GB18030, told as those of a document are; the stream stays open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="errors">What is wrong in it; those lines are left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AgencyNames Load(Stream stream, out ValueList<Message> errors)
    {
        string text = ReadText(stream ?? throw new ArgumentNullException(nameof(stream)), out Message? problem);
        AgencyNames names = Parse(text, out errors);
        errors = problem is null ? errors : new ValueList<Message>([problem]);
        return names;
    }

    /// <summary>Reads a list of names, a line each, in the same encodings; blank lines and lines that start with # are passed over. The stream stays
    /// open.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="error">Why it cannot be read as text; null where it can.</param>
    /// <returns>The names as written; none where there is an error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ValueList<string> LoadList(Stream stream, out Message? error) => new(
        ReadText(stream ?? throw new ArgumentNullException(nameof(stream)), out error).Split('\n', '\r')
            .Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));

    private static string ReadText(Stream stream, out Message? problem)
    {
        problem = TextFile.Read(stream, MostBytes, out string text) switch
        {
            TextFileOutcome.TooLarge => new Message("文件超过 4 MiB", "the file is larger than 4 MiB"),
            TextFileOutcome.NotText => RuleFileReader.NotText,
            _ => null,
        };
        return text;
    }

    /// <summary>The name that stands for the agency: its latest, without spaces, brackets in full width.</summary>
    /// <param name="name">The name as a report has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public string Canonical(string name) => Latest(current, RegisterCodes.PlainName(name ?? throw new ArgumentNullException(nameof(name))));

    /// <summary>The end of a chain of names; it has one, for no line is taken that would close a circle.</summary>
    private static string Latest(Dictionary<string, string> names, string name)
    {
        while (names.TryGetValue(name, out string? later))
        {
            name = later;
        }

        return name;
    }
}
