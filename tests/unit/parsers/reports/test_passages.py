"""Passages of campaigns that no rule was made for: what each says, and that it says nothing else. Every sentence is invented."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import EPIDEMIC, FUND, values

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT

#: 安全检查
SAFETY = (
    Field("places", "检查场所数", C, "处", ("排查场所",), required=True),
    Field("risks", "发现隐患数", C, "处", ("排查隐患", "查出隐患")),
    Field("fixed", "已整改隐患数", C, "处", ("整改隐患", "完成整改")),
    Field("rate", "隐患整改率", P),
    Field("drills", "应急演练场次", C, "场", ("消防演练", "疏散演练")),
    Field("trained", "参加安全培训人数", C, "人", ("安全培训",)),
    Field("tools", "更换灭火器数", C, "具", ("更换灭火器材",)),
    Field("spent", "整改投入资金", M, "元", ("投入资金",)),
    Field("finished", "自查完成日期", D),
    Field("officer", "安全责任人", T),
)
#: 毕业生就业
JOBS = (
    Field("graduates", "毕业生总数", C, "人", ("毕业生人数",), required=True),
    Field("placed", "已就业人数", C, "人", ("落实就业",), of="毕业生"),
    Field("further", "升学人数", C, "人", ("升学",), of="毕业生"),
    Field("waiting", "未就业人数", C, "人", of="毕业生"),
    Field("rate", "就业率", P),
    Field("firms", "走访企业数", C, "家", ("访企拓岗",)),
    Field("posts", "提供岗位数", C, "个", ("征集岗位",)),
    Field("fairs", "举办招聘会场次", C, "场", ("招聘会", "双选会")),
    Field("helped", "帮扶困难毕业生人数", C, "人"),
    Field("grants", "发放求职补贴金额", M, "元", ("求职补贴",)),
)
#: 植树
TREES = (
    Field("people", "参加职工人数", C, "人", ("参加植树职工",), of="职工"),
    Field("times", "义务劳动人次", C, "人次"),
    Field("trees", "植树株数", C, "株", ("栽植树木", "种植苗木")),
    Field("adopted", "认养树木株数", C, "株"),
    Field("area", "绿化面积", N, "亩"),
    Field("alive", "成活率", P),
    Field("cost", "苗木费用", M, "元", ("购苗款",)),
    Field("day", "植树日期", D),
    Field("leader", "带队负责人", T),
)
#: 科研
RESEARCH = (
    Field("staff", "专任教师总数", C, "人", ("专任教师",)),
    Field("applied", "申报课题数", C, "项", ("申报项目",)),
    Field("granted", "立项课题数", C, "项", ("获批课题", "获批立项")),
    Field("papers", "发表论文篇数", C, "篇"),
    Field("patents", "授权专利数", C, "件", ("获得专利",)),
    Field("funds", "到账经费", M, "元", ("科研经费",)),
    Field("lectures", "举办讲座场次", C, "场", ("学术讲座",)),
    Field("hours", "培训学时", N, "学时"),
)

#: 水电运行: measures in ten thousands, an average, a person in charge
WORKS = (
    Field("water", "供水量", N, "万立方米", ("供水",)),
    Field("power", "用电量", N, "万千瓦时", ("用电",)),
    Field("price", "平均单价", N, "元"),
    Field("repairs", "抢修次数", C, "次", ("抢修",), stock=False),
    Field("pumps", "现有泵站数", C, "座", ("泵站",), stock=True),
    Field("course", "培训人数", C, "人次", ("培训",)),
    Field("leader", "带队领导", T, "", ("带队", "带队人")),
    Field("ended", "检修完成日期", D, "", ("完成日期",)),
)

Said = dict[str, object]

OTHERS = [
    (JOBS, "学院2023届毕业生共有312人，已落实就业268人，另有往届学生12人来校咨询。", {"graduates": 312, "placed": 268}),
    (JOBS, "组织在校生150人参加招聘会2场。", {"fairs": 2}),
    (TREES, "职工46人参加植树，家属、儿童20余人也一同参加。", {"people": 46}),
    (TREES, "3月12日，局机关干部、职工和驻地官兵共计180人参加了义务植树。", {}),
    (TREES, "共有职工及家属120人参加，其中职工85人。", {"people": 85}),
    (TREES, "共植树300株，其中职工植树220株、志愿者植树80株。", {"trees": 300}),
    (SAFETY, "辖区企业组织员工300人开展自查，我单位组织86人参加安全培训。", {"trained": 86}),
    (FUND, "离退休老同志捐款8000元，在职教职工捐款2.4万元。", {"money": 24000}),
    (FUND, "校友企业捐赠物资120件，折合3万元；教职工捐赠衣物86件。", {"goods": 86}),
    (FUND, "参与捐款的教职工92人、学生315人。", {"givers": 92}),
    (EPIDEMIC, "党员和积极分子共25人参与疫情防控。", {}),
    (EPIDEMIC, "医院共有职工560人，党员128人。", {"members": 128}),
]
PLANNED = [
    (SAFETY, "计划于4月底前再检查场所20处。", {}),
    (SAFETY, "本月检查场所16处，下月拟检查场所20处。", {"places": 16}),
    (SAFETY, "年内力争开展应急演练4场，目前已开展应急演练1场。", {"drills": 1}),
    (SAFETY, "预计整改投入资金12万元。", {}),
    (SAFETY, "打算更换灭火器30具，已更换灭火器18具。", {"tools": 18}),
    (SAFETY, "将对剩余的3处隐患限期整改。", {}),
    (SAFETY, "发现隐患12处，已整改隐患9处，其余3处将于本月底前完成整改。", {"risks": 12, "fixed": 9}),
    (SAFETY, "发现隐患12处，其中9处已完成整改，3处正在整改。", {"risks": 12, "fixed": 9}),
    (SAFETY, "发现隐患12处，现场整改7处，限期整改5处。", {"risks": 12, "fixed": 7}),
    (JOBS, "力争就业率达到90%以上。", {}),
    (JOBS, "目标是走访企业50家，现已走访企业32家。", {"firms": 32}),
    (JOBS, "原计划举办招聘会3场，实际举办招聘会2场。", {"fairs": 2}),
    (JOBS, "下一阶段，将继续走访企业10家。", {}),
    (JOBS, "6月还要再举办招聘会1场；5月已举办招聘会2场。", {"fairs": 2}),
    (TREES, "任务数为植树500株，完成植树520株。", {"trees": 520}),
    (TREES, "今春计划植树500株，实际植树420株，完成计划的84%。", {"trees": 420}),
    (RESEARCH, "拟申报课题8项，已申报课题5项，力争立项课题2项。", {"applied": 5}),
    (RESEARCH, "确保全年发表论文20篇，截至目前发表论文11篇。", {"papers": 11}),
    (RESEARCH, "准备举办讲座2场。", {}),
    (FUND, "拟举办爱心义卖活动1场。", {}),
]
DENIED = [
    (SAFETY, "未发现隐患。", {}),
    (SAFETY, "检查场所24处，未发现重大隐患。", {"places": 24}),
    (SAFETY, "本月没有开展应急演练。", {}),
    (SAFETY, "有2处隐患尚未整改。", {}),
    (SAFETY, "隐患整改率未达到100%。", {}),
    (SAFETY, "检查场所0处。", {"places": 0}),
    (JOBS, "截至5月31日，已就业人数201人，未就业人数44人。", {"placed": 201, "waiting": 44}),
    (JOBS, "尚有44人未就业。", {"waiting": 44}),
    (JOBS, "因故取消招聘会1场。", {}),
    (TREES, "受降雨影响，原定的植树活动未能举行。", {}),
    (RESEARCH, "申报的3项课题未获批立项。", {}),
    (RESEARCH, "申报课题6项，获批2项。", {"applied": 6, "granted": 2}),
    (FUND, "除3名病休人员外，其余58名教职工全部参与捐款。", {"givers": 58}),
]
COMPARED = [
    (SAFETY, "发现隐患15处，比上月减少4处。", {"risks": 15}),
    (SAFETY, "发现隐患较上期减少4处。", {}),
    (SAFETY, "隐患整改率96%，同比提高3个百分点。", {"rate": 96}),
    (SAFETY, "隐患整改率由91%提高到96%。", {"rate": 96}),
    (SAFETY, "检查场所数量同比增长20%。", {}),
    (SAFETY, "上月检查场所18处，本月检查场所22处。", {"places": 22}),
    (SAFETY, "本月检查场所22处（上月18处）。", {"places": 22}),
    (SAFETY, "与上月的18处相比，本月检查场所增加到22处。", {"places": 22}),
    (JOBS, "已就业人数比上期增加12人，达到213人。", {"placed": 213}),
    (JOBS, "走访企业数由去年的20家增加到今年的36家。", {"firms": 36}),
    (JOBS, "就业率为86.4%，较去年同期上升2.1个百分点。", {"rate": 86.4}),
    (JOBS, "就业率较去年同期（84.3%）上升2.1个百分点，达86.4%。", {"rate": 86.4}),
    (JOBS, "去年同期走访企业20家，今年走访企业36家，增加16家。", {"firms": 36}),
    (JOBS, "提供岗位420个，环比增长15%，是去年同期的1.5倍。", {"posts": 420}),
    (TREES, "植树株数比去年多80株。", {}),
    (TREES, "植树460株，比计划多60株。", {"trees": 460}),
    (TREES, "苗木费用减少到1.2万元。", {"cost": 12000}),
    (RESEARCH, "到账经费186.5万元，同比增加32万元，增长20.7%。", {"funds": 1865000}),
    (RESEARCH, "发表论文从上年的14篇增至21篇。", {"papers": 21}),
    (RESEARCH, "新增授权专利3件，累计授权专利17件。", {"patents": 3}),
]
CUMULATIVE = [
    (SAFETY, "今年以来累计检查场所96处，本月检查场所22处。", {"places": 22}),
    (SAFETY, "本月检查场所22处，今年累计96处。", {"places": 22}),
    (SAFETY, "截至目前，累计发现隐患48处，其中本月发现15处。", {"risks": 15}),
    (SAFETY, "截至3月底累计整改隐患41处。", {"fixed": 41}),
    (SAFETY, "本月应急演练1场，自年初以来共开展应急演练4场。", {"drills": 1}),
    (JOBS, "本周走访企业6家，累计走访企业42家；本周征集岗位85个，累计征集岗位610个。", {"firms": 6, "posts": 85}),
    (JOBS, "累计走访企业42家（本周6家），累计征集岗位610个（本周85个）。", {"firms": 6, "posts": 85}),
    (RESEARCH, "第二季度发表论文7篇，上半年累计发表论文13篇。", {"papers": 7}),
    (TREES, "自活动开展以来，累计植树2600余株。", {"trees": 2600}),
]
PER_ONE = [
    (TREES, "人均植树5株，共植树230株。", {"trees": 230}),
    (TREES, "每人植树3株。", {}),
    (TREES, "每株苗木费用45元，合计苗木费用10,350元。", {"cost": 10350}),
    (TREES, "平均每天植树80株，三天共植树240株。", {"trees": 240}),
    (SAFETY, "每处投入资金约2000元。", {}),
    (SAFETY, "每个班组开展应急演练1场，共开展应急演练8场。", {"drills": 8}),
    (JOBS, "户均帮扶困难毕业生1人。", {}),
    (JOBS, "按每人1000元的标准发放求职补贴，共发放求职补贴26,000元。", {"grants": 26000}),
    (JOBS, "为26名困难毕业生每人发放求职补贴1000元，共计26000元。", {"grants": 26000}),
    (JOBS, "场均提供岗位60个。", {}),
    (RESEARCH, "人均发表论文0.8篇。", {}),
    (RESEARCH, "教师人均完成培训24学时。", {}),
    (RESEARCH, "单篇论文最高被引120次，全年发表论文31篇。", {"papers": 31}),
    (FUND, "人均捐款约210元，最多的一位捐款3000元。", {}),
]
RANGES = [
    (SAFETY, "检查场所30—40处。", {}),
    (SAFETY, "检查场所三四十处。", {}),
    (SAFETY, "更换灭火器十几具。", {}),
    (TREES, "植树200至300株。", {}),
    (TREES, "植树两三百株。", {}),
    (JOBS, "每场招聘会提供岗位50-80个。", {}),
    (SAFETY, "检查场所数十处，发现隐患若干。", {}),
]
PARTS = [
    (SAFETY, "检查场所36处，其中教学楼12处、宿舍楼16处、食堂8处。", {"places": 36}),
    (SAFETY, "检查教学楼12处、宿舍楼16处、食堂8处，共检查场所36处。", {"places": 36}),
    (SAFETY, "发现隐患15处（用电隐患9处、消防隐患6处）。", {"risks": 15}),
    (SAFETY, "发现隐患15处，包括用电隐患9处、消防隐患6处。", {"risks": 15}),
    (SAFETY, "发现隐患15处，分别为用电9处、消防4处、燃气2处。", {"risks": 15}),
    (SAFETY, "用电隐患9处、消防隐患6处，总计发现隐患15处。", {"risks": 15}),
    (SAFETY, "开展消防演练2场、疏散演练3场。", {"drills": 5}),
    (SAFETY, "整改投入资金共计3.6万元，其中上级拨付2万元，自筹1.6万元。", {"spent": 36000}),
    (JOBS, "毕业生总数312人（男生140人、女生172人）。", {"graduates": 312}),
    (JOBS, "已就业人数268人，其中签约就业201人、灵活就业67人。", {"placed": 268}),
    (JOBS, "举办线下招聘会2场、线上招聘会3场。", {"fairs": 5}),
    (JOBS, "举办招聘会5场，其中线下2场、线上3场。", {"fairs": 5}),
    (TREES, "栽植松树120株、柏树80株，共计200株。", {"trees": 200}),
    (TREES, "植树株数：松树120株，柏树80株，合计200株。", {"trees": 200}),
    (RESEARCH, "申报课题9项：国家级2项，省级4项，市级3项。", {"applied": 9}),
    (RESEARCH, "发表论文21篇，含核心期刊6篇。", {"papers": 21}),
    (RESEARCH, "授权专利8件，其中发明专利3件、实用新型5件。", {"patents": 8}),
    (RESEARCH, "上半年举办讲座3场，下半年举办讲座4场，全年共举办讲座7场。", {"lectures": 7}),
    (FUND, "教职工捐款共36,400元，其中：第一批21,000元，第二批15,400元。", {"money": 36400}),
    (EPIDEMIC, "一支部党员志愿服务35人次，二支部党员志愿服务28人次，合计63人次。", {"shifts": 63}),
]
APPROXIMATE = [
    (TREES, "植树近500株。", {"trees": 500}),
    (TREES, "植树500余株。", {"trees": 500}),
    (TREES, "植树约五百株，绿化面积超过12亩。", {"trees": 500, "area": 12}),
    (TREES, "植树不少于300株。", {"trees": 300}),
    (TREES, "栽植树木千余株，绿化面积3.5亩。", {"trees": 1000, "area": 3.5}),
    (TREES, "栽植树木一百二十余株。", {"trees": 120}),
    (TREES, "栽植树木1万2千株。", {"trees": 12000}),
    (TREES, "义务劳动达230多人次。", {"times": 230}),
    (JOBS, "征集岗位百余个。", {"posts": 100}),
    (JOBS, "征集岗位1,260个，发放求职补贴3万余元。", {"posts": 1260, "grants": 30000}),
    (RESEARCH, "到账经费叁佰贰拾万元。", {"funds": 3200000}),
    (RESEARCH, "发表论文二十一篇，申报课题九项。", {"papers": 21, "applied": 9}),
    (SAFETY, "检查场所３６处，发现隐患１５处。", {"places": 36, "risks": 15}),
    (SAFETY, "检查场所 1 2 0 处。", {"places": 120}),
    (SAFETY, "更换灭火器120具左右。", {"tools": 120}),
    (SAFETY, "组织200人以上参加安全培训。", {"trained": 200}),
    (SAFETY, "检查场所共计二十余处。", {"places": 20}),
]
MONEY = [
    (TREES, "购苗款￥10,350.00元。", {"cost": 10350}),
    (TREES, "购苗款共计人民币壹万零叁佰伍拾元整（¥10350.00）。", {"cost": 10350}),
    (TREES, "苗木费用8650元5角。", {"cost": 8650.5}),
    (TREES, "苗木费用8千元。", {"cost": 8000}),
    (TREES, "苗木费用（万元）：1.035", {"cost": 10350}),
    (TREES, "苗木费用1.035万元。", {"cost": 10350}),
    (JOBS, "求职补贴：人民币 26000 元", {"grants": 26000}),
    (RESEARCH, "到账经费1,865,000元。", {"funds": 1865000}),
    (RESEARCH, "到账经费1.2亿元。", {"funds": 120000000}),
    (SAFETY, "投入资金3万6千元。", {"spent": 36000}),
    (SAFETY, "整改投入资金3.6万，均来自自筹。", {"spent": 36000}),
    (FUND, "捐款三千六百元，捐赠物资42件，价值约2800元。", {"money": 3600, "goods": 42, "value": 2800}),
    (FUND, "捐赠棉被、大米等折款1.5万元。", {"value": 15000}),
    (FUND, "共募集款物折合人民币8.6万元，其中捐款5.2万元、物资折合3.4万元。", {"money": 52000, "value": 34000}),
]
PERCENTS = [
    (JOBS, "就业率85.9%，升学率21%。", {"rate": 85.9}),
    (JOBS, "毕业生总数312人，就业率85.9％。", {"graduates": 312, "rate": 85.9}),
    (JOBS, "毕业生就业率达到百分之八十五点九。", {"rate": 85.9}),
    (JOBS, "毕业生总数28人，全部落实就业。", {"graduates": 28, "placed": 28}),
    (SAFETY, "发现隐患15处，均已完成整改。", {"risks": 15, "fixed": 15}),
    (SAFETY, "发现隐患15处，已全部整改到位，整改率100%。", {"risks": 15, "fixed": 15, "rate": 100}),
    (SAFETY, "发现的15处隐患全部整改完毕。", {"risks": 15, "fixed": 15}),
    (TREES, "成活率在95%以上。", {"alive": 95}),
    (TREES, "苗木成活率98%，参加率96%。", {"alive": 98}),
]
NO_VALUES = [
    (SAFETY, "根据校发〔2023〕15号文件要求，检查场所26处。", {"places": 26}),
    (SAFETY, "对3号楼、5号楼检查场所6处。", {"places": 6}),
    (SAFETY, "第3次检查场所12处。", {"places": 12}),
    (SAFETY, "热线12345共接到反映隐患的来电，经查发现隐患2处。", {"risks": 2}),
    (SAFETY, "8月15日检查场所12处。", {"places": 12}),
    (SAFETY, "检查场所12处，联系电话0466-0000700。", {"places": 12}),
    (SAFETY, "“119”消防宣传月期间，开展消防演练1场。", {"drills": 1}),
    (SAFETY, "落实“一岗双责”，检查场所9处。", {"places": 9}),
    (SAFETY, "根据《安全生产法》第二十一条，安全培训64人。", {"trained": 64}),
    (JOBS, "2023届毕业生总数312人。", {"graduates": 312}),
    (JOBS, "“百日冲刺”行动中走访企业11家。", {"firms": 11}),
    (JOBS, "在A区201室举办招聘会1场。", {"fairs": 1}),
    (JOBS, "为期3天的招聘会共2场。", {"fairs": 2}),
    (TREES, "3月12日上午9时，植树150株，树坑直径60厘米、深80厘米。", {"trees": 150}),
    (RESEARCH, "“十四五”期间第1批申报课题4项。", {"applied": 4}),
    (RESEARCH, "ISO9001认证后，授权专利2件。", {"patents": 2}),
    (RESEARCH, "依托111计划，举办讲座5场。", {"lectures": 5}),
]
LISTS = [
    (SAFETY, "发现隐患和已整改隐患分别为15处、12处。", {"risks": 15, "fixed": 12}),
    (SAFETY, "检查场所、发现隐患、整改隐患分别为36处、15处和12处。", {"places": 36, "risks": 15, "fixed": 12}),
    (JOBS, "走访企业、征集岗位、举办招聘会分别为36家、420个、2场。", {"firms": 36, "posts": 420, "fairs": 2}),
    (TREES, "植树和认养树木分别为200株、50株。", {"trees": 200, "adopted": 50}),
    (RESEARCH, "申报课题和立项课题数分别为9项和4项。", {"applied": 9, "granted": 4}),
    (JOBS, "其中已就业、升学人数分别为201人、67人。", {"placed": 201, "further": 67}),
    (
        SAFETY,
        "共检查场所36处，发现隐患15处，整改12处，整改率80%，投入资金3.6万元，更换灭火器24具。",
        {"places": 36, "risks": 15, "fixed": 12, "rate": 80, "spent": 36000, "tools": 24},
    ),
    (
        JOBS,
        "学院312名毕业生中，已就业201人，升学67人，未就业44人，就业率85.9%。",
        {"graduates": 312, "placed": 201, "further": 67, "waiting": 44, "rate": 85.9},
    ),
    (
        TREES,
        "46名职工栽植树木230株，绿化面积4亩，花费购苗款1.03万元。",
        {"people": 46, "trees": 230, "area": 4, "cost": 10300},
    ),
    (
        RESEARCH,
        "申报9项课题，获批立项4项，发表21篇论文，举办5场讲座。",
        {"applied": 9, "granted": 4, "papers": 21, "lectures": 5},
    ),
    (RESEARCH, "本学期有专任教师86人，共完成36学时培训。", {"staff": 86, "hours": 36}),
    (JOBS, "走访了36家企业，征集了420个岗位，举办了2场招聘会。", {"firms": 36, "posts": 420, "fairs": 2}),
    (JOBS, "关于招聘会：本月办了2场。", {"fairs": 2}),
    (SAFETY, "应急演练情况：组织了2场，参加86人。", {"drills": 2}),
    (SAFETY, "检查场所（36处）、发现隐患（15处）。", {"places": 36, "risks": 15}),
    (SAFETY, "检查场所数——36；发现隐患数——15", {"places": 36, "risks": 15}),
    (SAFETY, "检查场所=36，发现隐患=15，已整改隐患=12", {"places": 36, "risks": 15, "fixed": 12}),
    (SAFETY, "检查场所数 36处 发现隐患数 15处 已整改隐患数 12处", {"places": 36, "risks": 15, "fixed": 12}),
    (SAFETY, "36处检查场所、15处发现隐患", {"places": 36, "risks": 15}),
    (
        TREES,
        "带队负责人：白云亭\n植树日期：3月12日\n植树株数：230",
        {"leader": "白云亭", "day": date(2023, 3, 12), "trees": 230},
    ),
    (TREES, "活动于3月12日举行，由白云亭同志带队，共植树230株。", {"trees": 230}),
    (SAFETY, "5月20日完成自查，安全责任人：秦月。", {"finished": date(2023, 5, 20), "officer": "秦月"}),
    (SAFETY, "自查完成日期：2023.5.20", {"finished": date(2023, 5, 20)}),
    (SAFETY, "自查完成日期：二〇二三年五月二十日", {"finished": date(2023, 5, 20)}),
    (SAFETY, "发现隐患多少处？15处。", {"risks": 15}),
]
RUNNING = [
    (WORKS, "本月供水量128.5万立方米，用电量31.2万千瓦时，日均1.04万千瓦时。", {"water": 128.5, "power": 31.2}),
    (WORKS, "用电312000千瓦时。", {"power": 31.2}),
    (WORKS, "用电31.2万度。", {"power": 31.2}),
    (WORKS, "泵站新增1座，达到9座。", {"pumps": 9}),
    (WORKS, "泵站由8座增至9座。", {"pumps": 9}),
    (WORKS, "4日抢修2次，11日抢修3次。", {"repairs": 5}),
    (WORKS, "第一周抢修2次，第二周3次，第三周1次，合计6次。", {"repairs": 6}),
    (WORKS, "培训班组长18人次、新进员工12人次。", {"course": 30}),
    (WORKS, "检修由副厂长柳成荫带队，5月20日全部完成检修。", {"leader": "柳成荫", "ended": date(2023, 5, 20)}),
    (WORKS, "带队的是柳成荫。", {"leader": "柳成荫"}),
    (WORKS, "预计5月20日完成检修。", {}),
    (TREES, "三个班组依次植树51、64、17株。", {"trees": 132}),
    (SAFETY, "上报隐患：检查场所9处，发现隐患2处。", {"places": 9, "risks": 2}),
    (SAFETY, "一周合计：检查场所22处，发现隐患6处。", {"places": 22, "risks": 6}),
    (JOBS, "访企拓岗走访企业十里铺9家、石桥6家、马王5家，全院共20家。", {"firms": 20}),
]
ALL = [
    (fields, text, said)
    for group in (
        OTHERS,
        PLANNED,
        DENIED,
        COMPARED,
        CUMULATIVE,
        PER_ONE,
        RANGES,
        PARTS,
        APPROXIMATE,
        MONEY,
        PERCENTS,
        NO_VALUES,
        LISTS,
        RUNNING,
    )
    for fields, text, said in group
]


@pytest.mark.parametrize(("fields", "text", "said"), ALL, ids=[case[1][:30] for case in ALL])
def test_a_passage_says_just_this(fields: tuple[Field, ...], text: str, said: Said) -> None:
    assert values(fields, *text.split("\n")) == said


CORRECTIONS = [
    (SAFETY, "检查场所应为38处，误写为36处。", {"places": 38}),
    (SAFETY, "检查场所数由36处更正为38处。", {"places": 38}),
    (SAFETY, "将检查场所36处更正为38处，发现隐患15处更正为16处。", {"places": 38, "risks": 16}),
    (SAFETY, "原报发现隐患15处，实为16处。", {"risks": 16}),
    (SAFETY, "发现隐患数误写为51处，应为15处，以此为准。", {"risks": 15}),
    (SAFETY, "更正：发现隐患15处，其余不变。", {"risks": 15}),
    (SAFETY, "上次报的整改投入资金3.6万元有误，正确金额为3.06万元。", {"spent": 30600}),
    (JOBS, "就业率85.9%应改为86.2%。", {"rate": 86.2}),
    (JOBS, "走访企业数不是63家，而是36家。", {"firms": 36}),
    (JOBS, "请将“走访企业63家”改为“走访企业36家”。", {"firms": 36}),
    (TREES, "植树株数多报了20株，应为210株。", {"trees": 210}),
    (TREES, "把植树230株订正为210株，成活率仍为95%。", {"trees": 210}),
    (RESEARCH, "发表论文21篇（原报12篇系笔误）。", {"papers": 21}),
    (RESEARCH, "到账经费更正为186.5万元（原为165.8万元）。", {"funds": 1865000}),
    (RESEARCH, "申报课题数：9项→8项", {"applied": 8}),
]


@pytest.mark.parametrize(("fields", "text", "said"), CORRECTIONS, ids=[case[1][:30] for case in CORRECTIONS])
def test_a_correction_says_only_what_now_holds(fields: tuple[Field, ...], text: str, said: Said) -> None:
    assert values(fields, text, kind=ReportKind.CORRECTION) == said


SUPPLEMENTS = [
    (SAFETY, "另有检查场所4处未统计，现补报。", {"places": 4}),
    (SAFETY, "补报：新增应急演练1场。", {"drills": 1}),
    (JOBS, "漏报走访企业3家，特此补充。", {"firms": 3}),
    (JOBS, "补充报送招聘会1场、征集岗位45个。", {"fairs": 1, "posts": 45}),
    (TREES, "昨日又植树30株，请一并计入。", {"trees": 30}),
    (RESEARCH, "上次少报了论文2篇。", {"papers": 2}),
]


@pytest.mark.parametrize(("fields", "text", "said"), SUPPLEMENTS, ids=[case[1][:30] for case in SUPPLEMENTS])
def test_a_supplement_says_what_it_adds(fields: tuple[Field, ...], text: str, said: Said) -> None:
    assert values(fields, text, kind=ReportKind.SUPPLEMENT) == said
