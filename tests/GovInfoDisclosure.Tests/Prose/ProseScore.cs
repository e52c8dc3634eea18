using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>How many claims were right, wrong and missed over some passages.</summary>
internal sealed record ProseScore(int Right, int Wrong, int Missed, string Details)
{
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "right {0}, wrong {1}, missed {2}; precision {3:0.000}, recall {4:0.000}\n{5}",
            Right, Wrong, Missed, Precision, Recall, Details);

    public static ProseScore Of(IEnumerable<ProseSample> samples)
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        var details = new List<string>();
        foreach (ProseSample sample in samples)
        {
            List<string> found = sample.Read().ToList();
            List<string> absent = sample.ExpectedClaims.ToList();
            foreach (string claim in found.ToArray())
            {
                if (absent.Remove(claim))
                {
                    found.Remove(claim);
                    right++;
                }
            }

            wrong += found.Count;
            missed += absent.Count;
            if (found.Count + absent.Count > 0)
            {
                details.Add("+[" + string.Join(" ", found) + "] -[" + string.Join(" ", absent) + "] " + sample.Text);
            }
        }

        return new ProseScore(right, wrong, missed, string.Join("\n", details));
    }
}
