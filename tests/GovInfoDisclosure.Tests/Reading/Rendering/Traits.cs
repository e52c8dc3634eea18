using System;
using System.Collections.Generic;

namespace GovInfoDisclosure.Tests.Reading.Rendering;

/// <summary>Draws what a document is like, and keeps a list of it.</summary>
internal sealed class Traits(Random random)
{
    private readonly List<string> drawn = [];

    public IReadOnlyList<string> Drawn => drawn;

    public Random Random => random;

    /// <summary>Of a document that is plain in every way.</summary>
    public static Traits None() => new(new NoRandom());

    /// <summary>Whether the document has a trait, in so many of a hundred.</summary>
    public bool Has(string trait, int percent)
    {
        if (random.Next(100) >= percent)
        {
            return false;
        }

        drawn.Add(trait);
        return true;
    }

    /// <summary>One of several; the first is the plain one and not listed.</summary>
    public string OneOf(string name, int percent, params string[] choices)
    {
        string chosen = random.Next(100) < percent ? choices[random.Next(choices.Length)] : choices[0];
        if (chosen != choices[0])
        {
            drawn.Add(name + "=" + chosen);
        }

        return chosen;
    }

    public string Always(string name, params string[] choices)
    {
        string chosen = choices[random.Next(choices.Length)];
        drawn.Add(name + "=" + chosen);
        return chosen;
    }

    private sealed class NoRandom : Random
    {
        public override int Next(int maxValue) => maxValue - 1;
    }
}
