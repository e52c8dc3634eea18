using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoDisclosure.Tests.Support;

/// <summary>The public members of an assembly as text, one a line, in an order that changes only when they do.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
    };

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type))
            {
                text.Append("  ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    public static string Difference(string before, string after)
    {
        string[] old = before.Split('\n');
        string[] now = after.Split('\n');
        return string.Join('\n', old.Except(now).Select(line => "- " + line).Concat(now.Except(old).Select(line => "+ " + line)).Take(60));
    }

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct"
            : type.GetMethod("<Clone>$") is null ? "class" : "record";
        string modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsInterface || type.IsValueType ? "" : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
        Type[] bases = (type.BaseType is Type parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? new[] { parent } : [])
            .Concat(type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(item => item.IsPublic && !type.IsEnum)).ToArray();
        return type.Namespace + ": " + modifier + kind + " " + Name(type).Split('.')[^1]
            + (bases.Length == 0 ? "" : " : " + string.Join(", ", bases.Select(item => Name(item)).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return type.GetFields(Declared).Where(field => field.IsStatic).Select(field => field.Name + " = " + Convert.ToInt64(field.GetRawConstantValue(), null));
        }

        var lines = new List<string>();
        foreach (MemberInfo member in type.GetMembers(Declared).Where(member => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null))
        {
            string? line = member switch
            {
                ConstructorInfo constructor => "new(" + Parameters(constructor) + ")",
                FieldInfo field => (field.IsLiteral ? "const " : field.IsStatic ? "static " : "") + Annotated(field.FieldType, new NullabilityInfoContext().Create(field)) + " " + field.Name,
                PropertyInfo property => Property(property),
                MethodInfo { IsSpecialName: false } method => Method(method),
                MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal) => Method(method),
                EventInfo change => "event " + Name(change.EventHandlerType!) + " " + change.Name,
                _ => null,
            };
            if (line is not null)
            {
                lines.Add(line);
            }
        }

        return lines.Order(StringComparer.Ordinal);
    }

    private static string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        string name = property.GetIndexParameters().Length == 0 ? property.Name : "this[" + Parameters(accessor) + "]";
        string set = property.SetMethod is not { IsPublic: true } setter ? "" : setter.ReturnParameter.GetRequiredCustomModifiers().Length > 0 ? " init;" : " set;";
        bool required = property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");
        return Static(accessor) + (required ? "required " : "") + Annotated(property.PropertyType, new NullabilityInfoContext().Create(property)) + " " + name + " {" + (property.CanRead ? " get;" : "") + set + " }";
    }

    private static string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : "";
        return Static(method) + Annotated(method.ReturnType, new NullabilityInfoContext().Create(method.ReturnParameter)) + " " + method.Name + generic + "(" + Parameters(method) + ")";
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method is MethodInfo { IsVirtual: true, IsFinal: false } info ? (info.GetBaseDefinition() == info ? "virtual " : "override ") : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "")
        + Annotated(parameter.ParameterType, new NullabilityInfoContext().Create(parameter)) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + (parameter.DefaultValue switch { null => "default", string value => "\"" + value + "\"", bool value => value ? "true" : "false", object value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) }) : "")));

    private static string Annotated(Type type, NullabilityInfo nullability) =>
        Name(type, nullability) + (!type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "");

    private static string Name(Type type) => Name(type, null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!, nullability);
        }

        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return Argument(type.GetElementType()!, nullability?.ElementType) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is Type inner)
        {
            return Name(inner) + "?";
        }

        string name = type.IsGenericParameter || type.DeclaringType is null ? type.Name : Name(type.DeclaringType) + "+" + type.Name;
        if (type.Namespace is not (null or "GovInfoDisclosure") && !type.Namespace.StartsWith("System", StringComparison.Ordinal) && !type.IsGenericParameter)
        {
            name = type.Namespace.Replace("GovInfoDisclosure.", "", StringComparison.Ordinal) + "." + name;
        }

        if (!type.IsGenericType)
        {
            return name;
        }

        NullabilityInfo[]? states = nullability?.GenericTypeArguments;
        Type[] arguments = type.GetGenericArguments();
        return name.Split('`')[0] + "<" + string.Join(", ", arguments.Select((argument, i) => Argument(argument, states?.Length == arguments.Length ? states[i] : null))) + ">";
    }

    private static string Argument(Type type, NullabilityInfo? nullability) => nullability is null ? Name(type) : Annotated(type, nullability);
}
