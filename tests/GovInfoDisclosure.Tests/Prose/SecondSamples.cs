using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages written after the first tuning; held out once (precision 1.000, recall 0.571), tuned on since.</summary>
internal static class SecondSamples
{
    private const string County = "云岭县人民政府";
    private const string Office = "云岭县财政局";
    private const string Town = "云岭县白石镇人民政府";

    public static readonly ProseSample[] All =
    {
        new("2022年，县政府及其部门共接收政府信息公开申请286件，较上年度增长7.9%，均按规定予以答复，其中上年结转4件。",
            "receivedOrHandled=286 broughtForward=4 receivedGrowth=7.9%", Agency: County, Year: 2022),
        new("2022年度，我县各级行政机关新收到政府信息公开申请433件，上年度结转17件，共计450件，已办结441件，结转下一年度9件。",
            "received=433 broughtForward=17 concluded=441 carriedForward=9", Agency: County, Year: 2022),
        new("依申请公开工作稳步推进。全年我局受理依申请公开6件，其中予以公开4件，部分公开1件，本机关不掌握相关信息1件，无结转下年度办理的申请。",
            "receivedOrHandled=6 grantedInFull=4 grantedInPart=1 unableToProvide.notHeld=1 carriedForward=0", Agency: Office, Year: 2022),
        new("本年度，白石镇未收到任何形式的信息公开申请，亦无因信息公开而引发的行政复议及诉讼。", "noRequests=0 noReconsideration=0 noLitigation=0", Agency: Town, Year: 2022),
        new("2022年县财政局收到的政府信息公开申请共计11件，同上年持平，全部在法定期限内答复完毕。", "receivedOrHandled=11", Agency: Office, Year: 2022),
        new("本年度全县发生涉及政府信息公开的行政复议案件12件，其中维持8件、纠正1件、其他结果2件、尚未审结1件。",
            "reconsiderationTotal=12@全县 reconsideration.upheld=8@全县 reconsideration.corrected=1@全县 reconsideration.otherOutcome=2@全县 reconsideration.pending=1@全县", Agency: County, Year: 2022),
        new("行政诉讼5件（未经复议直接起诉3件，复议后起诉2件），均为政府信息公开案件。",
            "litigationTotal=5 directLitigationTotal=3 litigationAfterReconsiderationTotal=2", SectionKind.ReconsiderationAndLitigation, County, 2022),
        new("2022年，共制发县政府行政规范性文件6件、废止3件，截至12月31日现行有效45件。", "normativeIssued=6 normativeRepealed=3 normativeInForce=45", Agency: County, Year: 2022),
        new("本年度我县依申请公开政府信息未收取信息处理费。", "feeCollectedYuan=0", SectionKind.OtherMatters, County, 2022),
        new("根据国务院办公厅有关规定，报告收费情况如下：2022年发出信息处理费收费通知2件，通知金额480元，实收480元。",
            "feeNotices=2 feeNoticedYuan=480 feeCollectedYuan=480", SectionKind.OtherMatters, Office, 2022),
        new("2022年本机关没有收取信息处理费情况，发出收费通知的件数为0件。", "feeCollectedYuan=0 feeNotices=0", SectionKind.OtherMatters, Office, 2022),
        new("二是依申请公开方面。办理群众依申请公开事项3件，答复率100%。", "", Agency: Town, Year: 2022),
        new("本单位年内收到公民提出的政府信息公开申请两件，均已依法答复，无行政复议和行政诉讼。", "receivedOrHandled=2 noReconsideration=0 noLitigation=0", Agency: Office, Year: 2022),
        new("（二）依申请公开情况。\n  全年收到申请58件（自然人51件，法人和其他组织7件），上年结转1件，办结59件。",
            "receivedOrHandled=58 broughtForward=1 concluded=59 naturalPersons=51 legalPersons=7", Agency: Office, Year: 2022),
        new("经统计，2022年度收到政府信息公开申请101件，占全县总量的23%，比2021年的88件多13件。", "receivedOrHandled=101", Agency: Office, Year: 2022),
        new("县人民法院共审结政府信息公开行政诉讼案件14件，县检察院提出检察建议2件。", "", Agency: County, Year: 2022),
        new("县公安局、县自然资源局收到的申请量居前，分别为87件和65件。", "", Agency: County, Year: 2022),
        new("自2019年新《条例》施行以来，我县共办理政府信息公开申请1466件。", "", Agency: County, Year: 2022),
        new("公开人大建议答复15件、政协提案答复22件，主动公开财政信息230条。", "", Agency: Office, Year: 2022),
        new("全年接待现场查阅420人次，接听咨询电话1300余次，受理网民留言88条，办结88条。", "", Agency: County, Year: 2022),
        new("2023年要把申请按期答复率保持在100%，行政复议纠错案件控制在2件以内。", "", SectionKind.ProblemsAndImprovements, County, 2022),
        new("当年收到的申请中，通过在线平台提交的有40件，邮寄的18件。", "", Agency: Office, Year: 2022),
        new("办结的59件申请里，涉及社保类21件、住房类16件、规划类12件。", "", Agency: Office, Year: 2022),
        new("第三季度收到政府信息公开申请20件，办结19件。", "", Agency: Office, Year: 2022),
        new("存在的问题：个别申请答复不规范，有1件被行政复议机关撤销，2件被责令重作。", "", SectionKind.ProblemsAndImprovements, County, 2022),
        new("开展合法性审查，审查县政府重大行政决策和规范性文件31件，提出意见96条。", "", Agency: County, Year: 2022),
        new("县政府办公室（县大数据局）直接办理申请36件，答复35件。", "", Agency: County, Year: 2022),
        new("省政府收到不服我县政府信息公开答复的行政复议申请后，依法受理3件。", "", Agency: County, Year: 2022),
        new("全系统公开行政处罚决定512件、行政许可决定1208件，收取罚没款36万元。", "", Agency: Office, Year: 2022),
        new("本年未发生因逾期答复被提起行政诉讼的情形。", "", Agency: Office, Year: 2022),
    };
}
