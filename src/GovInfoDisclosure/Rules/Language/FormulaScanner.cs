namespace GovInfoDisclosure.Rules.Language;

/// <summary>Cuts the text of a formula into words, numbers and signs.</summary>
internal sealed class FormulaScanner(YamlScalar scalar)
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "[", "]"];
    private readonly string text = scalar.Text;
    private int position;

    /// <summary>Where the next token starts.</summary>
    public int Offset
    {
        get
        {
            position = EndOf(char.IsWhiteSpace, position);
            return position;
        }
    }

    public bool AtEnd => Offset >= text.Length;

    /// <summary>What stands next, shortened for an error.</summary>
    public string Found => text.Substring(Offset, Math.Min(12, text.Length - Offset));

    /// <summary>The address that was just taken, with its place in the file.</summary>
    public CellTemplate CellAt(string address, int offset) => CellTemplate.Of(address, scalar.Line, scalar.ColumnOf(offset));

    /// <summary>What is wrong at the next token.</summary>
    public FormulaException Error(string zh, string en, bool isLimit = false) => new(Offset, zh, en, isLimit);

    public void Return(int offset) => position = offset;

    public bool TrySign(string sign)
    {
        bool isIt = PeekSign() == sign;
        position += isIt ? sign.Length : 0;
        return isIt;
    }

    /// <exception cref="FormulaException">Another token stands here.</exception>
    public void Require(string sign, string zh, string en)
    {
        if (!TrySign(sign))
        {
            throw Error(zh, en);
        }
    }

    public string? PeekSign()
    {
        int start = Offset;
        return Signs.FirstOrDefault(sign => string.CompareOrdinal(text, start, sign, 0, sign.Length) == 0);
    }

    public bool TryKeyword(string word)
    {
        int end = Offset + word.Length;
        bool isIt = string.CompareOrdinal(text, position, word, 0, word.Length) == 0 && (end >= text.Length || !IsWordPart(text[end]));
        position = isIt ? end : position;
        return isIt;
    }

    public bool TryNumber(out decimal number)
    {
        int start = Offset;
        int end = EndOf(IsDigit, start);
        end = end == start ? start : EndOf(c => IsDigit(c) || c == '.', end);
        number = 0;
        if (end - start > 28 || (end > start && !PrintedNumber.TryParseTyped(text.Substring(start, end - start), maySign: false, out number)))
        {
            throw Error("数字写法不对，或超过 28 位", "not a number, or one of more than 28 digits");
        }

        position = end;
        return end > start;
    }

    public bool TryParameter(out string name)
    {
        name = "";
        if (AtEnd || text[position] != '$')
        {
            return false;
        }

        int start = position + 1;
        int end = EndOf(c => char.IsLetterOrDigit(c) || c == '_', start);
        name = end > start ? text.Substring(start, end - start) : throw Error("“$”之后应为参数名", "expected the name of a parameter after '$'");
        position = end;
        return true;
    }

    /// <summary>A word or an address; a star belongs to it only where a part of an address stands, so that <c>2*x</c> stays a product.</summary>
    public bool TryAddress(bool wildcards, out string address)
    {
        int start = Offset;
        int end = start;
        while (end < text.Length && (IsWordPart(text[end]) || text[end] is '{' or '}'
            || (text[end] == '*' && wildcards && (end == start || text[end - 1] is '.' or '*'))))
        {
            end++;
        }

        address = text.Substring(start, end - start);
        bool isIt = address.Length > 0 && !IsDigit(address[0]);
        position = isIt ? end : start;
        return isIt;
    }

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private int EndOf(Func<char, bool> isPart, int start)
    {
        while (start < text.Length && isPart(text[start]))
        {
            start++;
        }

        return start;
    }
}
