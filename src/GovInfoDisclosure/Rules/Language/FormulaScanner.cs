namespace GovInfoDisclosure.Rules.Language;

/// <summary>Cuts the text of a formula into words, numbers and signs.</summary>
internal sealed class FormulaScanner(YamlScalar scalar)
{
    private static readonly string[] Signs = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "(", ")", ",", "[", "]"];

    /// <summary>What ends a word of a list, as it should be written and as a Chinese keyboard writes it.</summary>
    private const string ListEnds = ",[]，、】\"“";

    /// <summary>What makes another sign of the sign of a comparison before it.</summary>
    private const string RelationLetters = "=<>＝";
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

    /// <summary>A word that was just taken, with its place in the file.</summary>
    public PlacedWord WordAt(string word, int offset) => new(word, scalar.Line, scalar.ColumnOf(offset));

    /// <summary>Where what stands in a column of the file begins.</summary>
    public int OffsetOf(int column) => Enumerable.Range(0, text.Length).FirstOrDefault(offset => scalar.ColumnOf(offset) == column);

    /// <summary>What is wrong at the next token: where it is one that people write by mistake, what to write instead.</summary>
    public FormulaException Error(string zh, string en, bool isLimit = false) =>
        !isLimit && Slip() is { } slip ? slip : new(Offset, zh, en, isLimit);

    /// <summary>What is said of the next token where it is one that people write by mistake.</summary>
    public FormulaException? Slip() => WrittenInstead.At(text, Offset) is { } instead ? new(Offset, instead.Zh, instead.En) : null;

    /// <summary>The sign of a comparison that stands next.</summary>
    /// <exception cref="FormulaException">A sign stands there that the language does not have.</exception>
    public LinearOperator? TryRelation()
    {
        if (PeekSign() is not string sign || LinearOperators.Of(sign) is not LinearOperator relation)
        {
            return null;
        }

        // "=== 1" begins with "==", and "<> 1" with "<".
        char after = position + sign.Length < text.Length ? text[position + sign.Length] : ' ';
        if (RelationLetters.IndexOf(after) >= 0 && Slip() is { } slip)
        {
            throw slip;
        }

        position += sign.Length;
        return relation;
    }

    /// <summary>Whether this stands next, letter by letter.</summary>
    public bool IsNext(string letters) => string.CompareOrdinal(text, Offset, letters, 0, letters.Length) == 0;

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

    /// <summary>A percent sign after a number; there are no remainders.</summary>
    /// <exception cref="FormulaException">A number stands behind it, of which a remainder would be taken.</exception>
    public bool TryPercent()
    {
        if (AtEnd || text[position] != '%')
        {
            return false;
        }

        int sign = position++;
        if (!AtEnd && (IsDigit(text[position]) || text[position] is '(' or '$'))
        {
            position = sign;
            throw Slip()!;
        }

        return true;
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
        bool braced = false;
        while (end < text.Length && (IsWordPart(text[end]) || text[end] is '{' or '}' || (braced && char.IsLetterOrDigit(text[end]))
            || (text[end] == '*' && wildcards && (end == start || text[end - 1] is '.' or '*'))))
        {
            braced = text[end] == '{' || (braced && text[end] != '}');
            end++;
        }

        address = text.Substring(start, end - start);
        bool isIt = address.Length > 0 && !IsDigit(address[0]);
        position = isIt ? end : start;
        return isIt;
    }

    /// <summary>A word of a list: a name or a code, of any letters up to a comma or the end of the list.</summary>
    public bool TryListWord(out string word)
    {
        int start = Offset;
        int end = EndOf(c => ListEnds.IndexOf(c) < 0, start);
        word = text.Substring(start, end - start).Trim();
        position = word.Length > 0 ? end : start;
        return word.Length > 0;
    }

    /// <summary>Addresses and words are of ASCII; only the names of variables and parameters may be Chinese.</summary>
    private static bool IsWordPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';

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
