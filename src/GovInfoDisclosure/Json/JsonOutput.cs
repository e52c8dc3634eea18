using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace GovInfoDisclosure.Json;

/// <summary>Writes JSON as UTF-8 bytes: indented by two spaces or in one line, the same bytes on every machine and target.</summary>
/// <remarks>
/// The framework's writer escapes by the Unicode tables of its own version, so that rare Chinese characters come out differently
/// here and there; this one escapes what JSON demands and nothing else.
/// </remarks>
internal sealed class JsonOutput(bool indented)
{
    private static readonly byte[] Hex = Encoding.ASCII.GetBytes("0123456789abcdef");

    // A report without long prose fits.
    private byte[] buffer = new byte[indented ? 12 * 1024 : 8 * 1024];
    private int length;
    private int depth;
    private bool needsComma;
    private bool afterName;

    public int Length => length;

    /// <summary>Text without an escape in it, as UTF-8: made once, written often.</summary>
    public static byte[] QuotedName(string name) => Encoding.UTF8.GetBytes("\"" + name + "\":");

    public void Clear() => length = 0;

    public void CopyTo(Stream stream) => stream.Write(buffer, 0, length);

    public byte[] ToArray() => buffer.AsSpan(0, length).ToArray();

    public override string ToString() => Encoding.UTF8.GetString(buffer, 0, length);

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartArray() => Start((byte)'[');

    public void EndArray() => End((byte)']');

    public void Name(string name) => Name(QuotedName(name));

    /// <param name="quoted">The name as <see cref="QuotedName"/> makes it.</param>
    public void Name(byte[] quoted)
    {
        BeforeItem();
        Reserve(quoted.Length + 1);
        Buffer.BlockCopy(quoted, 0, buffer, length, quoted.Length);
        length += quoted.Length;
        if (indented)
        {
            buffer[length++] = (byte)' ';
        }

        afterName = true;
    }

    public void Null()
    {
        BeforeItem();
        Reserve(4);
        buffer[length] = (byte)'n';
        buffer[length + 1] = (byte)'u';
        buffer[length + 2] = (byte)'l';
        buffer[length + 3] = (byte)'l';
        length += 4;
    }

    public void Boolean(bool value)
    {
        BeforeItem();
        string word = value ? "true" : "false";
        Reserve(word.Length);
        foreach (char letter in word)
        {
            buffer[length++] = (byte)letter;
        }
    }

    public void Number(long number)
    {
        BeforeItem();
        Digits(number);
    }

    public void Number(int? number)
    {
        if (number is int value)
        {
            Number((long)value);
        }
        else
        {
            Null();
        }
    }

    /// <summary>An amount of ten thousandths, as a decimal without trailing zeros: 521500 is written 52.15.</summary>
    public void TenThousandths(long number)
    {
        BeforeItem();
        if (number < 0)
        {
            Byte((byte)'-');
        }

        Digits(Math.Abs(number / 10_000));
        int fraction = (int)Math.Abs(number % 10_000);
        if (fraction == 0)
        {
            return;
        }

        Reserve(5);
        buffer[length++] = (byte)'.';
        for (int place = 1000; fraction > 0; place /= 10)
        {
            buffer[length++] = (byte)('0' + (fraction / place));
            fraction %= place;
        }
    }

    public void Number(decimal? number)
    {
        if (number is not decimal value)
        {
            Null();
            return;
        }

        BeforeItem();
        string text = value.ToString(CultureInfo.InvariantCulture);
        int end = text.Length;
        if (text.Contains('.'))
        {
            while (text[end - 1] == '0')
            {
                end--;
            }

            end = text[end - 1] == '.' ? end - 1 : end;
        }

        if (value == 0)
        {
            Byte((byte)'0');
            return;
        }

        Reserve(end);
        for (int i = 0; i < end; i++)
        {
            buffer[length++] = (byte)text[i];
        }
    }

    public void String(string? text)
    {
        if (text is null)
        {
            Null();
            return;
        }

        BeforeItem();
        Byte((byte)'"');
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '"' or '\\')
            {
                Plain(text, start, i);
                Escape(text[i]);
                start = i + 1;
            }
        }

        Plain(text, start, text.Length);
        Byte((byte)'"');
    }

    /// <summary>A line break between documents, not between the parts of one.</summary>
    public void NewLine()
    {
        Byte((byte)'\n');
        needsComma = false;
    }

    private void Start(byte bracket)
    {
        BeforeItem();
        Byte(bracket);
        depth++;
        needsComma = false;
    }

    private void End(byte bracket)
    {
        depth--;
        if (needsComma)
        {
            Indent();
        }

        Byte(bracket);
        needsComma = depth > 0;
    }

    private void BeforeItem()
    {
        if (afterName)
        {
            afterName = false;
            needsComma = true;
            return;
        }

        if (needsComma)
        {
            Byte((byte)',');
        }

        if (depth > 0)
        {
            Indent();
            needsComma = true;
        }
    }

    private void Indent()
    {
        if (!indented)
        {
            return;
        }

        Reserve(1 + (2 * depth));
        buffer[length++] = (byte)'\n';
        for (int i = 0; i < depth; i++)
        {
            buffer[length++] = (byte)' ';
            buffer[length++] = (byte)' ';
        }
    }

    private void Digits(long number)
    {
        Reserve(20);
        if (number is >= 0 and < 10)
        {
            buffer[length++] = (byte)('0' + number);
            return;
        }

        ulong rest = unchecked((ulong)(number < 0 ? -number : number));
        if (number < 0)
        {
            buffer[length++] = (byte)'-';
        }

        int first = length;
        for (; rest > 0; rest /= 10)
        {
            buffer[length++] = (byte)('0' + (rest % 10));
        }

        Array.Reverse(buffer, first, length - first);
    }

    private void Plain(string text, int start, int end)
    {
        if (end > start)
        {
            Reserve(3 * (end - start));
            length += Encoding.UTF8.GetBytes(text, start, end - start, buffer, length);
        }
    }

    private void Escape(char c)
    {
        Reserve(6);
        buffer[length++] = (byte)'\\';
        byte letter = c switch
        {
            '\b' => (byte)'b',
            '\t' => (byte)'t',
            '\n' => (byte)'n',
            '\f' => (byte)'f',
            '\r' => (byte)'r',
            '"' => (byte)'"',
            '\\' => (byte)'\\',
            _ => (byte)'u',
        };
        buffer[length++] = letter;
        if (letter == 'u')
        {
            buffer[length++] = (byte)'0';
            buffer[length++] = (byte)'0';
            buffer[length++] = Hex[c >> 4];
            buffer[length++] = Hex[c & 15];
        }
    }

    private void Byte(byte value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }
    }
}
