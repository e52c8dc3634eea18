using System;
using System.Linq;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Findings;
using Xunit;

namespace GovInfoDisclosure.Tests.Json;

// What can be told only of the whole report: what is missing, and what its shape of the form does not have.
public sealed partial class StrictReadingTests
{
    [Fact]
    public void MissingCell_IsToldWhereItsRowBegins() => Assert.Equal(
        [("requests.received.naturalPersons", 37L, 17L,
            new Message("缺少单元格“naturalPersons”；每个单元格都须写出，空白写 null。",
                "The cell 'naturalPersons' is missing; every cell must be present, null where it is blank."))],
        Errors(With2021(38, "")));

    [Fact]
    public void MissingParts_AreToldOnce_NotCellByCell()
    {
        JsonNode json = JsonNode.Parse(Golden.Json2021)!;
        json.AsObject().Remove("edition");
        json.AsObject().Remove("year");
        json["agency"]!.AsObject().Remove("name");
        json["requests"]!.AsObject().Remove("broughtForward");
        json["requests"]!["outcomes"]!.AsObject().Remove("denied");
        json["processingFees"]!.AsObject().Remove("notices");
        json.AsObject().Remove("reconsiderationAndLitigation");
        Assert.Equal(
            [
                ("edition", new Message("缺少属性“edition”。", "The property 'edition' is missing.")),
                ("year", new Message("缺少属性“year”。", "The property 'year' is missing.")),
                ("reconsiderationAndLitigation", new Message("缺少“reconsiderationAndLitigation”及其单元格；每个单元格都须写出，空白写 null。",
                    "'reconsiderationAndLitigation' is missing with all its cells; every cell must be present, null where it is blank.")),
                ("agency.name", new Message("缺少属性“name”。", "The property 'name' is missing.")),
                ("requests.broughtForward", new Message("缺少“broughtForward”及其单元格；每个单元格都须写出，空白写 null。",
                    "'broughtForward' is missing with all its cells; every cell must be present, null where it is blank.")),
                ("requests.outcomes.denied",
                    new Message("缺少“denied”及其单元格；每个单元格都须写出，空白写 null。",
                        "'denied' is missing with all its cells; every cell must be present, null where it is blank.")),
                ("processingFees.notices",
                    new Message("缺少单元格“notices”；每个单元格都须写出，空白写 null。", "The cell 'notices' is missing; every cell must be present, null where it is blank.")),
            ],
            Errors(json.ToJsonString()).Select(error => (error.Path, error.Message)));
    }

    [Fact]
    public void EmptyObject_LacksAllThatMustBeThere() => Assert.Equal(
        ["edition", "year", "agency", "proactiveDisclosure", "requests", "reconsiderationAndLitigation"],
        Errors("{}").Select(error => error.Path));

    [Fact]
    public void CellsOfTheOtherEdition_AreForeign_AndItsOwnAreMissing()
    {
        (string Path, long, long, Message Message)[] errors = Errors(With2021(3, "  \"edition\": \"2019\","));
        Assert.Contains(("proactiveDisclosure.rules.issued", 14L, 7L,
            new Message("2019 年版表格没有“issued”。", "The 2019 edition of the form has no 'issued'.")), errors);
        Assert.Contains(errors,
            error => error.Path == "proactiveDisclosure.rules.newlyProduced" && error.Message.En.StartsWith("The cell", StringComparison.Ordinal));
        Assert.Contains(errors,
            error => error.Path == "proactiveDisclosure.centralizedProcurement" && error.Message.En.Contains("with all its cells", StringComparison.Ordinal));

        // 2021 has 10 cells, of which the three decisions are in both: 7 foreign. 2019 lacks 6 + 3 × 2 + 2 cells, and two rows.
        Assert.Equal(7, errors.Count(error => error.Message.En.StartsWith("The 2019 edition", StringComparison.Ordinal)));
        Assert.Equal(14, errors.Count(error => error.Message.En.StartsWith("The cell", StringComparison.Ordinal)));
        Assert.Equal(2, errors.Count(error => error.Message.En.Contains("with all its cells", StringComparison.Ordinal)));
        Assert.Equal(23, errors.Length);
    }

    [Fact]
    public void HubeisRow_IsForeignToTheEditionOf2021() => Assert.Equal(
        [("proactiveDisclosure.otherDocuments", 13L, 5L, new Message("2021 年版表格没有“otherDocuments”。", "The 2021 edition of the form has no 'otherDocuments'."))],
        Errors(With2021(13, "    \"otherDocuments\": {\"newlyProduced\": 1}, \"rules\": {")));

    [Fact]
    public void HubeisRow_MustBeWholeWhereItIs()
    {
        JsonNode json = JsonNode.Parse(Golden.Json2019)!;
        json["proactiveDisclosure"]!["otherDocuments"]!.AsObject().Remove("newlyDisclosed");
        Assert.Equal(["proactiveDisclosure.otherDocuments.newlyDisclosed"], Errors(json.ToJsonString()).Select(error => error.Path));
        json["proactiveDisclosure"]!["otherDocuments"] = null;
        Assert.Equal(["Expected an object, found null."], Errors(json.ToJsonString()).Select(error => error.Message.En));
        json["proactiveDisclosure"]!.AsObject().Remove("otherDocuments");
        Assert.Empty(Errors(json.ToJsonString()));
    }

    [Fact]
    public void OtherHandling_IsOneRowOrThree_NeverBothNorNone()
    {
        JsonNode json = JsonNode.Parse(Golden.Json2021)!;
        JsonObject rows = json["requests"]!["outcomes"]!["otherHandling"]!.AsObject();
        rows["total"] = 3;
        (string Path, long, long, Message Message) both = Assert.Single(Errors(json.ToJsonString()));
        Assert.Equal("requests.outcomes.otherHandling", both.Path);
        Assert.Equal(new Message("其他处理既写成一行（七列），又写成三行，只能取其一。",
            "Other handling is both one row of seven columns and three rows; it can be only one of them."), both.Message);

        rows.Clear();
        (string Path, long, long, Message Message) none = Assert.Single(Errors(json.ToJsonString()));
        Assert.Equal("requests.outcomes.otherHandling", none.Path);
        Assert.Equal(
            new Message("其他处理既不是一行（七列），也不是三行（correctionOverdue、feeUnpaid、other）。",
                "Other handling is neither one row of seven columns nor three rows (correctionOverdue, feeUnpaid, other)."),
            none.Message);

        rows["total"] = 3;
        Assert.Equal(6, Errors(json.ToJsonString()).Length);
        json["requests"]!["outcomes"]!["otherHandling"] = null;
        Assert.Equal(["Expected an object, found null."], Errors(json.ToJsonString()).Select(error => error.Message.En));
    }
}
