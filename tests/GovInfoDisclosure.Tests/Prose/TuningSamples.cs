using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages with claims, written before the reader was tuned and used to tune it.</summary>
internal static class TuningSamples
{
    public static readonly ProseSample[] All =
    {
        new("2024年，全市共受理政府信息公开申请 3119 件，答复 3050 件（含上年度结转申请 34 件，另有 103 件顺延到下年度答复），均在法定期限内予以答复。",
            "receivedOrHandled=3119@全市 concluded=3050@全市 broughtForward=34@全市 carriedForward=103@全市"),
        new("全市全年共收办政府信息公开申请案件3646件，同比增长1.05%，其中，予以公开1431件、部分公开471件、不予公开92件、无法提供941件、不予处理117件、作其他处理469件、转下年度办理125件。",
            "receivedOrHandled=3646@全市 grantedInFull=1431@全市 grantedInPart=471@全市 denied=92@全市 unableToProvide=941@全市 notProcessed=117@全市 otherHandling=469@全市 carriedForward=125@全市 receivedGrowth=1.05%@全市"),
        new("（二）依申请公开。2024年，柳溪街道共收到1起依申请公开事项，已根据相关规定办理完结。", "receivedOrHandled=1", Agency: ProseSample.Street),
        new("本年度新收政府信息公开申请56件，上年结转3件，办结57件，结转下年度继续办理2件。", "received=56 broughtForward=3 concluded=57 carriedForward=2", Agency: ProseSample.Bureau),
        new("2024年，我局共收到政府信息公开申请25件，较去年增加5件，已全部按时答复。", "receivedOrHandled=25", Agency: ProseSample.Bureau),
        new("全年共收到依申请公开12件，其中网络申请8件、信函申请3件、当面申请1件，均在法定时限内办结。", "receivedOrHandled=12", Agency: ProseSample.Bureau),
        new("2024年度我街办未接到提出公开政府信息的申请。", "noRequests=0", Agency: ProseSample.Street),
        new("2024年，没有收到依申请公开政府信息，没有不予公开的政府信息情况。", "noRequests=0", Agency: ProseSample.Street),
        new("2024年我镇未收到公民、法人或其他组织提出的政府信息公开申请。", "noRequests=0", Agency: "柳溪镇人民政府"),
        new("本年度依申请公开实现零申请。", "noRequests=0", Agency: ProseSample.Street),
        new("本机关2024年共收到政府信息公开申请三百二十一件，其中新收三百一十件，上年结转十一件。", "receivedOrHandled=321 received=310 broughtForward=11", Agency: ProseSample.Bureau),
        new("全年收到信息公开申请1,208件，办结1,190件，结转下年度18件。", "receivedOrHandled=1208 concluded=1190 carriedForward=18"),
        new("２０２４年，我市共收到政府信息公开申请１２３件，上年结转５件，办结１２０件，结转下年度８件。", "receivedOrHandled=123 broughtForward=5 concluded=120 carriedForward=8"),
        new("   （二）依申请公开情况。2024 年，我局共收到政府信息公开申\n请 42 件，其中 5 件为上年结转；办结 4\n0 件。", "receivedOrHandled=42 broughtForward=5", Agency: ProseSample.Bureau),
        new("2024 年，全区新收政府信息公开申\n\n                         -1-\n请 812 件，2023 年结转 9 件，办结 810 件，\n结转至 2025 年继续办理 11 件。",
            "received=812@全区 broughtForward=9@全区 concluded=810@全区 carriedForward=11@全区", Agency: "青河市南塘区人民政府"),
        new("政府信息公开行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件；政府信息公开行政诉讼46件，其中结果维持25件，结果纠正5件，其他结果9件，尚未审结7件。",
            "reconsiderationTotal=351 reconsideration.upheld=72 reconsideration.corrected=64 reconsideration.otherOutcome=178 reconsideration.pending=37 litigationTotal=46 litigation.upheld=25 litigation.corrected=5 litigation.otherOutcome=9 litigation.pending=7"),
        new("2024年，因政府信息公开被申请行政复议3件，维持2件，纠正1件；被提起行政诉讼2件，尚未审结2件。",
            "reconsiderationTotal=3 reconsideration.upheld=2 reconsideration.corrected=1 litigationTotal=2 litigation.pending=2", Agency: ProseSample.Bureau),
        new("2024年我街道未发生因政府信息公开申请提起的行政复议和行政诉讼案件。", "noReconsideration=0 noLitigation=0", Agency: ProseSample.Street),
        new("没有因政府信息公开申请行政复议、诉讼和申诉的情况发生。", "noReconsideration=0 noLitigation=0", Agency: ProseSample.Street),
        new("本年度无因政府信息公开引起的行政复议，因政府信息公开被提起行政诉讼1起。", "noReconsideration=0 litigationTotal=1", Agency: ProseSample.Bureau),
        new("本年度没有发生行政复议、行政诉讼情况。", "noReconsideration=0 noLitigation=0", SectionKind.ReconsiderationAndLitigation, ProseSample.Street),
        new("2024年，市政府及市政府办公室制发行政规范性文件8件，废止26件，现行有效66件。", "normativeIssued=8 normativeRepealed=26 normativeInForce=66"),
        new("全年新制定政府规章1件，废止规章2件，现行有效规章11件。", "rulesIssued=1 rulesRepealed=2 rulesInForce=11"),
        new("截至年底，现行有效的行政规范性文件共14件，本年制发3件，废止0件。", "normativeInForce=14 normativeIssued=3 normativeRepealed=0", Agency: ProseSample.Bureau),
        new("2024年，市政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费3940元。", "feeCollectedYuan=3940", SectionKind.OtherMatters),
        new("发出收费通知的件数和总金额以及实际收取的总金额均为0。", "feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0", SectionKind.OtherMatters, ProseSample.Bureau),
        new("2024年，本机关依申请公开政府信息发出收费通知3件，总金额1200元，实际收取800元。",
            "feeNotices=3 feeNoticedYuan=1200 feeCollectedYuan=800", SectionKind.OtherMatters, ProseSample.Bureau),
        new("本年度未收取政府信息公开信息处理费。", "feeCollectedYuan=0", SectionKind.OtherMatters, ProseSample.Bureau),
        new("按照《政府信息公开信息处理费管理办法》，2024年我局未发出收费通知，未收取任何费用。", "feeNotices=0 feeCollectedYuan=0", SectionKind.OtherMatters, ProseSample.Bureau),
        new("全市各级行政机关共发出信息处理费收费通知15件，通知收费总金额1.26万元，实际收取总金额9870元。",
            "feeNotices=15@全市 feeNoticedYuan=12600±50@全市 feeCollectedYuan=9870@全市", SectionKind.OtherMatters),
        new("（二）依申请公开情况\n2024年共收到申请30件。已办结28件，2件结转下年度继续办理。", "receivedOrHandled=30 concluded=28 carriedForward=2", Agency: ProseSample.Bureau),
        new("我局全年受理12件政府信息公开申请，答复12件，其中予以公开7件、不予公开2件、无法提供3件。",
            "receivedOrHandled=12 concluded=12 grantedInFull=7 denied=2 unableToProvide=3", Agency: ProseSample.Bureau),
        new("市水务局2024年收到政府信息公开申请9件，全部办结。", "receivedOrHandled=9 allConcluded=0", Agency: ProseSample.Bureau),
        new("2024年，市本级共收到政府信息公开申请210件，办结205件。", "receivedOrHandled=210@市本级 concluded=205@市本级"),
        new("因政府信息公开引发的行政复议、行政诉讼各1件。", "reconsiderationTotal=1 litigationTotal=1", Agency: ProseSample.Bureau),
        new("依申请公开方面，全年共收到申请0件。", "receivedOrHandled=0", Agency: ProseSample.Street),
        new("2024年共收到政府信息公开申请17宗，同比下降10%，办理答复16宗，结转下一年度办理1宗。",
            "receivedOrHandled=17 concluded=16 carriedForward=1 receivedGrowth=-10%", Agency: ProseSample.Bureau),
        new("今年以来，本单位没有受理过政府信息公开申请，也未发生因政府信息公开引起的行政复议、行政诉讼。", "noRequests=0 noReconsideration=0 noLitigation=0", Agency: ProseSample.Bureau),
        new("2024年，市政府办公室共收到政府信息公开申请65件，办结63件。", "receivedOrHandled=65 concluded=63", Agency: "青河市人民政府办公室"),
        new("全年收到行政复议2件，行政诉讼0件，均涉及政府信息公开。", "reconsiderationTotal=2 litigationTotal=0", SectionKind.ReconsiderationAndLitigation, ProseSample.Bureau),
    };
}
