using GovInfoDisclosure.Findings;
using GovInfoDisclosure.Reading;

namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages full of figures that are no figures of the tables: nothing may be claimed from them.</summary>
internal static class TrapSamples
{
    public static readonly ProseSample[] All =
    {
        new("全市全年备案政府信息依申请公开领域行政复议案件134件，行政诉讼案件57件。", ""),
        new("2024年，“12345”政务服务热线共受理案件400件，办结率100%。", "", Agency: ProseSample.Street),
        new("2023年，全市共收到政府信息公开申请2980件，办结2950件。", ""),
        new("其中，市教育局收到政府信息公开申请45件，市公安局收到38件。", ""),
        new("市自然资源和规划局主动沟通，全年收到申请120件，办结118件。", ""),
        new("建议提案办结数量7件；积极主动在区门户网站公开政务动态类信息80余条。", "", Agency: ProseSample.Bureau),
        new("本年度共发布政务信息120余篇，受理群众来信来访35件。", "", Agency: ProseSample.Street),
        new("2025年，我局计划办理政府信息公开申请100件以上。", "", Agency: ProseSample.Bureau),
        new("自2008年《条例》施行以来，全市累计收到政府信息公开申请21000件。", ""),
        new("市政府网站主动公开各类政府信息5500余条，制作政策解读21个，公报6期。", ""),
        new("全年新增公开市政府规章1件、市政府及市政府办政策性文件11件。", ""),
        new("网上申请占比较高，通过网络收到申请210件，通过信函收到申请45件，当面申请3件。", ""),
        new("从申请人看，自然人申请320件，商业企业申请12件，法律服务机构申请3件。", ""),
        new("全市行政复议机关共受理行政复议案件1280件，审结1195件。", ""),
        new("市司法局审查备案规范性文件25件，清理规范性文件312件。", ""),
        new("行政机关应当自收到申请之日起20个工作日内予以答复，需要延长的不得超过20个工作日。", ""),
        new("未发生因政府信息公开行政复议被纠错、行政诉讼败诉的情形。", ""),
        new("未收到关于减免政府信息处理费的申请。", "", SectionKind.OtherMatters, ProseSample.Bureau),
        new("近三年来，我局收到的政府信息公开申请分别为12件、15件和20件。", "", Agency: ProseSample.Bureau),
        new("受理行政许可申请3412件，办结3400件，作出行政处罚决定52件。", "", Agency: ProseSample.Bureau),
        new("去年同期收到政府信息公开申请18件，答复18件。", "", Agency: ProseSample.Bureau),
        new("全年共收到政府信息公开投诉举报3件，均已办结。", "", Agency: ProseSample.Bureau),
        new("涉及征地拆迁类申请56件，占申请总量的40%。", ""),
        new("完善各项规章制度12件，出台公开目录3项，修订规章制度4件。", "", Agency: ProseSample.Bureau),
        new("一是力争将申请办结率提高到100%，全年不少于4次培训，每次收到意见建议10条。", "", SectionKind.ProblemsAndImprovements),
        new("我局共收到政府信息公开申请近30件，答复约28件。", "", Agency: ProseSample.Bureau),
        new("无超期答复的政府信息公开申请，无泄密事件。", "", Agency: ProseSample.Bureau),
        new("较2023年的96件增加12件，增幅12.5%；按期答复率较上年提高3个百分点。", ""),
        new("行政复议、行政诉讼共6件，主要集中在征地拆迁领域的政府信息公开申请。", ""),
        new("收取不动产登记费3.2万元，污水处理费1204万元。", "", SectionKind.OtherMatters, ProseSample.Bureau),
    };
}
