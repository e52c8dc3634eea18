namespace GovInfoDisclosure.Diagnosis;

/// <summary>What is wrong in one part of the report that hangs together (table 3, one block of table 4), for its exact rules cannot all hold.
/// Immutable.</summary>
public sealed class BlockDiagnosis
{
    private readonly Func<BlockDiagnosis, Message> makeMessage;
    private readonly Func<Message> makeCertificate;
    private Message? message;
    private Message? certificate;

    internal BlockDiagnosis(ValueList<Explanation> explanations, bool isCutOff, Func<BlockDiagnosis, Message> message, Func<Message> certificate)
    {
        Explanations = explanations;
        IsCutOff = isCutOff;
        makeMessage = message;
        makeCertificate = certificate;
    }

    /// <summary>The number of the part, from 1 on through the report: with <see cref="Explanation.Number"/> what <c>--pick PART:N</c> takes.</summary>
    public int Number { get; internal set; }

    /// <summary>Where the number that is most likely wrong is in the document; null where that is not known, or no explanation was found.</summary>
    public Place? Place => Explanations.Count > 0 ? Explanations[0].Changes.Select(change => change.Place).FirstOrDefault(place => place is not null) : null;

    /// <summary>The ways in which the rules can hold, the likeliest first, else in the form's order; empty where none was found within the bounds, or fixed
    /// cells exclude all.</summary>
    public ValueList<Explanation> Explanations { get; }

    /// <summary>The relations that cannot all hold; null for a cell in no relation.</summary>
    internal ExactBlock? Block { get; init; }

    /// <summary>How many explanations there are besides the first.</summary>
    internal int Alternatives => Math.Max(0, Explanations.Count - 1);

    /// <summary>Whether a bound cut the search or the list off, so that there may be other explanations.</summary>
    public bool IsCutOff { get; }

    /// <summary>The explanation that is certain by the numbers alone; null where none is.</summary>
    public Explanation? Certain => Explanations.Count > 0 && Explanations[0].Grade == RepairGrade.Certain ? Explanations[0] : null;

    /// <summary>The certain explanation, else the likeliest; null where neither the numbers nor what is known besides tells which of several it is, or none was
    /// found.</summary>
    public Explanation? Best => Certain ?? (Explanations.Count > 0 && !IsTied && !IsCutOff ? Explanations[0] : null);

    /// <summary>Whether several explanations are equally likely (并列), and none is certain.</summary>
    public bool IsTied => Certain is null && Explanations.Count > 1 && Explanations[0].Weight == Explanations[1].Weight;

    /// <summary>The diagnosis in a sentence: the likeliest correction, or that the numbers do not tell, with the candidates.</summary>
    public Message Message => message ?? Interlocked.CompareExchange(ref message, makeMessage(this), null) ?? message;

    /// <summary>Why fewer changes cannot explain it, in a sentence.</summary>
    public Message Certificate => certificate ?? Interlocked.CompareExchange(ref certificate, makeCertificate(), null) ?? certificate;
}

