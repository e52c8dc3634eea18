using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace GovInfoDisclosure.Tests.Architecture;

/// <summary>
/// Which types of an assembly use which others of it, read from its metadata and instructions: bases, attributes, signatures,
/// fields, locals, and what each instruction names. A constant leaves no trace in an assembly, so its use is not seen.
/// </summary>
public static class TypeUses
{
    /// <summary>Every pair of types where the first uses the second; nested and generated types count as the type they stand in.</summary>
    /// <param name="assemblyPath">The assembly to read.</param>
    public static IReadOnlyCollection<(TypeName From, TypeName To)> Of(string assemblyPath)
    {
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(assemblyPath);
        var found = new HashSet<(TypeName, TypeName)>();
        foreach (TypeDefinition type in assembly.MainModule.GetTypes())
        {
            TypeName from = Name(type);
            foreach (TypeReference used in Uses(type).SelectMany(Parts))
            {
                TypeName to = Name(used);
                if (used.Scope == assembly.MainModule && from != to && from.IsOurs && to.IsOurs)
                {
                    found.Add((from, to));
                }
            }
        }

        return found;
    }

    private static IEnumerable<TypeReference?> Uses(TypeDefinition type) =>
        Attributes(type)
            .Append(type.BaseType)
            .Concat(type.Interfaces.SelectMany(item => Attributes(item).Append(item.InterfaceType)))
            .Concat(type.GenericParameters.SelectMany(Constraints))
            .Concat(type.Fields.SelectMany(field => Attributes(field).Append(field.FieldType)))
            .Concat(type.Properties.SelectMany(property => Attributes(property).Append(property.PropertyType)))
            .Concat(type.Events.SelectMany(change => Attributes(change).Append(change.EventType)))
            .Concat(type.Methods.SelectMany(Uses));

    private static IEnumerable<TypeReference?> Uses(MethodDefinition method)
    {
        IEnumerable<TypeReference?> signature = Attributes(method)
            .Append(method.ReturnType)
            .Concat(method.Parameters.SelectMany(parameter => Attributes(parameter).Append(parameter.ParameterType)))
            .Concat(method.GenericParameters.SelectMany(Constraints));
        return !method.HasBody ? signature : signature
            .Concat(method.Body.Variables.Select(variable => variable.VariableType))
            .Concat(method.Body.ExceptionHandlers.Select(handler => handler.CatchType))
            .Concat(method.Body.Instructions.SelectMany(Uses));
    }

    private static IEnumerable<TypeReference?> Uses(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        FieldReference field => [field.DeclaringType, field.FieldType],
        GenericInstanceMethod method => [method.DeclaringType, method.ReturnType,
            .. method.GenericArguments, .. method.Parameters.Select(item => item.ParameterType)],
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<TypeReference?> Constraints(GenericParameter parameter) => parameter.Constraints.Select(constraint => constraint.ConstraintType);

    private static IEnumerable<TypeReference?> Attributes(ICustomAttributeProvider provider) => provider.CustomAttributes.SelectMany(attribute =>
        attribute.ConstructorArguments.Select(argument => argument.Value as TypeReference).Append(attribute.AttributeType));

    /// <summary>The types that a type is put together from: of <c>List&lt;Cell[]&gt;</c>, the list and the cell.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null or GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        IModifierType modified => Parts(modified.ModifierType).Concat(Parts(modified.ElementType)),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    private static TypeName Name(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return new TypeName(type.Namespace, type.Name.Split('`')[0]);
    }
}
