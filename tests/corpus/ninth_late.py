"""The letters of ninth of the last two weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, entry, form, html, leaf, paper, text, told
from ninth_base import W3, W4, answers, c

# 0013
JC = """
丁老师：
基础医学院四个支部10月11日至17日的情况，各支部书记发来的话我没有改动，直接贴在下面。前三个支部合计71名党员参与，请分别登记。
学院党委 郑书遥

【解剖学与组胚学党支部】
郑老师，我支部29名党员，本周参与防控的26名，设党员先锋岗3个，“大体”志愿服务队1支。一周志愿服务64人次，以教学楼门口扫码测温为主。协助学府社区核酸检测2,200人次，解决学生标本室预约、补课等困难8件。疫苗接种28人，贺老师因术后暂缓。困难是党员平均年龄偏大，夜班排不开。下一步拟与学生支部混编排班。（贺云峥）

【生理病生支部】
党员25人/参与防控22人/志愿服务51人次/联系户18户/解决困难7件/疫苗25人全接种/线上课11场/核酸没有参加/捐款1500元。困难无。

【病原免疫党支部】
本周全市扩大检测，我们实验室日夜开机，出具核酸报告4.6万管，这是全室老师和技术员一起干的，不算在党员头上。党员是24名，23名上岗，其中实验室主任、副主任2名党员领导干部住在实验室。党员到采样点协助核酸采样6400人次，参加志愿服务39人次；新增党员示范岗1个，达到3个。全部24名党员完成接种。给临床老师开线上生物安全培训2场。
典型事迹：技师曾小满，入党才三个月，孩子刚断奶。10月13日起她自己要求排夜班，连上五个夜班，把单管检测时间缩短了40分钟。
存在困难：一是提取仪超负荷，10月15日停机2小时；二是试剂只够用4天。
下一步打算：一是请厂家工程师驻点；二是向兄弟院校借提取仪1台。（闫立夫）

【学生一支部】
本周全体下临床见习，无新增情况，零报告。党员36人，疫苗全部打完。（凌子昂）
"""
ZENG = "技师曾小满，入党才三个月，孩子刚断奶。10月13日起她自己要求排夜班，连上五个夜班，把单管检测时间缩短了40分钟。"
c.add("2021-10-17 16:10", ("郑书遥", "zhengsy_jc@163.example"), "基础医学院各支部情况（10.11-10.17）", [text(JC)], [
    told("基础医学院解剖学与组胚学党支部", period=W3, members_total=29, members_engaged=26, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=64, problems_solved=8, members_vaccinated=28,
         tests_assisted=2200, duties=["管控值勤", "志愿服务"], difficulties=["党员平均年龄偏大，夜班排不开"], next_steps=["拟与学生支部混编排班"]),
    told("基础医学院生理与病理生理学党支部", period=W3, members_total=25, members_engaged=22, volunteer_shifts=51, households_linked=18, problems_solved=7, members_vaccinated=25,
         online_sessions=11, donation_cny=1500, maybe={"tests_assisted": 0, "duties": ["志愿服务"]}),
    told("基础医学院病原与免疫学党支部", period=W3, members_total=24, members_engaged=23, cadres_engaged=2, vanguard_posts=3, volunteer_shifts=39, members_vaccinated=24, tests_assisted=6400,
         online_sessions=2, duties=["志愿服务"], deeds=[entry("曾小满", ZENG)], difficulties=["提取仪超负荷，10月15日停机2小时", "试剂只够用4天"],
         next_steps=["请厂家工程师驻点", "向兄弟院校借提取仪1台"]),
    told("基础医学院学生第一党支部", "nil", W3, members_total=36, members_vaccinated=36)],
    "plain multi_unit sections mixed_styles slash_separated increase nil_inside body_totals deeds private_sender", "71 is a check-sum; 46,000 tubes of the whole laboratory are not the members' tests; a unit in the list says that it took no part in tests")

# 0014
HUA = "全科护士华小萱，10月12日在采样点连续站了11个小时，收工时手套里倒出半杯汗。第二天她照样第一个到岗，还把自己的折叠凳让给排队的孕妇。"
XYY = ["校医院党支部疫情防控情况周报", "（2021年10月11日—10月17日）", "", "一、数据", "1. 党员总数：18人", "2. 参与疫情防控党员数：18人", "3. 党员领导干部下沉一线：院长、副院长共2人",
       "4. 党员先锋岗3个、党员示范岗1个", "5. 党员突击队：1支（6人）", "6. 志愿服务：36人次", "7. 解决师生困难：29件（其中代购药品21件）", "8. 已接种疫苗：17人",
       "9. 协助核酸检测：本周13,450人次，累计41,200人次", "10. 捐款：无", "11. 承担岗位：医疗救治、疫情排查、环境消杀", "二、典型事迹", HUA[:33], HUA[33:], "三、存在困难",
       "采样点在露天，下雨天信息登记用的手机容易失灵。", "四、下一步打算", "（一）在采样点搭雨棚两个；", "（二）对12名新上岗的采样员再培训一次。", "", "　　　　　　　　　　　　校医院党支部　　2021年10月17日"]
c.add("2021-10-17 18:22", ("校医院", "xyy@mu.example"), "校医院周报42", [text("周报PDF请查收", "gb18030"), attach("校医院周报42.pdf", leaf(XYY))], [told(
    "校医院党支部", period=W3, members_total=18, members_engaged=18, cadres_engaged=2, vanguard_posts=4, volunteer_teams=1, volunteer_shifts=36, problems_solved=29, members_vaccinated=17,
    tests_assisted=13450, duties=["疫情排查", "医疗救治", "环境消杀"], deeds=[entry("华小萱", HUA)], difficulties=["采样点在露天，下雨天信息登记用的手机容易失灵"],
    next_steps=["在采样点搭雨棚两个", "对12名新上岗的采样员再培训一次"])],
    "pdf text_pdf numbered_list sum_of_kinds cumulative_vs_period of_which wu deeds", "6 in the team, 21 among the 29, the cumulative tests and 12 trainees are in no field; 42 is the week's number")

# 0015
c.add("2021-10-18 08:30", ("隋明远", "suimy@mu.example"), "转：市里昨天的通报，供参考", [text("""
丁老师，市里的通报转给您参考，写简报时或许用得上。我们支部的周报还是跟劳卫一起报。
隋明远

---------- 转发邮件 ----------
发件人：市疫情防控指挥部综合组
时间：2021年10月17日 22:10
主题：10月11日至17日全市情况通报

10月11日至17日，全市新增本土确诊病例4例、无症状感染者7例。全市累计完成核酸检测186.4万人次，设采样点412个，2.3万名党员、8600名志愿者下沉一线，党员志愿服务11.2万人次，成立党员突击队640支，联系群众9.5万户。
防汛方面，转移群众1,205户，参与抢险党员3,180人次。
下一步：一是加快流调溯源；二是做好秋冬季疫苗加强接种。
""", "gb18030")], [], "not_report forward_for_reference plain figures city gb18030", "the city's figures, sent on for the office to know; the unit itself reports later")

# 0016
LTW = paper(
    ("t", "公共卫生学院流行病与卫生统计党支部、劳卫与环卫党支部"), ("t", "十月第二周（10月11日—17日）联合报告"),
    "两支部本周合编流调专班，52名党员中49名上岗，共打流调电话1380个，联合成立“追风”流调突击队1支。各自情况分述如下。",
    ("h", "一、流统党支部"),
    "支部党员28名，26名参与防控，系主任、副系主任2名党员领导干部下沉市疾控中心。党员志愿服务84人次，主要做病例密接的流调排查。设党员先锋岗2个。协助疾控中心核酸登记1,900人次。党员全部完成接种。解决隔离学生领药、选课等困难14件。",
    "困难：流调电话常被当成诈骗电话挂断。",
    "打算：协调电信部门给流调号码加来电标识。",
    ("h", "二、劳卫环卫党支部"),
    "我支部24名党员，本周23名投身疫情防控。党员们包下了三个封控楼院的终末消毒，志愿服务57人次，消杀面积3.2万平方米；另外协助受淹村水源消毒，参与防汛救灾党员15人次。设党员责任区3个，组建消杀突击队1支。疫苗接种23名。党员捐款2860元。为楼院居民解决困难9件，结对联系封控户46户。",
    "困难：电动喷雾器电池续航短，一块只能喷25分钟。",
    "打算：一是再配电池8块；二是编一本《家庭消毒十问》小册子。",
    "隋明远　柴雨轩", "2021年10月18日")
c.add("2021-10-18 09:45", ("柴雨轩", "80553316@qq.example"), "流统、劳卫环卫两支部联合报告", [text("丁老师，隋老师让我一起发了"), attach("两支部联合报告.docx", LTW, "rfc2231")], [
    told("公共卫生学院流行病与卫生统计党支部", period=W3, members_total=28, members_engaged=26, cadres_engaged=2, vanguard_posts=2, volunteer_shifts=84, problems_solved=14,
         members_vaccinated=28, tests_assisted=1900, duties=["疫情排查", "志愿服务"], difficulties=["流调电话常被当成诈骗电话挂断"], next_steps=["协调电信部门给流调号码加来电标识"]),
    told("公共卫生学院劳卫与环卫党支部", period=W3, members_total=24, members_engaged=23, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=57, households_linked=46, problems_solved=9,
         members_vaccinated=23, flood_relief_shifts=15, donation_cny=2860, duties=["环境消杀", "志愿服务", "防汛救灾"], difficulties=["电动喷雾器电池续航短，一块只能喷25分钟"],
         next_steps=["再配电池8块", "编一本《家庭消毒十问》小册子"])],
    "docx joint_report prose multi_unit joint_totals private_sender rfc2231", "52, 49, 1380 and the team of both belong to neither; square metres and minutes are in no field")

# 0017
c.add("2021-10-18 10:30", ("阮清和", "ruanqh@mu.example"), "更正：内科第一党支部国庆那周的两个数", [text("""
丁老师：
　　对台账时发现，10月3日报的那份里有两处错：
　　志愿服务人次原报112，漏了9月30日夜里排的预检引导班，应为121人次；
　　解决困难问题原报19件，有1件后来又退回来了，更正为18件。
　　党员先锋岗还是4个，没有错。其余不变，请代为改正，抱歉。
　　　　　　　　　　　　　　　内科一支部 阮清和

> 校党委组织部：
> 　　国庆期间……支部有36名党员参与疫情防控，党员志愿服务112人次……解决19件，其余4件正与社区协调。
""", "gb18030")], [told(
    "第一附属医院内科第一党支部", "correction", volunteer_shifts=121, problems_solved=18, maybe={"vanguard_posts": 4})],
    "plain correction in_reply_to old_and_new_values quoted period_null gb18030", "old values and the quoted letter are not taken; a figure that 'is right' may be given or not", more=answers(1))

# 0018
c.add("2021-10-18 11:02", ("房一鸣", "fangym@mu.example"), "教工一支部初稿，请看格式", [text("""
丁老师：
这份是教工一支部10.11-10.17的草稿，只想请您看看这样写格式行不行。数是我凭印象填的，还没跟大家核，支委会也没过，请先不要统计。等周三支委会过了签完字，正式稿另报。

草稿：党员23名，参与防控__名（约20），志愿服务50人次左右（待核），捐款____元，解决困难10件（待核）。典型事迹：待写。

房一鸣
""", "gb2312", "quoted-printable")], [], "not_report draft plain figures placeholders shared_sender gb2312 qp", "a draft that is not to be counted; the signed report follows")

# 0019
WEI = "保卫干事韦铁山，退伍兵，当过工程兵。10月12日后半夜河水漫上北门停车场，他蹚着齐腰深的水把21辆车一辆一辆推到高处，车主天亮才知道。上衣口袋里的对讲机泡坏了，他自己掏钱去修，让内勤别往外说。"
BW = paper(
    ("t", "保卫处党支部疫情防控和防汛救灾情况（10.11-10.17）"),
    form([
        ["党员总数", "参与疫情防控党员", "下沉党员领导干部", "先锋岗", "突击队", "志愿服务人次", "解决师生困难", "已接种疫苗", "防汛救灾人次"],
        ["19", "19", "3", "4（北门新设1个）", "1", "97（保安员另有412班次）", "26", "18", "16"]]),
    "9月27日以来，党员累计参加志愿服务351人次。本周的主要工作：",
    "一、三个校门24小时值守。党员带班，保安员跟班，查验进校人员4.3万人次，劝返不符合条件的189人。",
    "二、守北门河段。10月12日、13日夜间，党员参加巡堤、垒沙袋16人次，转移车辆21台。",
    "三、帮师生找回遗失物品、送忘带证件的同学等26件。",
    "典型事迹：" + WEI,
    "存在困难：①人脸识别闸机对戴口罩的人识别慢，早高峰排队；②夜间照明不足，巡河有危险。",
    "下步打算：①请信息中心升级闸机；②借应急灯10盏；③10月25日前在东门、南门再设党员先锋岗2个。",
    "保卫处党支部", "2021年10月18日")
c.add("2021-10-18 15:55", ("保卫处", "shizhe@mu.example"), "保卫处党支部上周情况", [text("请查收附件。石喆", "gb2312"), attach("保卫处党支部10.11-10.17.docx", BW, charset="gb2312")], [told(
    "保卫处党支部", period=W3, members_total=19, members_engaged=19, cadres_engaged=3, vanguard_posts=4, volunteer_teams=1, volunteer_shifts=97, problems_solved=26, members_vaccinated=18,
    flood_relief_shifts=16, duties=["管控值勤", "志愿服务", "防汛救灾"], deeds=[entry("韦铁山", WEI)],
    difficulties=["人脸识别闸机对戴口罩的人识别慢，早高峰排队", "夜间照明不足，巡河有危险"],
    next_steps=["请信息中心升级闸机", "借应急灯10盏", "10月25日前在东门、南门再设党员先锋岗2个"])],
    "docx horizontal table prose cumulative_vs_period plan non_members parts_in_cell deeds flood circled_items gb2312", "412 shifts of guards, 351 since September, people checked and turned away, cars and the 2 planned posts are in no field")

# 0020
GU = "党政办秘书江渚，10月20日值夜班时接到一位毕业生从隔离酒店打来的电话，对方第二天就要研究生现场确认。他连夜联系考点、社区和省招办，凌晨四点办好了委托代办手续。"
JG1 = paper(("t", "机关第一党支部情况（10月18日至24日）"), form([
    ["党员总数", "53"], ["参与疫情防控党员数", "44"], ["下沉一线党员领导干部", "10名（校领导1名、处级9名）"], ["党员先锋岗", "4个"], ["党员志愿服务队", "2支"],
    ["志愿服务人次", "118"], ["党员联系户数", "60户"], ["解决师生困难问题", "31件"], ["已接种疫苗党员", "52名"], ["协助核酸检测", "无"], ["捐款", "1.2万元"],
    ["承担岗位", "管控值勤、志愿服务"], ["典型事迹", GU], ["存在问题和困难", "/"], ["下一步打算", "与街道共建“红色网格”，把值守点固定下来"]]))
JW = book({"Sheet1": [
    ["教务处党支部周报", None, None], ["报告时段", "10月18日-10月24日", None], ["指标", "本周", "去年同期"], ["党员总数", 22, 20], ["参与防控党员", 21, 12], ["处级干部下沉", 3, 1], ["先锋岗", 2, 1],
    ["志愿服务人次", 45, 10], ["解决师生困难", 52, None], ["接种疫苗党员", 22, 0], ["线上教学（场）", 138, 260], ["承担岗位", "政策宣传；志愿服务", None], ["困难", "实践课线上替代效果差", None],
    ["下一步", "11月1日前排出实践课补课表", None]]}, {"Sheet1": [(0, 0, 0, 2)]})
NIL = "机关第二党支部：10月18日至10月24日无新增情况，零报告。党员总数47人，已接种46人。\r\n滕海涛\r\n".encode("gb18030")
c.add("2021-10-24 16:20", ("钟怀瑾", "jgdw@mu.example"), "机关党委所属支部周报", [
    text("丁老师：机关党委三个支部周报打包报送，合计党员122名，志愿服务163人次。\n机关党委 钟怀瑾", "gb18030"),
    attach("机关各支部.zip", archive([("机关一支部.docx", JG1), ("教务处.xlsx", JW), ("机关二支部零报告.txt", NIL)], raw_names=True), "raw", "gb18030")], [
    told("机关第一党支部", period=W4, members_total=53, members_engaged=44, cadres_engaged=10, vanguard_posts=4, volunteer_teams=2, volunteer_shifts=118, households_linked=60, problems_solved=31,
         members_vaccinated=52, donation_cny=12000, duties=["管控值勤", "志愿服务"], deeds=[entry("江渚", GU)], next_steps=["与街道共建“红色网格”，把值守点固定下来"]),
    told("教务处党支部", period=W4, members_total=22, members_engaged=21, cadres_engaged=3, vanguard_posts=2, volunteer_shifts=45, problems_solved=52, members_vaccinated=22, online_sessions=138,
         duties=["政策宣传", "志愿服务"], difficulties=["实践课线上替代效果差"], next_steps=["11月1日前排出实践课补课表"]),
    told("机关第二党支部", "nil", W4, members_total=47, members_vaccinated=46)],
    "zip gbk_names multi_unit docx xlsx txt last_year nil_inside wu slash wan body_totals raw_filename deeds", "the cover is a check-sum; the column of last year is not taken; 1 and 9 are parts of the 10")

# 0021
JL = """
丁老师，临床研究生支部10.18-10.24的，群接龙截图您说不要，我把字贴过来：

#接龙 本周谁上了岗、几次
1. 佟雨桐 食堂引导 3
2. 卜一诺 采样点 2
3. 农小羽 社区打流调电话 5
4. 终南 食堂引导 2
……（后面省略，一共40个人接了）

汇总：
党员48人，本周参于防控40人，另外8个在外地规培，不算
志愿服务96人次（上周101），9月27号起累计402人次
党员先锋岗2个，志愿服务队2支，“听诊器”队是这周新成立的，含在内
帮社区打流调排查电话1200个
协助核酸这周4300人次，累计2.1万人次
给隔离的师弟师妹线上补课6场
帮同学解决问题12个（上周9个），还有2个没办成
疫苗48/48
没组织捐款
困难：规培轮转和上岗时间老撞
下周打算：1、跟规培基地要一份轮转表，按表排岗 2、再招20个人进“听诊器”队

佟雨桐
"""
c.add("2021-10-24 20:15", ("雨桐", "tongyutong@163.example"), "临床研究生支部 本周", [text(JL, cte="quoted-printable")], [told(
    "临床医学院研究生党支部", period=W4, members_total=48, members_engaged=40, vanguard_posts=2, volunteer_teams=2, volunteer_shifts=96, problems_solved=12, members_vaccinated=48,
    tests_assisted=4300, online_sessions=6, duties=["疫情排查", "志愿服务"], difficulties=["规培轮转和上岗时间老撞"],
    next_steps=["跟规培基地要一份轮转表，按表排岗", "再招20个人进“听诊器”队"], maybe={"donation_cny": 0})],
    "plain pasted_chat colloquial last_period cumulative_vs_period plan inline_items private_sender qp", "the list's own counts, 8 away, last week's 101 and 9, cumulative figures, 1200 calls, 2 not done and 20 to be won are in no field; 'no collection' may be 0 or nothing")

# 0022
c.add("2021-10-25 08:40", ("市委教育工委", "jygw@xinzhou.example"), "邀请参加高校党支部抗疫抗汛经验交流会", [html("""
<p>新州医科大学党委组织部：</p>
<p>兹定于2021年10月29日（周五）上午9:00在市委党校召开高校党支部抗疫抗汛经验交流会，会期半天，规模120人。</p>
<p>拟请贵校第一附属医院急诊与重症党支部（党员57名，10月4日至10日出动防汛救灾医疗队41人次、协助核酸采样1.26万人次）作8分钟典型发言，另请派3名党务干部参会。</p>
<p>请于10月26日17时前将发言稿和参会回执发至本邮箱。</p>
<p style="text-align:right">市委教育工委组织处<br>2021年10月25日</p>
""", "gb2312")], [], "not_report invite html quoted_figures named_units outsider gb2312", "an invitation that repeats figures of a branch")

# 0023
JIN = "护理学院教师靳如初，急救护理教研组组长，怀孕五个月。隔离宿舍的学生半夜胸闷，她隔着视频教同屋的人数脉搏、调呼吸，一直守到救护车来。第二天她把那一夜讲成一堂线上课，取名《别慌，先数到十》。"
c.add("2021-10-25 09:30", ("舒婉清", "shuwq@mu.example"), "补报（护理教工支部）", [text(f"""
丁老师，护理学院教工党支部10月18日至24日的周报昨天已经交了，漏了两项，补上，其它不动：
1、捐款：20名党员共捐3,200元，昨天才汇总好。学院行政捐的口罩5000只是学院的，不算。
2、典型事迹
{JIN}
舒婉清
10.25
""", "gb18030")], [told(
    "护理学院教工党支部", "supplement", W4, donation_cny=3200, deeds=[entry("靳如初", JIN)])],
    "plain supplement deeds gifts_of_others gb18030", "20 gave, 5,000 masks are the college's; all else went before")

# 0024
YIN = "殷如晦，检验科主管技师，党支部宣传委员。9月28日起吃住在方舱实验室，26天没有回过家。女儿在幼儿园画了一幅画，题目叫《我的妈妈是一双眼睛》，因为视频里的妈妈只露一双眼睛。"
FY = paper(
    ("t", "中共新州医科大学第一附属医院委员会文件"), ("t", "一附院党字〔2021〕61号"), ("t", "关于9月27日至10月24日疫情防控、防汛救灾工作情况的报告"),
    "校党委：",
    "四周以来，医院党委坚持人民至上、生命至上，统筹秋季疫情防控和防汛救灾，38个党支部闻令而动。现报告如下。",
    ("h", "一、总体情况"),
    "医院党委现有党员1,190名。四周共有1,068名党员参与疫情防控，占89.7%；院领导、职能科室和临床科室主任中的党员领导干部71名下沉一线。全院设党员先锋岗126个，比9月26日增加8个；党员突击队由21支增至24支。1,176名党员完成疫苗接种。全院职工4,310名参加各类防控，职工值守2.6万人次。",
    ("h", "二、分周数据"),
    form([
        ["指标", "9.27-10.3", "10.4-10.10", "10.11-10.17", "10.18-10.24", "合计"],
        ["志愿服务（人次）", "2,310", "2,845", "3,120", "2,105", "10,380"],
        ["协助核酸检测（万人次）", "8.2", "11.5", "19.6", "6.7", "46.0"],
        ["防汛救灾党员（人次）", "36", "188", "95", "0", "319"],
        ["解决师生、患者困难（件）", "52", "61", "74", "48", "235"],
        ["线上培训（场）", "6", "5", "9", "4", "24"]]),
    ("h", "三、主要做法"),
    "坚持把支部建在发热门诊、隔离病房和转运车上。党员医师分批进驻市定点医院病房，收治患者63名；感染管理科党员每日为采样点、病区消毒；党员到43个社区开展志愿服务。汛情期间派出医疗队9批次，转运危重病人27名。党员捐款28.65万元，医院另拨付救灾药品价值110万元。",
    ("h", "四、典型事迹"), YIN,
    ("h", "五、存在困难"),
    "（一）外派人员占用多，夜间急诊人手偏紧。", "（二）方舱实验室设备即将到期归还，检测能力会下降。",
    ("h", "六、下一步安排"),
    "一要建立院内人力储备库；二要在11月10日前完成检测实验室扩建；三要评选表彰20名抗疫抗汛优秀党员。",
    "中共新州医科大学第一附属医院委员会", "2021年10月25日")
c.add("2021-10-25 15:10", ("一附院党委办公室", "yfyzzb@mu.example"), "一附院党字〔2021〕61号 关于9月27日至10月24日工作情况的报告", [text("正式文件见附件，纸质件随机要送达。"), attach("一附院党字61号.docx", FY)], [told(
    "第一附属医院党委", period=("2021-09-27", "2021-10-24"), members_total=1190, members_engaged=1068, cadres_engaged=71, vanguard_posts=126, volunteer_teams=24, volunteer_shifts=10380,
    problems_solved=235, members_vaccinated=1176, tests_assisted=460000, online_sessions=24, flood_relief_shifts=319, donation_cny=286500,
    duties=["医疗救治", "环境消杀", "志愿服务", "防汛救灾"], deeds=[entry("殷如晦", YIN)],
    difficulties=["外派人员占用多，夜间急诊人手偏紧", "方舱实验室设备即将到期归还，检测能力会下降"],
    next_steps=["建立院内人力储备库", "在11月10日前完成检测实验室扩建", "评选表彰20名抗疫抗汛优秀党员"])],
    "docx official red_header committee prose_and_table weeks_columns total_column wan_column wan increase non_members deeds flood", "the weeks are parts of the total; 4310 staff and their 26,000 shifts, 38 branches, goods for 1.1 million, patients and the 20 to be honoured are in no field")
