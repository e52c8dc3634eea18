namespace GovInfoDisclosure.Linear;

/// <summary>Forms in 64-bit whole numbers, laid out one behind the other: they are worked out in one walk without allocation. Every number must be there: no
/// blank, none too large.</summary>
internal sealed class FlatForms
{
    private readonly FlatForm[] forms;
    private readonly int[] variables;
    private readonly long[] coefficients;

    /// <summary>Lays out forms that all have a <see cref="LinearForm.Whole"/>.</summary>
    /// <param name="sources">The forms.</param>
    /// <param name="place">Where among the numbers a form's variable stands: form and variable.</param>
    public FlatForms(IReadOnlyList<LinearForm> sources, Func<int, int, int> place)
    {
        forms = new FlatForm[sources.Count];
        var variableList = new List<int>();
        var coefficientList = new List<long>();
        for (int f = 0; f < forms.Length; f++)
        {
            LinearForm source = sources[f];
            WholeForm whole = source.Whole!;
            int start = variableList.Count;
            bool isUnit = true;
            foreach (int sign in new[] { 1, -1 })
            {
                for (int i = 0; i < whole.Coefficients.Length; i++)
                {
                    if (whole.Coefficients[i] > 0 == sign > 0)
                    {
                        variableList.Add(place(f, source.Variables[i]));
                        coefficientList.Add(whole.Coefficients[i]);
                        isUnit &= whole.Coefficients[i] == sign;
                    }
                }
            }

            int middle = start + Array.FindAll(whole.Coefficients, coefficient => coefficient > 0).Length;
            bool holdsAtZero = source.Operator.Holds(0, whole.Tolerance);
            forms[f] = new FlatForm(start, middle, variableList.Count, isUnit, whole.Constant, whole.Tolerance, source.Operator, holdsAtZero);
        }

        variables = [.. variableList];
        coefficients = [.. coefficientList];
    }

    public ReadOnlySpan<FlatForm> All => forms;

    /// <summary>Where the numbers of a form stand: first those that are added.</summary>
    public ReadOnlySpan<int> PlacesOf(in FlatForm form) => variables.AsSpan(form.Start, form.End - form.Start);

    /// <summary>The coefficients that go with <see cref="PlacesOf"/>.</summary>
    public ReadOnlySpan<long> CoefficientsOf(in FlatForm form) => coefficients.AsSpan(form.Start, form.End - form.Start);

    /// <summary>The sum. It cannot pass 64 bits: that was made sure of when the form was made.</summary>
    public long Value(in FlatForm form, ReadOnlySpan<long> numbers)
    {
        unchecked
        {
            long sum = form.Constant;
            if (form.HasUnitCoefficients)
            {
                int[] places = variables;
                int t = form.Start;
                for (int middle = form.Middle; t < middle; t++)
                {
                    sum += numbers[places[t]];
                }

                for (int end = form.End; t < end; t++)
                {
                    sum -= numbers[places[t]];
                }
            }
            else
            {
                for (int t = form.Start; t < form.End; t++)
                {
                    sum += coefficients[t] * numbers[variables[t]];
                }
            }

            return sum;
        }
    }
}
