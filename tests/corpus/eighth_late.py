"""The letters of eighth of the later weeks. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, enclosed, entry, form, html, letter, paper, text, told
from eighth_base import W2, W3, W4, answers, c

# 0014
c.add("2021-08-17 09:02", ("路知行", "gwyjs@mu.example"), "零报告-公卫研究生党支部", [text("""
组织部：
公卫研究生党支部8月9日至8月15日零报告。各小组的志愿服务在8月8日已全部结束，本周无新增工作。党员总数46人，与上周相同。
路知行
""", "gb18030")], [told("公共卫生学院研究生党支部", "nil", period=W2, members_total=46)],
    "plain nil head_count gb18030", "the service that ended on 8 August belongs to the week before")

# 0015
c.add("2021-08-20 15:10", ("一附院党委办公室", "yfyzzb@mu.example"), "邀请参加抗疫事迹报告会", [html("""
<p>党委组织部：</p><p>兹定于2021年8月27日（星期五）15:00在第一附属医院门诊楼六楼报告厅举行“同心战疫”事迹报告会，由从386名参与防控的党员中推选出的6名同志作报告，会期约90分钟。现诚邀贵部2位领导出席，并请各学院党委各派5名党员代表参加。</p>
<p>回执请于8月24日前发至本邮箱。联系人：樊正阳 0373-0000226</p><p>第一附属医院党委<br>2021年8月20日</p>
""", "gb2312")], [], "not_report invitation html figures gb2312", "386, 6, 2 and 5 tell who is to speak and to come")

# 0016
CHEN = "谌文君（内一护士长），18日夜里隔离病房一位老人血氧往下掉，她守着调了四个小时的高流量，天亮交完班才发现自己的鞋套磨穿了。"
c.add("2021-08-22 20:58", ("阮清和", "ruanqh@mu.example"), "内科一支部周报（从群里复制的）", [text(f"""
丁老师，材料我发在院里群了，怕您看不到，复制一份给您：

阮清和 8/22 20:36
【内科一支部周报】8月16日—8月22日
①党员总数：41人（含援外2人）
②参与防控：39人
③下沉科主任：3人
④先锋岗：6个，责任区：3个
⑤突击队：2支
⑥志愿服务：57人次，另有非党员护士29人次
⑦核酸采样：1.1万人次左右
⑧疫苗接种：41人
⑨线上培训：0场
岗位：病房救治、政策宣传
典型：{CHEN}
困难：
—N95口罩周三断过一次
—隔离病房只有1台移动X光机
打算：分两组轮休，保证每人每周歇满一天

樊正阳 8/22 20:40
收到，辛苦[抱拳]
阮清和 8/22 20:41
上周参与防控写成37了，这周别再抄错
""")], [told(
    "第一附属医院内科第一党支部", period=W3, members_total=41, members_engaged=39, cadres_engaged=3, vanguard_posts=9, volunteer_teams=2, volunteer_shifts=57, members_vaccinated=41,
    tests_assisted=11000, online_sessions=0, duties=["医疗救治", "政策宣传"], deeds=[entry("谌文君", CHEN)],
    difficulties=["N95口罩周三断过一次", "隔离病房只有1台移动X光机"], next_steps=["分两组轮休，保证每人每周歇满一天"])],
    "plain pasted_chat circled sum_of_kinds wan approx zero deeds deed_label_line dash_bullets last_period non_members",
    "2 are among the 41, 29 shifts of nurses who are no members, 37 last week's; 1 X-ray machine; the times of the chat are no figures")

# 0017
RUI = "芮青山老师把实训室改成临时口罩分拣点，暑假里带着学生分装防护包三千份，自己一天没有休。"
HUANG = "皇甫静老师挺着六个月的身孕值守线上咨询，夜里十一点还在给隔离学生做心理疏导。"
JG = form([["支部", "护理学院教工党支部"], ["时间", "2021年8月16日至8月22日"], ["党员总数", "36"], ["参与防控党员", "33"], ["处级干部下沉", "2"], ["志愿服务人次", "71"],
           ["核酸采样（人次）", "5400"], ["疫苗接种", "36"], ["线上教学", "12场"], ["典型事迹", f"1.{RUI}\n2.{HUANG}"], ["存在困难", "暂无"], ["下一步打算", "开学前做完实训楼封闭管理演练"]])
SANG = "桑语嫣在家乡车站连站六天，把到站旅客的行程问得清清楚楚，被当地乡亲叫作“小桑指导”"
OU = "欧阳拓会手语，主动去聋人社区当翻译，两天陪八十多位聋人做完采样"
X1 = f"""护理学院学生一支部  8月16日—22日

支部党员50人，参与防控44人，都在家乡或学校做志愿服务，合计124人次；组成党员志愿服务队3支；协助核酸检测4300人次。回乡大学生（非党员）一起上岗的有61人次，未计入。疫苗已接种49人，还有1人在隔离期内。
突出的两名同学，一名是党员{SANG}；另一名是预备党员{OU}。
遇到的难处主要是返校时间没定，志愿服务排不出长班。接下来打算先把返校党员的行程逐人核清。
"""
X2 = """支部,起,止,党员总数（人）,参与防控党员（人）,志愿服务（人次）,协助核酸检测（人次）,解决困难（件）,接种疫苗（人）,线上培训（场）,捐款（元）,存在困难
护理学生二支部,2021-08-16,2021-08-22,27,23,66,无,4,27,1,285.50,"部分同学家在农村，网络不好"
"""
ZIP = archive([
    ("护理8.16-8.22/教工党支部.docx", paper(("t", "疫情防控情况"), JG)),
    ("护理8.16-8.22/学生一支部.txt", X1.encode("gb18030")),
    ("护理8.16-8.22/学生二支部.csv", X2.encode("gb18030"))], raw_names=True)
c.add("2021-08-23 10:15", ("尚雅琴", "hlxy@mu.example"), "护理学院三个支部材料", [
    text("丁老师，三个支部格式不一，没来得及统一，打了个包。全总支本周党员113人，志愿服务261人次。尚雅琴", "gb18030"),
    attach("护理学院.zip", ZIP, "rfc2047", "gb18030")], [
    told("护理学院教工党支部", period=W3, members_total=36, members_engaged=33, cadres_engaged=2, volunteer_shifts=71, members_vaccinated=36, tests_assisted=5400, online_sessions=12,
         deeds=[entry("芮青山", RUI), entry("皇甫静", HUANG)], next_steps=["开学前做完实训楼封闭管理演练"]),
    told("护理学院学生第一党支部", period=W3, members_total=50, members_engaged=44, volunteer_teams=3, volunteer_shifts=124, members_vaccinated=49, tests_assisted=4300, duties=["志愿服务"],
         deeds=[entry("桑语嫣", SANG), entry("欧阳拓", OU)], difficulties=["返校时间没定，志愿服务排不出长班"], next_steps=["先把返校党员的行程逐人核清"],
         maybe={"duties": ["疫情排查"]}),
    told("护理学院学生第二党支部", period=W3, members_total=27, members_engaged=23, volunteer_shifts=66, problems_solved=4, members_vaccinated=27, online_sessions=1, donation_cny=285.5,
         difficulties=["部分同学家在农村，网络不好"])],
    "zip gbk_names docx txt csv multi_unit two_columns deeds deed_in_prose deeds_in_cell short_names body_totals non_members wu gb18030",
    "113 and 261 are check-sums, 61 shifts of others, three thousand packets and eighty people stand in the deeds")

# 0018
TS = book({"周报": [
    ["图书馆直属党支部疫情防控周报表", None, None, None, None, None],
    ["指标", "计量单位", "上周（8.9-8.15）", "本周（8.16-8.22）", "累计", "说明"],
    ["党员总数", "人", 24, 24, None, None],
    ["参与疫情防控党员", "人", 15, 18, 20, "累计按人头"],
    ["党员责任区", "个", 2, 2, 2, "一、二层各1"],
    ["党员志愿服务队", "支", 1, 1, 1, None],
    ["志愿服务", "人次", 22, 31, 73, None],
    ["解决师生困难问题", "件", 3, 5, 9, "送书上门3件"],
    ["已接种疫苗党员", "人", 23, 24, 24, None],
    ["线上培训", "场", 1, 2, 4, "下周计划3场"],
    ["捐款", "元", 0, 1200, 1200, None],
    ["岗位类型", "环境消杀、政策宣传", None, None, None, None],
    ["存在问题", "闭馆期间还书箱消毒缺人手", None, None, None, None],
    ["下一步打算", "①8月28日前完成通风系统清洗；②新生入馆教育改为线上", None, None, None, None]]},
    {"周报": [(0, 0, 0, 5), (11, 1, 11, 5), (12, 1, 12, 5), (13, 1, 13, 5)]})
c.add("2021-08-23 11:02", ("卓慧然", "tsg@mu.example"), "图书馆周报0816-0822", [
    text("本周表格见附件。"), attach("周报.xlsx", TS)], [told(
    "图书馆直属党支部", period=W3, members_total=24, members_engaged=18, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=31, problems_solved=5, members_vaccinated=24, online_sessions=2,
    donation_cny=1200, duties=["环境消杀", "政策宣传"], difficulties=["闭馆期间还书箱消毒缺人手"], next_steps=["8月28日前完成通风系统清洗", "新生入馆教育改为线上"])],
    "xlsx table last_period cumulative_vs_period remarks merged_cells circled", "the columns of last week and of all weeks and the remarks (3 of 5, 3 planned) are not taken")

# 0019
EMPTY = form([["党支部名称", "", "填报人", ""], ["党员总数", "   人", "参与疫情防控党员数", "   人"], ["志愿服务人次", "   人次", "党员联系户数", "   户"],
              ["捐款金额", "   元", "已接种疫苗党员数", "   人"], ["典型事迹（姓名、事迹）", "", None, None], ["存在问题和困难", "", None, None], ["下一步打算", "", None, None]],
             [((r, 1), (r, 3)) for r in range(4, 7)])
c.add("2021-08-23 16:45", ("谭卓谦", "tanzq@mu.example"), "请问是不是这个表", [
    text("丁老师，电脑重装后表丢了，附件这个空表是向隔壁支部要的，是不是8月16日—22日用的最新版？是的话我今晚就填。谭卓谦"),
    attach("情况表（空）.docx", paper(("t", "疫情防控中发挥作用情况表"), EMPTY))], [], "not_report question docx empty_form", "the form is empty; the dates say for which week it is asked")

# 0020
YOU = "尤丽芬五十四岁，再过一年就退休。闭馆后，她主动认领还书箱消毒，每天早晨六点半到馆，赶在保洁之前把前一夜还的书一本一本擦拭、晾开。"
YOU2 = "有学生急用论文资料进不了馆，她在库里用手机一页一页拍，两个下午拍了六百多页。同事劝她歇歇，她说书不能等，学生更不能等。"
c.add("2021-08-24 09:18", ("卓慧然", "tsg@mu.example"), "Re: 图书馆周报0816-0822", [
    text("""
丁老师，昨天的周报（8月16日—8月22日）补充两项：
1. 党员联系户数：14户（家属院独居退休馆员）；
2. 典型事迹一份，见附件。
其他不变。
卓慧然

------------------ 原始邮件 ------------------
发件人: "卓慧然" <tsg@mu.example>
发送时间: 2021年8月23日 11:02
主题: 图书馆周报0816-0822

本周表格见附件。
"""), attach("典型事迹-尤丽芬.docx", paper(("t", "晨光里的还书箱"), ("t", "——图书馆直属党支部党员尤丽芬同志事迹"), YOU, YOU2))], [told(
    "图书馆直属党支部", "supplement", period=W3, households_linked=14, deeds=[entry("尤丽芬", YOU + YOU2)])],
    "plain docx supplement in_reply_to quoted_history deeds deed_as_paper", "54 and 600 stand in the deed; what was sent the day before is not told anew", more=answers(18))

# 0021
LANG = "郎子衿同学在老家村口执勤，白天测体温，晚上帮村医把两百多户的疫苗台账录进电脑。"
IN1 = letter("2021-08-22 22:10", ("米珈宁", "mijianing@163.example"), ("苗青禾", "miaoqh@mu.example"), "学生二支部 8.16-8.22", [text(f"""
苗老师好，学生二支部8.16—8.22：
党员44人，参与防控37人
志愿服务队1支
志愿服务共102人次（在校12，回乡90）
协助核酸3600多人次
接种率97.7%，没打的同学月底补
班级捐款2100元，群众也捐了，分不开
岗位：卡点值守、小喇叭宣传
典型：{LANG}
困难：回乡党员分散在九个市，联系靠电话。
""", "gb2312", "quoted-printable")], "eighth 21 a")
YJS = form([
    ["支部名称", "临床医学院研究生党支部", "起止日期", "2021.8.16—2021.8.22", "填表人", "佟雨桐"],
    ["党员总数", "63", "参与防控", "51", "下沉领导干部", "0"],
    ["志愿服务队", "2", "志愿服务（人次）", "139", "先锋岗", "5"],
    ["联系户数", "—", "解决困难（件）", "10", "接种疫苗", "63"],
    ["协助核酸检测（人次）", "2.4万", "线上培训（场）", "3", "防汛救灾（人次）", "18"],
    ["捐款（元）", "4,320", "承担岗位", "√疫情排查　□管控值勤　√医疗救治　□环境消杀", None, None],
    ["存在困难", "（1）规培与值班冲突；（2）宿舍楼下无快递暂存点。", None, None, None, None],
    ["下一步打算", "（1）排出9月上旬轮值表；（2）请导师组参加一次线上例会。", None, None, None, None]],
    [((5, 3), (5, 5)), ((6, 1), (6, 5)), ((7, 1), (7, 5))])
IN2 = letter("2021-08-23 07:55", ("佟雨桐", "lcyjs@mu.example"), ("苗青禾", "miaoqh@mu.example"), "研究生支部报表", [
    text("苗老师，报表在附件。佟雨桐"), attach("研究生支部.docx", paper(("t", "疫情防控情况表"), YJS), "rfc2231")], "eighth 21 b")
c.add("2021-08-25 14:20", ("苗青禾", "miaoqh@mu.example"), "转：学生二支部、研究生支部材料", [
    text("丁老师，两个支部的邮件原样转您。学生一支部罗奕辰说周四给，他们38名党员有一半在培训。\n临床医学院 苗青禾", "gb2312"), enclosed(IN1), enclosed(IN2)], [
    told("临床医学院学生第二党支部", period=W3, members_total=44, members_engaged=37, volunteer_teams=1, volunteer_shifts=102, tests_assisted=3600, duties=["管控值勤", "政策宣传"],
         deeds=[entry("郎子衿", LANG)], difficulties=["回乡党员分散在九个市，联系靠电话"]),
    told("临床医学院研究生党支部", period=W3, members_total=63, members_engaged=51, cadres_engaged=0, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=139, problems_solved=10,
         members_vaccinated=63, tests_assisted=24000, online_sessions=3, flood_relief_shifts=18, donation_cny=4320, duties=["疫情排查", "医疗救治"],
         difficulties=["规培与值班冲突", "宿舍楼下无快递暂存点"], next_steps=["排出9月上旬轮值表", "请导师组参加一次线上例会"])],
    "forward rfc822 two_letters multi_unit plain docx six_columns checkbox forwarder_not_unit percentage mixed_donors approx wan zero dash deeds deed_label_line gb2312",
    "12 and 90 are parts, 97.7% is turned into no count, the gift is members' and others' together; 38 are of a branch that has not reported")

# 0022
c.add("2021-08-26 08:40", ("甄诚", "zhencheng@mu.example"), "Re: 回执：门诊医技党支部8月16日至22日报送", [text("""
收到，核对无误，谢谢丁老师！甄诚

> 贵支部8月16日至8月22日报送已登记：党员总数58人，参与疫情防控55人，
> 志愿服务97人次，协助核酸检测1.6万人次，典型事迹2则。如有出入请直接回复本邮件。
""", "gb18030")], [], "not_report thanks quoted_figures plain gb18030", "the figures are those of the receipt that is quoted")

# 0023
TUJI = "案例一：第二食堂党员突击队。8月6日起，十一名党员住进食堂，承担隔离楼三餐配送。电梯停运那晚，他们排成一列，把四百多份热饭从一楼传到九楼。"
YUDC = "案例二：维修师傅郁大川。22日夜里暴雨倒灌配电间，他跳进齐腰的水里关闸、堵口，三个小时后爬上来，第一句话问的是宿舍有没有电。"
CAIY = "案例三：校医院采样二组。全组六人连续五轮没有换过班，组里年纪最大的医生手腕贴着膏药，一上午采样八百余人。"
HB = paper(
    ("t", "后勤保卫党总支关于疫情防控中发挥作用情况的报告"),
    "党委组织部：", "现将8月2日至8月29日后勤保卫党总支组织党员参与疫情防控的情况报告如下。",
    ("h", "一、基本情况"),
    "党总支下设三个党支部，后勤管理处党支部58人、保卫处党支部34人、校医院党支部26人，共有党员118人。四周来参与疫情防控的党员112人，党员领导干部9人下沉一线。另有职工486人按岗位参加。党员已接种疫苗115人。",
    ("h", "二、主要工作"),
    "设立党员先锋岗17个，组建党员突击队5支，三个支部分别开展志愿服务412人次、388人次、246人次，合计1046人次。党员联系户数76户，收到师生诉求94件，解决困难问题88件。协助五轮核酸检测共23800人次。开展线上培训6场。8月22日强降雨，党员参与防汛救灾72人次。党员捐款2.35万元，企业捐赠饮用水600箱。",
    "党员承担的岗位主要是管控值勤、环境消杀、医疗救治、防汛救灾四类。",
    ("h", "三、典型案例"), TUJI, YUDC, CAIY,
    ("h", "四、存在困难"), "（一）隔离楼配送靠人力，缺保温推车。", "（二）地下配电间排水能力不足。",
    ("h", "五、下一步打算"),
    "一要在开学前完成20处积水点改造；二要把送餐、采样、门岗三支队伍编入学校应急名册；三要安排连续值守满三周的党员轮休。",
    "后勤保卫党总支", "2021年8月29日")
c.add("2021-08-29 17:30", ("邵启明", "hqbw@mu.example"), "后勤保卫党总支报告", [
    text("请审阅。\n邵启明\n0373-0000235", "gb2312"), attach("后勤保卫党总支报告（定稿）.docx", HB, "rfc2047", "gb2312")], [told(
    "后勤保卫党总支", period=("2021-08-02", "2021-08-29"), members_total=118, members_engaged=112, cadres_engaged=9, vanguard_posts=17, volunteer_teams=5, volunteer_shifts=1046,
    households_linked=76, problems_solved=88, members_vaccinated=115, tests_assisted=23800, online_sessions=6, flood_relief_shifts=72, donation_cny=23500,
    duties=["管控值勤", "环境消杀", "医疗救治", "防汛救灾"],
    deeds=[entry("第二食堂党员突击队", TUJI.split("。", 1)[1]), entry("郁大川", YUDC.split("。", 1)[1]), entry("校医院采样二组", CAIY.split("。", 1)[1])],
    difficulties=["隔离楼配送靠人力，缺保温推车", "地下配电间排水能力不足"],
    next_steps=["在开学前完成20处积水点改造", "把送餐、采样、门岗三支队伍编入学校应急名册", "安排连续值守满三周的党员轮休"])],
    "docx prose official headings committee parts_and_total multi_week deeds deeds_org deeds_subheads flood wan non_members gb2312",
    "58, 34, 26 and 412, 388, 246 are parts by branch, 486 all the staff, 94 asked, 600 boxes of others, 20 planned; the figures inside the deeds")

# 0024
JIN = "党员靳晚晴负责标本楼的值守。"
JIN2 = "27日深夜冷库报警，她打不到车，骑共享单车四十分钟赶到学校，和厂家视频连线排除故障，保住了整库教学标本。第二天一早，她又准时出现在核酸点。"
c.add("2021-08-30 07:48", ("云在青天", "hyz1979@163.example"), "8.23—8.29 解剖", [text(f"""
单位：人体解剖学教研室党支部
时间：8月23日—8月29日
党员总数：22
参与疫情防控党员：20（上周21）
党员先锋岗：较上周增加1个，现为3个
志愿服务人次：48
联系户数：１６
解决师生困难：7件（不含转办2件）
接种疫苗：22
协助核酸检测：1850人次
线上教学：9场
捐款：无
承担岗位：环境消杀，疫情排查

感人事迹
{JIN}
{JIN2}

存在的困难
a. 冷库只有一路电源
b. 新学期实验分组人数要减半，课时翻倍

下一步计划
首先完成标本室封存检查；其次做好新生报到日核酸点的接站；最后把值班表排到9月5日。

贺云峥
""", "gb18030")], [told(
    "基础医学院解剖学与组胚学党支部", period=W4, members_total=22, members_engaged=20, vanguard_posts=3, volunteer_shifts=48, households_linked=16, problems_solved=7, members_vaccinated=22,
    tests_assisted=1850, online_sessions=9, duties=["环境消杀", "疫情排查"], deeds=[entry("靳晚晴", JIN + JIN2)],
    difficulties=["冷库只有一路电源", "新学期实验分组人数要减半，课时翻倍"],
    next_steps=["完成标本室封存检查", "做好新生报到日核酸点的接站", "把值班表排到9月5日"])],
    "plain label_lines former_name private_sender nickname last_period fullwidth_digits wu deeds deed_under_heading letters_enumerate ordinal_words late gb18030",
    "the former name; 21 last week, 1 more makes 3, 2 passed on; 无 is no gift")
