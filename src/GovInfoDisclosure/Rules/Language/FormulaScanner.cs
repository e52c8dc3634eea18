namespace GovInfoDisclosure.Rules.Language;

/// <summary>Cuts the text of a formula into words, numbers and signs.</summary>
internal sealed class FormulaScanner(YamlScalar scalar)
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "[", "]"];

    public int Position { get; private set; }

    public string Text { get; } = scalar.Text;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= Text.Length;
        }
    }

    /// <summary>Where the next token starts.</summary>
    public int Offset
    {
        get
        {
            SkipSpace();
            return Position;
        }
    }

    /// <summary>The address that was just taken, with its place in the file.</summary>
    public CellTemplate CellAt(string address, int offset) => CellTemplate.Of(address, scalar.Line, scalar.ColumnOf(offset));

    public void Return(int position) => Position = position;

    public bool TrySign(string sign)
    {
        if (PeekSign() != sign)
        {
            return false;
        }

        Position += sign.Length;
        return true;
    }

    public string? PeekSign()
    {
        SkipSpace();
        foreach (string sign in Signs)
        {
            if (string.CompareOrdinal(Text, Position, sign, 0, sign.Length) == 0)
            {
                return sign;
            }
        }

        return null;
    }

    public bool TryKeyword(string word)
    {
        SkipSpace();
        int end = Position + word.Length;
        if (string.CompareOrdinal(Text, Position, word, 0, word.Length) != 0 || (end < Text.Length && IsWordPart(Text[end])))
        {
            return false;
        }

        Position = end;
        return true;
    }

    public bool TryNumber(out decimal number)
    {
        SkipSpace();
        int end = Position;
        while (end < Text.Length && (Text[end] is >= '0' and <= '9' || (Text[end] == '.' && end > Position)))
        {
            end++;
        }

        number = 0;
        if (end == Position)
        {
            return false;
        }

        if (end - Position > 28 || !PrintedNumber.TryParseTyped(Text.Substring(Position, end - Position), maySign: false, out number))
        {
            throw new FormulaException(Position, "数字写法不对，或超过 28 位", "not a number, or one of more than 28 digits");
        }

        Position = end;
        return true;
    }

    public bool TryParameter(out string name)
    {
        SkipSpace();
        name = "";
        if (Position >= Text.Length || Text[Position] != '$')
        {
            return false;
        }

        int end = Position + 1;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] == '_'))
        {
            end++;
        }

        name = Text.Substring(Position + 1, end - Position - 1);
        if (name.Length == 0)
        {
            throw new FormulaException(Position, "“$”之后应为参数名", "expected the name of a parameter after '$'");
        }

        Position = end;
        return true;
    }

    /// <summary>A word or an address; a star belongs to it only where a part of an address stands, so that <c>2*x</c> stays a product.</summary>
    public bool TryAddress(bool wildcards, out string address)
    {
        SkipSpace();
        int end = Position;
        while (end < Text.Length)
        {
            char c = Text[end];
            bool star = c == '*' && wildcards && (end == Position || Text[end - 1] is '.' or '*');
            bool brace = c is '{' or '}';
            if (!star && !brace && !IsWordPart(c))
            {
                break;
            }

            end++;
        }

        address = Text.Substring(Position, end - Position);
        if (address.Length == 0 || address[0] is >= '0' and <= '9')
        {
            return false;
        }

        Position = end;
        return true;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    private void SkipSpace()
    {
        while (Position < Text.Length && char.IsWhiteSpace(Text[Position]))
        {
            Position++;
        }
    }
}
