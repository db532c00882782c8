"""The letters of union from 7 April, those on the second quarter too. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, entry, form, grid, html, paper, text, told
from union_base import Q1, Q2, c

# 0012
c.add("2023-04-07 16:26", ("柏舟", "jggh@lcjg.example"), "一公司、二公司一季度合报", [text("""
职工服务部：
建工一公司工会和建工二公司工会合署办公，2023年一季度的情况写在一起报。
会员：一公司612人，二公司455人，两家共1067人。新发展会员分别为9人和17人。
春节前慰问困难职工，一公司28人、慰问金1.68万元，二公司19人、慰问金9500元。
两家合办了工地春晚和三人篮球赛，共2场，参加700人次。
职工书屋一公司3个、二公司1个；互助保障参保分别是590人、431人。
法律援助二公司办了3件，都是工友讨薪。
春运时两家各自开了返乡专车，一公司4趟、二公司6趟，送回工友四百来人。
职工满意度两家一起测的，95%。
困难都一样：项目在外地的多，人凑不齐。
负责人：柏舟（一公司）、甄可（二公司）
""", "gb18030", "quoted-printable")], [
    told("建工一公司工会", period=Q1, members_total=612, members_new=9, hardship_visited=28, relief_cny=16800, reading_rooms=3, insured=590, services=["返乡帮扶"], leader="柏舟",
         maybe={"problems": ["项目在外地的多，人凑不齐"]}),
    told("建工二公司工会", period=Q1, members_total=455, members_new=17, hardship_visited=19, relief_cny=9500, reading_rooms=1, insured=431, legal_cases=3, services=["返乡帮扶"], leader="甄可",
         maybe={"problems": ["项目在外地的多，人凑不齐"]})],
    "plain joint_report respectively joint_totals shared_sender multi_unit qp gb18030", "1067, the two events held together and the 95% measured together belong to neither; trips of the buses are no field; a difficulty of both is left open")

# 0013
c.add("2023-04-08 10:05", ("梅雪晴", "sfjd@shifang.example"), "石坊街道", [text("一季度零报告。", cte="quoted-printable")], [told("石坊街道工会联合会", "nil", Q1)],
    "plain nil short prefix_trap qp", "one sentence; 石坊街道 is not the district 石坊区")

# 0014
KONG = book({"季报": [
    ["____________工会　　年　季度职工关爱和文体活动报表", None, None, None],
    ["会员人数（人）", None, "新发展会员（人）", None],
    ["慰问困难职工（人）", None, "慰问金（元）", None],
    ["活动场次（场）", None, "参加人次", None],
    ["职工书屋（个）", None, "互助保障参保人数（人）", None],
    ["满意度（%）", None, "负责人", None]]})
c.add("2023-04-10 09:12", ("康乐宁", "union@bailu.example"), "白鹭电子公司工会：季报表格", [
    text("张老师，去年的老表里还有“培训课时”“法律援助”两栏，这张新的没有了，是不是以这张为准？我们一共1500多会员，表发错了再返工就来不及了。\n白鹭工会 小康", "gb2312"),
    attach("季报表（空）.xlsx", KONG, "rfc2047", "gb2312")], [], "not_report question xlsx empty_form gb2312", "asks which form is right and attaches it empty; 1500 members are said in passing")

# 0015
c.add("2023-04-10 11:33", ("蓝守一", "gh@lcrd.example"), "更正：热电公司工会一季度报表", [text("""
张老师：
一季度报表有两个数填错了，请改：参加人次原报655，应为565（打字颠倒了）；慰问金漏了一笔300元，应为18800元。其他数不动。给您添麻烦了。
蓝守一

------------------ 原始邮件 ------------------
发件人: "蓝守一" <gh@lcrd.example>
发送时间: 2023年4月3日(星期一) 下午3:41
收件人: "职工服务部" <zgfw@lcgh.example>
主题: 热电公司工会一季度报表

会员人数 611　新发展会员 11　慰问困难职工 20　慰问金 18,500.00　活动场次 4　参加人次 655
""", "gb2312")], [told("热电公司工会", "correction", Q1, event_turnout=565, relief_cny=18800)],
    "plain correction old_and_new_values quoted_original gb2312", "the old figures 655 and 18,500 stand beside and below; the 300 is what was left out")

# 0016
SF = book({"一季度": [
    ["石坊区基层工会2023年一季度职工关爱和文体活动统计表", None, None, None, None, None, None, None],
    ["项目", "白鹭电子", None, "净源水务", None, "红砖坊文创园", None, "合计"],
    [None, "上季", "本季", "上季", "本季", "上季", "本季", "本季"],
    ["会员人数（人）", 1510, 1562, 402, 405, 133, 150, 2117],
    ["新发展会员（人）", 20, 66, 2, 5, 8, 17, 88],
    ["慰问困难职工（人）", 0, 24, 0, 11, 0, 3, 38],
    ["慰问金（元）", 0, 14400, 0, 8800, 0, 1500, 24700],
    ["活动场次（场）", 4, 5, 3, 2, 6, 8, 15],
    ["参加人次", 880, 1036, 210, 155, 340, 512, 1703],
    ["职工书屋（个）", 2, 2, 1, 1, None, 1, 4],
    ["培训课时", 60, 52, 12, 16.5, None, None, 68.5],
    ["满意度（%）", 91, 92.7, 98, 97.5, None, None, None],
    ["互助保障参保人数（人）", 1402, 1450, 398, 401, 60, 77, 1928],
    ["负责人", "康乐宁", "康乐宁", "涂山青", "涂山青", "耿秀", "祝小艾", None]]},
    {"一季度": [(0, 0, 0, 7), (1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 1, 4), (1, 5, 1, 6)]})
c.add("2023-04-10 16:50", ("漆文澜", "shifang@lcgh.example"), "石坊区一季度统计表（三家）", [
    text("张老师，三家的都在表里，石坊街道他们自己跟您报。区总本级一季度没有单独活动，不另报。\n漆文澜"), attach("石坊区统计表0410.xlsx", SF, "rfc2231")], [
    told("白鹭电子公司工会", period=Q1, members_total=1562, members_new=66, hardship_visited=24, relief_cny=14400, events=5, event_turnout=1036, reading_rooms=2, training_hours=52,
         satisfaction=92.7, insured=1450, leader="康乐宁"),
    told("净源水务公司工会", period=Q1, members_total=405, members_new=5, hardship_visited=11, relief_cny=8800, events=2, event_turnout=155, reading_rooms=1, training_hours=16.5,
         satisfaction=97.5, insured=401, leader="涂山青"),
    told("红砖坊文创园工会", period=Q1, members_total=150, members_new=17, hardship_visited=3, relief_cny=1500, events=8, event_turnout=512, reading_rooms=1, insured=77, leader="祝小艾")],
    "xlsx column_per_branch multi_unit two_level_header merged_cells last_period total blanks rfc2231", "each unit has a column of the quarter before; the last column is a check-sum; the district says in the cover that it has nothing of its own to report",
    optional=["石坊区总工会"])

# 0017
c.add("2023-04-11 03:18", ("岚川市总工会财务", "caiwu@lcgh-pay.example"), "2023年一季度慰问金核对报告（请今日确认）", [html("""
<p>各基层工会负责人：</p>
<p>经系统核对，你单位一季度慰问困难职工<b>20人</b>、慰问金<b>18,500元</b>，其中<b>6,200元</b>因账户信息过期未能到账。请于今日24:00前登录
<a href="http://lcgh-pay.example/verify">慰问金发放平台</a>，填写经办人身份证号、银行卡号和短信验证码，逾期款项将退回财政。</p>
<p>岚川市总工会财务结算中心<br>2023年4月11日</p>
""")], [], "not_report phishing html imitates_report figures", "asks for bank data under the name of the federation; its figures are bait")

# 0018
GW = """港务公司工会2023年一季度报表,,,,
项目,单位,一季度,2022年全年,说明
会员人数,人,873,870,
新发展会员,人,8,31,
慰问困难职工,人,36,85,每人600元
慰问金,元,"21,600.00","51,000.00",
开展活动,场,4,17,龙舟队冬训不计
参加人次,人次,318,"1,540",
职工书屋,个,2,2,趸船上1个
法律援助,件,1,6,
培训课时,课时,30,144,船员技能班
职工满意度,%,94.0,92.5,
互助保障参保人数,人,861,855,
慰问完成日期,,2023-01-17,,
负责人,,邰海生,,
服务项目,,健康体检、心理疏导,,
困难问题,,船员倒班周期长，活动只能按船分批办,,
""".replace("\n", "\r\n")
c.add("2023-04-12 08:36", ("邰海生", "gangwu@lcport.example"), "港务一季度", [text("附件。邰", "gb18030"), attach("gangwu_1jd.csv", GW.encode("gb18030"))], [told(
    "港务公司工会", period=Q1, members_total=873, members_new=8, hardship_visited=36, relief_cny=21600, events=4, event_turnout=318, reading_rooms=2, legal_cases=1, training_hours=30,
    satisfaction=94, insured=861, visits_done_on="2023-01-17", leader="邰海生", services=["健康体检", "心理疏导"], problems=["船员倒班周期长，活动只能按船分批办"])],
    "csv gb18030 last_year remarks quoted_cells short", "the column of the whole year 2022 and the remarks are not taken")

# 0019
XI = "席小满是调度中心的夜班调度员。3月17日凌晨大雾，她和11台首班车逐台通话，把发车间隔从8分钟调到12分钟，又打电话请三处工地的工友推迟出门，当天早上没有一名乘客误工。"
c.add("2023-04-13 15:07", ("公交集团工会", "gonghui@lcbus.example"), "公交集团工会一季度材料补充", [text(f"""
职工服务部：
我集团工会4月6日报的2023年一季度材料漏了两处，现补充：
1. 另有法律援助2件，3月底才结，没有算进原报的4件。
2. 先进职工事迹补报一位：
{XI}
其余不变。
公交集团工会
""", "gb2312", "quoted-printable")], [told("公交集团工会", "supplement", Q1, legal_cases=2, good_workers=[entry("席小满", XI)])],
    "plain supplement addition deeds old_and_new_values gb2312 qp", "the 4 were told before and the 2 come on top; figures of the deed are no fields")

# 0020
c.add("2023-04-21 22:48", ("afang", "afang_77@post.example"), "迟到的一季度", [text("""
张老师不好意思，前阵子家里老人住院，迟了十来天。我是家政工会的阿芳，单位邮箱进不去，先用自己的。
一季度我们有会员九百六十四人，新发展会员一百零七人。春节前慰问困难职工三十八人，慰问金一万九千元整。活动搞了四场，来了二百六十来人次，“三八”那场最多，有一百三十人。书屋是借社区的，自己没有。月嫂、收纳两门课一共讲了五十二课时。法律援助七件，结了五件。互助保障参保四百零五人。妇女节给会员做了两癌筛查，还请理发店的师傅来义剪。
困难问题：没有固定场地，办活动都是借，遇上雨天就得改期。
阿芳

> 发件人：职工服务部 <zgfw@lcgh.example>
> 主题：催报一季度情况
> 尚未报送的单位请参照下列写法：“会员500人，新发展会员20人，慰问困难职工10人，慰问金5000元，开展活动3场，满意度90%。”
""")], [told(
    "家政服务行业工会", period=Q1, members_total=964, members_new=107, hardship_visited=38, relief_cny=19000, events=4, event_turnout=260, legal_cases=7, training_hours=52, insured=405,
    services=["健康体检", "便民义诊"], problems=["没有固定场地，办活动都是借，遇上雨天就得改期"], maybe={"reading_rooms": 0})],
    "plain late private_sender unknown_sender chinese_numerals approx of_which quoted_notice nickname", "130 at one event, 5 cases closed and the model sentence of the quoted notice are not taken; the borrowed reading room is not theirs")

# 0021
LAO = "钢筋工老劳模安广田在二号楼工地办起“板凳课堂”，每天收工后讲半小时识图，三个月带出9个能独立看图的徒弟。"
YI = paper(("t", "建工一公司工会2023年二季度小结"),
    "4—6月，我公司工会围绕“五一”和端午做了些事。会员由季初的612人增至630人，其中新发展会员22人。端午前慰问困难职工14人，发放慰问金8400元，6月20日送完；高温补贴和西瓜绿豆3.2万元由项目部出。",
    "办了劳模分享会、包粽子、工地电影等活动5场，860人次参加，比一季度多办3场。职工书屋仍是3个。技能培训30课时，互助保障参保611人。满意度测评96%。",
    "先进职工事迹", LAO, "困难问题：工地电影要等天黑，放完已近十点，影响早班。", "负责人：柏舟", "2023年7月3日")
ER = paper(("t", "职工关爱和文体活动季度报表"), form([
    ["单位", "建工二公司工会", "报告期", "2023年二季度", "填表日期", "7月4日"],
    ["会员人数", "462", "新发展会员", "10", "互助保障参保", "440"],
    ["慰问困难职工", "8", "慰问金（元）", "4,800", "慰问完成日期", "6月21日"],
    ["活动场次", "3", "参加人次", "295", "职工书屋", "1"],
    ["法律援助", "1", "培训课时", "18", "满意度", "93.5%"],
    ["服务项目", "√心理疏导　×子女托管　×交友联谊　√户外驿站", None, None, None, None],
    ["困难问题", "劳务队换得勤，会员关系转接慢。", None, None, None, None],
    ["负责人", "甄可", "填表人", "丰小雨", "联系电话", "138****0116"]],
    [((5, 1), (5, 5)), ((6, 1), (6, 5))]))
SHIYI = """建工十一公司工会 二季度（4月1日-6月30日）
会员508人，没有新发展
慰问困难职工5人，慰问金2500元
活动2场，190人次
职工书屋2个，其中临江项目那个7月随项目部撤
培训课时24
互助保障487人
满意度91.2%
糜大川
""".replace("\n", "\r\n")
BAO = archive([("一公司工会二季度.docx", YI), ("二公司工会报表.docx", ER), ("十一公司.txt", SHIYI.encode("gb18030"))], raw_names=True)
c.add("2023-07-05 10:44", ("干小芹", "jianshe@lcgh.example"), "建设工会二季度材料", [
    text("张老师：三家公司的二季度材料打包在附件。三家合计办活动10场、慰问27人，供核对。\n市建设工会 干小芹", "gb2312"), attach("建设工会二季度.zip", BAO, "rfc2047", "gb2312")], [
    told("建工一公司工会", period=Q2, members_total=630, members_new=22, hardship_visited=14, relief_cny=8400, events=5, event_turnout=860, reading_rooms=3, training_hours=30, satisfaction=96,
         insured=611, visits_done_on="2023-06-20", leader="柏舟", good_workers=[entry("安广田", LAO)], problems=["工地电影要等天黑，放完已近十点，影响早班"]),
    told("建工二公司工会", period=Q2, members_total=462, members_new=10, hardship_visited=8, relief_cny=4800, events=3, event_turnout=295, reading_rooms=1, legal_cases=1, training_hours=18,
         satisfaction=93.5, insured=440, visits_done_on="2023-06-21", leader="甄可", services=["心理疏导", "户外驿站"], problems=["劳务队换得勤，会员关系转接慢"]),
    told("建工十一公司工会", period=Q2, members_total=508, hardship_visited=5, relief_cny=2500, events=2, event_turnout=190, reading_rooms=2, training_hours=24, insured=487, satisfaction=91.2,
         maybe={"members_new": 0, "leader": "糜大川"})],
    "zip gbk_names multi_unit docx prose form six_columns ticks txt body_totals number_trap increase deeds", "the cover's totals, 612 of the quarter before, goods of 32,000, '3 more than in the first quarter', who filled it in and what is to go in July")

# 0022
c.add("2023-07-06 09:00", ("粮油集团工会", "lygh@lcly.example"), "诚邀参加“粮油杯”职工广播操邀请赛", [html(
    "<p>职工服务部并各基层工会：</p><p>我集团工会定于<b>7月22日</b>上午在粮油文化宫举办“粮油杯”职工广播操邀请赛，预计12支队伍、240人参加，设奖金6000元。往届两场共有500余人次参加。"
    "恳请张老师到场指导，报名请于7月15日前回复本邮箱。</p><p>联系人：米春耕　138****0123</p>", "gb18030")], [],
    "not_report invite html roster_unit plan figures gb18030", "an invitation from a unit of the roster; its figures are planned or of former years")

# 0023
YD = "<h3>云墩区总工会2023年二季度（4月1日至6月30日）职工关爱和文体活动情况</h3>" + """
<p>二季度，我区总工会牵头、三个镇街工会联动，主要数据见下表。</p>""" + grid([
    ["镇街", "会员（人）", "新发展会员（人）", "慰问困难职工（人）", "慰问金（元）", "活动（场）", "参加人次", "职工书屋（个）"],
    ["云墩街道", "5,820", "112", "40", "24,000", "9", "1,350", "6"],
    ["麻石镇", "2,415", "38", "27", "16,200", "4", "510", "3"],
    ["灯塔镇", "1,930", "25", "19", "11,400", "5", "602", "2"],
    ["全区合计", "10,165", "175", "86", "51,600", "18", "2,462", "11"]]) + """
<p>全区办理法律援助13件，为职工挽回损失31.6万元；举办技能培训班9期，共120课时。职工互助保障参保8,744人。抽样测得职工满意度94.3%（一季度93.1%）。端午慰问于6月20日完成。</p>
<p>户外劳动者驿站由22个增加到29个；“五四”期间举办青年职工联谊会，牵手11对；暑期托管班7月10日开班，正在报名。</p>
<p>困难问题：<br>（一）镇街工会没有专职干部，一人身兼数岗；<br>（二）小微企业主怕交会费，建会要跑好几趟。</p>
<p>负责人：郗长庚<br>2023年7月7日</p>"""
c.add("2023-07-07 17:20", ("郗长庚", "yundun@lcgh.example"), "云墩区总工会二季度情况", [html(YD, "utf-8", "quoted-printable")], [told(
    "云墩区总工会", period=Q2, members_total=10165, members_new=175, hardship_visited=86, relief_cny=51600, events=18, event_turnout=2462, reading_rooms=11, legal_cases=13,
    training_hours=120, satisfaction=94.3, insured=8744, visits_done_on="2023-06-20", leader="郗长庚", services=["户外驿站", "交友联谊"],
    problems=["镇街工会没有专职干部，一人身兼数岗", "小微企业主怕交会费，建会要跑好几趟"])],
    "html body_table prose_and_table parts_and_total last_period plan committee qp", "the towns are parts of the district's own total; 316,000 saved, 9 courses, the first quarter's 93.1%, posts and couples are no fields; the nursery is still to open")

# 0024
c.add("2023-07-10 16:31", ("归晚晴", "gh@lc11z.example"), "Re: 催报二季度职工关爱和文体活动情况", [text("""
张老师，期末阅卷，实在腾不出手。二季度的表等14号散学典礼完了就报，教工羽毛球赛的人次还在找各年级要。抱歉！
十一中 归晚晴

在 2023-07-10 11:02:15，"职工服务部" <zgfw@lcgh.example> 写道：
>十一中工会：你单位二季度情况尚未报送。一季度你单位会员186人、活动2场、参加143人次，请对照填报。
""", "gb18030", "quoted-printable")], [], "not_report promise reply plain quoted_figures gb18030 qp", "promises the report for the 14th; the quoted reminder repeats last quarter's figures")
