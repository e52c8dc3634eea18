using Microsoft.Extensions.Primitives;

namespace GovInfoDisclosure.AspNetCore.Requests;

/// <summary>What a request asks for beside its document: <c>blank</c>, <c>all</c>, <c>diagnose</c>, as the options of the tool.</summary>
internal sealed class CheckQuery
{
    private static readonly string[] Names = ["all", "blank", "diagnose"];

    private readonly bool? blankAsZero;
    private readonly bool listAll;
    private readonly string diagnose;

    private CheckQuery(string? blank, string? all, string? diagnose)
    {
        blankAsZero = blank is null ? null : blank == "zero";
        listAll = all == "true";
        this.diagnose = diagnose ?? "auto";
    }

    /// <summary>Reads the query of a request.</summary>
    /// <param name="query">The query.</param>
    /// <param name="errors">What is wrong by parameter; empty where nothing is.</param>
    public static CheckQuery Parse(IQueryCollection query, out Dictionary<string, Message> errors)
    {
        var wrong = new Dictionary<string, Message>();
        foreach (string name in query.Keys.Where(name => !Names.Contains(name)))
        {
            wrong[name] = new Message($"没有此参数；可用 {string.Join("、", Names)}", $"no such parameter; there are {string.Join(", ", Names)}");
        }

        var parsed = new CheckQuery(Take("blank", "undecided", "zero"), Take("all", "true", "false"), Take("diagnose", "auto", "always", "never"));
        errors = wrong;
        return parsed;

        string? Take(string name, params string[] values)
        {
            if (!query.TryGetValue(name, out StringValues given))
            {
                return null;
            }

            if (given.Count == 1 && values.Contains(given[0]))
            {
                return given[0];
            }

            wrong[name] = new Message($"应为 {string.Join(" 或 ", values)}", $"must be {string.Join(" or ", values)}");
            return null;
        }
    }

    /// <summary>How reports are judged.</summary>
    public ValidationOptions Options(LoadedRules loaded, bool isZeroByDefault, AnnualReport? prior)
    {
        ValidationOptions options = loaded.Options(blankAsZero ?? isZeroByDefault);
        options.IncludeAll = listAll;
        options.Prior = prior;
        return options;
    }

    /// <summary>How a report was judged, in the words of its provenance; null for the defaults.</summary>
    /// <param name="how">How it was judged.</param>
    /// <param name="withOthers">Whether more than rules had a say.</param>
    public string? Words(ValidationOptions how, bool withOthers) => Provenance.OptionsOf(how.BlankAsZero, listAll, diagnose, withOthers: withOthers);

    /// <summary>How wrong cells are looked for; null where nobody looks.</summary>
    public DiagnosisOptions? Diagnosis(ValidationOptions validation) =>
        diagnose == "never" ? null : DiagnosisOptions.Of(validation, diagnose == "always");
}
