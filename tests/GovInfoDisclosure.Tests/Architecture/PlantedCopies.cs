using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Language;
using GovInfoDisclosure.Rules.Terms;

namespace GovInfoDisclosure.Tests.Architecture.Planted;

/// <summary>What a newcomer may write who does not know that it is there: each must be found.</summary>
internal static class EditDistanceOfTables
{
    public static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                int other = table[i - 1, j] < table[i, j - 1] ? table[i - 1, j] + 1 : table[i, j - 1] + 1;
                table[i, j] = replaced < other ? replaced : other;
            }
        }

        return table[left.Length, right.Length];
    }
}

internal static class EditDistanceOfRows
{
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(diagonal + (left[i - 1] == right[j - 1] ? 0 : 1), Math.Min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}

internal static class YearOfPattern
{
    public static string Find(string text) => Regex.Match(text, @"20\d{2}年").Value;
}

internal static class YearOfParser
{
    public static int? Find(string text) =>
        int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is > 1999 and < 2100
        ? year
        : null;
}

internal static class NumberOfDigits
{
    public static long Read(string text)
    {
        long number = 0;
        foreach (char c in text)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}

internal static class NumberOfParser
{
    public static decimal? Read(string text) => decimal.TryParse(text.Replace(",", ""), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
        ? number
        : null;
}

internal static class FoldingOfWidth
{
    public static char Fold(char value) => value is >= '！' and <= '～' ? (char)(value - 0xFEE0) : value;
}

internal static class FoldingOfPairs
{
    private static readonly Dictionary<char, char> Map = Build("總总體体開开廣广");

    public static char Fold(char value) => Map.GetValueOrDefault(value, value);

    private static Dictionary<char, char> Build(string pairs)
    {
        var map = new Dictionary<char, char>();
        for (int i = 0; i < pairs.Length; i += 2)
        {
            map[pairs[i]] = pairs[i + 1];
        }

        return map;
    }
}

internal static class FoldingOfCases
{
    public static char Fold(char value) => value switch { '（' => '(', '）' => ')', '，' => ',', '；' => ';', '：' => ':', '％' => '%', _ => value };
}

internal static class JsonOfCharacters
{
    public static void Write(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                output.Append('\\').Append(c);
            }
            else if (c < ' ')
            {
                output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                output.Append(c);
            }
        }

        output.Append('"');
    }
}

internal static class CsvOfReplacing
{
    public static string Field(string text) => text.IndexOfAny([',', '"', '\n']) < 0 ? text : "\"" + text.Replace("\"", "\"\"") + "\"";
}

internal static class FormulaSwitchOfTypes
{
    public static int Depth(Formula formula) => formula switch { Not not => 1 + Depth(not.Inner), Quantified all => 1 + Depth(all.Inner), _ => 0 };
}

internal static class FormulaSwitchOfPatterns
{
    public static bool AsksIfFilled(BoundFormula formula) => formula is BoundNot { Inner: BoundBlank };
}

internal static class FormulaSwitchOfData
{
    public static string Name(FormulaTerms formula)
    {
        switch (formula.Kind)
        {
            case FormulaKind.IsBlank:
                return "blank";
            case FormulaKind.LevelIn:
                return "level";
            case FormulaKind.UnitsComplete:
                return "complete";
            case FormulaKind.Not:
                return "not " + Name(formula.Parts[0]);
            default:
                return formula.Symbol ?? "";
        }
    }
}
