"""Figures in sentences as people of five offices write them: in plain speech, put right, set apart by sex or time, told in parts."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import EPIDEMIC, FUND, values
from tests.unit.parsers.reports.other_campaigns import READING, RELIEF, SAFETY

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT
INITIAL, COR, SUP = ReportKind.INITIAL, ReportKind.CORRECTION, ReportKind.SUPPLEMENT

#: 燃气入户安检
GAS = (
    Field("homes", "入户安检户数", C, "户", ("入户安检", "安检用户"), stock=False),
    Field("hazards", "发现隐患数", C, "处", ("发现隐患", "查出隐患"), stock=False),
    Field("fixed", "消除隐患数", C, "处", ("消除隐患", "隐患整改"), stock=False),
    Field("alarms", "安装报警器台数", C, "台", ("安装报警器", "报警器"), stock=False),
    Field("hoses", "更换软管根数", C, "根", ("更换软管", "换管"), stock=False),
    Field("leaflets", "发放宣传单份数", C, "份", ("宣传单", "宣传资料"), stock=False),
    Field("staff", "出动人次", C, "人次", ("出动安检员", "出动"), stock=False),
    Field("cost", "投入资金", M, "元", ("投入",), stock=False),
    Field("rate", "安检完成率", P, "%", ("完成率",)),
    Field("day", "完成日期", D, "", ("完成时间",)),
    Field("chief", "负责人", T, "", ("带队负责人",)),
)
#: 动物防疫
HERD = (
    Field("pigs", "免疫生猪头数", C, "头", ("免疫生猪", "生猪免疫"), stock=False),
    Field("sheep", "免疫羊只数", C, "只", ("免疫羊", "羊免疫"), stock=False),
    Field("farms", "走访养殖户数", C, "户", ("走访养殖户", "养殖户"), stock=False),
    Field("area", "消毒面积", N, "平方米", ("消毒",), stock=False),
    Field("drug", "使用消毒药公斤数", N, "公斤", ("消毒药", "消毒剂"), stock=False),
    Field("vets", "出动防疫员人次", C, "人次", ("防疫员", "出动"), stock=False),
    Field("taught", "培训养殖户人次", C, "人次", ("培训",), stock=False),
    Field("talks", "培训场次", C, "场", ("培训班", "技术培训"), stock=False),
    Field("grant", "发放补助金额", M, "元", ("补助", "补助款"), stock=False),
    Field("rate", "免疫密度", P, "%", ("免疫率",)),
    Field("dead", "无害化处理头数", C, "头", ("无害化处理",), stock=False),
)
#: 养老服务
ELDER = (
    Field("beds", "养老床位数", C, "张", ("床位",), stock=True),
    Field("old", "在住老人数", C, "人", ("在住老人", "入住老人"), stock=True),
    Field("meals", "助餐人次", C, "人次", ("助餐",), stock=False),
    Field("visits", "探访独居老人户数", C, "户", ("探访老人", "探访"), stock=False),
    Field("helpers", "参与志愿者人数", C, "人", ("志愿者",), of="志愿者", stock=False),
    Field("talks", "健康讲座场次", C, "场", ("健康讲座", "讲座"), stock=False),
    Field("wishes", "办理诉求件数", C, "件", ("办结诉求", "解决诉求"), stock=False),
    Field("gifts", "接受捐款金额", M, "元", ("捐款", "善款"), stock=False),
    Field("hours", "服务时长", N, "小时", ("服务时间",), stock=False),
    Field("happy", "满意率", P, "%", ("满意度",)),
)
#: 节能降耗
POWER = (
    Field("power", "用电量", N, "万千瓦时", ("耗电量", "电量"), stock=False),
    Field("water", "用水量", N, "吨", ("耗水量",), stock=False),
    Field("lamps", "改造灯具盏数", C, "盏", ("改造灯具", "更换灯具", "节能灯"), stock=False),
    Field("rounds", "节能巡查次数", C, "次", ("巡查",), stock=False),
    Field("saved", "节约费用", M, "元", ("节约", "节省费用"), stock=False),
    Field("drop", "节电率", P, "%"),
    Field("staff", "节能管理员人数", C, "人", ("节能管理员", "管理员"), stock=True),
    Field("talks", "节能宣传活动场次", C, "场", ("节能宣传", "宣传活动"), stock=False),
    Field("begun", "改造启动日期", D, "", ("启动日期",)),
    Field("head", "节能负责人", T, "", ("责任人",)),
)
#: 学生体检: labels that only their brackets set apart
CHECKUP = (
    Field("pupils", "学生总数", C, "人", ("在校学生",), stock=True),
    Field("boys", "体检学生数（男）", C, "人"),
    Field("girls", "体检学生数（女）", C, "人"),
    Field("near", "近视学生数", C, "人", ("近视",), of="学生"),
    Field("before", "近视率（前）", P, "%"),
    Field("after", "近视率（后）", P, "%"),
    Field("glasses", "配发眼镜副数", C, "副", ("配镜",), stock=False),
    Field("classes", "爱眼主题班会节数", C, "节", ("班会",), stock=False),
    Field("calls", "家长来电人次", C, "人次", ("家长咨询",), stock=False),
    Field("spent", "体检经费", M, "元", ("经费",), stock=False),
)
#: 党员台账: the same
REGISTER = (
    Field("men", "党员总数（男）", C, "人", stock=True),
    Field("women", "党员总数（女）", C, "人", stock=True),
    Field("early", "党员总数（年初数）", C, "人"),
    Field("late", "党员总数（年末数）", C, "人"),
    Field("fees", "党费收缴金额", M, "元", ("党费",), stock=False),
    Field("meetings", "三会一课次数", C, "次", ("三会一课",), stock=False),
)

CASES = [
    (EPIDEMIC, "这回大伙儿一共捐了两千多。", {"donation": 2000}, INITIAL),
    (EPIDEMIC, "全支部23个党员，还有仨没打疫苗。", {"members": 23}, INITIAL),
    (EPIDEMIC, "替师生解决了俩事儿：一个是宿舍热水，一个是快递进门。", {"solved": 2}, INITIAL),
    (EPIDEMIC, "咱们支部党员拢共31个，打过疫苗的29个，剩下2个有禁忌症。", {"members": 31, "vaccinated": 29}, INITIAL),
    (EPIDEMIC, "志愿服务嘛，这一礼拜下来有六十多人次。", {"shifts": 60}, INITIAL),
    (EPIDEMIC, "党员捐款总数不是3200元，是3020元。", {"donation": 3020}, COR),
    (EPIDEMIC, "请把上次的志愿服务12人次改成21人次。", {"shifts": 21}, COR),
    (EPIDEMIC, "上次捐款金额少写了一个0，应该是5000元。", {"donation": 5000}, COR),
    (EPIDEMIC, "党员总数更正为46名，其他不变。", {"members": 46}, COR),
    (EPIDEMIC, "正式党员35名，预备党员4名，合计39名。参加疫情防控的有27名。", {"members": 39, "engaged": 27}, INITIAL),
    (EPIDEMIC, "现有党員四十二名，其中三十八名已接種疫苗。", {"members": 42, "vaccinated": 38}, INITIAL),
    (EPIDEMIC, "我们支部35名党员，33人接种了疫苗，2人因病暂缓。", {"members": 35, "vaccinated": 33}, INITIAL),
    (EPIDEMIC, "疫苗接种方面，除3名党员因身体原因外，其余41名党员全部接种。", {"vaccinated": 41}, INITIAL),
    (GAS, "入户安检1,240户，查出隐患86处，当场消除隐患79处，其余7处已下发通知单。", {"homes": 1240, "hazards": 86, "fixed": 79}, INITIAL),
    (GAS, "这礼拜跑了四百二十来户，查出毛病三十一处，换了十八根软管。", {"hoses": 18}, INITIAL),
    (GAS, "入户安检420余户，换了18根软管，装了35台报警器。", {"homes": 420, "hoses": 18, "alarms": 35}, INITIAL),
    (GAS, "本周安检用户560户，累计2310户，完成率61.5%。", {"homes": 560, "rate": 61.5}, INITIAL),
    (GAS, "计划安检3000户，实际安检2860户，完成率95.3%。", {"homes": 2860, "rate": 95.3}, INITIAL),
    (GAS, "东区安检310户，西区安检245户，两区合计555户。", {"homes": 555}, INITIAL),
    (GAS, "东区安检310户，西区安检245户。", {"homes": 555}, INITIAL),
    (GAS, "上月发现隐患52处，本月发现隐患37处，比上月少15处。", {"hazards": 37}, INITIAL),
    (GAS, "隐患数应为63处，原报36处系笔误。", {"hazards": 63}, COR),
    (GAS, "投入资金贰万叁仟伍佰元整。", {"cost": 23500}, INITIAL),
    (GAS, "投入资金2万3千5，用于更换报警器。", {"cost": 23500}, INITIAL),
    (GAS, "投入约3.2万，安装报警器160台，其中免费安装40台。", {"cost": 32000, "alarms": 160}, INITIAL),
    (GAS, "发放宣传单两千份，还有五百份没发完。", {"leaflets": 2000}, INITIAL),
    (GAS, "工作由副所长汤若水带队负责，6月9日全部完成。", {}, INITIAL),
    (GAS, "完成时间：2023年6月8日\n负责人：邢小满", {"chief": "邢小满", "day": date(2023, 6, 8)}, INITIAL),
    (GAS, "更换软管的有47户共52根。", {"hoses": 52}, INITIAL),
    (GAS, "出动安检员4组12人，共计60人次，入户安检600户。", {"staff": 60, "homes": 600}, INITIAL),
    (GAS, "每组每天安检40户，五天下来安检用户800户。", {"homes": 800}, INITIAL),
    (GAS, "安检用户600户左右，隐患发现20到30处。", {"homes": 600}, INITIAL),
    (GAS, "没有发现隐患，发放宣传资料300份。", {"leaflets": 300}, INITIAL),
    (GAS, "发现隐患0处，安装报警器0台。", {"hazards": 0, "alarms": 0}, INITIAL),
    (GAS, "发现隐患12处，都已当场整改。", {"hazards": 12, "fixed": 12}, INITIAL),
    (GAS, "发现隐患12处，整改了八成，其余正在整改。", {"hazards": 12}, INITIAL),
    (GAS, "下周计划安检700户。本周安检650户。", {"homes": 650}, INITIAL),
    (GAS, "安检完成率达百分之九十八点五。", {"rate": 98.5}, INITIAL),
    (HERD, "本周给猪打疫苗，免疫生猪1260头，羊也打了340只。", {"pigs": 1260, "sheep": 340}, INITIAL),
    (HERD, "免疫生猪两千三百头，羊四百一十只，免疫密度98%以上。", {"pigs": 2300, "sheep": 410, "rate": 98}, INITIAL),
    (HERD, "消毒圈舍1.2万平方米，用了消毒药85公斤。", {"area": 12000, "drug": 85}, INITIAL),
    (HERD, "消毒12000㎡，消毒剂用掉170斤。", {"area": 12000, "drug": 85}, INITIAL),
    (HERD, "技术培训3场，培训养殖户156人次。", {"talks": 3, "taught": 156}, INITIAL),
    (HERD, "出动防疫员45人次；走访养殖户120户；发放补助8.6万元。", {"vets": 45, "farms": 120, "grant": 86000}, INITIAL),
    (HERD, "补助款还差4万元没到位，已发放补助6万元。", {"grant": 60000}, INITIAL),
    (HERD, "病死猪无害化处理7头。", {"dead": 7}, INITIAL),
    (HERD, "免疫生猪1260头，其中能繁母猪310头、仔猪950头。", {"pigs": 1260}, INITIAL),
    (HERD, "能繁母猪免疫310头，仔猪免疫950头，共免疫生猪1260头。", {"pigs": 1260}, INITIAL),
    (HERD, "免疫率由91%升至97%。", {"rate": 97}, INITIAL),
    (HERD, "应免生猪1300头，实免1274头，免疫密度98%。", {"pigs": 1274, "rate": 98}, INITIAL),
    (HERD, "生猪免疫：1274头（应免1300头）", {"pigs": 1274}, INITIAL),
    (HERD, "走访养殖户：散养户86户，规模户12户", {"farms": 98}, INITIAL),
    (HERD, "去年同期免疫生猪900头，今年1100头。", {"pigs": 1100}, INITIAL),
    (HERD, "截至6月10日累计免疫生猪8600头。", {"pigs": 8600}, INITIAL),
    (HERD, "全镇累计免疫生猪8600头，本周免疫1120头。", {"pigs": 1120}, INITIAL),
    (HERD, "消毒药：0.2吨", {"drug": 200}, INITIAL),
    (HERD, "羊免疫340只，不是430只。", {"sheep": 340}, COR),
    (ELDER, "中心有床位120张，现住老人96人，其中失能23人。", {"beds": 120}, INITIAL),
    (ELDER, "在住老人96人（男41人、女55人），床位120张。", {"old": 96, "beds": 120}, INITIAL),
    (ELDER, "床位由原来的100张增加到120张。", {"beds": 120}, INITIAL),
    (ELDER, "新增床位20张，总数达120张。", {"beds": 120}, INITIAL),
    (ELDER, "助餐点每天供餐80份，全月助餐2400人次。", {"meals": 2400}, INITIAL),
    (ELDER, "志愿者来了三十几位，讲座搞了两回。", {}, INITIAL),
    (ELDER, "参与志愿者34人，服务时长136小时，平均每人4小时。", {"helpers": 34, "hours": 136}, INITIAL),
    (ELDER, "探访独居老人75户，办结诉求9件；另有2件正在办理。", {"visits": 75, "wishes": 9}, INITIAL),
    (ELDER, "收到诉求11件，解决诉求9件。", {"wishes": 9}, INITIAL),
    (ELDER, "收到爱心企业捐款5万元、个人捐款3200元。", {"gifts": 53200}, INITIAL),
    (ELDER, "接受捐款共计53,200元（企业5万元，个人3200元）。", {"gifts": 53200}, INITIAL),
    (ELDER, "满意率98.6%，较上季度提升1.2个百分点。", {"happy": 98.6}, INITIAL),
    (ELDER, "满意度九成六。", {"happy": 96}, INITIAL),
    (ELDER, "服务时间90分钟。", {"hours": 1.5}, INITIAL),
    (ELDER, "健康讲座：1场；助餐：210人次；探访：18户。", {"talks": 1, "meals": 210, "visits": 18}, INITIAL),
    (ELDER, "健康讲座暂停，未举办。助餐210人次。", {"meals": 210}, INITIAL),
    (ELDER, "重阳节当天助餐160人次，整个月助餐3100人次。", {"meals": 3100}, INITIAL),
    (ELDER, "志愿者：12名；诉求：解决4件，转办1件。", {"helpers": 12, "wishes": 4}, INITIAL),
    (ELDER, "上次漏报捐款800元，特此补充。", {"gifts": 800}, SUP),
    (POWER, "本月用电量61.25万千瓦时，用水量1830吨。", {"power": 61.25, "water": 1830}, INITIAL),
    (POWER, "用电612,500度，水用了1830方。", {"power": 61.25}, INITIAL),
    (POWER, "耗电量比去年同期下降4.2万千瓦时，降幅6.4%。", {}, INITIAL),
    (POWER, "更换灯具320盏，节约费用1.8万元，节电率12%。", {"lamps": 320, "saved": 18000, "drop": 12}, INITIAL),
    (POWER, "节电率12.5%，高于目标值10%。", {"drop": 12.5}, INITIAL),
    (POWER, "巡查14次，发现长明灯5处。", {"rounds": 14}, INITIAL),
    (POWER, "设节能管理员9名，节能宣传活动办了3场。", {"staff": 9, "talks": 3}, INITIAL),
    (POWER, "改造于5月22日启动，节能负责人是韦长庚。", {"begun": date(2023, 5, 22), "head": "韦长庚"}, INITIAL),
    (POWER, "责任人 葛青禾 启动日期 2023.5.22", {"begun": date(2023, 5, 22), "head": "葛青禾"}, INITIAL),
    (POWER, "预计全年节约费用20万元，目前节约7.6万元。", {"saved": 76000}, INITIAL),
    (POWER, "一号楼改造灯具120盏，二号楼改造灯具90盏，食堂改造灯具36盏。", {"lamps": 246}, INITIAL),
    (POWER, "5月份用电量58万千瓦时，4月份55万千瓦时。", {"power": 58}, INITIAL),
    (POWER, "用水量：1月610吨，2月580吨，3月640吨，合计1830吨", {"water": 1830}, INITIAL),
    (POWER, "用水量为1830吨，误写成1380吨，特此更正。", {"water": 1830}, COR),
    (CHECKUP, "体检学生数（男）：412人；体检学生数（女）：398人。", {"boys": 412, "girls": 398}, INITIAL),
    (CHECKUP, "体检学生810人，男412人，女398人。", {"boys": 412, "girls": 398}, INITIAL),
    (CHECKUP, "体检学生中，男生412人、女生398人。", {"boys": 412, "girls": 398}, INITIAL),
    (CHECKUP, "近视率（前）52.1%，近视率（后）49.8%。", {"before": 52.1, "after": 49.8}, INITIAL),
    (CHECKUP, "近视率前：52.1%，后：49.8%", {"before": 52.1, "after": 49.8}, INITIAL),
    (CHECKUP, "在校学生1620人，近视的有760人，配镜35副。", {"pupils": 1620, "near": 760, "glasses": 35}, INITIAL),
    (CHECKUP, "开了24节班会，接家长咨询110人次，花了3.6万元体检经费。", {"classes": 24, "calls": 110, "spent": 36000}, INITIAL),
    (REGISTER, "党员总数（男）21人，党员总数（女）17人，收党费1520元。", {"men": 21, "women": 17, "fees": 1520}, INITIAL),
    (REGISTER, "党员38人，男21人，女17人。", {"men": 21, "women": 17}, INITIAL),
    (REGISTER, "党员总数：男21人，女17人", {"men": 21, "women": 17}, INITIAL),
    (REGISTER, "党员总数年初36人，年末38人。", {"early": 36, "late": 38}, INITIAL),
    (REGISTER, "年初党员总数36人，年末党员总数38人。", {"early": 36, "late": 38}, INITIAL),
    (REGISTER, "男党员21名，女党员17名，三会一课开展了5次。", {"men": 21, "women": 17, "meetings": 5}, INITIAL),
    (SAFETY, "恒泰化工11月安全检查：检查企业51家，排查隐患73处。", {"firms": 51, "hazards": 73}, INITIAL),
    (SAFETY, "市三建6月份检查企业22家；发现隐患41处，已整改38处；罚款1.5万。", {"firms": 22, "hazards": 41, "fixed": 38, "fines": 15000}, INITIAL),
    (SAFETY, "检查企业51家，其中危化企业8家；还有加油站12家；另外建筑工地19家。", {"firms": 51}, INITIAL),
    (SAFETY, "隐患整改率：96.4%（应改83处，已改80处）", {"rate": 96.4}, INITIAL),
    (SAFETY, "带队领导：副区长殷若谷。检查完成日期：6月7日", {"leader": "殷若谷", "day": date(2023, 6, 7)}, INITIAL),
    (RELIEF, "受灾1200人，转移安置350人，倒房12间。", {"affected": 1200, "moved": 350, "houses": 12}, INITIAL),
    (RELIEF, "全镇受灾人口1.2千人，农作物受灾面积2300余亩，直接经济损失约480万元。", {"affected": 1200, "area": 2300, "loss": 4800000}, INITIAL),
    (RELIEF, "7个村受灾，1200多人受灾，紧急转移350人。", {"villages": 7, "affected": 1200, "moved": 350}, INITIAL),
    (RELIEF, "农作物受灾20公顷，其中绝收3公顷。", {"area": 300}, INITIAL),
    (RELIEF, "倒塌房屋3户7间，发放救灾物资240件。", {"houses": 7, "supplies": 240}, INITIAL),
    (READING, "新增图书1.6万册，到馆读者3万2千人次，阅读活动搞了11场。", {"books": 16000, "readers": 32000, "events": 11}, INITIAL),
    (READING, "购书经费12.5万元，比预算少花0.5万元；开放312小时。", {"spend": 125000, "hours": 312}, INITIAL),
    (FUND, "教职工86人，捐款的有79人，捐了1万3千4百元。", {"staff": 86, "givers": 79, "money": 13400}, INITIAL),
    (FUND, "教职工总数86，参与捐款79，参与率91.9%，捐款13400。", {"staff": 86, "givers": 79, "rate": 91.9, "money": 13400}, INITIAL),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "said", "kind"), CASES, ids=[text[:24] for _, text, _, _ in CASES])
def test_a_report_says_just_this(
    fields: tuple[Field, ...], text: str, said: dict[str, object], kind: ReportKind
) -> None:
    assert values(fields, *text.split("\n"), kind=kind) == said
