namespace GovInfoDisclosure.Rules.Register;

/// <summary>What is excused, and until when (豁免清单). What has expired excuses nothing.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class WaiverList
{
    private readonly ILookup<(string Rule, int Year), Waiver> valid;

    internal WaiverList(IReadOnlyList<Waiver> waivers, IsoDate today)
    {
        All = new ValueList<Waiver>(waivers);
        Expired = new ValueList<Waiver>(waivers.Where(x => x.Expires.IsBefore(today)));
        valid = waivers.Where(x => !x.Expires.IsBefore(today)).ToLookup(x => (x.Rule, x.Year));
    }

    /// <summary>All of them, in the order of the file.</summary>
    public ValueList<Waiver> All { get; }

    /// <summary>Those whose last day is over.</summary>
    public ValueList<Waiver> Expired { get; }

    /// <summary>Reads a file of waivers: a table where its name ends in <c>.csv</c>, else YAML.</summary>
    /// <param name="file">The file.</param>
    /// <param name="today">The day by which a waiver has expired or not.</param>
    /// <param name="errors">All that is wrong in it, by place.</param>
    /// <returns>The waivers; <see langword="null"/> where anything is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static WaiverList? Load(RuleFile file, IsoDate today, out ValueList<RuleFileError> errors) =>
        WaiverReader.Read(file ?? throw new ArgumentNullException(nameof(file)), today, out errors);

    /// <summary>The waiver that excuses an instance of a rule in a report; null where there is none.</summary>
    internal Waiver? Find(string rule, string id, AgencyFacts facts, AgencyRegister? register) => facts.Year is not int year
        ? null
        : valid[(rule, year)].FirstOrDefault(x => Fits(x.Instance, id.Length > rule.Length ? id.Substring(rule.Length + 1) : "") && IsOf(x, facts, register));

    private static bool IsOf(Waiver waiver, AgencyFacts facts, AgencyRegister? register) =>
        facts.Registered is RegisteredAgency registered && register!.Find(waiver.Agency, facts.Year) is RegisteredAgency named
            ? named == registered
            : facts.IsCalled(waiver.Agency);

    /// <summary>Whether a text is what a pattern says, in which <c>*</c> is any letters, also none.</summary>
    private static bool Fits(string pattern, string text)
    {
        string[] parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == text;
        }

        string last = parts[parts.Length - 1];
        int at = parts[0].Length;
        if (text.Length < at + last.Length || !text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(last, StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = 1; i < parts.Length - 1; i++)
        {
            int found = text.IndexOf(parts[i], at, text.Length - last.Length - at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + parts[i].Length;
        }

        return true;
    }
}
