using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Rules;
using GovInfoDisclosure.Rules.Binding;
using GovInfoDisclosure.Rules.Language;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>
/// Every public datum of a report and of a finding, changed one after the other: the framework's serialiser, without a setting, must write something else.
/// </summary>
public sealed class NothingIsDroppedTests
{
    /// <summary>The JSON of a result has no member for these: how a claim was found and printed, what is said of other reports, and counts that its summary
    /// and the table of counts have.</summary>
    private static readonly string[] NoMember = ["Claim.Verb", "Claim.Scope", "Claim.Rounding", "ValidationResult.ByRule", "ValidationResult.Notes"];

    /// <summary>Records of these folders that are no part of a report or a finding.</summary>
    private static readonly string[] Beside = ["DocumentSection", "CellReading", "Provenance"];

    private readonly HashSet<Type> visited = [];
    private readonly SortedSet<string> dropped = new(StringComparer.Ordinal);

    [Fact]
    public void EveryPublicDatum_IsWritten()
    {
        foreach (object sample in new object[] { Golden.Report2019, Golden.Report2021, Result() })
        {
            Walk(sample, x => JsonSerializer.Serialize(x, sample.GetType()));
        }

        Assert.Equal(NoMember.Order(StringComparer.Ordinal), dropped);
        IEnumerable<Type> all = typeof(AnnualReport).Assembly.GetExportedTypes().Where(type =>
            type.Namespace is "GovInfoDisclosure" or "GovInfoDisclosure.Findings" && !type.IsAbstract
            && (type.GetMethod("<Clone>$") is not null || type == typeof(Place)));
        Assert.Empty(all.Except(visited).Select(type => type.Name).Except(Beside));
    }

    /// <summary>Changes whatever can be set, in the whole and in the part alone.</summary>
    private void Walk(object value, Func<object, string> write)
    {
        Type type = value.GetType();
        visited.Add(type);
        if (value is KeyValuePair<string, string> pair)
        {
            Assert.NotEqual(write(pair), write(new KeyValuePair<string, string>(pair.Key + "x", pair.Value)));
            Assert.NotEqual(write(pair), write(new KeyValuePair<string, string>(pair.Key, pair.Value + "x")));
        }

        foreach (PropertyInfo property in type.GetProperties().Where(property => property.CanWrite))
        {
            object? before = property.GetValue(value);
            Type declared = property.PropertyType;
            Func<object, string> writeWith = changed => write(With(value, property, changed));
            if (before is IEnumerable and not string)
            {
                object first = ((IEnumerable)before).Cast<object>().First();
                if (!NoMember.Contains(type.Name + "." + property.Name))
                {
                    Walk(first, changed => writeWith(Activator.CreateInstance(declared, List(first.GetType(), changed))!));
                }

                Drop(type, property, write(value), writeWith(Activator.CreateInstance(declared)!));
            }
            else if (before is not null && before.GetType().Assembly == typeof(AnnualReport).Assembly && before is not (Enum or IsoDate))
            {
                Walk(before, writeWith);
                Walk(before, changed => JsonSerializer.Serialize(changed, declared));
            }
            else
            {
                Drop(type, property, write(value), writeWith(Other(before, Nullable.GetUnderlyingType(declared) ?? declared)));
            }
        }
    }

    private void Drop(Type type, PropertyInfo property, string before, string after)
    {
        if (before == after)
        {
            dropped.Add(type.Name + "." + property.Name);
        }
    }

    private static object With(object value, PropertyInfo property, object changed)
    {
        object copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;
        property.SetValue(copy, changed);
        return copy;
    }

    private static Array List(Type type, object item)
    {
        Array list = Array.CreateInstance(type, 1);
        list.SetValue(item, 0);
        return list;
    }

    private static object Other(object? value, Type type) => value switch
    {
        null when type == typeof(JudgedLevel) => new JudgedLevel(AgencyLevel.County, LevelOrigin.Name),
        null when type == typeof(Waiver) => Waiver(),
        string text => text + "x",
        long number => number + 1,
        int number => number + 1,
        decimal number => number > 1 ? number - 1 : number + 1,
        Enum => Enum.GetValues(type).Cast<object>().First(other => !other.Equals(value)),
        IsoDate date => new IsoDate(date.Year + 1, date.Month, date.Day),
        null when type == typeof(string) => "x",
        null when type == typeof(IsoDate) => new IsoDate(2024, 1, 20),
        null when type.IsClass => Activator.CreateInstance(type)!,
        null => type.IsEnum ? Enum.GetValues(type).GetValue(0)! : Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(type.Name),
    };

    private static ValidationResult Result()
    {
        var place = new Place(3, 4);
        var message = new Message("中", "en");
        var result = new ValidationResult
        {
            Report = Golden.Report2021,
            Holds = 1,
            Broken = 2,
            Undecided = 3,
            NotApplicable = 4,
            Notes = new ValueList<Message>([message]),
            ByRule = new ValueList<RuleCount>([new RuleCount("E1", Severity.Error, 1, 2, 3, 4, 5)]),
            Overrides =
                new ValueList<RuleOverride>([new RuleOverride { Rule = "E1", Change = "severity", Layer = RuleLayer.User, Reason = "r", Author = "a" }]),
            Findings = new ValueList<Finding>(
            [
                new Finding
                {
                    RuleId = "E1",
                    Id = "E1/total",
                    Instance = new ValueList<KeyValuePair<string, string>>([new KeyValuePair<string, string>("applicant", "total")]),
                    Severity = Severity.Error,
                    Outcome = Outcome.Broken,
                    Left = 1,
                    Right = 2,
                    Difference = -1,
                    Cells = new ValueList<CellValue>([new CellValue { Address = "a", Of = "prior", Label = "l", Value = 5, Place = place }]),
                    Claims = new ValueList<Claim>([new Claim { What = "w", Number = 1, Quote = "q", Verb = "v", Scope = "s", Place = place }]),
                    Level = new JudgedLevel(AgencyLevel.County, LevelOrigin.Name),
                    Message = message,
                    Place = place,
                },
            ]),
        };
        return result with { Excused = new ValueList<Finding>([result.Findings[0] with { Waiver = Waiver() }]) };
    }

    private static Waiver Waiver() => new()
    {
        Agency = "甲局", Rule = "Y1", Instance = "a", Year = 2023, Reason = "r", Approver = "p", Expires = new IsoDate(2025, 1, 1), Line = 3,
    };
}
