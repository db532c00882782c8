"""The letters of flood on the rain of July. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, entry, form, paper, text, told
from flood_base import c, day

# 0013
LJ = paper(("t", "岭脚村7月1日防汛情况"), "乡政府：",
    "7月1日天没亮山洪沟就涨水，我村把沟边的9户28人转移到小学和亲戚家，其中住小学17人。",
    "村组干部、党员和护林员26人分三路巡查，沿河沟护岸巡堤7公里多。发现险情3处：后山塌方1处、塘坝渗水1处、机耕桥桥墩淘空1处。前面2处当天处置好了，桥墩要等水退。用砂石18方。",
    "村里大喇叭从凌晨喊到天亮；机耕桥两头拉了绳子封路，人车都不让过。", "乡里给转移户发了救助金2700元，每户300元。", "村主任竺阿林带班。", "困难：沟里头手机没信号，通知全靠跑腿", "7月1日晚")
SHY = paper(("t", "石灰窑村防汛日报"), "日期：2024年7月1日", form([
    ["项目", "今日", "累计"], ["转移户数", "5", "13"], ["转移人数", "16", "44"], ["巡堤里程", "3.5公里", "/"], ["巡查人数", "19", "/"], ["发现险情", "1", "4"], ["处置险情", "1", "3"],
    ["动用砂石料", "12方", "40方"], ["当前水位", "—", "—"], ["预警叫应率", "96%", ""], ["带班领导", "蒋菊香", ""], ["困难问题", "无", ""]]))
ZY = "竹园村7月1日零报告\r\n没有转移，没有险情。\r\n巡查人员8人，巡堤2公里。\r\n村主任应小满带班。\r\n".encode("gb18030")
c.add("2024-07-01 22:37", ("龙背乡 蒯", "longbei@ycxz.example"), "龙背乡三个村7月1日材料", [
    text("县防办：三个村的打包发上来，共转移14户44人。格式各写各的，我眼睛花了不一个个改了，数我核过。\n蒯玉成", "gb18030"),
    attach("龙背0701.zip", archive([("岭脚村.docx", LJ), ("石灰窑村.docx", SHY), ("竹园村.txt", ZY)], raw_names=True))], [
    told("岭脚村村委会", period=day("07-01"), people_moved=28, households_moved=9, dyke_km=7, patrollers=26, dangers_found=3, dangers_fixed=2, sandstone_m3=18, relief_cny=2700,
         duty_leader="竺阿林", measures=["预警广播", "道路封控"], difficulties=["沟里头手机没信号，通知全靠跑腿"]),
    told("石灰窑村村委会", period=day("07-01"), people_moved=16, households_moved=5, dyke_km=3.5, patrollers=19, dangers_found=1, dangers_fixed=1, sandstone_m3=12, warned_rate=96, duty_leader="蒋菊香"),
    told("竹园村村委会", "nil", day("07-01"), dyke_km=2, patrollers=8, duty_leader="应小满", maybe={"people_moved": 0, "households_moved": 0, "dangers_found": 0, "dangers_fixed": 0})],
    "zip docx txt multi_unit mixed_styles prose table cumulative nil_inside slash dash wu body_totals raw_names", "17 of the 28, 300 a household, the cumulative column and the cover's sum of the villages belong to no field")

# 0014
c.add("2024-07-02 20:44", ("苗得水", "shangba@post.example"), "上坝下坝两村7月2日防汛情况", [text("""
镇防办并报县防办：
　　上坝村、下坝村同守一条堤，今天（7月2日）两村合着巡，材料也合着写一份。
　　两村联合巡堤11公里，共用砂石料130方，料是镇里拉来的，没分你我。
　　上坝村转移群众１４户４７人，上堤５２人；下坝村转移群众６户１９人，上堤３６人。
　　险情上坝3处、下坝1处，当天全部处置完毕。
　　带班：上坝苗得水，下坝权有田。
　　渡口那边今天怎样我们不清楚，他们自己报。
　　　　　　　　　　　　　　　　上坝村村委会　下坝村村委会
""", "gb18030")], [
    told("上坝村村委会", period=day("07-02"), people_moved=47, households_moved=14, patrollers=52, dangers_found=3, dangers_fixed=3, duty_leader="苗得水"),
    told("下坝村村委会", period=day("07-02"), people_moved=19, households_moved=6, patrollers=36, dangers_found=1, dangers_fixed=1, duty_leader="权有田")],
    "plain prose joint multi_unit fullwidth_digits gb18030", "11 km and 130 m3 are of both together and belong to neither")

# 0015
c.add("2024-07-03 10:12", ("县消防救援大队", "xfdd@ycxf.example"), "邀请函：水上救援联合演练", [text("""
县防办：
　　为检验汛期协同能力，我大队定于7月12日上午9时在白沙渡渡口水域组织水上救援联合演练，设群众转移、堤防抢护、夜间照明等4个科目，拟出动冲锋舟8艘、队员60人，模拟转移群众30人。
　　诚邀贵办派员观摩指导，并请白沙渡镇组织20名民兵参加。请于7月8日前回复参会人员名单，联系电话0466-0000399。
　　　　　　　　　　　　　　　　县消防救援大队
""")], [], "not_report invite other_office plan figures", "a drill to come; its 60 men, 8 boats and 30 persons to be moved are no unit's deeds")

# 0016
CG = book({"汇总": [
    ["城关镇7.1—7.4强降雨防汛情况统计表", None, None, None, None, None],
    ["项目", "1日", "2日", "3日", "4日", "合计"],
    ["转移户数（户）", 12, 30, 18, 0, ("=SUM(B3:E3)", 60)],
    ["转移人数（人）", 35, 98, 51, 0, ("=SUM(B4:E4)", 184)],
    ["巡堤里程（公里）", 8.2, 8.2, 10.4, 8.2, ("=SUM(B5:E5)", 35)],
    ["巡查人数（人，合计不重复）", 64, 88, 90, 52, 120],
    ["发现险情（处）", 1, 3, 2, 0, ("=SUM(B7:E7)", 6)],
    ["处置险情（处）", 1, 2, 2, 1, ("=SUM(B8:E8)", 6)],
    ["动用砂石料（立方米）", 20, 85.5, 40, 0, ("=SUM(B9:E9)", 145.5)],
    ["救灾资金（元）", "—", 4000, 12000, "—", ("=SUM(B10:E10)", 16000)],
    ["17时水位（米）", 24.1, 24.92, 24.66, 24.05, "—"]]}, merges={"汇总": [(0, 0, 0, 5)]})
c.add("2024-07-04 19:10", ("城关镇值班室", "chengguan@ycxz.example"), "城关镇本轮强降雨防汛统计", [
    text("""
县防办：
7月1日至4日城关镇的数汇总在附件里，分天列了，最后一栏是合计。
表里写不下的在这里说一下：滨江路2日起封路，1日、2日镇上三所学校停课，城区8台移动泵车一直在强排。困难是地下车库进水太快，泵车8台不够调。麻建国副镇长四天都在带班。
城关镇 小吉
"""), attach("城关镇统计表.xlsx", CG)], [told(
    "城关镇", period=day("07-01", "07-04"), people_moved=184, households_moved=60, dyke_km=35, patrollers=120, dangers_found=6, dangers_fixed=6, sandstone_m3=145.5, relief_cny=16000,
    water_level=24.05, duty_leader="麻建国", measures=["道路封控", "停工停课", "机泵排涝"], difficulties=["地下车库进水太快，泵车8台不够调"])],
    "xlsx days_as_columns total formula_total dash body_and_attachment", "single days belong to no field but the level, a state, which is that of the last day; 8 pumps and three schools are none either")

# 0017
SLS = "单老四是南圩村老支书，六十一岁，胆囊手术才半个月。3日凌晨洪峰过境，他把竹椅搬到老涵洞口坐了一整夜，每隔一刻钟伸手摸一回洞壁。四点多摸到水是浑的，一声喊起来三十几个人，十分钟里压下去两百袋砂石，管涌没有扩大。"
YSD = "沈家湾女子运输队11个人，男人都在外头打工，她们开着自家三轮车往堤上送料，四天拉了390车。有人问累不累，队长说，家在下面呢，哪顾得上累。"
LC = paper(("t", "柳汊镇“7·1”强降雨防汛抗洪工作总结"), "县防汛抗旱指挥部办公室：",
    "7月1日至4日，我镇遭遇入汛以来第二轮强降雨，面雨量246毫米，为近十年同期最大。全镇干部群众连续奋战四昼夜，实现了人员零伤亡、堤防零溃口。现将四天工作情况报告如下。",
    ("h", "一、基本情况"),
    "四天共转移群众312户1047人，其中集中安置561人、投亲靠友486人；到4日17时已有203户680人返家。3日5时出现洪峰23.74米，超警戒1.24米，比2020年最高水位低0.41米；4日17时当前水位22.58米，仍超警戒0.08米。",
    ("h", "二、主要做法"),
    "（一）盯紧堤防。日夜拉网巡堤64.8公里，上堤巡查的有镇村干部118人、民兵60人、群众274人，共452人。发现险情14处，其中管涌2处、散浸9处、涵闸漏水3处，已处置12处，另2处散浸计划5日上午处理完，现有人守着。",
    "（二）备足料物。动用砂石料南圩420方、北圩355方、沈家湾145方。新购编织袋2.4万条、铁丝1吨。",
    "（三）叫得醒、拦得住。铜锣、大喇叭一齐上，预警叫应率99.2%（上一轮98.5%）；封闭堤顶公路5处；中心小学、镇幼儿园停课两天；电排站四台机组抽排310小时；散浸段开沟导渗，南圩低段抢筑子堤600米。",
    "（四）练在平时。这次不慌，得益于6月12日在南圩搞的夜间演练，参加的八十多人这回都在堤上。",
    ("h", "三、抢险事迹"), SLS, YSD,
    ("h", "四、存在困难"), "一是老涵洞建于1973年，年年渗，年年堵，治标不治本；二是镇里砂石料场离堤太远，夜里路滑车开不快；三是巡堤的人年纪偏大，六十岁以上占了一半。",
    ("h", "五、下步打算"), "7月10日前补充砂石料1500方，7月底再演练一次，汛后争取老涵洞改建立项。",
    "带班领导：荀大勇", "柳汊镇人民政府", "2024年7月5日")
c.add("2024-07-05 10:30", ("柳汊镇党政办", "lczbgs@ycxz.example"), "柳汊镇“7·1”强降雨防汛抗洪工作总结", [
    text("县防办：总结见附件，老毕写的初稿，镇长改过，盖章件随后送。\n柳汊镇 程小雨"), attach("柳汊镇防汛抗洪工作总结.docx", LC, "rfc2231")], [told(
    "柳汊镇", period=day("07-01", "07-04"), people_moved=1047, households_moved=312, dyke_km=64.8, patrollers=452, dangers_found=14, dangers_fixed=12, sandstone_m3=920,
    water_level=22.58, warned_rate=99.2, drill_on="2024-06-12", duty_leader="荀大勇", measures=["预警广播", "道路封控", "停工停课", "机泵排涝", "开沟导渗", "加固堤防"],
    rescue_deeds=[entry("单老四", SLS), entry("沈家湾女子运输队", YSD)],
    difficulties=["老涵洞建于1973年，年年渗，年年堵，治标不治本", "镇里砂石料场离堤太远，夜里路滑车开不快", "巡堤的人年纪偏大，六十岁以上占了一半"])],
    "docx prose official headings long deeds deeds_org parts_no_total parts_and_total last_period plan bout", "those who went home, the crest, 2020's level, the last round's 98.5%, bags and wire, and the plan of 1500 m3 belong to no field; three parts of stone are summed")

# 0018
c.add("2024-07-05 15:22", ("小宣", "bsd@ycxz.example"), "请帮看看格式（未定稿，数不作数）", [text("""
县防办老师好：
这是我们镇上7月1日至4日总结的草稿，宣镇长还没看，数字各村还在核，先请您帮看看这样写格式对不对，正式的等镇长签了字另外报：

“白沙渡镇共转移群众××户约400人，巡堤约50公里，发现险情9处（待核），动用砂石料……”

空着的地方不用管。给您添麻烦了。
小宣
""")], [], "not_report draft question plain figures", "an unsigned draft sent for its form; its figures are expressly not valid")

# 0019
c.add("2024-07-06 17:05", ("别立新", "hongxing@ycslj.example"), "红星水库7月6日 零报告", [text("""
县防办：
红星水库7月6日零报告，无险情，无人员转移。
当前水位78.20米，在汛限79.00米以下。今天巡坝6人，早晚各一趟。
上一次演练：6月18日。带班：别立新。
天热，坝上有蛇，请大家注意，哈哈。
""", "utf-8")], [told(
    "红星水库管理所", "nil", day("07-06"), patrollers=6, water_level=78.2, drill_on="2024-06-18", duty_leader="别立新",
    maybe={"people_moved": 0, "households_moved": 0, "dangers_found": 0, "dangers_fixed": 0})],
    "plain nil casual", "the limit 79.00 belongs to no field; what is said not to have been is open")

# 0020
c.add("2024-07-06 20:30", ("安澜防汛装备", "sale@anlan.example"), "防汛物资现货 吸水膨胀袋买100送10", [text("""
尊敬的防汛主管领导：
汛期来临，我司吸水膨胀袋、装配式围井、移动泵车现货供应，已服务全国300余个县区，某县用我司围井处置险情46处、少用砂石料2000立方米。
即日起吸水膨胀袋100条起订，买100送10；智能水位计预付500元可试用。订购热线0466-0000777，退订回T。
""", "gb18030")], [], "not_report advertisement figures gb18030", "an advertisement full of the campaign's words and figures")

# 0021
QXB = "北圩村主任仇小兵2日下午接到电话说自家鱼塘要漫，他正带人在外坡压砂袋，回了一句“塘是我的，堤是大家的”，直到天黑才回去。他家那塘鱼跑了一大半，他在会上一个字没提。"
c.add("2024-07-06 21:18", ("程小雨", "lczbgs@ycxz.example"), "补充报送：柳汊镇总结漏报两项", [text(f"""
县防办：
我镇昨天报的总结（7月1日至4日）漏了两块，现补充如下，已报的数不动。
一、救灾资金。镇里发放救灾资金2.1万元，其中倒房的3户每户5000元，其余是安置点伙食。
二、抢险事迹。
{QXB}
柳汊镇 程小雨
2024年7月6日
""")], [told("柳汊镇", "supplement", day("07-01", "07-04"), relief_cny=21000, rescue_deeds=[entry("仇小兵", QXB)])],
    "plain supplement partial wan of_which deeds", "5000 a household belongs to no field")

# 0022
c.add("2024-07-08 08:33", ("白沙渡镇值班室", "bsd@ycxz.example"), "转发: 渡口村7月7日情况", [text("""
县防办，渡口村的，请接收。他们村单报，镇上的另报。
小宣

---------- 转发邮件 ----------
发件人：阚秋萍 <kqp@post.example>
日期：2024年7月7日 23:06
主题：渡口村7月7日情况
收件人：白沙渡镇值班室 <bsd@ycxz.example>

小宣，7月7日的我报一下：
今天新走了19户，58个人，加上前面的总共42户129人在外头住。
堤上男女老少47人，来回巡堤9公里。
险情2处，码头石阶塌了一处，砸门漏水一处，闸门那处堵好了，石阶等水下去再说。
砂石用掉50方，料场还剩个底子，明天要再拉60方。
渡口的水尺17时是23.15米。
铜锣敲了三遍，渡船停了，码头路也封路了。
困难：夜里照明灯只有两盏，照不到堤脚
今天我带班。
阚秋萍
""")], [told(
    "渡口村村委会", period=day("07-07"), people_moved=58, households_moved=19, dyke_km=9, patrollers=47, dangers_found=2, dangers_fixed=1, sandstone_m3=50, water_level=23.15,
    duty_leader="阚秋萍", measures=["预警广播", "道路封控"], difficulties=["夜里照明灯只有两盏，照不到堤脚"])],
    "plain forward inline_forward forwarder_not_unit colloquial cumulative plan typo", "all who are away, 60 m3 for tomorrow and two lamps belong to no field")

# 0023
c.add("2024-07-08 14:50", ("市防办联络员 何", "hely@post.example"), "Fw: 供参考——邻县防汛做法", [text("""
转邻县的一份简报，写法不错，供各乡镇参考，不用回。

---
【防汛简报第31期】苇川县芦荡镇7月5日转移群众146户502人，巡堤27公里，组织巡查人员310人，发现险情8处、处置8处，动用砂石料410立方米，发放救灾资金5.8万元。芦荡镇的经验有三条：一是巡堤分段插牌；二是老党员带班；三是每两小时报一次水位。
""")], [], "not_report for_reference figures other_county", "another county's town, passed on for reference; nobody reports here")

# 0024
QHR = "退休教师邸文昭主动到乡里要活干，被派去看山塘。七号夜里塘埂裂了一条指头宽的缝，他一个人拿蓑衣堵，喊到嗓子出血才叫来人。"
c.add("2024-07-09 01:56", ("亓怀仁", "huaiyin@ycxz.example"), "槐荫乡两天情况（睡前报）", [text(f"""
县防办各位：
　　雨停了，人还没散，我在办公室泡碗面，把七月七日到八日两天的情况写一写。
　　转移群众五十三户一百六十八人，乡敬老院的二十一位老人在里头。昨天回去了十户，今天又来了三户，这个账太细，我只报总数。
　　巡堤二十二公里，上堤一百零五人，其中乡干部十九人。
　　险情两天里前后出了七处，弄好六处，剩下二道河那个跌窝，水太急，石头丢下去就没影。
　　砂石一共填进去二百三十方。乡里先拿出一万八千块救灾款发给倒房的六户，县里说的五万还没到账，不算。
　　水位这会儿四十二米零五，最高到过四十二米八，警戒是四十二米。
　　电排站一直抽排；滨河路封路到现在；二道河这边打桩加固了一百五十米。
　　抢险事迹写一个：
　　{QHR}
　　眼下的困难：一是石料块头太小，要大块石；二是大家三天没睡囫囵觉，请县里派人换一换。
　　带班的还是我。
　　　　　　　　　　　　　　　　槐荫乡　亓怀仁
""", "gb18030")], [told(
    "槐荫乡", period=day("07-07", "07-08"), people_moved=168, households_moved=53, dyke_km=22, patrollers=105, dangers_found=7, dangers_fixed=6, sandstone_m3=230, relief_cny=18000,
    water_level=42.05, duty_leader="亓怀仁", measures=["机泵排涝", "道路封控", "加固堤防"], rescue_deeds=[entry("邸文昭", QHR)],
    difficulties=["石料块头太小，要大块石", "大家三天没睡囫囵觉，请县里派人换一换"])],
    "plain prose night chinese_numerals of_which deeds expected gb18030", "21 old people, ten, three and six households, 50,000 not yet come, the crest and the warning level belong to no field")
