"""Letters 1 to 13 of fourth: the first two weeks, 14 to 21 March 2022."""
from build_tools import archive, attach, book, entry, form, grid, html, leaf, paper, text, told
from fourth_base import W1, W2, c, set_in_lines

# 0001
JG1_SUZHE = "苏喆，工程训练中心教师，支部纪检委员。3月9日深夜8号公寓临时封闭，他从家里拿了一床被子就住进了值班室，五天里只睡过三个整觉。3月11日凌晨两点，一名学生突发阑尾炎，他背着学生下了六层楼，又陪着救护车到定点医院，直到手术签字结束才返校，自己又按规定单独隔离了两天。"
JG1_FU = "付明堃，机械设计教研室副教授，今年退休，党龄三十一年。身边人劝她居家授课，她说“站完最后一班岗才算毕业”，每天上完两节网课就到7号公寓门口扫码，一周下来记满了4本登记册，带着11名青年教师把楼内682名学生的健康台账理得清清楚楚。"
JG1_TEAM = "工训中心“鲁班”抢修小组由3名党员和4名职工组成。封闭期间公寓水管、门锁、插座坏了没人能进来修，他们白天备料、夜里上门，先后抢修78处，还用废旧铝材焊了26个送餐架，解决了“最后十米”送餐难题。"
JG1 = paper(
    ("t", "机电工程学院教工第一党支部"), ("t", "关于在疫情防控中发挥作用情况的报告"), ("t", "（2022年3月7日—3月13日）"),
    "校党委组织部：",
    "3月8日我市东湖片区报告新增病例以来，学校转入封闭管理。支部按照校疫情防控指挥部和学院党委的部署，把支部建在楼栋上，把党旗插在一线，团结带领全体党员守校门、进公寓、稳课堂。现将3月7日至13日有关情况报告如下。",
    ("h", "一、基本情况"),
    "支部由机械设计、机械制造两个教研室和工程训练中心的教工党员组成，现有在册党员41名，其中正式党员39名、预备党员2名，另有入党积极分子5名、发展对象1名。除1名同志在外地访学、2名同志因居住小区封控居家外，其余38名党员全部投入校内疫情防控，比上周增加11名。学院班子成员和系主任共5名党员领导干部下沉到学生公寓，与学生同吃同住。截至3月13日，支部40名党员已接种新冠疫苗，其中37名完成加强针接种，1名同志因过敏体质暂缓。",
    ("h", "二、主要做法"),
    "（一）把力量压到楼栋。3月9日晚，支委会以线上形式连夜召开，会议开了四十分钟，当场把党员编成“守门”“护楼”“保供”三个组。一周来，在7号、8号公寓和工训中心共设立党员先锋岗6个、党员责任区3个，组建党员突击队2支，每支12人，早中晚三班轮换。待新到的防护服清点完毕，拟在第二食堂再增设先锋岗2个。",
    "（二）把服务送到门口。党员承担的岗位主要是政策宣传、管控值勤、环境消杀和志愿服务。本周党员参加志愿服务人均4次，累计152人次，其中夜间值守36人次；支部发动的学生志愿者另有204人次，不计入党员数据。学校组织三轮全员核酸，支部党员负责两栋公寓的扫码登记和秩序维护，每轮约1,900人，三轮共协助检测5,720人次。",
    "（三）把难题解决在当天。实行“一党员两户”，共联系留校学生寝室和教职工家庭76户。一周收到诉求53件，办结49件，其余4件涉及校外就医，已转校医院跟进。",
    "（四）把课堂搬到线上。停课当天下午，党员教师就完成了平台调试，全周开展线上教学62场次，平均每场在线85人。3月10日支部发出倡议，41名党员自愿捐款13,350元；3名民主党派教师捐款1,200元，2家校友企业捐赠口罩2,000只，一并交学院工会转交。",
    ("h", "三、典型事迹"), "1." + JG1_SUZHE, "2." + JG1_FU, "3." + JG1_TEAM,
    ("h", "四、存在的问题和困难"),
    "一是公寓值班人员连续在岗超过五天，轮换力量跟不上；二是实践类课程搬到线上后，学生动手环节缺少替代方案；三是部分教师家中老人就医、孩子上网课两头顾不上。",
    ("h", "五、下一步打算"),
    "1.从未入住公寓的党员中再抽调10名，组成第二梯队，每七天整建制轮换一次；", "2.录制20个虚拟拆装实验短视频，力争3月25日前上线；", "3.建立教职工家庭互助台账，由支委每晚逐户回访。",
    "机电工程学院教工第一党支部", "2022年3月14日", "（联系人：钟离堃，电话：138****0802）")
c.add("2022-03-14 08:35", ("钟离堃", "jdjg1@ljut.example"), "机电工程学院教工第一党支部疫情防控发挥作用情况报告（3月7日—13日）", [
    text("组织部仉老师：\n　　附件是我支部本周（3月7日—13日）的报告，请审阅。上周我们报的是27名党员参与，本周有变化，以附件为准。\n　　机电教工一支部 钟离堃", "gb18030"),
    attach("机电教工一支部报告（3.7-3.13）.docx", JG1, charset="gb18030")], [told(
    "机电工程学院教工第一党支部", period=W1, members_total=41, members_engaged=38, cadres_engaged=5, vanguard_posts=9, volunteer_teams=2, volunteer_shifts=152,
    households_linked=76, problems_solved=49, members_vaccinated=40, tests_assisted=5720, online_sessions=62, donation_cny=13350,
    duties=["政策宣传", "管控值勤", "环境消杀", "志愿服务"],
    deeds=[entry("苏喆", JG1_SUZHE), entry("付明堃", JG1_FU), entry("工训中心“鲁班”抢修小组", JG1_TEAM)],
    difficulties=["公寓值班人员连续在岗超过五天，轮换力量跟不上", "实践类课程搬到线上后，学生动手环节缺少替代方案", "部分教师家中老人就医、孩子上网课两头顾不上"],
    next_steps=["从未入住公寓的党员中再抽调10名，组成第二梯队，每七天整建制轮换一次", "录制20个虚拟拆装实验短视频，力争3月25日前上线", "建立教职工家庭互助台账，由支委每晚逐户回访"])],
    "docx prose long headings last_period non_members per_person per_team other_people plan sum_of_kinds deeds deeds_org rare_characters gb18030 hard",
    "two pages of prose: 39 + 2 beside 41, per-person and per-team figures, students' 204, each round's 1,900, two posts still planned, others' money, booster doses; 53 asked, 49 done")

# 0002
JGGC_DEED = "昝立文，支部书记，结构实验室主任。3月10日学校要在体育馆搭建临时采样点，他带着3名研究生连夜核算棚架荷载，天亮前交出图纸，又跟着施工队把42根立柱逐根验过，才回办公室上早八点的网课。"
TMJG = paper(("t", "党支部疫情防控发挥作用情况报送表"), form([
    ["填报单位", "土木建筑学院结构工程党支部", "报送周期", "2022年3月7日至3月13日"],
    ["党员总数", "36人（含预备党员1人）", "参与疫情防控党员数", "34人"],
    ["下沉一线党员领导干部数", "／", "党员先锋岗（示范岗、责任区）数", "先锋岗3个，责任区2个"],
    ["党员志愿服务队（突击队、先锋队）数", "1支（15人）", "志愿服务人次", "97人次（上周61人次）"],
    ["党员联系户数", "５１户", "解决师生困难问题数", "收到22件，办结20件"],
    ["已接种疫苗党员数", "全部", "协助核酸检测人次", "约2600人次"],
    ["线上教学培训场次", "—", "参与防汛救灾党员人次", "无"],
    ["捐款金额（元）", "肆仟捌佰贰拾元伍角（4,820.50）", "群众捐款（元，不计入左栏）", "350"],
    ["承担岗位", "☑政策宣传　□疫情排查　☑管控值勤　□医疗救治　☑环境消杀　☑志愿服务　□防汛救灾", "", ""],
    ["典型事迹", JGGC_DEED, "", ""],
    ["存在问题和困难", "1.采样棚防风能力不足，大风天要人工压脚；2.青年教师网课和值守时间冲突。", "", ""],
    ["下一步打算", "把值守排班与课表对接，力争实现“有课不排班、排班不调课”。", "", ""],
    ["填表说明：1.没有的项目填“／”，请勿留空；2.志愿服务人次按人数乘以次数统计，如5名党员各参加3次填15人次；3.捐款只填党员捐款。", "", "", ""],
], [((r, 1), (r, 3)) for r in (8, 9, 10, 11)] + [((12, 0), (12, 3))]))
c.add("2022-03-14 09:20", ("昝立文", "tmjg@ljut.example"), "土木结构支部报送表", [text("报送表见附件。", "gb2312"), attach("报送表.docx", TMJG, charset="gb2312")], [told(
    "土木建筑学院结构工程党支部", period=W1, members_total=36, members_engaged=34, vanguard_posts=5, volunteer_teams=1, volunteer_shifts=97, households_linked=51,
    problems_solved=20, members_vaccinated=36, tests_assisted=2600, donation_cny=4820.5, duties=["政策宣传", "管控值勤", "环境消杀", "志愿服务"],
    deeds=[entry("昝立文", JGGC_DEED)], difficulties=["采样棚防风能力不足，大风天要人工压脚", "青年教师网课和值守时间冲突"],
    next_steps=["把值守排班与课表对接，力争实现“有课不排班、排班不调课”"])],
    "docx table four_columns merged_cells checkbox slash dash wu daxie_money fullwidth_digits last_period sum_of_kinds all_members instructions other_people deeds gb2312 middling",
    "the official form: two kinds of posts in a cell, last week in brackets, 收到 beside 办结, money in 大写, 全部, blanks in four ways, instructions with model figures in the last row")

# 0003
KJ_DEED = "说到这里不能不提退休返聘的老党员羿㛃。她今年六十七岁，住在校内家属院，按规定可以不上岗。3月8日晚上楼栋群里喊缺人，她第一个接龙，领了红马甲守在三单元门口，一守就是五个下午。楼里的独居老人不会用手机填报，她就带着小本子挨家问、挨家记，再一条条替他们录进去。"
c.add("2022-03-14 10:05", ("会计系支部", "jgkj@ljut.example"), "会计系党支部3月7日-13日疫情防控情况", [html(f"""
<div style="font-family:微软雅黑;font-size:14px">
<div>组织部领导：</div>
<div>　　现将经管会计支部3月7日至13日疫情防控发挥作用情况汇报如下，不当之处请指正。</div>
<div>　　会计系党支部共有党员34名，本周31名党员参与疫情防控，参与率91.2%，较上周的25名增加6名。系主任、系副主任2名党员领导干部下沉公寓。党员先锋岗由5个增加到8个，新成立党员志愿服务队1支，连同原有的2支，目前共有3支。</div>
<div>　　一周来，党员志愿服务83人次，比上周多了29人次，主要是在家属院开展政策宣讲、入户摸排和单元门口值守；协助社区核酸采样2轮，登记3,140人次，上周为1,780人次。党员包联教职工家庭40余户，帮助解决代买药品、线上报税等实际困难18件，还有5件正在协调。按学校要求，支部没有组织集中捐款，也没有党员外出参加防汛。</div>
<div>　　教学方面，会计系42门课程全部转到线上，支部另为新教师举办平台操作线上培训4场，共培训96人次。目前34名党员中33名已接种疫苗。</div>
<div>　　{KJ_DEED}</div>
<div>　　存在的困难：部分课程需要机房专业软件，学生在宿舍无法安装，上机作业完成率只有六成左右。</div>
<div>　　下一步，支部将联系软件厂商开通云端账号，并计划在3月底前把党员先锋岗增加到10个。</div>
<div><br></div><div style="text-align:right">经济管理学院会计系党支部</div><div style="text-align:right">2022.3.14</div>
</div>
<div><includetail><!--<![endif]--></includetail></div>
""")], [told("经济管理学院会计系党支部", period=W1, members_total=34, members_engaged=31, cadres_engaged=2, vanguard_posts=8, volunteer_teams=3, volunteer_shifts=83,
    tests_assisted=3140, households_linked=40, problems_solved=18, members_vaccinated=33, duties=["政策宣传", "疫情排查", "管控值勤", "志愿服务"], online_sessions=4,
    deeds=[entry("羿㛃", KJ_DEED)], difficulties=["部分课程需要机房专业软件，学生在宿舍无法安装，上机作业完成率只有六成左右"],
    next_steps=["支部将联系软件厂商开通云端账号，并计划在3月底前把党员先锋岗增加到10个"])],
    "html prose long qq last_period compared stock_increase percentage denial approx plan deeds deed_without_heading rare_characters hard",
    "every figure stands beside last week's; 5 grown to 8 and 1 new with 2 old; 42 courses are not sessions; denials of money and flood; a deed in running prose")

# 0004
c.add("2022-03-14 11:26", ("禚", "zhuohr@qq.example"), "信息研二支部", [text("""
老师好 信息研究生二支部报一下3.7-3.13
党员29个,这周24个党员参加防控,比上周多8个
志愿服务大概三四十人次吧,群里还在接龙没统计完,准数下周报
帮社区核酸扫码两千多人次
29个人疫苗都打了
捐款1203块5(群众的没算在里面)
给同学修电脑、拿快递这些办实事百余件
先锋岗设了两个,下周想再弄一个
主要岗位:楼栋值守、公共区域消杀
困难:防护服偏大 女生穿着不方便
打算:排个固定的班表

发自我的手机
""", cte="quoted-printable")], [told("信息工程学院研究生第二党支部", period=W1, members_total=29, members_engaged=24, vanguard_posts=2, tests_assisted=2000,
    problems_solved=100, members_vaccinated=29, donation_cny=1203.5, duties=["管控值勤", "环境消杀"],
    difficulties=["防护服偏大 女生穿着不方便"], next_steps=["排个固定的班表"])],
    "plain phone informal halfwidth_punct range approx compared plan all_members money_spoken private_sender qp hard",
    "typed on a phone: 三四十人次 is a range and no figure; 两千多, 百余件, 1203块5; one more post only wished for; sender unknown, unit by a short name")

# 0005
c.add("2022-03-14 15:10", ("靳长岭", "tmyt@ljut.example"), "关于岩土道桥支部3月7日至13日数据的请示", [text("""
仉老师：
　　我们支部的材料还没有定稿，先向您请示三个口径问题：
　　一是支部27名党员中，有4名在外校读博，3月7日至13日都参加了当地社区的志愿服务，大约12人次，这部分能不能算进我们的志愿服务人次？
　　二是学院统一安排党员先锋岗6个，其中2个由我支部和学生支部共建，我们应该报2个还是报1个？
　　三是岩土实验室全体师生捐款5,600元，分不清哪些是党员捐的，是不是干脆不报？
　　请您方便时回复，我们明天上午一并报上。
　　　　　　　　　　　　　　　　　　岩土与道桥党支部 靳长岭
""", "gb2312", "quoted-printable")], [], "not_report question plain gb2312 qp", "asks how to count and names members, shifts, posts and money of its week, but reports nothing yet")

# 0006
JGB = book({"统计表": [
    ["机关党委各党支部疫情防控发挥作用情况统计表（2022年3月7日—3月13日）"] + [None] * 11,
    ["序号", "党支部", "党员情况", None, None, "阵地和队伍", None, "服务情况", None, None, None, "备注"],
    [None, None, "党员总数（人）", "参与防控（人）", "接种疫苗（人）", "先锋岗（个）", "突击队（支）", "志愿服务（人次）", "核酸（百人次）", "办实事（件）", "捐款（万元）", None],
    [1, "一支部", 44, 41, 44, 5, 2, 136, 31, 12, 1.28, "另有劳务派遣人员9人参与"],
    [2, "二支部", 38, 30, 37, 3, 1, 88, "/", 7, 0.965, "2人借调市指挥部"],
    [3, "十一支部", 21, 19, 21, 2, 0, "57", 8.5, "—", "", None],
    ["合计", None, ("=SUM(C4:C6)", 103), 90, 102, 10, 3, 281, 39.5, 19, 2.245, None]]},
    {"统计表": [(0, 0, 0, 11), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 4), (1, 5, 1, 6), (1, 7, 1, 10), (1, 11, 2, 11), (6, 0, 6, 1)]})
c.add("2022-03-14 16:02", ("机关党委", "jgdw@ljut.example"), "机关各支部第一周统计表", [
    text("组织部：\n　　机关三个支部党员103人、参与90人，明细见表。其余支部本周在校外办公，下周起报。\n　　机关党委", "gb18030"), attach("机关统计表.xlsx", JGB, "rfc2231", "gb2312")], [
    told("机关第一党支部", period=W1, members_total=44, members_engaged=41, members_vaccinated=44, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=136, tests_assisted=3100, problems_solved=12, donation_cny=12800),
    told("机关第二党支部", period=W1, members_total=38, members_engaged=30, members_vaccinated=37, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=88, problems_solved=7, donation_cny=9650),
    told("机关第十一党支部", period=W1, members_total=21, members_engaged=19, members_vaccinated=21, vanguard_posts=2, volunteer_teams=0, volunteer_shifts=57, tests_assisted=850)],
    "xlsx row_per_branch multi_unit two_level_header measure_in_header wan zero slash dash blanks formula_total prefix_trap text_numbers rfc2231 hard",
    "a row per branch under the barest names, 一支部 beside 十一支部; 百人次 and 万元 in the header; 合计 and the cover's totals are check-sums; staff in the remarks")

# 0007
GFZ_DEED = "廉永昌，高分子材料系教授，支部书记。3月15日夜里，学校通知全体教师就地转入线上，他带着支部3名青年党员把实验室12台设备逐一断电、贴封，凌晨一点又赶到材料楼门口替下值守的同事。家里人打来电话问他几时回去，他只说了一句：“门口总得有人。”"
c.add("2022-03-21 08:12", ("材料学院党委", "cldw@ljut.example"), "转发: Fw: 高分子教研室党支部疫情防控工作情况", [text(f"""
组织部：
　　高分子支部的材料转上，学院已审核。金属材料支部36名党员正在统计，明天单独报。
　　材料学院党委 逄春和

-----原始邮件-----
发件人: 材料学院办公室 <clbgs@ljut.example>
发送时间: 2022年3月20日 21:40
收件人: 材料学院党委 <cldw@ljut.example>
主题: Fw: 高分子教研室党支部疫情防控工作情况

逄书记：廉老师的材料发到办公室来了，请转组织部。另外本科生一支部今天有3名党员转隔离点，志愿服务缺口约20人次，请党委协调。

-----原始邮件-----
发件人: 廉永昌 <lian_yc@163.example>
发送时间: 2022年3月20日 20:15
收件人: 材料学院办公室 <clbgs@ljut.example>
主题: 高分子教研室党支部疫情防控工作情况

高分子教研室党支部疫情防控工作情况
（2022年3月14日至3月20日）

　　封闭管理第二周，支部把学习贯彻上级关于疫情防控的要求同守护师生健康结合起来，统筹抓好防控、教学、科研三件事，做到思想不松、标准不降、力度不减。
　　一、队伍情况。支部有正式党员二十二名、预备党员三名，共二十五名；本周参与防控的党员二十三名，其余二名因密接隔离未能参加。学院分管科研的副院长作为党员领导干部随支部下沉，共1人。
　　二、工作情况。支部在材料楼、3号公寓设党员示范岗４个，组成党员先锋队１支、共１５人。全周志愿服务一百一十余人次，平均每天十六人次，其中夜间三十四人次。学校第二轮全员核酸，党员协助检测0.42万人次。对材料楼六层公共区域每日消毒两次，在楼门口为进出人员扫码测温。
　　三、服务师生。支部党员联系户数63户，比上周增加9户；受理师生诉求三十一件，全部办结。停课期间举办文献检索、仪器云培训等线上教学培训5场，累计收看2,300余人。支部党员捐款六千八百元，课题组的合作企业捐来价值三万元的消毒液，已登记入库。已接种疫苗的党员二十五名。
　　四、典型事迹。
　　{GFZ_DEED}
　　五、存在问题和困难
　　①实验样品须低温保存，封楼后补充液氮困难；
　　②毕业班学生论文实验进度滞后。
　　六、下一步打算
　　①与后勤商定每周两次液氮配送通道；
　　②由导师逐人调整毕业论文方案，4月5日前报学院备案。
　　　　　　　　　　　　　　　高分子教研室党支部
　　　　　　　　　　　　　　　2022年3月20日
""", cte="base64")], [told("材料科学与工程学院高分子材料党支部", period=W2, members_total=25, members_engaged=23, cadres_engaged=1, vanguard_posts=4, volunteer_teams=1, volunteer_shifts=110,
    tests_assisted=4200, households_linked=63, problems_solved=31, online_sessions=5, donation_cny=6800, members_vaccinated=25, duties=["管控值勤", "环境消杀", "志愿服务"],
    deeds=[entry("廉永昌", GFZ_DEED)], difficulties=["实验样品须低温保存，封楼后补充液氮困难", "毕业班学生论文实验进度滞后"],
    next_steps=["与后勤商定每周两次液氮配送通道", "由导师逐人调整毕业论文方案，4月5日前报学院备案"])],
    "plain forward inline_forward two_levels forwarder_not_unit former_name prose long chinese_numerals mixed_numerals fullwidth_digits wan per_day all_solved other_people deeds base64 hard",
    "forwarded twice, each cover with figures of another branch; the former name only; numerals Chinese, full-width and plain in turn; per-day 16; an enterprise's gift")

# 0008
c.add("2022-03-21 09:00", ("疫情防控指挥部办公室", "fkb@ljut.example"), "关于第二周志愿服务力量调配的通知", [html(
    "<p>各学院党委、各党支部：</p><p>3月14日至20日，全校共有1,286名党员参与疫情防控，开展志愿服务6,540人次，协助核酸检测9.8万人次。根据当前形势，现就下一阶段力量调配通知如下：</p>"
    "<p>一、机电工程学院教工第一党支部、土木建筑学院结构工程党支部各抽调党员5名，支援北校区采样点；</p><p>二、各党支部要再组建党员突击队1支，每支不少于10人；</p>"
    "<p>三、信息工程学院软件工程党支部32名党员中具有网络运维经验的，统一编入技术保障组。</p><p>请各单位于3月22日12:00前反馈人员名单。</p>"
    + grid([["单位", "应抽调党员（人）", "先锋岗（个）"], ["机电学院", "5", "2"], ["土木学院", "5", "2"], ["信息学院", "4", "1"]])
    + "<p style='text-align:right'>校疫情防控指挥部办公室<br>2022年3月21日</p>", "gb2312", "quoted-printable")], [],
    "not_report notice html table other_office gb2312 qp", "notice of another office: the whole university's figures, named branches and a table of members to be sent")

# 0009
WT_DEED = "禹晓峰，网络中心教师，党员先锋岗岗长。3月16日晚高峰，网课平台出口带宽告急，他在机房守了十九个小时，分三次完成扩容，把同时在线能力由四千人提到一万一千人，期间只吃了两包饼干。"
WT = leaf(set_in_lines(38,
    "　　　　　　　信息工程学院网络与通信党支部工作情况", "　　　　　　　　　（3月14日—3月20日）",
    "　　本周，支部以保障全校网课和健康填报系统为中心任务，组织党员坚守机房、走进楼栋，现将情况报告如下。",
    "　　支部现有党员31名，另有发展对象2名、入党积极分子7名。本周共有党员28名投身疫情防控，没有党员领导干部下沉楼栋。支部原有党员先锋岗4个，本周因机房合并撤销1个，现有3个；党员突击队保持2支不变。",
    "　　党员参加志愿服务累计已达219人次，其中本周121人次；人均4.3次。健康填报系统本周推送核酸检测提醒12万余条，党员到采样点协助核酸检测3,075人次，较上周减少640人次。",
    "　　党员联系留校学生和困难家庭五十七户，收集线上教学故障等问题百余件，当周解决96件。面向全校教师开展线上培训七场，参训1,104人次。支部29名党员已接种疫苗，余下2名预约在下周。",
    "　　支部党员自愿捐款共计人民币9,206.80元，网络中心非党员职工捐款2,300元另行上交。",
    "　　典型事迹：" + WT_DEED,
    "　　存在困难：一是机房值守人员不足，夜间只能单人在岗；二是老校区线路老化，故障率偏高。",
    "　　下一步：一是协调外包技术人员4名夜间补位；二是4月中旬前更换老校区汇聚交换机6台。",
    "　　　　　　　　　　　　　　　　　　　　　支部书记：郗㛃"), 11)
c.add("2022-03-21 09:48", ("郗㛃", "xxwt@ljut.example"), "网通支部3.14-3.20", [text("材料已转成PDF，请查收。\n郗㛃", "gb18030"), attach("网络与通信党支部.pdf", WT, charset="gb18030")], [told(
    "信息工程学院网络与通信党支部", period=W2, members_total=31, members_engaged=28, vanguard_posts=3, volunteer_teams=2, volunteer_shifts=121, tests_assisted=3075,
    households_linked=57, problems_solved=96, online_sessions=7, members_vaccinated=29, donation_cny=9206.8, duties=["志愿服务"], maybe={"duties": ["管控值勤"]},
    deeds=[entry("禹晓峰", WT_DEED)], difficulties=["机房值守人员不足，夜间只能单人在岗", "老校区线路老化，故障率偏高"],
    next_steps=["协调外包技术人员4名夜间补位", "4月中旬前更换老校区汇聚交换机6台"])],
    "pdf text_pdf cid_font prose long line_breaks non_members cumulative_vs_period compared stock_decrease denial chinese_numerals per_person other_people deeds rare_characters gb18030 hard",
    "a full page set in lines that break figures from their measures; cumulative before the week's; 4 less 1 is 3; 100 asked, 96 solved; reminders sent are not tests")

# 0010
RJ = ("项目,数值,备注\r\n党支部,信息学院软件支部,\r\n党员总数（人）,32,不含入党积极分子6人\r\n参与疫情防控党员数（人）,30,上周28\r\n党员先锋岗（个）,4,\r\n志愿服务人次,\"1,040\",含线上答疑\r\n"
      "协助核酸检测人次,2680,\r\n解决师生困难问题数（件）,收到60、解决55,\r\n已接种疫苗党员数（人）,32,\r\n捐款金额（元）,/,\r\n线上教学培训场次,11,每场约80人\r\n"
      "承担岗位,疫情排查、志愿服务,\r\n存在问题和困难,系统填报数据口径不一致，校对耗时长,\r\n下一步打算,暂无,\r\n").encode("gb18030")
YJ1 = paper(("t", "研究生第一党支部疫情防控发挥作用情况"), form([
    ["项  目", "内  容"], ["统计时间", "3月14日至20日"], ["党员总数", "47名"], ["参与防控党员", "39名（另有学生志愿者60名）"], ["党员先锋岗", "5个"], ["党员服务队", "2支，共31人"],
    ["志愿服务", "168人次"], ["核酸检测", "协助3轮，每轮1200人次左右，共3,650人次"], ["接种疫苗", "46人"], ["捐款", "2,115.6元"], ["承担岗位", "√ 管控值勤　√ 志愿服务　　环境消杀"],
    ["典型事迹", "无"], ["困难", "无"], ["打算", "（1）建立楼层长日报制度（2）为封控寝室配送学习用品"]]))
YJ2 = "信息研究生二支部\r\n本周（3月14日—20日）支部所在9号楼整体封控，党员均在寝室隔离，没有开展志愿服务，也没有参加核酸检测工作，本周零报告。\r\n".encode("gb18030")
c.add("2022-03-21 10:30", ("信息学院党委", "xxdw@ljut.example"), "信息学院三个支部第二周材料", [
    text("组织部：\n　　软件、研一、研二三个支部的材料打包报送，三个支部共有党员108人，其中69人参与防控。网络通信支部已自行报送。\n　　信息工程学院党委 郏红梅", "gb2312"),
    attach("信息学院.zip", archive([("软件工程党支部20220314-20220320.csv", RJ), ("研一支部.docx", YJ1), ("研二支部.txt", YJ2)], raw_names=True), charset="gb2312")], [
    told("信息工程学院软件工程党支部", period=W2, members_total=32, members_engaged=30, vanguard_posts=4, volunteer_shifts=1040, tests_assisted=2680, problems_solved=55,
         members_vaccinated=32, online_sessions=11, duties=["疫情排查", "志愿服务"], difficulties=["系统填报数据口径不一致，校对耗时长"]),
    told("信息工程学院研究生第一党支部", period=W2, members_total=47, members_engaged=39, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=168, tests_assisted=3650,
         members_vaccinated=46, donation_cny=2115.6, duties=["管控值勤", "志愿服务"], next_steps=["建立楼层长日报制度", "为封控寝室配送学习用品"]),
    told("信息工程学院研究生第二党支部", "nil", W2)],
    "zip gbk_names csv docx txt multi_unit two_columns period_in_file_name thousands checkbox nil_inside denial wu slash non_members last_period body_totals alias gb2312 hard",
    "GBK names; a csv whose week stands in its name only, with remarks and last week beside; a form of two columns with per-round figures; a nil without head-count; the cover's 108 and 69 are check-sums")

# 0011
c.add("2022-03-21 11:02", ("钟离堃", "jdjg1@ljut.example"), "Re: 【回执】机电工程学院教工第一党支部疫情防控发挥作用情况报告", [text("""
仉老师，不好意思，志愿服务应该是125人次，152打反了，别的没问题。

------------------ 原始邮件 ------------------
发件人: "党委组织部" <zzb@ljut.example>
发送时间: 2022年3月14日(星期一) 上午8:36
收件人: "钟离堃" <jdjg1@ljut.example>
主题: 【回执】机电工程学院教工第一党支部疫情防控发挥作用情况报告

您的报送已收到，请核对：
单位：机电工程学院教工第一党支部（首报）
报送期：2022年3月7日至3月13日
党员总数 41　参与疫情防控党员数 38　志愿服务人次 152　协助核酸检测人次 5720　捐款金额 13350
如有出入，请直接回复本邮件。

> 附件是我支部本周（3月7日—13日）的报告，请审阅。上周我们报的是27名党员参与，本周有变化，以附件为准。
""", "gb18030", "quoted-printable")], [told("机电工程学院教工第一党支部", "correction", volunteer_shifts=125)],
    "plain correction one_figure in_reply_to quoted_receipt quoted_mail two_levels informal period_null gb18030 qp middling", "one line above a quoted receipt and the older mail; new figure before the old; the rest 'has no problem'",
    more=[("In-Reply-To", "<receipt.0001@ljut.example>")])

# 0012
c.add("2022-03-21 13:40", ("党建数据管理中心", "notice@dangjian-data.example"), "【紧急】土木建筑学院结构工程党支部报送数据异常，请立即核验", [html("""
<div style="border:1px solid #c00;padding:12px"><h3 style="color:#c00">疫情防控数据报送异常提醒</h3>
<p>土木建筑学院结构工程党支部：</p>
<p>贵支部2022年3月14日至3月20日报送数据：党员总数36人、参与疫情防控党员34人、志愿服务人次97人次、捐款金额4,820.50元，经系统比对存在异常，已被暂停入库。</p>
<p>请于24小时内点击下方链接，使用校园统一身份认证账号和密码登录核验，逾期将按未报处理并通报：</p>
<p><a href="http://ljut-verify.example/login">http://zzb.ljut.example/核验入口</a></p>
<p>如需退还捐款，请同时填写收款银行卡号及短信验证码。</p><p>党建数据管理中心</p></div>
""", "utf-8", "base64")], [], "not_report phishing html imitates_report link base64", "phishing that repeats a branch's figures and dates and asks for password and bank card")

# 0013
JG = paper(
    ("t", "中共澜江工业大学经济管理学院委员会"), ("t", "关于各党支部和党员在疫情防控中发挥作用情况的报告"), ("t", "（2022年3月1日—3月20日）"),
    "校党委组织部：",
    "三月以来，面对本轮疫情来势快、波及广的严峻形势，学院党委坚决扛起政治责任，第一时间成立由书记、院长任组长的工作专班，推动党的组织优势转化为防控胜势。截至3月20日，学院师生无一人感染。现将有关情况报告如下。",
    ("h", "一、总体情况"),
    "学院党委下设3个党支部。会计系党支部有党员34名，工商管理系党支部有党员37名，学生党支部有党员112名，全院共有党员183名，占师生总数的11.6%。疫情发生以来，会计系31名、工商管理系35名、学生支部90名党员先后上岗，参与疫情防控的党员达156名，参与率85.2%。学院领导班子成员和系主任、副主任共9名党员领导干部下沉公寓和采样点，做到每栋楼都有一名处级干部带班。全院已接种疫苗的党员181名，其中加强针170名。",
    ("h", "二、主要工作"),
    "（一）党组织上前，阵地建到一线。学院党委先后召开专题会6次，印发工作提示9期，设党员先锋岗18个、示范岗5个，划分党员责任区12个；组建党员突击队3支、党员志愿服务队4支。其中，学生支部的“算盘珠”突击队42人，承担了两个校区近三分之一的送餐任务。",
    "（二）党员顶上去，服务做在细处。三周来，第一周党员志愿服务286人次，第二周352人次，第三周410人次，合计一千零四十八人次，人均6.7次；发动入党积极分子和普通学生志愿者1,900余人次。全院党员协助核酸检测2.35万人次，最多的一天达4,100人次。全体党员与617户教职工家庭和学生寝室结对，收到各类诉求240件，已解决231件，办结率96.3%。",
    "（三）教学不断线，培训不打烊。全院开出线上课程188门，开展线上教学培训26场，其中防疫知识讲座8场、教学平台培训18场，累计培训教师和学生志愿者3,400人次。",
    "（四）爱心汇起来，捐助落到实处。党员自愿捐款3.86万元（其中学生党员1.12万元），民主党派和群众捐款9,400元，校友会捐赠防疫物资折合人民币12万元，均已移交学校。学院没有组织参与防汛救灾。",
    "（五）承担岗位：政策宣传、疫情排查、管控值勤、志愿服务。",
    ("h", "三、存在的问题和困难"),
    "（一）学生党员毕业求职与防控任务叠加，心理压力较大。", "（二）两校区之间人员调配手续多、衔接慢。", "（三）部分党支部台账不够规范，数据重复上报。",
    ("h", "四、下一步打算"),
    "一是联系用人单位举办“云双选会”不少于5场，力争提供岗位1,500个；二是商校区管委会建立支援人员“一次报备、两区通行”机制；三是3月底前对三个支部台账逐一核查。",
    "中共澜江工业大学经济管理学院委员会", "2022年3月21日")
c.add("2022-03-21 16:44", ("经管学院", "jgxy@ljut.example"), "经管学院党委报告", [
    text("仉老师：学院党委的报告见附件，各支部另行单独报送，其中学生支部这份由闾丘婷老师明天发。"), attach("经济管理学院党委报告.docx", JG, "rfc2231")], [told(
    "经济管理学院党委", period=("2022-03-01", "2022-03-20"), members_total=183, members_engaged=156, cadres_engaged=9, vanguard_posts=35, volunteer_teams=7, volunteer_shifts=1048,
    tests_assisted=23500, households_linked=617, problems_solved=231, online_sessions=26, donation_cny=38600, members_vaccinated=181,
    duties=["政策宣传", "疫情排查", "管控值勤", "志愿服务"],
    difficulties=["学生党员毕业求职与防控任务叠加，心理压力较大", "两校区之间人员调配手续多、衔接慢", "部分党支部台账不够规范，数据重复上报"],
    next_steps=["联系用人单位举办“云双选会”不少于5场，力争提供岗位1,500个", "商校区管委会建立支援人员“一次报备、两区通行”机制", "3月底前对三个支部台账逐一核查"])],
    "docx prose long committee headings parts_and_total sum_of_kinds chinese_numerals wan percentage non_members other_people denial plan shared_sender per_person per_day rfc2231 hard",
    "the committee's own report: parts by branch and by week before each total, three kinds of posts and two of teams, rates, others' money in 元 and in kind beside 3.86万元; address shared with a branch")
