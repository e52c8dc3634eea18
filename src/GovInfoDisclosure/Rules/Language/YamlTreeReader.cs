using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GovInfoDisclosure.Rules.Language;

/// <summary>Makes a small tree of a rule file, bounded on the parser's events before any node is built.</summary>
/// <remarks>Aliases, anchors and tags have no use in a rule file and are refused: an alias bomb or a constructor tag never gets further.</remarks>
internal sealed class YamlTreeReader(ErrorList errors)
{
    private const int MaximumDepth = 24;
    private const int MaximumNodes = 200_000;
    private IParser parser = null!;
    private int nodes;

    /// <summary>The root, or null where the file is empty or no YAML that we take (then the errors say so).</summary>
    public YamlNode? Read(string text)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            return ReadRoot(text.Length, scanner);
        }
        catch (RefusedException refused)
        {
            errors.Add(refused.Line, refused.Column, refused.Text);
        }
        catch (YamlException exception)
        {
            Explain(text, exception.Start, exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // The parser has no error of its own for some texts, a flow mapping without its end among them.
            Explain(text, scanner.CurrentPosition, "");
        }

        return null;
    }

    private YamlNode ReadRoot(int length, Scanner scanner)
    {
        if (length > RuleFile.MaximumLength)
        {
            throw Refused(Mark.Empty, $"规则文件超过 {RuleFile.MaximumLength} 个字符", $"the rule file is longer than {RuleFile.MaximumLength} characters");
        }

        parser = new Parser(scanner);
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            throw Refused(Mark.Empty, "文件是空的，应有 format 和 rules", "the file is empty; expected 'format' and 'rules'");
        }

        parser.Consume<DocumentStart>();
        YamlNode root = ReadNode(1);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) ? root
            : throw Refused(parser.Current!.Start, "一个文件只能有一个 YAML 文档", "a file holds one YAML document, here a second one starts");
    }

    private void Explain(string text, Mark mark, string detail)
    {
        (int line, int column, Message message) = YamlSlips.Explain(text, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), detail);
        errors.Add(line, column, message);
    }

    private YamlNode ReadNode(int depth)
    {
        ParsingEvent current = parser.Current ?? throw Refused(Mark.Empty, "文件中途结束", "the file ends in the middle");
        if (++nodes > MaximumNodes)
        {
            throw Refused(current.Start, $"节点超过 {MaximumNodes} 个", $"more than {MaximumNodes} nodes");
        }

        if (depth > MaximumDepth)
        {
            throw Refused(current.Start, $"嵌套超过 {MaximumDepth} 层", $"nested deeper than {MaximumDepth} levels");
        }

        return current switch
        {
            AnchorAlias => throw Refused(current.Start, "规则文件不能用别名（*）", "aliases (*) are not allowed in a rule file"),
            NodeEvent { Anchor.IsEmpty: false } => throw Refused(current.Start, "规则文件不能用锚点（&）", "anchors (&) are not allowed in a rule file"),
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } =>
                throw Refused(current.Start, "规则文件不能用标签（!）", "tags (!) are not allowed in a rule file"),
            Scalar => ReadScalar(),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw Refused(current.Start, "此处应为一个值", "expected a value here"),
        };
    }

    private YamlScalar ReadScalar()
    {
        Scalar scalar = parser.Consume<Scalar>();
        bool isPlain = scalar.Style == ScalarStyle.Plain;

        // Escapes, line breaks and folding make the letters of the value stand elsewhere in the file.
        bool isVerbatim = scalar.Start.Line == scalar.End.Line && scalar.End.Column - scalar.Start.Column == scalar.Value.Length + (isPlain ? 0 : 2);
        return new YamlScalar(scalar.Value, isPlain, (int)scalar.Start.Line, (int)scalar.Start.Column, isVerbatim);
    }

    private YamlSequence ReadSequence(int depth)
    {
        SequenceStart start = parser.Consume<SequenceStart>();
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlSequence(items, (int)start.Start.Line, (int)start.Start.Column);
    }

    private YamlMapping ReadMapping(int depth)
    {
        MappingStart start = parser.Consume<MappingStart>();
        var entries = new List<KeyValuePair<YamlScalar, YamlNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlNode key = ReadNode(depth + 1);
            YamlNode value = ReadNode(depth + 1);
            if (key is not YamlScalar scalar)
            {
                errors.Add(key, "键必须是一个词", "a key must be a single word");
            }
            else if (!seen.Add(scalar.Text))
            {
                errors.Add(key, $"键“{scalar.Text}”重复", $"duplicate key '{scalar.Text}'");
            }
            else
            {
                entries.Add(new KeyValuePair<YamlScalar, YamlNode>(scalar, value));
            }
        }

        return new YamlMapping(entries, (int)start.Start.Line, (int)start.Start.Column);
    }

    private static RefusedException Refused(Mark mark, string zh, string en) =>
        new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column), new Message(zh, en));

    /// <summary>Leaves the walk through the events; never leaves this class.</summary>
    private sealed class RefusedException(int line, int column, Message text) : Exception(text.En)
    {
        public int Line { get; } = line;

        public int Column { get; } = column;

        public Message Text { get; } = text;
    }
}
