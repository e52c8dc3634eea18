using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using GovInfoDisclosure.Text;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>Finds the types that do what one type does for all: each thing is told by what no way of writing it can do without.</summary>
internal static class SecondCopies
{
    /// <summary>The things, and how a method is known to be one.</summary>
    public static readonly IReadOnlyDictionary<string, Func<MethodDefinition, bool>> Signs = new Dictionary<string, Func<MethodDefinition, bool>>
    {
        ["edit distance"] = IsEditDistance,
        ["year reader"] = IsYearReader,
        ["number reader"] = IsNumberReader,
        ["folding table"] = IsFolding,
        ["JSON writer"] = IsJsonWriter,
        ["CSV writer"] = IsCsvWriter,
        ["switch over formulas"] = IsFormulaSwitch,
    };

    /// <summary>Where formulas have kinds: who asks more than one kind of a formula is a visitor of it, so that the compiler tells of a new kind.</summary>
    private static readonly string[] Formulas =
    [
        "GovInfoDisclosure.Rules.Language.Formula", "GovInfoDisclosure.Rules.Binding.BoundFormula", "GovInfoDisclosure.Lake.Sql.Compiling.SqlFormula",
    ];

    /// <summary>The types of an assembly with a method that bears the sign; nested and generated types count as the type they stand in.</summary>
    public static IReadOnlyList<string> Find(string assemblyPath, string thing, Func<string, bool> isLookedAt)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assemblyPath));
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(assemblyPath, new ReaderParameters { AssemblyResolver = resolver });
        return
        [
            .. assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody && Signs[thing](method))
                .Select(method => Outermost(method.DeclaringType).FullName).Where(isLookedAt).Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Characters of two texts compared, and a row of whole numbers that is read at several places and written.</summary>
    private static bool IsEditDistance(MethodDefinition method) =>
        Calls(method, IsCharOfText) >= 2
        && method.Body.Instructions.Count(x => x.OpCode.Code == Code.Ldelem_I4
            || IsCall(x, "Int32[0...,0...]", "Get") || IsCall(x, "Span`1<System.Int32>", "get_Item")) >= 3
        && method.Body.Instructions.Any(x => x.OpCode.Code is Code.Stelem_I4 or Code.Stind_I4 || IsCall(x, "Int32[0...,0...]", "Set"));

    /// <summary>A bound that only a year has, with digits made a number, or the pattern of four digits.</summary>
    private static bool IsYearReader(MethodDefinition method)
    {
        bool hasBound = Numbers(method).Any(number => number is >= 1900 and <= 2200);
        bool readsDigits = MakesNumbersOfDigits(method) || ParsesNumbers(method) || Calls(method, IsCharOfText) >= 1 && Numbers(method).Contains('年');
        return (hasBound && readsDigits) || Texts(method).Any(text => Regex.IsMatch(text, @"(\\d|\[0-9\])\{4\}|(19|20)(\\d|\[0-9\])\{2\}"));
    }

    /// <summary>The framework's parsers of numbers, or a digit less '0' that is added to ten times what was before.</summary>
    private static bool IsNumberReader(MethodDefinition method) => MakesNumbersOfDigits(method) || ParsesNumbers(method);

    /// <summary>Traditional characters in the code, or how far full width stands from half width, or many signs of full width made others.</summary>
    private static bool IsFolding(MethodDefinition method) =>
        Numbers(method).Contains(0xFEE0)
        || Texts(method).Any(text => text.Count(c => c > '\u2FFF' && IsTraditional(c)) >= 4)
        || (Numbers(method).Any(number => number is >= 0xFF01 and <= 0xFF5E)
            && Numbers(method).Distinct().Count(number => number is > ' ' and < 0x7F && !char.IsLetterOrDigit((char)number)) >= 4)
        || Numbers(method).Count(number => number is > 0x3400 and < 0xA000 && IsTraditional((char)number)) >= 4;

    /// <summary>Quotation marks and the strokes that escape them, written as characters or bytes, and the escape of control characters.</summary>
    private static bool IsJsonWriter(MethodDefinition method) =>
        (Texts(method).Any(text => text is "\\u" or "\\u00" or "\\\"" or "\\\\") || Numbers(method).Contains('\\'))
        && (Numbers(method).Contains('"') || Texts(method).Any(text => text.Contains('"')))
        && (Numbers(method).Contains('u') || Numbers(method).Contains('n') || Texts(method).Any(text => text.StartsWith("\\u", StringComparison.Ordinal)));

    /// <summary>A quotation mark made two, or the signs because of which a field is quoted.</summary>
    private static bool IsCsvWriter(MethodDefinition method) =>
        (Texts(method).Contains("\"\"") && (Texts(method).Contains("\"") || Numbers(method).Contains('"')))
        || Texts(method).Any(text => text.Length is >= 3 and <= 5 && text.Contains('"') && text.Contains(',') && text.Contains('\n'));

    /// <summary>Two kinds of formula told apart by their types, or the kinds of a formula as data by a jump.</summary>
    private static bool IsFormulaSwitch(MethodDefinition method) =>
        method.Body.Instructions.Where(x => x.OpCode.Code is Code.Isinst or Code.Castclass)
            .Select(x => (TypeReference)x.Operand).Where(IsKindOfFormula).Select(type => type.FullName).Distinct().Count() > 1
        || (method.Body.Instructions.Any(x => IsCall(x, "Rules.Terms.FormulaTerms", "get_Kind"))
            && method.Body.Instructions.Any(x => x.OpCode.Code == Code.Switch));

    private static bool IsKindOfFormula(TypeReference type)
    {
        TypeReference? above = type.IsArray || type.IsGenericParameter ? null : type.Resolve()?.BaseType;
        while (above is not null && !Formulas.Contains(above.FullName))
        {
            above = above.Resolve()?.BaseType;
        }

        return above is not null;
    }

    private static bool IsTraditional(char value) => CharFolding.Fold(value) != value
        && CharUnicodeInfo.GetUnicodeCategory(value) == UnicodeCategory.OtherLetter;

    private static bool MakesNumbersOfDigits(MethodDefinition method) =>
        Numbers(method).Contains('0') && Numbers(method).Contains(10)
        && method.Body.Instructions.Any(x => x.OpCode.Code is Code.Sub or Code.Sub_Ovf || IsCall(x, "System.Decimal", "op_Subtraction"))
        && method.Body.Instructions.Any(x => x.OpCode.Code is Code.Mul or Code.Mul_Ovf || IsCall(x, "System.Decimal", "op_Multiply"));

    private static bool ParsesNumbers(MethodDefinition method) => method.Body.Instructions.Any(x =>
        x.Operand is MethodReference { Name: "Parse" or "TryParse" or "ToInt32" or "ToInt64" or "ToDecimal" } called
        && called.DeclaringType.FullName is "System.Int32" or "System.Int64" or "System.UInt64" or "System.UInt32"
            or "System.Int16" or "System.Decimal" or "System.Double" or "System.Convert" or "System.Numerics.BigInteger"
            or "System.Buffers.Text.Utf8Parser");

    private static bool IsCharOfText(MethodReference called) =>
        called.FullName.Contains("System.String::get_Chars", StringComparison.Ordinal)
        || called.FullName.Contains("Span`1<System.Char>::get_Item", StringComparison.Ordinal);

    private static int Calls(MethodDefinition method, Func<MethodReference, bool> isIt) =>
        method.Body.Instructions.Count(x => x.Operand is MethodReference called && isIt(called));

    private static bool IsCall(Instruction instruction, string type, string name) =>
        instruction.Operand is MethodReference called && called.Name == name && called.DeclaringType.FullName.EndsWith(type, StringComparison.Ordinal);

    private static IEnumerable<string> Texts(MethodDefinition method) => method.Body.Instructions.Select(x => x.Operand as string).OfType<string>();

    /// <summary>The whole numbers that the code names, characters among them.</summary>
    private static IEnumerable<int> Numbers(MethodDefinition method) => method.Body.Instructions.SelectMany(x => x.OpCode.Code switch
    {
        Code.Ldc_I4_S => [(sbyte)x.Operand],
        Code.Ldc_I4 => [(int)x.Operand],
        _ => Array.Empty<int>(),
    });

    private static TypeDefinition Outermost(TypeDefinition type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }
}
