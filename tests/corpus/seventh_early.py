"""The letters of seventh of the first two weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import attach, book, entry, grid, html, paper, text, told
from seventh_base import W1, W2, c

# 0001
LINCHUANG = """
组织部老师好，临床一支部上周（8.2—8.8）情况如下：
支部党员41名，上阵的党员36名，在小区卡口值守，几个班轮下来一共142人次。帮社区做核酸登记约960人次。疫苗方面除一位备孕的老师外，40名党员都打完了。替老师同学解决困难7件。没有什么困难。

曲文博
发自我的手机
"""
c.add("2021-08-09 07:48", ("曲文博", "51120098@qq.example"), "临床一支部8.2-8.8", [text(LINCHUANG)], [told(
    "临床医学院第一党支部", period=W1, members_total=41, members_engaged=36, volunteer_shifts=142, tests_assisted=960, members_vaccinated=40,
    problems_solved=7, duties=["管控值勤"])],
    "plain prose terse phone dotted_period approx", "一位 and the dates are no figures of a field; corrected by 0007; 没有什么困难 is no item")

# 0002
HULI = "<p>尚老师、组织部：</p><p>护理教工支部第一周（8月2日至8月8日）数据，请查收。舒婉清</p>" + grid([
    ["指标", "单位", "上周", "本周", "备注"],
    ["党员总数", "人", "33", "33", ""],
    ["参与疫情防控党员数", "人", "24", "29", "另有志愿者（非党员）11人"],
    ["下沉一线党员领导干部数", "人", "2", "3", ""],
    ["党员先锋岗（示范岗、责任区）数", "个", "4", "6", "新增2个"],
    ["党员志愿服务队（突击队、先锋队）数", "支", "2", "2", ""],
    ["志愿服务人次", "人次", "71", "98", "其中夜班14人次"],
    ["党员联系户数", "户", "/", "/", ""],
    ["解决师生困难问题数", "件", "5", "8", "还有3件在办"],
    ["已接种疫苗党员数", "人", "30", "31", "2人有禁忌"],
    ["协助核酸检测人次", "人次", "640", "1,215", ""],
    ["线上教学培训场次", "场", "1", "0", ""],
    ["捐款金额", "元", "—", "—", "上半年捐过4800元"]])
c.add("2021-08-09 09:20", ("舒婉清", "shuwq@mu.example"), "护理教工支部周报表", [html(HULI, "gb2312", "quoted-printable")], [told(
    "护理学院教工党支部", period=W1, members_total=33, members_engaged=29, cadres_engaged=3, vanguard_posts=6, volunteer_teams=2, volunteer_shifts=98,
    problems_solved=8, members_vaccinated=31, tests_assisted=1215, online_sessions=0)],
    "html body_table last_period remarks zero slash dash qp gb2312", "the column of last week and the remarks are not taken: 11 are no members, 2 new, 14 of the 98, 3 not yet solved, 2 not vaccinated, 4800 of another time")

# 0003
JI2 = "财务处党员滕海涛连续五个晚上留在报账大厅，给滞留校外的37名同学逐一补办网上缴费，没有让一个人的注册受影响。"
JIGUAN2 = paper(
    ("t", "机关第二党支部关于疫情防控中发挥作用情况的报告"), ("t", "（2021年8月2日—8月8日）"), "校党委组织部：", "现将我支部本周有关情况报告如下。", ("h", "一、基本情况"),
    "支部现有党员52名，本周参与疫情防控的党员43名，较上周增加6名；其中处级干部4名下沉一线。设立党员先锋岗3个、党员责任区5个，组建党员突击队1支。",
    ("h", "二、主要做法"),
    "一是守好校门。党员在东门、南门卡点值守，志愿服务累计186人次，本周76人次。二是摸清底数。对职工家属区的312户逐户摸排，党员包联其中的90户。三是办好实事。本周收到师生诉求21件，解决困难问题19件。",
    ("h", "三、典型事迹"), JI2, ("h", "四、存在问题和困难"), "（一）校门测温设备老化，早高峰排队较长。", "（二）部分党员家在市外，返岗后需居家观察。",
    ("h", "五、下一步打算"), "1. 再组织20名党员参加夜间值守。", "2. 八月底前把党员联系户扩大到120户。", "机关第二党支部", "2021年8月8日")
c.add("2021-08-09 10:05", ("滕海涛", "tenght@mu.example"), "机关二支部报告", [text("请审阅。"), attach("机关第二党支部报告.docx", JIGUAN2)], [told(
    "机关第二党支部", period=W1, members_total=52, members_engaged=43, cadres_engaged=4, vanguard_posts=8, volunteer_teams=1, volunteer_shifts=76,
    households_linked=90, problems_solved=19, duties=["管控值勤", "疫情排查", "志愿服务"], deeds=[entry("滕海涛", JI2)],
    difficulties=["校门测温设备老化，早高峰排队较长", "部分党员家在市外，返岗后需居家观察"], next_steps=["再组织20名党员参加夜间值守", "八月底前把党员联系户扩大到120户"])],
    "docx prose official headings enumerated cumulative_vs_period last_period plan sum_of_kinds deeds", "6 more than last week, 186 in all so far, 312 households visited of which 90 are linked, 21 requests received, 37 students of a deed, 20 and 120 planned")

# 0004
JGDW = book({"8月第一周": [
    ["机关党委疫情防控工作统计（8月2日—8月8日）", None, None, None, None],
    ["项目", "机关一支部", "教务处支部", "机关二支部（已自报）", "合计"],
    ["党员人数", 47, 25, "见其报告", 72],
    ["参与防控党员", 39, 18, None, 57],
    ["处级干部下沉", 5, 2, None, 7],
    ["先锋岗", 4, "无", None, 4],
    ["志愿服务（人次）", 83, 41, None, 124],
    ["联系群众（户）", 60, 15, None, 75],
    ["办实事（件）", 11, 4, None, 15],
    ["线上培训（场）", 1, 9, None, 10],
    ["捐款（元）", 5200, 0, None, 5200],
    ["存在困难", "防护面罩不足", "暂无", None, None]]}, {"8月第一周": [(0, 0, 0, 4)]})
c.add("2021-08-09 11:30", ("钟怀瑾", "jgdw@mu.example"), "机关党委汇总（两个支部）", [
    text("机关一支部、教务处支部的数在附表里，两支部合计志愿服务124人次；二支部单独报。\n机关党委 钟怀瑾", "gb2312"), attach("机关汇总.xlsx", JGDW, "raw", "gb2312")], [
    told("机关第一党支部", period=W1, members_total=47, members_engaged=39, cadres_engaged=5, vanguard_posts=4, volunteer_shifts=83, households_linked=60,
         problems_solved=11, online_sessions=1, donation_cny=5200, difficulties=["防护面罩不足"]),
    told("教务处党支部", period=W1, members_total=25, members_engaged=18, cadres_engaged=2, volunteer_shifts=41, households_linked=15, problems_solved=4,
         online_sessions=9, donation_cny=0)],
    "xlsx column_per_branch multi_unit total gb2312 raw_filename wu zero", "a branch a column; the column of the second branch has no figure (it reported alone); the sums are check-sums", optional=["机关第二党支部"])

# 0005
c.add("2021-08-09 15:12", ("路知行", "gwyjs@mu.example"), "想确认一下口径", [text(
    "丁老师您好，公卫研究生支部想问：我们有19名党员假期在老家当志愿者，干了大概60人次，这部分要不要算进“参与疫情防控党员数”？另外接种疫苗是打一针就算还是两针都打完才算？等您回复后我们再报。谢谢！")],
    [], "not_report question figures", "19 and 60 stand in a question; nothing is reported yet")

# 0006
TONG = """
转发研究生支部的，请组织部收。学院这边另外三个支部已分别报过，共计党员128名，不重复报了。
苗青禾

------------------ 原始邮件 ------------------
发件人: "佟雨桐" <tongyutong@163.example>
发送时间: 2021年8月9日(星期一) 上午9:02
收件人: "苗青禾" <miaoqh@mu.example>
主题: 研究生支部第一周情况

苗老师：
    临床研究生支部8月2日到8日的情况：在册党员64人，留校的22人全部参加疫情防控，编成2支突击队，到发热门诊协助分诊，加上校门值守合计105人次。线上开了4场病例讨论课。打了疫苗的61人，剩下3人下周打。
    难处：夜班没有地方休息。
    佟雨桐
"""
c.add("2021-08-09 16:40", ("苗青禾", "miaoqh@mu.example"), "转发：研究生支部第一周情况", [text(TONG, cte="quoted-printable")], [told(
    "临床医学院研究生党支部", period=W1, members_total=64, members_engaged=22, volunteer_teams=2, volunteer_shifts=105, online_sessions=4, members_vaccinated=61,
    duties=["医疗救治", "管控值勤"], difficulties=["夜班没有地方休息"])],
    "plain forward inline_forward forwarder_not_unit prose all_of qp", "128 and three branches are the forwarder's; 3 are to be vaccinated next week")

# 0007
c.add("2021-08-10 08:31", ("曲文博", "51120098@qq.example"), "Re: 临床一支部8.2-8.8", [text("""
丁老师，不好意思，昨天那封里核酸登记的数打反了，不是960人次，是690人次，别的不变。
曲文博

在 2021年8月9日，07:48，曲文博 写道：
> 组织部老师好，临床一支部上周（8.2—8.8）情况如下：
> 支部党员41名，上阵的党员36名，在小区卡口值守，几个班轮下来一共142人次。帮社区做核酸登记约960人次。
""")], [told("临床医学院第一党支部", "correction", tests_assisted=690)],
    "plain correction partial old_and_new_values quoted period_null", "the old 960 and the whole quoted mail are not taken")

# 0008
YAOXUE = """
【药学院学生党支部周报】
报送周期：2021年8月2日－8月8日
党员总数：５８人
参与疫情防控党员数：３３人
下沉一线党员领导干部数：
党员先锋岗数：２个
党员志愿服务队数：３支（队员共４６人，含积极分子１３人）
志愿服务人次：１２７
党员联系户数：无
解决师生困难问题数：６
已接种疫苗党员数：５７人（接种率98.3%）
协助核酸检测人次：1200余
线上教学培训场次：２
参与防汛救灾党员人次：——
捐款金额：2630.5元
承担岗位：☑政策宣传　☐疫情排查　☑管控值勤　☐医疗救治　☑环境消杀　☐志愿服务　☐防汛救灾
典型事迹：暂缺
存在问题和困难：返校学生隔离期间心理压力大
下一步打算：1、开通线上心理热线；2、给隔离同学送药送餐
填报人：萧朗　电话：138****0025
"""
c.add("2021-08-10 09:15", ("萧朗", "20210725@qq.example"), "药学院学生支部", [text(YAOXUE, "gb18030")], [told(
    "药学院学生党支部", period=W1, members_total=58, members_engaged=33, vanguard_posts=2, volunteer_teams=3, volunteer_shifts=127, problems_solved=6,
    members_vaccinated=57, tests_assisted=1200, online_sessions=2, donation_cny=2630.5, duties=["政策宣传", "管控值勤", "环境消杀"],
    difficulties=["返校学生隔离期间心理压力大"], next_steps=["开通线上心理热线", "给隔离同学送药送餐"])],
    "plain label_lines fullwidth_digits checkbox blanks wu dash gb18030", "46 team members and 13 activists stand behind the teams, 98.3 is a share; 暂缺 says nothing")

# 0009
SUI = "本科生党员殷晓禾把家里的小货车开到学校，义务给三个隔离点送了九天的盒饭，最多的一天送出410份。"
c.add("2021-08-10 14:50", ("殷晓禾的同学", "gwbks_info@post.example"), "公卫本科生支部补充材料", [text(f"""
组织部老师：
　　公卫学院本科生党支部8月2日至8日的周报昨天已由党总支报送，现补充两项：
　　一、漏报捐款，党员自愿捐款1870元，校友捐的5000元不在内。
　　二、典型事迹：{SUI}
　　其余数据不变。
""")], [told("公共卫生学院本科生党支部", "supplement", period=W1, donation_cny=1870, deeds=[entry("殷晓禾", SUI)])],
    "plain supplement unknown_sender donors deeds", "5000 were given by former students; three, nine and 410 belong to the deed")

# 0010
GW = """
各位老师好：
公卫学院党总支所属四个支部8月2日—8月8日情况见下表，四个支部共有党员163名，参与防控党员118名。

支部	党员总数	参与防控党员	突击队	志愿服务人次	协助核酸检测	接种疫苗	捐款（元）
流统支部	36	30	1	88	2300	35	3000
劳卫环卫支部	29	24	1	65	—	29	1,450
研究生支部	57	39	2	101	1860	55	
本科生支部	41	25	1	54	900	40	0
合计	163	118	5	308	5060	159	4450

                                        邬思源
                                        公共卫生学院党总支
"""
c.add("2021-08-10 17:22", ("邬思源", "ggws@mu.example"), "公卫学院四个支部周报", [text(GW)], [
    told("公共卫生学院流行病与卫生统计党支部", period=W1, members_total=36, members_engaged=30, volunteer_teams=1, volunteer_shifts=88, tests_assisted=2300,
         members_vaccinated=35, donation_cny=3000),
    told("公共卫生学院劳卫与环卫党支部", period=W1, members_total=29, members_engaged=24, volunteer_teams=1, volunteer_shifts=65, members_vaccinated=29, donation_cny=1450),
    told("公共卫生学院研究生党支部", period=W1, members_total=57, members_engaged=39, volunteer_teams=2, volunteer_shifts=101, tests_assisted=1860, members_vaccinated=55),
    told("公共卫生学院本科生党支部", period=W1, members_total=41, members_engaged=25, volunteer_teams=1, volunteer_shifts=54, tests_assisted=900, members_vaccinated=40,
         donation_cny=0)],
    "plain pasted_table tabs row_per_branch multi_unit total body_totals dash blanks zero short_names", "the totals of the opening and of the last row are check-sums")

# 0011
c.add("2021-08-16 08:40", ("图书馆直属党支部", "tsg@mu.example"), "图书馆零报告", [text("""
党委组织部：
　　8月9日至8月15日，因闭馆轮休，我支部未组织疫情防控相关活动，实行零报告。支部党员24名。
　　特此报告。

　　　　　　图书馆直属党支部
　　　　　　2021年8月16日
""", "gb2312", "quoted-printable")], [told("图书馆直属党支部", "nil", period=W2, members_total=24)],
    "plain nil official gb2312 qp", "a nil report that still tells its members; 未组织 is no value")

# 0012
c.add("2021-08-16 10:10", ("锐展文化", "hello@ruizhan.example"), "党员先锋岗标识牌 七折直供高校", [html(
    "<p>尊敬的党务老师：</p><p>疫情防控进入关键期，贵校<b>党员先锋岗</b>、<b>志愿服务队</b>旗帜做好了吗？亚克力岗位牌每个18元，满100个送横幅2条；红马甲每件26元，已有43所高校、1200余名党员使用。</p><p>回复本邮件即可下单，退订请回T。</p>")],
    [], "not_report advert html figures", "an advertisement full of the campaign's words")
