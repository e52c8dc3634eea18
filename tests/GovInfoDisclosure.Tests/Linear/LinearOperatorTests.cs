using System;
using GovInfoDisclosure.Linear;
using Xunit;

namespace GovInfoDisclosure.Tests.Linear;

/// <summary>What is asked of a known number is what is asked of a number between two bounds that are equal, whole or not.</summary>
public sealed class LinearOperatorTests
{
    [Fact]
    public void AKnownNumber_IsJudgedAsBoundsThatAreEqual()
    {
        foreach (LinearOperator comparison in Enum.GetValues<LinearOperator>())
        {
            for (long tolerance = 0; tolerance <= 2; tolerance++)
            {
                for (long value = -4; value <= 4; value++)
                {
                    bool holds = comparison.Holds(value, tolerance);
                    Assert.Equal(comparison.Judge(value, value, tolerance), holds);
                    Assert.Equal(comparison.Judge((Rational)value, (Rational)value, (Rational)tolerance), holds);
                }
            }
        }
    }
}
