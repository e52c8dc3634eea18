using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using FsCheck.Fluent;
using GovInfoDisclosure.Tests.Support;
using Xunit;

namespace GovInfoDisclosure.Tests;

/// <summary>What holds for the whole library, looked up by reflection and in its sources.</summary>
public sealed class ConsistencyTests
{
    private static readonly Type[] PublicTypes = typeof(AnnualReport).Assembly.GetExportedTypes();

    [Fact]
    public void RecordsAreSealed_OrAbstractWithShapesOfOurOwn() =>
        Assert.All(PublicTypes.Where(IsRecordClass), type => Assert.True(type.IsSealed || (type.IsAbstract && type.GetConstructors().Length == 0), type.Name));

    [Fact]
    public void NoPropertyOfARecordComparesByReference()
    {
        IEnumerable<string> wrong =
            from type in PublicTypes
            where IsRecordClass(type)
            from property in type.GetProperties()
            where property.CanWrite && !ComparesByValue(property.PropertyType)
            select $"{type.Name}.{property.Name}: {property.PropertyType}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void NoPropertyOfARecordCanBeSetAfterwards()
    {
        IEnumerable<string> wrong =
            from type in PublicTypes
            where IsRecordClass(type)
            from property in type.GetProperties()
            where property.SetMethod is { IsPublic: true } setter
                && setter.ReturnParameter.GetRequiredCustomModifiers().All(modifier => modifier.Name != "IsExternalInit")
            select $"{type.Name}.{property.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void ReportsMadeApartFromEqualParts_AreEqual_AndHashAlike()
    {
        foreach (AnnualReport report in Generators.AnyReport().Generator.Sample(50, 20))
        {
            var copy = (AnnualReport)Rebuild(report)!;
            Assert.NotSame(report, copy);
            Assert.Equal(report, copy);
            Assert.Equal(report.GetHashCode(), copy.GetHashCode());
        }
    }

    [Fact]
    public void NoCellValueIsABinaryFloat()
    {
        IEnumerable<string> wrong =
            from type in PublicTypes
            from property in type.GetProperties()
            where new[] { typeof(double), typeof(double?), typeof(float), typeof(float?) }.Contains(property.PropertyType)
            select $"{type.Name}.{property.Name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void PublicMembersHaveComments()
    {
        string file = Path.ChangeExtension(typeof(AnnualReport).Assembly.Location, ".xml");
        var documented = XDocument.Load(file).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        var missing = new List<string>();
        foreach (Type type in PublicTypes)
        {
            string name = type.FullName!.Replace('+', '.');
            if (!documented.TryGetValue("T:" + name, out XElement? typeComment))
            {
                missing.Add(name);
                continue;
            }

            // A parameter of a positional record is documented where the record is.
            string[] parameters = typeComment.Elements("param").Select(param => param.Attribute("name")!.Value).ToArray();
            missing.AddRange(
                from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                where member is PropertyInfo or FieldInfo { IsSpecialName: false } && !parameters.Contains(member.Name)
                let letter = member is PropertyInfo ? "P:" : "F:"
                where !documented.Keys.Any(key => key == letter + name + "." + member.Name
                    || key.StartsWith(letter + name + "." + member.Name + "(", StringComparison.Ordinal))
                select name + "." + member.Name);
        }

        Assert.Empty(missing);
    }

    private static bool IsRecordClass(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static bool ComparesByValue(Type type) =>
        type == typeof(string) || type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(BigInteger) || type == typeof(DateTimeOffset)
        || (Nullable.GetUnderlyingType(type) is Type inner && ComparesByValue(inner))
        || (!typeof(IEnumerable).IsAssignableFrom(type) && type.Assembly == typeof(AnnualReport).Assembly)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) && ComparesByValue(type.GenericTypeArguments[0]))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) && type.GenericTypeArguments.All(ComparesByValue));

    /// <summary>A copy of a record down to its last part, so that no reference is shared.</summary>
    private static object? Rebuild(object? value)
    {
        if (value is null || !IsRecordClass(value.GetType()))
        {
            return value is string text ? new string(text.AsSpan()) : value;
        }

        object copy = RuntimeHelpers.GetUninitializedObject(value.GetType());
        foreach (FieldInfo field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            field.SetValue(copy, Rebuild(field.GetValue(value)));
        }

        return copy;
    }
}
