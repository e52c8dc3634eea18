using System.Collections.Generic;
using System.Linq;
using GovInfoDisclosure.Form;

namespace GovInfoDisclosure.Tests.Form;

/// <summary>
/// The form as the two notices print it, typed by hand from the official wording and our table of names: what the catalogue is
/// read against. No law can notice two swapped labels; this list can.
/// </summary>
internal static class OfficialForm
{
    public sealed record Cell(string Address, string Group, string Row, string Column, Measure Measure, bool IsSigned);

    private static readonly (string Key, string Label)[] Applicants =
    [
        ("naturalPersons", "自然人"),
        ("commercialEnterprises", "商业企业"),
        ("researchInstitutions", "科研机构"),
        ("socialWelfareOrganizations", "社会公益组织"),
        ("legalServiceInstitutions", "法律服务机构"),
        ("otherOrganizations", "其他"),
        ("total", "总计"),
    ];

    private static readonly (string Key, string Label)[] Cases =
        [("upheld", "结果维持"), ("corrected", "结果纠正"), ("otherOutcome", "其他结果"), ("pending", "尚未审结"), ("total", "总计")];

    private static readonly (string Key, string Label)[] InForce = [("issued", "本年制发件数"), ("repealed", "本年废止件数"), ("inForce", "现行有效件数")];

    private static readonly (string Key, string Label)[] Disclosed = [("newlyProduced", "本年新制作数量"),
        ("newlyDisclosed", "本年新公开数量"), ("totalDisclosed", "对外公开总数量")];

    private static readonly (string Key, string Label)[] Items = [("itemsLastYear", "上一年项目数量"), ("netChange", "本年增/减"), ("decisions", "处理决定数量")];

    public static IEnumerable<Cell> Of(bool is2021, bool single, bool otherDocuments) =>
        (is2021 ? Table2Of2021() : Table2Of2019(otherDocuments)).Concat(Table3(single)).Concat(Table4());

    private static IEnumerable<Cell> Table2Of2021() =>
    [
        .. Row("proactiveDisclosure.rules", "", "规章", InForce),
        .. Row("proactiveDisclosure.normativeDocuments", "", "行政规范性文件", InForce),
        .. Row("proactiveDisclosure.licensing", "", "行政许可", ("decisions", "本年处理决定数量")),
        .. Row("proactiveDisclosure.penalties", "", "行政处罚", ("decisions", "本年处理决定数量")),
        .. Row("proactiveDisclosure.compulsion", "", "行政强制", ("decisions", "本年处理决定数量")),
        .. Row("proactiveDisclosure.administrativeFees", "", "行政事业性收费", ("amount", "本年收费金额")),
    ];

    private static IEnumerable<Cell> Table2Of2019(bool otherDocuments) =>
    [
        .. Row("proactiveDisclosure.rules", "", "规章", Disclosed),
        .. Row("proactiveDisclosure.normativeDocuments", "", "规范性文件", Disclosed),
        .. otherDocuments ? Row("proactiveDisclosure.otherDocuments", "", "其他主动公开文件", Disclosed) : [],
        .. Row("proactiveDisclosure.licensing", "", "行政许可", Items),
        .. Row("proactiveDisclosure.otherServices", "", "其他对外管理服务事项", Items),
        .. Row("proactiveDisclosure.penalties", "", "行政处罚", Items),
        .. Row("proactiveDisclosure.compulsion", "", "行政强制", Items),
        .. Row("proactiveDisclosure.administrativeFees", "", "行政事业性收费", ("itemsLastYear", "上一年项目数量"), ("netChange", "本年增/减")),
        .. Row("proactiveDisclosure.centralizedProcurement", "", "政府集中采购", ("projects", "采购项目数量"), ("amount", "采购总金额")),
    ];

    private static IEnumerable<Cell> Table3(bool single) =>
    [
        .. Row("requests.received", "", "一、本年新收政府信息公开申请数量", Applicants),
        .. Row("requests.broughtForward", "", "二、上年结转政府信息公开申请数量", Applicants),
        .. Row("requests.outcomes.grantedInFull", "", "（一）予以公开", Applicants),
        .. Row("requests.outcomes.grantedInPart", "", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", Applicants),
        .. Row("requests.outcomes.denied.stateSecrets", "（三）不予公开", "1.属于国家秘密", Applicants),
        .. Row("requests.outcomes.denied.prohibitedByLaw", "（三）不予公开", "2.其他法律行政法规禁止公开", Applicants),
        .. Row("requests.outcomes.denied.endangersSecurityOrStability", "（三）不予公开", "3.危及“三安全一稳定”", Applicants),
        .. Row("requests.outcomes.denied.thirdPartyRights", "（三）不予公开", "4.保护第三方合法权益", Applicants),
        .. Row("requests.outcomes.denied.internalAffairs", "（三）不予公开", "5.属于三类内部事务信息", Applicants),
        .. Row("requests.outcomes.denied.processInformation", "（三）不予公开", "6.属于四类过程性信息", Applicants),
        .. Row("requests.outcomes.denied.enforcementCaseFiles", "（三）不予公开", "7.属于行政执法案卷", Applicants),
        .. Row("requests.outcomes.denied.administrativeInquiries", "（三）不予公开", "8.属于行政查询事项", Applicants),
        .. Row("requests.outcomes.unableToProvide.notHeld", "（四）无法提供", "1.本机关不掌握相关政府信息", Applicants),
        .. Row("requests.outcomes.unableToProvide.requiresCreation", "（四）无法提供", "2.没有现成信息需要另行制作", Applicants),
        .. Row("requests.outcomes.unableToProvide.unclearAfterCorrection", "（四）无法提供", "3.补正后申请内容仍不明确", Applicants),
        .. Row("requests.outcomes.notProcessed.petitionsAndComplaints", "（五）不予处理", "1.信访举报投诉类申请", Applicants),
        .. Row("requests.outcomes.notProcessed.repeatRequests", "（五）不予处理", "2.重复申请", Applicants),
        .. Row("requests.outcomes.notProcessed.publishedMaterials", "（五）不予处理", "3.要求提供公开出版物", Applicants),
        .. Row("requests.outcomes.notProcessed.excessiveRequests", "（五）不予处理", "4.无正当理由大量反复申请", Applicants),
        .. Row("requests.outcomes.notProcessed.reconfirmation", "（五）不予处理", "5.要求行政机关确认或重新出具已获取信息", Applicants),
        .. single
            ? Row("requests.outcomes.otherHandling", "", "（六）其他处理", Applicants)
            : Row("requests.outcomes.otherHandling.correctionOverdue", "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", Applicants)
                .Concat(Row("requests.outcomes.otherHandling.feeUnpaid", "（六）其他处理", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", Applicants))
                .Concat(Row("requests.outcomes.otherHandling.other", "（六）其他处理", "3.其他", Applicants)),
        .. Row("requests.outcomes.total", "", "（七）总计", Applicants),
        .. Row("requests.carriedForward", "", "四、结转下年度继续办理", Applicants),
    ];

    private static IEnumerable<Cell> Table4() =>
    [
        .. Row("reconsiderationAndLitigation.reconsideration", "", "行政复议", Cases),
        .. Row("reconsiderationAndLitigation.directLitigation", "", "行政诉讼 / 未经复议直接起诉", Cases),
        .. Row("reconsiderationAndLitigation.litigationAfterReconsideration", "", "行政诉讼 / 复议后起诉", Cases),
    ];

    private static IEnumerable<Cell> Row(string address, string group, string row, params (string Key, string Label)[] columns) =>
        columns.Select(column => new Cell(
            address + "." + column.Key,
            group,
            row,
            column.Label,
            column.Key == "amount" ? Measure.TenThousandYuan : Measure.Count,
            column.Key == "netChange"));
}
