using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>
/// Which members of an assembly a caller of its public surface can come to, by the instructions of each method that can be come to. A virtual method leads
/// to every one that stands for it in a type that is come to. A constant leaves no trace in an assembly, so it is not looked at.
/// </summary>
public sealed class ReachedMembers
{
    /// <summary>What the compiler writes into every record, used or not.</summary>
    private static readonly HashSet<string> OfRecords =
    [
        "<Clone>$", "Equals", "GetHashCode", "PrintMembers", "ToString", "get_EqualityContract", "op_Equality", "op_Inequality",
    ];

    private readonly HashSet<IMemberDefinition> reached = [];
    private readonly Stack<MethodDefinition> open = new();

    private ReachedMembers(ModuleDefinition module)
    {
        TypeDefinition[] types = [.. module.GetTypes()];
        foreach (TypeDefinition type in types.Where(IsSeen))
        {
            Reach(type);
            foreach (MethodDefinition method in type.Methods.Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
            {
                Reach(method);
            }
        }

        int before;
        do
        {
            before = reached.Count;
            while (open.TryPop(out MethodDefinition? method))
            {
                Follow(method);
            }

            foreach (MethodDefinition method in types.Where(reached.Contains).SelectMany(type => type.Methods).Where(StandsForReached).ToList())
            {
                Reach(method);
            }
        }
        while (reached.Count > before);
    }

    /// <summary>The members that no caller comes to: methods, fields that nothing reads, and whole types, as <c>Type.Member</c>.</summary>
    /// <param name="assemblyPath">The assembly to read.</param>
    public static IReadOnlyList<string> Unreached(string assemblyPath)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        var members = new ReachedMembers(assembly.MainModule);
        var found = new List<string>();
        foreach (TypeDefinition type in assembly.MainModule.GetTypes().Where(type => IsWritten(type) && !type.IsEnum))
        {
            if (!members.reached.Contains(type) && !type.Fields.All(IsConstant))
            {
                found.Add(Name(type));
                continue;
            }

            found.AddRange(type.Methods
                .Where(method => method.HasBody && !members.reached.Contains(method) && !method.Name.StartsWith('<')
                    && !method.IsConstructor && method.Name != "Deconstruct"
                    && !IsOfRecord(method))
                .Select(method => $"{Name(type)}.{method.Name}"));
            found.AddRange(type.Fields
                .Where(field => !IsConstant(field) && !members.reached.Contains(field) && !field.Name.StartsWith('<'))
                .Select(field => $"{Name(type)}.{field.Name}"));
        }

        return found;
    }

    private static bool IsConstant(FieldDefinition field) =>
        field.IsLiteral || field.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "DecimalConstantAttribute");

    /// <summary>Whether the compiler wrote the method into a record, which prints, compares and sets a datum: that is no use of it.</summary>
    private static bool IsOfRecord(MethodDefinition method) =>
        method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CompilerGeneratedAttribute")
        && (OfRecords.Contains(method.Name) || method.IsSetter);

    /// <summary>A type that stands in a source: not what the compiler makes of lambdas, iterators and collection expressions, nor a polyfill.</summary>
    private static bool IsWritten(TypeDefinition type) => type.FullName.StartsWith("GovInfoDisclosure.", StringComparison.Ordinal)
        && type.BaseType?.FullName != "System.MulticastDelegate" && !type.FullName.Contains('<');

    private static bool IsSeen(TypeDefinition type) => type.IsPublic
        || (type.DeclaringType is { } outer && IsSeen(outer) && (type.IsNestedPublic || type.IsNestedFamily));

    private static string Name(TypeDefinition type) => type.DeclaringType is { } outer ? Name(outer) + "." + type.Name : type.Name;

    private void Reach(MethodDefinition method)
    {
        if (reached.Add(method))
        {
            open.Push(method);
            Reach(method.DeclaringType);
        }
    }

    private void Reach(TypeReference? reference)
    {
        switch (reference)
        {
            case GenericInstanceType generic:
                foreach (TypeReference argument in generic.GenericArguments)
                {
                    Reach(argument);
                }

                break;
            case IModifierType modified:
                Reach(modified.ElementType);
                return;
        }

        if (Definition(reference) is not TypeDefinition type || !reached.Add(type))
        {
            return;
        }

        Reach(type.BaseType);
        foreach (CustomAttribute attribute in type.CustomAttributes.Concat(type.Properties.SelectMany(property => property.CustomAttributes)))
        {
            foreach (TypeDefinition? named in attribute.ConstructorArguments.Select(argument => Definition(argument.Value as TypeReference)))
            {
                Reach(named);
                named?.Methods.Where(method => method.IsConstructor).ToList().ForEach(Reach);
            }
        }

        type.Methods.Where(method => method.IsConstructor && method.IsStatic).ToList().ForEach(Reach);
    }

    /// <summary>The type itself where it is one of this assembly.</summary>
    private static TypeDefinition? Definition(TypeReference? type) => type switch
    {
        null or GenericParameter => null,
        _ when type.GetElementType() is { } element and not GenericParameter => element as TypeDefinition,
        _ => null,
    };

    private void Follow(MethodDefinition method)
    {
        Reach(method.ReturnType);
        foreach (ParameterDefinition parameter in method.Parameters)
        {
            Reach(parameter.ParameterType);
        }

        if (!method.HasBody || IsOfRecord(method))
        {
            return;
        }

        foreach (Instruction instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Reach(type);
                    break;
                case MethodReference called:
                    Reach(called.DeclaringType);
                    foreach (TypeReference argument in (called as GenericInstanceMethod)?.GenericArguments ?? [])
                    {
                        Reach(argument);
                    }

                    if (OfThisAssembly(called) is MethodDefinition definition)
                    {
                        Reach(definition);
                    }

                    break;
                case FieldReference field when instruction.OpCode.Code is not (Code.Stfld or Code.Stsfld):
                    Reach(field.DeclaringType);
                    if (Definition(field.DeclaringType) is not null && field.Resolve() is FieldDefinition read)
                    {
                        reached.Add(read);
                    }

                    break;
            }
        }
    }

    private static MethodDefinition? OfThisAssembly(MethodReference method) => Definition(method.DeclaringType) is null ? null : method.Resolve();

    /// <summary>Whether a method answers calls of another one: of this assembly and come to, or of the framework, which may call when it likes.</summary>
    private bool StandsForReached(MethodDefinition method)
    {
        if (!method.IsVirtual || reached.Contains(method))
        {
            return false;
        }

        if (method.Overrides.Any(IsReached))
        {
            return true;
        }

        for (TypeReference? type = method.DeclaringType; type is not null; type = Definition(type)?.BaseType)
        {
            if (Definition(type) is not TypeDefinition own)
            {
                return !method.IsNewSlot && method.IsReuseSlot;
            }

            if (own.Methods.Any(other => other != method && other.IsVirtual && Matches(other, method) && reached.Contains(other))
                || own.Interfaces.Any(item => Definition(item.InterfaceType) is not TypeDefinition contract
                    ? method.IsNewSlot || method.IsFinal
                    : contract.Methods.Any(other => Matches(other, method) && reached.Contains(other))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(MethodDefinition one, MethodDefinition other) => one.Name == other.Name && one.Parameters.Count == other.Parameters.Count;

    private bool IsReached(MethodReference method) => OfThisAssembly(method) is not MethodDefinition own || reached.Contains(own);
}
