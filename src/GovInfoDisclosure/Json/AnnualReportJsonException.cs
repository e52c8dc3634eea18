using System;

namespace GovInfoDisclosure.Json;

/// <summary>Thrown by <see cref="AnnualReportJson.Parse"/> and <see cref="JsonReadResult.ReportOrThrow"/> for JSON that is no report.</summary>
public sealed class AnnualReportJsonException : FormatException
{
    /// <summary>An exception for the errors given.</summary>
    /// <param name="errors">All that is wrong, by place.</param>
    public AnnualReportJsonException(ValueList<JsonError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>All that is wrong, by place.</summary>
    public ValueList<JsonError> Errors { get; }
}
