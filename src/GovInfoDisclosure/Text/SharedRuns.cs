namespace GovInfoDisclosure.Text;

/// <summary>A text as runs of eight letters, to tell how much of it is in another word for word: digits, punctuation and white space are left out.</summary>
/// <remarks>Time and memory are linear in the text. A run is kept as a number of 64 bits; two texts of which one run in a hundred million is taken for
/// another's are told apart all the same, for it takes dozens to be called a copy.</remarks>
internal sealed class SharedRuns
{
    /// <summary>Shorter runs are in any two reports, in the words of the regulations.</summary>
    private const int Length = 8;

    /// <summary>Longer than any section met; keeps time and memory in bounds.</summary>
    private const int MostLetters = 100_000;

    private const ulong Base = 1_099_511_628_211;

    private readonly List<int> places = [];
    private readonly List<ulong> runs = [];

    /// <param name="text">The text; its characters are compared folded.</param>
    public SharedRuns(string text)
    {
        ulong hash = 0;
        ulong leaving = 1;
        for (int i = 0; i < Length; i++)
        {
            leaving = unchecked(leaving * Base);
        }

        var letters = new Queue<char>(Length + 1);
        for (int i = 0; i < text.Length && places.Count < MostLetters; i++)
        {
            char letter = CharFolding.Fold(text[i]);
            if (!char.IsLetter(letter))
            {
                continue;
            }

            places.Add(i);
            letters.Enqueue(letter);
            hash = unchecked((hash * Base) + letter);
            if (letters.Count > Length)
            {
                hash = unchecked(hash - (leaving * letters.Dequeue()));
            }

            if (letters.Count == Length)
            {
                runs.Add(Mix(hash));
            }
        }
    }

    /// <summary>How many runs the text has.</summary>
    public int Count => runs.Count;

    /// <summary>The smallest of its runs, each once: of two texts that share much these are mostly the same, wherever the texts differ.</summary>
    /// <param name="count">How many at most.</param>
    public List<ulong> Smallest(int count)
    {
        var smallest = new SortedSet<ulong>();
        foreach (ulong run in runs)
        {
            if (smallest.Count < count)
            {
                smallest.Add(run);
            }
            else if (run < smallest.Max && smallest.Add(run))
            {
                smallest.Remove(smallest.Max);
            }
        }

        return [.. smallest];
    }

    /// <summary>Percent of its runs that are in another text; 0 where it has none.</summary>
    public int PercentIn(SharedRuns other)
    {
        HashSet<ulong> others = [.. other.runs];
        int found = runs.Count(others.Contains);
        return runs.Count == 0 ? 0 : (int)(100L * found / runs.Count);
    }

    /// <summary>The longest passages that are in another text too, the longest first.</summary>
    /// <param name="other">The other text.</param>
    /// <param name="count">How many at most.</param>
    /// <returns>Where each begins and ends in the text as given.</returns>
    public List<(int Start, int End)> PassagesIn(SharedRuns other, int count)
    {
        HashSet<ulong> others = [.. other.runs];
        var passages = new List<(int Start, int End)>();
        for (int i = 0; i < runs.Count; i++)
        {
            int first = i;
            while (i < runs.Count && others.Contains(runs[i]))
            {
                i++;
            }

            if (i > first)
            {
                passages.Add((places[first], places[i + Length - 2] + 1));
            }
        }

        return [.. passages.OrderByDescending(passage => passage.End - passage.Start).ThenBy(passage => passage.Start).Take(count)];
    }

    /// <summary>Spreads the bits, so that the smallest runs are those of no letters in particular.</summary>
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash ^= hash >> 33;
            hash *= 0xff51afd7ed558ccd;
            hash ^= hash >> 33;
            hash *= 0xc4ceb9fe1a85ec53;
            return hash ^ (hash >> 33);
        }
    }
}
