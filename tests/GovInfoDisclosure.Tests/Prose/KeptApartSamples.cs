namespace GovInfoDisclosure.Tests.Prose;

/// <summary>Passages in the manner of real reports, more than a third of them traps, kept apart:
/// written before, and measured after, the tuning on <see cref="MannerSamples"/>.</summary>
/// <remarks>How they are written is told at <see cref="WrittenPassages"/>.</remarks>
internal static class KeptApartSamples
{
    public static readonly ProseSample[] All = WrittenPassages.Read("""
        C1 2024年，沧溪市各级行政机关共收到政府信息公开申请2413件，与2023年2270件相比，增加143件，增幅为6.3%。
        = receivedOrHandled=2413 receivedGrowth=6.3%
        C1 全年全市共新收政府信息公开申请2413件、上年结转61件，本年度办结2398件，其余76件转下一年度继续办理。
        = received=2413@全市 broughtForward=61@全市 concluded=2398@全市 carriedForward=76@全市
        C1 今年，全市共办理政府信息公开申请2474件，其中新收2413件，去年结转61件；办结2398件，转结下年76件。
        = received=2413@全市 broughtForward=61@全市 concluded=2398@全市 carriedForward=76@全市
        B1 2024年，我局共收到公民、法人和其他组织提出的政府信息公开申请26件，除1件结转外，均已在法定期限内办结。
        = receivedOrHandled=26
        B1 本年度受理依申请公开26件（含上年结转2件），答复25件，1件转下年度办理。
        = receivedOrHandled=26 broughtForward=2 concluded=25 carriedForward=1
        B1 全年共收到政府信息公开申请26份，比上年多8份，其中24份已答复，2份结转下年度。
        = receivedOrHandled=26 concluded=24 carriedForward=2
        B1 我局2024年共收到5件政府信息公开申请，已全部办结，无结转。
        = receivedOrHandled=5 allConcluded=0
        B1 共接收政府信息公开申请14件，同比减少12.5%，依申请公开办结率100%。
        = receivedOrHandled=14 receivedGrowth=-12.5%
        B1 2024年收到政府信息公开申请14件，较去年下降12.5%；答复14件。
        = receivedOrHandled=14 receivedGrowth=-12.5% concluded=14
        B1 收到申请公开政府信息的申请14件，上年度结转1件，处理15件，无结转下年度件。
        = receivedOrHandled=14 broughtForward=1 concluded=15
        D1 全区2024年收办依申请公开件198件，同比上升4.76%，其中自然人申请180件，法人或其他组织申请18件。
        = receivedOrHandled=198@全区 receivedGrowth=4.76%@全区 naturalPersons=180@全区 legalPersons=18@全区
        D1 2024年，我区新接收政府信息公开申请189件，其中12件申请人主动撤回，2023年度结转7件，全年办结190件，转结至2025年6件。
        = received=189 broughtForward=7 concluded=190 carriedForward=6
        D1 全年受理申请189件，其中邮寄申请120件、当面申请9件、网络申请60件，已办结183件，6件未到期结转下年办理。
        = receivedOrHandled=189 concluded=183
        D1 2024年全区共收到政府信息公开申请189件，答复183件：予以公开90件（49.2%），部分公开22件（12.0%），不予公开8件（4.4%），无法提供55件（30.1%），不予处理3件，其他处理5件。
        = receivedOrHandled=189@全区 concluded=183@全区 grantedInFull=90@全区 grantedInFullShare=49.2%@全区 grantedInPart=22@全区
          grantedInPartShare=12.0%@全区 denied=8@全区 deniedShare=4.4%@全区 unableToProvide=55@全区 unableToProvideShare=30.1%@全区
          notProcessed=3@全区 otherHandling=5@全区
        D1 按处理结果分，政府信息公开申请中予以公开90件，约占五成；部分公开22件，占12%；无法提供55件，占三成左右。
        = grantedInFull=90 grantedInPart=22 grantedInPartShare=12% unableToProvide=55
        D1 申请内容主要涉及征地拆迁（76件）、城市规划（33件）、社会保障（20件）等领域。
        =
        D1 上半年，全区受理政府信息公开申请98件；下半年，受理91件。
        =
        D1 1至9月，全区收到政府信息公开申请141件，答复率100%。
        =
        B1 四季度收到政府信息公开申请5件，办结4件。
        =
        B1 全年四个季度分别收到政府信息公开申请3件、4件、2件和5件。
        =
        C1 2024年全省政府信息公开申请总量4.6万件，我市占5.2%。
        =
        C1 全市全年接收政府信息公开申请约2400件，办结约2390件。
        =
        C1 2024年，全市共收到政府信息公开申请0.24万件，较上年增长6.3%。
        = receivedOrHandled=2400±50@全市 receivedGrowth=6.3%@全市
        C1 以市政府名义答复政府信息公开申请73件，代表市政府应诉行政诉讼案件21件。
        =
        C1 市政府全年收到政府信息公开申请84件，市政府部门收到1205件，县（市、区）收到1124件。
        = receivedOrHandled=84@市政府 receivedOrHandled=1205@市政府部门 receivedOrHandled=1124@县(市、区)
        O1 区政府办公室全年收到依申请公开35件，其中代区政府办理28件。
        = receivedOrHandled=35
        D1 全区各级各部门受理政府信息公开申请189件，办结183件。
        = receivedOrHandled=189@全区 concluded=183@全区
        T1 石佛镇2024年受理政府信息公开申请两件，全部按时办结。
        = receivedOrHandled=2
        T1 今年共收到政府信息公开申请3件，已办结3件，申请人均为自然人。
        = receivedOrHandled=3 concluded=3 naturalPersons=3
        T1 2024年，我镇共收到3个依申请公开申请，均按时答复。
        = receivedOrHandled=3
        T1 全年收到信息公开申请2件，均为自然人，答复结果为部份公开1件、无法提供1件。
        = receivedOrHandled=2 naturalPersons=2 grantedInPart=1 unableToProvide=1
        B1 答复情况：同意公开6件，部分公开2件，不予公开3件，其它处理1件，均为依申请公开。
        = grantedInFull=6 grantedInPart=2 denied=3 otherHandling=1
        B1 依申请公开方面，决定予以公开6件，决定部分公开2件，本机关不掌握相关政府信息3件。
        = grantedInFull=6 grantedInPart=2
        B1 政府信息公开属性认定中，主动公开42件、依申请公开15件、不予公开38件。
        =
        B1 全年印发文件230份，其中公开92份，不予公开138份，公开率40%。
        =
        S1 街道公开信息326条，其中部分公开4条，不予公开2条。
        =
        S1 2024年通过线上渠道收到申请2件，当面收到申请1件，均已答复。
        =
        S1 全年未收到公民、法人或其他组织提交的政府信息公开申请。
        = noRequests=0
        S1 本街道今年没有收到依申请公开件，没有发生行政复议、行政诉讼。
        = noRequests=0 noReconsideration=0 noLitigation=0
        S1 2024年，云台街道未收到要求公开政府信息的申请，也无行政复议和诉讼案件。
        = noRequests=0 noReconsideration=0 noLitigation=0
        S1 我街道2024年度依申请公开数量为零。
        =
        S1 未收到重复申请公开政府信息的情况，未收到信访件。
        =
        S4 我街道全年未涉及政府信息公开行政复议、行政诉讼案件。
        = noReconsideration=0 noLitigation=0
        S4 2024年没有产生因政府信息公开而引起的行政复议及行政诉讼。
        = noReconsideration=0 noLitigation=0
        S4 无政府信息公开行政复议、行政诉讼情况。
        = noReconsideration=0 noLitigation=0
        S4 未出现行政复议纠错和行政诉讼败诉情况。
        =
        B4 2024年，因政府信息公开申请行政复议的2件，均维持；提起行政诉讼的1件，尚未审结。
        = reconsiderationTotal=2 reconsideration.upheld=2 litigationTotal=1
        B4 全年发生政府信息公开行政复议4起，其中结果维持3起、结果纠正1起，未发生行政诉讼。
        = reconsiderationTotal=4 reconsideration.upheld=3 reconsideration.corrected=1 noLitigation=0
        D4 2024年，我区政府信息公开行政复议案件22件，行政诉讼案件18件。其中复议维持15件、纠正4件、尚未审结3件。
        = reconsiderationTotal=22 litigationTotal=18 reconsideration.upheld=15 reconsideration.corrected=4
          reconsideration.pending=3
        D4 行政诉讼18件，其中未经复议直接起诉11件（结果维持9件、其他结果2件），复议后起诉7件（结果维持6件、尚未审结1件）。
        = litigationTotal=18 directLitigationTotal=11 directLitigation.upheld=9 directLitigation.otherOutcome=2
          litigationAfterReconsiderationTotal=7 litigationAfterReconsideration.upheld=6 litigationAfterReconsideration.pending=1
        D1 因政府信息公开引起的行政复议22件，结果均为维持；行政诉讼18件，其中维持15件、结果纠正1件、未审结2件。
        = reconsiderationTotal=22 reconsideration.upheld=22 litigationTotal=18 litigation.upheld=15 litigation.corrected=1
          litigation.pending=2
        D4 2023年度结转的行政复议3件均已审结，2024年新发生政府信息公开行政复议5件。
        =
        C1 2024年，市政府作为复议机关共受理行政复议案件312件，其中政府信息公开类27件。
        =
        C4 全市法院一审审结政府信息公开行政案件64件，行政机关败诉5件，败诉率7.8%。
        =
        B1 不予公开9件，其中属于国家秘密1件、保护第三方合法权益3件、属于三类内部事务信息5件，上述均为政府信息公开申请的答复结果。
        = denied=9 denied.stateSecrets=1 denied.thirdPartyRights=3 denied.internalAffairs=5
        B1 政府信息公开申请不予处理6件（信访、举报、投诉类申请4件，重复申请2件）。
        = notProcessed=6 notProcessed.petitionsAndComplaints=4 notProcessed.repeatRequests=2
        B3 2024年政府信息公开申请办理结果：无法提供31件，其中本机关不掌握相关政府信息29件、没有现成信息需要另行制作1件、补正后申请内容仍不明确1件。
        = unableToProvide=31 unableToProvide.notHeld=29 unableToProvide.requiresCreation=1
          unableToProvide.unclearAfterCorrection=1
        B1 收到重复申请3件、信访类申请5件、咨询类申请8件，已分类引导。
        =
        B1 涉及国家秘密、商业秘密的信息不予公开，全年保密审查信息1560条。
        =
        D1 2024年，区政府及区政府办公室制发行政规范性文件7件、废止2件、现行有效38件。
        = normativeIssued=7 normativeRepealed=2 normativeInForce=38
        D1 全区新出台行政规范性文件12件，全部按规定公开并解读。
        = normativeIssued=12@全区
        D1 清理行政规范性文件96件，其中继续有效71件、修改4件、废止21件。
        =
        B1 制定并公开行政规范性文件2件，现行有效规范性文件15件。
        = normativeInForce=15
        B1 全年共审查规范性文件31件，出具审查意见31份。
        =
        C1 2024年市政府制定规章3件，现行有效市政府规章41件。
        = rulesIssued=3 rulesInForce=41
        C1 修改政府规章4件，公开规章历史文本12件。
        =
        B6 2024年度收取政府信息公开信息处理费共计380元。
        = feeCollectedYuan=380
        B6 我局全年收到信息处理费100元，已按规定上缴国库。
        =
        B6 全年发出信息处理费收费通知2件，金额900元，实际收取500元。
        = feeNotices=2 feeNoticedYuan=900 feeCollectedYuan=500
        D6 2024年，全区各级行政机关依申请提供政府信息共收取信息处理费0.26万元。
        = feeCollectedYuan=2600±50@全区
        B6 2024年未开展信息处理费收取工作。
        = feeCollectedYuan=0
        B6 本年度未产生政府信息公开信息处理费，无其他需要报告的事项。
        = feeCollectedYuan=0
        T6 2024年未向申请人收取任何费用。
        = feeCollectedYuan=0
        S6 收费情况：本年度没有发出收费通知，没有收取信息处理费。
        = feeNotices=0 feeCollectedYuan=0
        B6 信息处理费收费通知0件，通知收费金额0元，实际收取0元。
        = feeNotices=0 feeNoticedYuan=0 feeCollectedYuan=0
        B6 严格执行信息处理费制度，未出现违规收费现象。
        =
        B6 全年减免信息处理费200元，涉及申请人2名。
        =
        B6 水资源费收取560万元，生态环境损害赔偿金收取320万元。
        =
        B1 近三年收到政府信息公开申请数量分别为19件、22件和26件，年均增长17%。
        =
        B1 2022年收到政府信息公开申请19件，2023年收到22件，2024年收到26件。
        = receivedOrHandled=26
        B1 与去年22件相比，2024年收到政府信息公开申请26件，增加4件。
        = receivedOrHandled=26
        C1 申请量排名前三的单位分别收到申请312件、201件、188件。
        =
        C1 市公安局全年受理政府信息公开申请201件，办结200件。
        =
        C1 其中，市级部门受理1205件，占49.9%，县区受理1208件，占50.1%。
        =
        P1 2024年，江原省交通运输厅共收到政府信息公开申请217件，同比增长8.5%，上年结转5件，办结213件，结转下年9件。
        = receivedOrHandled=217 receivedGrowth=8.5% broughtForward=5 concluded=213 carriedForward=9
        P1 全省交通运输系统受理政府信息公开申请1960件。
        =
        P1 省厅机关受理217件，厅直属单位受理163件，均为政府信息公开申请。
        =
        S1 受理来信来访126件，办结120件，结转下年6件。
        =
        S1 便民服务中心办理事项5620件，办结率99.8%。
        =
        B1 收到12345热线转办件230件，答复230件；政府信息公开申请收到4件，答复4件。
        = receivedOrHandled=4 concluded=4
        B1 承接上级转办政府信息公开申请6件，协助答复6件。
        =
        B1 收到政府信息公开申请8件。其中：予以公开4件，部分公开1件，无法提供3件。
        = receivedOrHandled=8 grantedInFull=4 grantedInPart=1 unableToProvide=3
        B1 2024年，我局收到政府信息公开申请8件，其中1件与我局职责无关，已告知申请人；予以公开4件，无法提供3件。
        = receivedOrHandled=8 grantedInFull=4 unableToProvide=3
        B1 （二）依申请公开。今年收到8件，办理答复8件，公开率62.5%。
        = receivedOrHandled=8 concluded=8
        B1 收到（含转办）政府信息公开申请8件，均已办理完毕。
        = receivedOrHandled=8 allConcluded=0
        B1 我局政府信息公开申请8件全部办结，未引发行政复议和行政诉讼。
        = concluded=8 noReconsideration=0 noLitigation=0
        B1 政府信息公开申请的受理、登记、审核、办理、答复、归档6个环节全部规范到位。
        =
        O1 全年办公室收到公开申请35件，较上年的41件减少14.6%，答复34件，结转下年1件。
        = receivedOrHandled=35 receivedGrowth=-14.6% concluded=34 carriedForward=1
        D5 个别单位答复超期，全年延期答复11件，被纠正4件。
        =
        D5 2025年，全区计划开展政府信息公开培训3次，力争申请答复率达100%。
        =
        T1 2024年收到的2件政府信息公开申请均予以答复，无结转件。
        = receivedOrHandled=2
        T1 我镇2024年共收到政府信息公开申请0件，上年结转0件，办结0件，结转下年度0件。
        = receivedOrHandled=0 broughtForward=0 concluded=0 carriedForward=0
        T1 村务公开栏公开事项212件，回复村民意见31件，收到书面申请2件。
        =
        C1 2024年，我市收到政府信息公开申请2413件，其中，自然人申请2310件，占95.7%，办结2398件，占申请总数的96.9%。
        = receivedOrHandled=2413 naturalPersons=2310 naturalPersonsShare=95.7% concluded=2398
        C1 全市共收到政府信息公开申请2413件，政府信息公开行政复议134件，行政诉讼57件，行政复议和行政诉讼数量分别较上年下降8%和11%。
        = receivedOrHandled=2413@全市 reconsiderationTotal=134@全市 litigationTotal=57@全市
        """);
}
