using System;
using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>A model that takes relations in and gives them up, against one that is made anew for each question.</summary>
public class GrowingModelTests
{
    [Fact]
    public void Answers_AreThoseOfAModelMadeAnew_WhateverWasTakenInBefore()
    {
        var random = new Random(17);
        var found = new Dictionary<LinearModel.Answer, int>();
        for (int round = 0; round < 500; round++)
        {
            LinearSystem system = LinearLawTests.RandomSystem(random, 4, 8);
            int variables = system.Variables.Count;
            var model = new GrowingModel(variables, system.NonNegativeFlags, system.IntegerFlags, new WorkBudget());

            // Within a box every question ends; its relations are the last ones.
            int[] box = [.. Enumerable.Range(system.Rows.Length - variables, variables)];
            Array.ForEach(box, relation => model.Take(relation, system.Rows[relation]));
            var taken = new List<int>();
            var sizes = new List<(int Relations, int Unequal)> { model.Size };
            for (int step = 0; step < 30; step++)
            {
                if (taken.Count > 0 && random.Next(3) == 0)
                {
                    int left = random.Next(taken.Count);
                    model.GiveUp(sizes[left]);
                    taken.RemoveRange(left, taken.Count - left);
                    sizes.RemoveRange(left + 1, sizes.Count - left - 1);
                }
                else
                {
                    // One may be taken in again while it is, and after it was given up.
                    taken.Add(random.Next(system.Rows.Length));
                    model.Take(taken.Last(), system.Rows[taken.Last()]);
                    sizes.Add(model.Size);
                }

                LinearModel.Answer answer = model.Solve();
                Assert.Equal(new LinearModel(system, box.Concat(taken).Distinct()).Solve(), answer);
                found[answer] = found.GetValueOrDefault(answer) + 1;
                if (answer == LinearModel.Answer.Possible)
                {
                    Rational[] numbers = model.Solution();
                    Assert.All(taken, relation => Assert.True(system.Rows[relation].Holds(Sum(system.Rows[relation], numbers))));
                    Assert.All(Enumerable.Range(0, variables), v => Assert.True(system.FactsAllow(v, numbers[v])));
                }
                else
                {
                    int[] because = [.. model.Conflict.Where(reason => reason.Kind == ReasonKind.Relation).Select(reason => reason.Index).Distinct()];
                    Assert.Subset(box.Concat(taken).ToHashSet(), because.ToHashSet());
                    Assert.Equal(LinearModel.Answer.Impossible, new LinearModel(system, box.Concat(because).Distinct()).Solve());
                }
            }
        }

        Assert.True(found[LinearModel.Answer.Possible] > 3000 && found[LinearModel.Answer.Impossible] > 3000, "both kinds of answers are asked for");
    }

    private static Rational Sum(LinearForm form, Rational[] numbers)
    {
        Rational sum = form.Constant;
        for (int i = 0; i < form.Variables.Length; i++)
        {
            sum += form.Coefficients[i] * numbers[form.Variables[i]];
        }

        return sum;
    }
}
