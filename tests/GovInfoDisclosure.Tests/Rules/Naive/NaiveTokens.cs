using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace GovInfoDisclosure.Tests.Rules.Naive;

/// <summary>The words, numbers and signs of a formula, one after the other.</summary>
internal sealed class NaiveTokens
{
    private static readonly Regex Token = new(@"\s*(==|\*\*[\w.{}*]*|!=|<=|>=|[<>+*/()\[\],-]|\$\w+|\d+(\.\d+)?%?|[\w.{}]*\*[\w.{}*]*|[\w.{}]+)\s*",
        RegexOptions.CultureInvariant);
    private readonly List<string> tokens = [];
    private int next;

    public NaiveTokens(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            Match match = Token.Match(text, at);
            if (!match.Success || match.Index != at)
            {
                throw new FormatException($"'{text}' at {at}");
            }

            tokens.Add(match.Groups[1].Value);
            at += match.Length;
        }
    }

    public bool AtEnd => next == tokens.Count;

    /// <summary>What stands next; empty at the end.</summary>
    public string Peek => AtEnd ? "" : tokens[next];

    public string Next() => AtEnd ? throw new FormatException("end") : tokens[next++];

    public int Place
    {
        get => next;
        set => next = value;
    }

    /// <summary>Patterns with their exceptions, as forEach and sum have them.</summary>
    public (string[] Patterns, string[] Except) Patterns()
    {
        string[] patterns = List();
        return (patterns, Take("except") ? List() : []);
    }

    public string[] List()
    {
        var list = new List<string> { tokens[next++] };
        while (Take(","))
        {
            list.Add(tokens[next++]);
        }

        return [.. list];
    }

    public bool Take(string token)
    {
        if (next >= tokens.Count || tokens[next] != token)
        {
            return false;
        }

        next++;
        return true;
    }

    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw new FormatException("expected " + token);
        }
    }
}
