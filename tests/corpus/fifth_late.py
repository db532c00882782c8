"""The letters of fifth from 22 August to 6 September."""
from build_tools import archive, attach, book, entry, form, html, paper, text, told
from fifth_base import W4, W5, W6, c

# 0019
BEI = ["8月16日晚上11点，缓冲病房收进一名从外地返乡的高热病人，血氧掉到86%。值班的是贝如松，呼吸内科副主任医师、第1党小组组长，那天是他51岁生日。护士长说等后半夜的医生到了再进，他一边套第二层手套一边说：“我是组长，我先进。”",
       "插管、上机、守着调参数，他在里面待了5小时40分钟，出来时护目镜里的水汽倒出来有小半勺。病人第三天脱机，第五天两次核酸阴性。家属追着问名字，他指指胸前的党徽：“问它就行。”"]
YING = ["隔离病区12张床，归心血管内科护士应小舟和另外3名护士轮流管。有位姓顾的老人不肯吃饭，嘴里只念叨手机没电了、老伴打不进来。",
        "应小舟把自己的充电线剪开，接上老人那部用了9年的旧手机的插头，缠了三圈胶布。电话接通的时候，楼下站着的老伴已经等了两天。那天中午，老人吃了两碗面。"]
NF = ["“逆风”志愿服务队成立那天只有8个人，最远的乡镇要坐两个半小时的车。17日去柳河镇，19日去石梁镇，21日去七里铺，凌晨4点出发，天黑回来，第二天照常上班。",
      "七里铺那天下雨，采样台支在小学的车棚里，队员们把雨衣让给排队的老人，自己的隔离衣湿了三回。镇里的干部说，记不住他们的脸，记住了背后写的“内一”两个字。"]
N1 = paper(
    ("t", "白衣在身　党徽在胸"), ("t", "——第一附属医院内科第一党支部战疫周记（2021.8.16—8.22）"),
    ("h", "一、这一周的账"),
    "支部由呼吸、心血管两个内科的党员组成，61名党员里有52名轮到一线参与疫情防控，其余9名留守普通病房，保日常诊疗不断。3名党员科主任带头住进隔离病区，一住就是一周。接种疫苗的党员60名，剩下1名在哺乳期。",
    "发热门诊、缓冲病房、隔离病区和住院部入口共有党员先锋岗5个，其中住院部入口的一个是8月17日新设的。支部原有突击队1支，8月16日又从青年党员里抽人，成立“逆风”志愿服务队，眼下一共2支队伍。"
    "下了夜班的党员到门诊大厅、街道接种点做志愿服务，7天107人次；把没入党的医护职工也算上，是260人次。",
    "应区防控办的要求，队伍去了三个镇：17日采样5,200人次，19日4,750人次，21日3,900人次。支部同33户出院慢阻肺病人的家庭每天通一个电话，病区的意见簿上一周写了19条，划掉了16条。教授们给乡镇卫生院做线上教学查房4场。"
    "有家属悄悄塞给护士站2,000元，已经全部退回，不算捐款；上个月防汛出动的12人次，也不再往本周里算。",
    "一周里党员做的主要是三样事：救治、流调、志愿服务。病区的终末消毒由保洁公司承担。",
    ("h", "二、“我先进”"), *BEI,
    ("h", "三、一根充电线"), *YING,
    ("h", "四、三个镇，一支队伍"), *NF,
    ("h", "五、实话实说"),
    "病区的难处有两条，一条是氧气站的压力夜里不稳，一条是外送标本等车时间长，最久的一次等了3小时。往下我们准备做三件事：把夜间抢救流程写成一页纸贴在第1、第2抢救室；同后勤一起给氧气站加一路备用；8月底前让“逆风”队的每个人都轮休一天。",
    "内科第1党支部", "二〇二一年八月二十二日夜")
c.add("2021-08-22 23:31", ("阮清和", "ruanqh@mu.example"), "战疫周记", [text("见附件。这期是护士们一人一段凑的，文字没有删。阮清和", "gb18030"), attach("战疫周记.docx", N1, "rfc2047", "gb18030")], [told(
    "第一附属医院内科第一党支部", period=W4, members_total=61, members_engaged=52, cadres_engaged=3, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=107, households_linked=33,
    problems_solved=16, members_vaccinated=60, tests_assisted=13850, online_sessions=4, duties=["疫情排查", "医疗救治", "志愿服务"],
    deeds=[entry("贝如松", "\n".join(BEI)), entry("应小舟", "\n".join(YING)), entry("“逆风”志愿服务队", "\n".join(NF))],
    difficulties=["氧气站的压力夜里不稳", "外送标本等车时间长，最久的一次等了3小时"],
    next_steps=["把夜间抢救流程写成一页纸贴在第1、第2抢救室", "同后勤一起给氧气站加一路备用", "8月底前让“逆风”队的每个人都轮休一天"])],
    "docx prose long narrative deeds deeds_org multi_paragraph_deed parts_no_total non_members denial first_traps gb18030 hard",
    "a diary in three stories of two paragraphs under titles that name nobody; three places' tests without a total; money given back; staff's shifts and last month's flood; 第1党小组, 第1抢救室; 一条是 一条是")

# 0020
MZ = {
    "第3周": [["门诊医技党支部第3周防控数据"], ["党员总数（人）", 46, "参与防控（人）", 35], ["先锋岗（个）", 3, "服务队（支）", 1], ["志愿服务（人次）", 81, "协助核酸检测（人次）", 9400],
             ["解决困难（件）", 12, "已接种疫苗（人）", 44]],
    "第4周": [["门诊医技党支部第4周防控数据"], ["党员总数（人）", 46, "参与防控（人）", 39], ["其中：科主任、护士长下沉（人）", 5, "已接种疫苗（人）", 45],
             ["先锋岗＋责任区（个）", "3＋2", "服务队（支）", 1], ["志愿服务（人次）", "94（群众另有57）", "协助核酸检测（人次）", "1.12万"], ["联系户（户）", None, "解决困难（件）", "14/15"],
             ["线上培训（场）", "3次", "防汛（人次）", 0], ["捐款（元）", "￥2,460.00", "上周捐款（元）", "1,000.00"],
             ["岗位", "宣传", "排查", "值勤", "救治", "消杀", "志愿", "防汛"], ["打√处", "√", "", "×", "√", "", "√", ""],
             ["困难", "检验科两台仪器同时到检修期；周末导诊台人少"], ["打算", "检修错开在8月26日、28日；导诊台周末加2人"],
             ["填表", "甄诚", "电话", "8120转302"], ["注：解决困难一栏为“已办/受理”。"]]}
c.add("2021-08-23 08:18", ("甄诚", "zhencheng@mu.example"), "门诊医技支部第4周", [
    text("组织部：第4周的在第二张表，第3周的留着给您对照，已经报过。\n甄诚", "gb2312", "quoted-printable"), attach("门诊医技周表.xlsx", book(MZ), "rfc2047", "gb2312")], [told(
        "第一附属医院门诊医技党支部", period=None, members_total=46, members_engaged=39, cadres_engaged=5, vanguard_posts=5, volunteer_teams=1, volunteer_shifts=94, problems_solved=14,
        members_vaccinated=45, tests_assisted=11200, online_sessions=3, flood_relief_shifts=0, donation_cny=2460, duties=["政策宣传", "医疗救治", "志愿服务"],
        difficulties=["检验科两台仪器同时到检修期；周末导诊台人少"], next_steps=["检修错开在8月26日、28日；导诊台周末加2人"])],
    "xlsx table vertical two_sheets last_period week_number_only period_null ticked_columns units_in_cells sum_of_kinds wan currency qp gb2312 hard",
    "a sheet for last week beside this week's; only 第4周, so no period; 3＋2, 14/15 and a remark in cells; √ and × under short names of posts")

# 0021
HQ = paper(
    ("t", "后勤管理处党支部本周情况"),
    "41名党员，一个不少，全部在岗参与疫情防控，处领导4名（均为党员领导干部）分片包干。聘用职工217名同步上岗，人数不计入本表。",
    "每天对食堂、浴池、公寓公共区域消杀三遍；党员志愿服务151人次，和上一周的143人次大体持平；8月19日强对流天气，28人次党员上房顶清落叶、通雨水斗，参与防汛。",
    "责任区8个不变，突击队2支不变。修水管、送三餐、换门锁之类，报修平台接单316单，其中师生通过支部热线求助的23件，全部办完。39名党员接种疫苗。",
    "承担岗位：环境消杀、防汛救灾、志愿服务。", "难题：聘用职工一周走了12人，培训跟不上。", "下步：把岗前培训录成视频，8月25日上线。", "2021年8月22日")
BW = """本周（8月16日至22日）数据
党员 35
参与 35
领导干部 3
示范岗 5
突击队 2
值班执勤 党员172人次，保安员404人次
核酸检测 协助维持秩序2轮，8,860人次
办事 21件
接种 34人
岗位 管控值勤、志愿服务
困难 北门摄像头坏了三个，维保合同7月到期
下周 补签合同，临时加1个夜哨
""".encode("gb18030")
XYX = book({"表": [["指标", "数值"], ["党员总数", 19], ["参与疫情防控党员", 19], ["党员领导干部", "2（院长、副院长）"], ["先锋岗", 4], ["志愿服务人次", 90], ["协助核酸检测人次", "12,940"], ["解决困难", 32],
                   ["已接种疫苗党员", 19], ["捐款", "无"], ["岗位", "√医疗救治 √疫情排查 ○政策宣传 ○管控值勤 √环境消杀"], ["困难", "/"], ["下一步", "9月1日前完成新生体检预案"]]})
c.add("2021-08-23 10:47", ("邵启明", "hqbw@mu.example"), "后勤保卫三支部", [
    text("组织部：三个支部的材料打成一个包，统计时间都是8月16日至22日。总支合计党员95名，志愿服务413人次。\n邵启明", "gb2312"),
    attach("后勤保卫.zip", archive([("后勤处.docx", HQ), ("保卫支部.txt", BW), ("校医院8.16-8.22.xlsx", XYX)], raw_names=True), "rfc2047", "gb2312")], [
    told("后勤管理处党支部", period=W4, members_total=41, members_engaged=41, cadres_engaged=4, vanguard_posts=8, volunteer_teams=2, volunteer_shifts=151, problems_solved=23,
         members_vaccinated=39, flood_relief_shifts=28, duties=["环境消杀", "志愿服务", "防汛救灾"], difficulties=["聘用职工一周走了12人，培训跟不上"],
         next_steps=["把岗前培训录成视频，8月25日上线"]),
    told("保卫处党支部", period=W4, members_total=35, members_engaged=35, cadres_engaged=3, vanguard_posts=5, volunteer_teams=2, volunteer_shifts=172, tests_assisted=8860, problems_solved=21,
         members_vaccinated=34, duties=["管控值勤", "志愿服务"], difficulties=["北门摄像头坏了三个，维保合同7月到期"], next_steps=["补签合同，临时加1个夜哨"]),
    told("校医院党支部", period=W4, members_total=19, members_engaged=19, cadres_engaged=2, vanguard_posts=4, volunteer_shifts=90, tests_assisted=12940, problems_solved=32,
         members_vaccinated=19, duties=["疫情排查", "医疗救治", "环境消杀"], next_steps=["9月1日前完成新生体检预案"])],
    "zip gbk_names multi_unit docx txt xlsx prose table unit_in_file_name body_totals last_period non_members checkbox wu slash gb2312 hard",
    "three papers in three forms in a .zip with GBK names; a .txt of label and bare number; two units by their file names alone, two periods by the covering note; 217 hired staff; 316 repairs")

# 0022
FAN = "心血管内科住院医师樊迟，预备党员。8月20日下午，他在石梁镇卫生院会诊时遇上一名突发心梗的村医，镇上没有溶栓药，他抱着氧气瓶坐进面包车，一路按压到县医院，40公里用了52分钟。村医活了下来，第二天让儿子送来一筐鸡蛋，他按市价付了钱。"
c.add("2021-08-24 07:55", ("阮清和", "ruanqh@mu.example"), "Re: 战疫周记——补三处", [text(f"""
丁老师：
　　8月22日夜里报的内科一支部周记（8月16日至22日）漏了三处，补在下面，原来报的各项都有效，志愿服务107人次等数字不变，请在原件上添：
　　1. 捐款。8月21日支部党员自愿捐款3,260元，已交医院党委。周记里退回家属的2,000元跟这是两码事。
　　2. 线上教学查房，四场之外，22日下午给县医院还做过1场，当时没算。
　　3. 事迹还有一位：
　　{FAN}
　　内科第一党支部　阮清和

> 2021-08-22 23:31，阮清和 写道：
> 见附件。这期是护士们一人一段凑的，文字没有删。
""")], [told("第一附属医院内科第一党支部", "supplement", W4, donation_cny=3260, online_sessions=1, deeds=[entry("樊迟", FAN)], maybe={"volunteer_shifts": 107})],
    "plain supplement in_reply_to deeds additions hard", "three things added: money beside money given back, one session above the four told before, a further deed; a figure named again that stays")

# 0023
W2D = paper(
    ("t", "一周工作汇报"),
    "根据医院党委部署，我支部认真履行外科系统的防控责任，现将一周来的情况汇报如下。",
    "一、思想动员。周一晚召开支部大会，应到44人，实到41人，请假3人，会上重温入党誓词，40人当场在承诺书上签字。",
    "二、参与情况。全支部党员四十四人，除三名同志援外未归、一名同志术后休养，其余全部参与疫情防控，计四十人。病区副主任以上的党员领导干部六人，全部下到急诊缓冲区和两个社区。",
    "三、阵地队伍。外科楼一楼大厅、换药室、缓冲手术间各设一个党员先锋岗，合计三个；成立党员突击队一支，分甲、乙、丙三个班，每班九人。",
    "四、服务情况。突击队支援社区采样，甲班做了一千二百人次，乙班九百八十人次，丙班一千零二十人次，总共三千二百人次。党员下班后参加志愿服务七十八人次（进修医生十五人次未列）。"
    "为住院学生、职工家属办实事二十三件，如代办转诊、陪护核酸、术后换药等。包联困难职工十七户。",
    "五、疫苗接种。应接种四十四人，已接种四十四人，接种率100%。",
    "六、问题。主要就是手术积压，等床的病人排到了九月中旬。",
    "七、打算。一要错峰排台，二要把缓冲手术间由一间扩为两间，三要请麻醉科支部一同商量夜间急诊。",
    "支部书记签字：　　　　　　　　　　（盖章）")
c.add("2021-08-29 22:06", ("手术刀", "scalpel-28@yeah.example"), "材料", [text("请查收，谢谢！", "gbk", "quoted-printable"), attach("外二支部8.23-8.29.docx", W2D, "rfc2047", "gbk")], [told(
    "第一附属医院外科第二党支部", period=W5, members_total=44, members_engaged=40, cadres_engaged=6, vanguard_posts=3, volunteer_teams=1, volunteer_shifts=78, households_linked=17,
    problems_solved=23, members_vaccinated=44, tests_assisted=3200, difficulties=["手术积压，等床的病人排到了九月中旬"],
    next_steps=["错峰排台", "把缓冲手术间由一间扩为两间", "请麻醉科支部一同商量夜间急诊"], duties=["志愿服务"])],
    "docx prose unit_in_file_name period_in_file_name unknown_sender chinese_numerals meeting_counts parts_and_total percentage gbk qp hard",
    "unit and period in the file name alone, sender unknown; a meeting's 应到 实到 before the head-count; Chinese numerals; 一要 二要 三要")

# 0024
DF = book({"8月": [["图书馆直属党支部8月份党费收缴明细"], ["序号", "姓名", "党费基数（元）", "交纳比例", "月交（元）"], [1, "卓慧然", 6210, "1.5%", 93.15], [2, "纪闻", 4980, "1%", 49.8], [3, "於青", 5120, "1.5%", 76.8],
                  ["…", "共24名党员", "", "", "1,512.30"], ["备注：8月23日至29日集中收缴，参与线上交纳22人，现金交纳2人。"]]})
c.add("2021-08-30 09:03", ("图书馆党支部", "tsg@mu.example"), "图书馆党支部8月份党费", [
    text("丁老师：8月党费已汇入组织部党费专户，24名党员共1,512.30元，明细见附件，收据请放信箱。\n图书馆支部", "gb2312"), attach("8月党费.xlsx", DF, "rfc2231", "gb2312")],
    [], "not_report fees xlsx gb2312", "a list of monthly membership fees: unit, 24 members, money and dates of a week, nothing of the campaign")

# 0025
LAO = "退休教师龚佩兰，81岁，党龄57年。孙女教会她用手机以后，她把“出入扫码”编成了一段快板，录了16遍才满意，发到家属院的群里。不会扫码的老邻居，她一户一户上门去教，教会了23个。"
LT = paper(
    ("t", "离退休直属党支部“银龄先锋”情况表"), ("t", "（截至2021年8月29日24时）"),
    form([["支部人数", "党员61人（80岁以上27人）", "疫苗", "党员46人已种，15人因年龄和病情未种"],
          ["累计参与疫情防控", "19人", "最大年龄", "83岁"],
          ["先锋岗", "2个（东、西家属院）", "服务队", "“老白大褂”1支，11人"],
          ["累计志愿服务", "64人次", "累计联系老同志家庭", "52户"],
          ["核酸现场引导", "志愿者11人，引导1,480人次", "帮助解决困难", "17件"],
          ["线上", "电话慰问310次", "捐款", "捌仟陆佰元整（33人）"],
          ["岗位（划√）", "（√）政策宣传　（　）疫情排查　（√）志愿服务　（　）管控值勤　（　）环境消杀　（√）其他：快板宣讲", None, None],
          ["推荐人物", LAO, None, None],
          ["困难与建议", "1．两个家属院隔着一条马路，坐轮椅的老同志过街没有坡道　　2．希望每周三下午能派学生来帮着充值、挂号", None, None],
          ["下一步", "教师节前走访90岁以上老同志6人", None, None]],
         [((6, 1), (6, 3)), ((7, 1), (7, 3)), ((8, 1), (8, 3)), ((9, 1), (9, 3))]),
    "说明：本表数字自支部发出倡议以来一直累加，不分周。工作人员（非本支部）电话慰问另有登记。", "填报人：柏松年")
c.add("2021-08-30 10:26", ("柏松年", "ltx@mu.example"), "银龄先锋情况表", [text("请查收。老同志们请求把龚老师那段快板放到学校主页上。\n柏松年", "gb2312", "8bit"), attach("情况表.docx", LT, "rfc2231", "gb2312")], [told(
    "离退休直属党支部", period=None, members_total=61, members_engaged=19, vanguard_posts=2, volunteer_teams=1, volunteer_shifts=64, households_linked=52, problems_solved=17,
    members_vaccinated=46, tests_assisted=1480, donation_cny=8600, duties=["政策宣传", "志愿服务"], deeds=[entry("龚佩兰", LAO)],
    difficulties=["两个家属院隔着一条马路，坐轮椅的老同志过街没有坡道", "希望每周三下午能派学生来帮着充值、挂号"], next_steps=["教师节前走访90岁以上老同志6人"])],
    "docx table merged_cells as_of_only period_null cumulative_only daxie_money checkbox ages remarks rfc2231 8bit gb2312 hard",
    "a form with words of its own in place of the labels; only cumulative figures and an as-of date; ages, 310 calls and 33 givers; a tick at 其他; 大写 money without figures")

# 0026
JG = paper(
    ("t", "机关党委2021年8月份党员参与疫情防控情况月报"),
    "党委组织部：",
    "8月份，机关党委把“机关党员下楼、科室骨干下沉”作为党史学习教育“我为群众办实事”的重头戏，现将全月情况综合如下。",
    "一、总的情况。机关党委现有3个党支部、117名党员（机关一支部52名、机关二支部43名、教务处支部22名），分布在21个处室。全月先后有104名党员走出机关参与疫情防控，其中正处级9人、副处级12人，合起来21名党员领导干部下沉到校门、公寓和社区。"
    "各支部设党员先锋岗9个，党员突击队、志愿服务队共5支。除2名孕期、1名过敏的同志外，114名党员接种了疫苗。",
    "二、分周情况。各周的主要数字见下表，第2周因社区暂停进入，数字偏低。",
    form([["项目", "1—8日", "9—15日", "16—22日", "23—31日", "全月"], ["党员志愿服务（人次）", "286", "203", "241", "318", "1,048"], ["协助核酸检测（人次）", "3,100", "1,830", "0", "4,270", "9,200"],
          ["解决师生困难（件）", "41", "38", "82", "56", "217"], ["线上教学、培训（场）", "60", "88", "142", "135", "425"], ["防汛（党员人次）", "34", "—", "8", "—", "42"]]),
    "三、几点做法。一是“处长当门卫”。每天早7点至8点，处级干部在东门轮岗1小时。二是“支部认门牌”。三个支部分别认领60户、40户、16户困难师生家庭，共116户，门牌上写着联系人的手机号。三是“工资条之外的一笔钱”。"
    "8月5日至10日，机关党员共捐款5.27万元，其中处级以上2.1万元；机关工会发动群众捐款1.3万元，另行统计。",
    "按用工多少排，机关党员承担的岗位依次是管控值勤、志愿服务、政策宣传。",
    "四、人和事。", "党政办的郗望舒是个“夜猫子”。8月里，凡是夜里11点以后打进值班室的电话，差不多都是她接的，记录本用掉了3本。8月24日凌晨2点，一名外地新生家长哭着说孩子的行程码变了色，她连打了14个电话，天亮前把隔离酒店、接站车和退票都落实了。",
    "五、不足。（1）支部之间忙闲不均，教务处支部开学前抽不出人；（2）个别处室把值班当志愿服务上报，已退回重填。", "六、9月安排。9月计划安排党员志愿服务1,200人次、新增先锋岗3个，重点做好三件事：",
    "●9月4日、5日新生报到，机关党员全员上岗；", "●把“支部认门牌”延伸到新生宿舍；", "●国庆前完成加强针摸底。",
    "中共新州医科大学机关委员会", "2021年9月2日")
c.add("2021-09-02 16:15", ("钟怀瑾", "jgdw@mu.example"), "机关党委8月月报", [text("组织部：月报请审。三个支部的周报照旧另报。\n钟怀瑾", "gb18030", "quoted-printable"), attach("机关党委月报（8月）.docx", JG, "raw", "gb18030")], [told(
    "机关党委", period=("2021-08-01", "2021-08-31"), members_total=117, members_engaged=104, cadres_engaged=21, vanguard_posts=9, volunteer_teams=5, volunteer_shifts=1048,
    tests_assisted=9200, problems_solved=217, online_sessions=425, flood_relief_shifts=42, households_linked=116, members_vaccinated=114, donation_cny=52700,
    duties=["政策宣传", "管控值勤", "志愿服务"],
    deeds=[entry("郗望舒", "党政办的郗望舒是个“夜猫子”。8月里，凡是夜里11点以后打进值班室的电话，差不多都是她接的，记录本用掉了3本。8月24日凌晨2点，一名外地新生家长哭着说孩子的行程码变了色，她连打了14个电话，天亮前把隔离酒店、接站车和退票都落实了。")],
    difficulties=["支部之间忙闲不均，教务处支部开学前抽不出人", "个别处室把值班当志愿服务上报，已退回重填"],
    next_steps=["9月4日、5日新生报到，机关党员全员上岗", "把“支部认门牌”延伸到新生宿舍", "国庆前完成加强针摸底"],
    maybe={"next_steps": ["9月计划安排党员志愿服务1,200人次、新增先锋岗3个"]})],
    "docx prose_and_table committee month parts_and_total weekly_columns wan plan bullets raw_filename deeds gb18030 hard",
    "a committee's monthly paper: a table with a column a week before the month's; parts by rank and by branch; next month's planned shifts and posts; money of the 处级 within the total and of others beside")

# 0027
c.add("2021-09-03 10:31", ("郑书遥", "jcyx@mu.example"), "撤回：基础医学院党委情况（8.23—8.29）", [html(
    "<div>组织部老师：</div><div>10点12分发出的那份附件是我院的内部讨论稿，党委会还没有过，请<b>不要登记</b>，直接删掉。定稿要等下周一会后再报。打扰了！</div><div>郑书遥　0373-0000201</div>"
    "<blockquote>-----原始邮件-----<br>发件人: 郑书遥 &lt;jcyx@mu.example&gt;<br>发送时间: 2021-09-03 10:12<br>主题: 基础医学院党委情况（8.23—8.29）<br><br>"
    "我院现有党员118名，8月23日至29日109名党员参与疫情防控，志愿服务288人次，解决困难41件，详见附件。</blockquote>", "gb2312")],
    [], "not_report recall quoted_figures html gb2312", "asks to throw away what was sent a quarter of an hour before; the quoted letter has the figures")

# 0028
c.add("2021-09-06 08:09", ("dwn", "daiwn@mu.example"), "8.30-9.5", [text("""
丁老师早，开学这周太乱，先简单报，左边是上周、右边是这周：

    党员          22 → 23（8月31日调入1人）
    上岗参与防控  21 → 23
    处级干部下沉  2 → 3
    志愿服务      28 → 67人次
    线上课和培训  142 → 196场（含补考）
    解决困难      53 → 88件
    疫苗          22 → 22（新来的同志差一针）
    先锋岗        1 → 2个
    核酸          没参与
    捐款          没组织

两个先锋岗一个在注册大厅、一个在热线室，热线这周一共接了1,263个电话。开学第1天，23个人分两拨在东西门给新生查码、量体温、指路，从早6点一直站到晚8点。
有一个困难想请学校出面：境外学生186人回不来，网课时差8到12个小时，教师只能半夜上课。
下周准备（一）开通录播，（二）给半夜上课的老师协调调休，（三）9月10日前把补考成绩录完。

校内2106　教学楼A区203
""", "gb2312", "quoted-printable")], [told(
    "教务处党支部", period=W6, members_total=23, members_engaged=23, cadres_engaged=3, volunteer_shifts=67, online_sessions=196, problems_solved=88, members_vaccinated=22, vanguard_posts=2,
    duties=["管控值勤"], maybe={"duties": ["志愿服务"]}, difficulties=["境外学生186人回不来，网课时差8到12个小时，教师只能半夜上课"],
    next_steps=["开通录播", "给半夜上课的老师协调调休", "9月10日前把补考成绩录完"])],
    "plain sender_only last_period arrows aligned_columns denial qp gb2312 hard", "the sender's address alone tells the unit; last week → this week in aligned lines; a whole shift described in words; calls and students that are no values")
