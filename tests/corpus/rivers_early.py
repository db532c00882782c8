"""The letters of rivers on May. Each note tells the figures that stand in the letter and are in no field, and why."""
from build_tools import archive, attach, book, entry, form, grid, html, paper, text, told
from rivers_base import MAY, c

# 0001
HE = "保洁员贺老栓今年六十七岁，守着小港沟整整九年。5月17日夜里突降暴雨，他怕拦漂索被冲断，一个人打着手电在沟口守到凌晨三点，天亮时桥洞下一根树枝也没有堵住。"
YUN = f"""
汐川县河长制办公室：
　　现将云港镇2023年5月份河湖长制工作情况报告如下，如有不当，请批评指正。
　　一、巡河履职情况。5月份，镇、村两级河长巡河148次，其中镇级河长22次、村级河长126次，比4月份多9次；巡河里程612公里。保洁员日常巡查310人次，按县里口径不计在内。责任河长由镇长楚怀远担任。
　　二、问题整治情况。全月发现问题13个，按“四乱”分，乱占2个、乱堆9个、乱建2个，乱采没有发现；已整改11个，余下2处乱占正在走程序，争取6月20日前销号。清理垃圾26.4吨，其中水面漂浮物7.9吨；清淤方量1800立方米，涉及清溪河、小港沟两条河道共3.2公里。辖区现有河长公示牌41块，本月换新3块。
　　三、水质情况。我镇两个断面水质达标率为100%，而4月只有50%，群众是看得见的。
　　四、群众参与情况。全月参与志愿者96人，党员干部54人也到场一起干。
　　五、资金情况。投入资金7.85万元，其中上级补助5万元，镇级自筹2.85万元。6月计划再安排3万元。
　　六、自查日期：2023年5月29日。
　　七、主要措施：打捞水葫芦、拆除违建、入户宣传。
　　八、工作难点。（一）小港沟上游无人认领的旧船6条，拖离费用没有着落；（二）村级保洁员平均年龄六十三岁，汛期水上作业不安全。
　　九、先进事迹。{HE}
　　特此报告。
　　　　　　　　　　　　　　　云港镇人民政府
　　　　　　　　　　　　　　　2023年6月1日
"""
c.add("2023-06-01 08:52", ("孔繁林", "yungang@xczf.example"), "云港镇关于2023年5月河湖长制工作情况的报告", [text(YUN, "gb18030")], [told(
    "云港镇", period=MAY, patrols=148, patrol_km=612, found=13, fixed=11, trash_t=26.4, dredged_m3=1800, volunteers=96, boards=41, water_rate=100, spending_cny=78500,
    checked_on="2023-05-29", chief="楚怀远", measures=["打捞水草", "拆除违建", "入户宣传"], deeds=[entry("贺老栓", HE)],
    problems=["小港沟上游无人认领的旧船6条，拖离费用没有着落", "村级保洁员平均年龄六十三岁，汛期水上作业不安全"])],
    "plain prose official numbered parts_and_total last_period plan wan deeds gb18030",
    "rounds by level and 9 more than April, 310 rounds of cleaners, kinds of problems, 7.9 t of drift, 3.2 km of river, 3 boards renewed, April's rate, 54 cadres, shares and plan of money")

# 0002
c.add("2023-06-01 10:17", ("曲小满", "bailu@xczf.example"), "请教月报两个口径", [text("""
边主任您好：
请教两个口径，等您答复了我们再正式报5月的数。
1. 清淤方量是按水下方还是按车方？白鹭河那段挖机师傅说有600来方，过磅折算只有410方。
2. 参与志愿者是数人头还是算人次？有的大姐一个月来了8回。
白鹭镇 曲小满 0466-0001702
""")], [], "not_report question plain base64", "what would be reported is asked about, nothing is reported; 600 and 410 are two ways to count")

# 0003
c.add("2023-06-01 21:36", ("单大江", "shandj@post.example"), "坎乡5月", [text("""
河长办同志 坎乡5月的先用手机报一下
巡河五十七次，一百四十来公里
问题找着8个，改了6个
垃圾拉走三吨半
没清淤
志愿者三十多人吧 学校老师带学生来的那次不算
钱花了12000
水质还没出结果
5月26号乡里自查的
难点：寨上那段沟路不通，车进不去，垃圾全靠人背

单大江
发自我的手机
""", cte="quoted-printable")], [told(
    "石门坎乡", period=MAY, patrols=57, patrol_km=140, found=8, fixed=6, trash_t=3.5, volunteers=30, spending_cny=12000, checked_on="2023-05-26",
    problems=["寨上那段沟路不通，车进不去，垃圾全靠人背"], maybe={"dredged_m3": 0})],
    "plain phone informal chinese_numerals approx nickname private_sender no_salutation qp", "no dredging is told without a figure; the pupils' outing is told not to count")

# 0004
SHUANG = book({"5月": [
    ["双河镇2023年5月河湖长制工作月报（分河段）", None, None, None, None, None, None, None, None, None, None],
    ["序号", "河段", "责任河长", "巡河（次）", "巡河里程（公里）", "发现问题（个）", "已整改（个）", "清理垃圾（公斤）", "清淤（方）", "志愿者（人）", "备注"],
    [1, "1号段", "羊大成", 31, 77.5, 4, 4, 1860, 320, 26, "上月巡河29次"],
    [2, "2号段", "殳兰", 28, 63, 3, 1, 1240, None, 14, "2个待水工队进场"],
    [3, "12号段", "符小舟", None, None, None, None, None, None, None, "自行另报"],
    ["合计", None, None, ("=SUM(D3:D5)", 59), ("=SUM(E3:E5)", 140.5), ("=SUM(F3:F5)", 7), ("=SUM(G3:G5)", 5), ("=SUM(H3:H5)", 3100), 320, ("=SUM(J3:J5)", 40), None]]},
    {"5月": [(0, 0, 0, 10)]})
c.add("2023-06-02 09:40", ("麻敬之", "shuanghe@xczf.example"), "双河镇5月河长制月报", [
    text("1号段、2号段5月数据见附件，两段合计巡河59次、清理垃圾3.1吨。12号段他们自己报。\n麻敬之", "gb2312"),
    attach("双河镇5月月报.xlsx", SHUANG, "rfc2047", "gb2312")], [
    told("一号河段", period=MAY, patrols=31, patrol_km=77.5, found=4, fixed=4, trash_t=1.86, dredged_m3=320, volunteers=26, chief="羊大成"),
    told("二号河段", period=MAY, patrols=28, patrol_km=63, found=3, fixed=1, trash_t=1.24, volunteers=14, chief="殳兰")],
    "xlsx row_per_branch multi_unit formula_total number_trap kilograms body_totals remarks empty_row gb2312",
    "the last row and the cover are check-sums; the row of section 12 only says that it reports itself; 29 is April's")

# 0005
c.add("2023-06-02 14:05", ("巡河无人机王经理", "sales@skyriver.example"), "【河长制月报必备】无人机巡河，让您的月报数据翻倍", [html("""
<div style="font-family:微软雅黑"><h3>还在靠两条腿巡河？</h3>
<p>一次飞行巡河长度<b>35公里</b>，发现问题数提升<b>240%</b>，某镇使用当月发现问题58个、整改55个！</p>
<p>6月30日前下单，立减<font color=red>8,000元</font>，送河长公示牌10块。咨询王经理 138****5566（微信同号）</p>
<p style="color:#999">退订请回复TD</p></div>""", "gb2312")], [], "not_report advertisement html gb2312", "figures of a seller of drones")

# 0006
DONG = paper(
    ("t", "汐川县河湖长制工作月报表"),
    form([
        ["填报单位", "东堤街道办事处", "填报月份", "2023年5月"],
        ["责任河长", "阮秋白", "联系人及电话", "卞小楼 138****1704"],
        ["巡河次数", "64", "巡河长度", "208.5公里"],
        ["发现问题数", "5", "整改数", "5"],
        ["清理垃圾", "9,420公斤", "清淤方量", "/"],
        ["参与志愿者人数", "212人", "水质达标率", "83.3%"],
        ["投入资金", "人民币48,600元整", "自查日期", "2023.5.30"],
        ["整治措施", "☑打捞水葫芦  □拆除违建  ☑封堵排口  □增殖放流  ☑入户宣传  □夜间巡查  □增设护栏", None, None],
        ["工作难点", "1.老城区雨污合流管网未分流，大雨天溢流直排东堤内河。\n2.沿河摊贩收摊晚，夜间保洁人手不足。", None, None],
        ["先进事迹", "无", None, None],
        ["备注", "志愿者中有共建单位40人。公示牌损坏2块，待更换。", None, None]],
        [((r, 1), (r, 3)) for r in range(7, 11)]),
    "填报日期：2023年6月2日　　　　审核：栾副主任")
c.add("2023-06-02 16:31", ("卞小楼", "dongdi@xczf.example"), "东堤街道5月月报表", [
    text("见附件。", "utf-8"), attach("东堤街道5月河湖长制月报表.docx", DONG, "rfc2231")], [told(
        "东堤街道", period=MAY, patrols=64, patrol_km=208.5, found=5, fixed=5, trash_t=9.42, volunteers=212, water_rate=83.3, spending_cny=48600, checked_on="2023-05-30",
        chief="阮秋白", measures=["打捞水草", "封堵排口", "入户宣传"],
        problems=["老城区雨污合流管网未分流，大雨天溢流直排东堤内河", "沿河摊贩收摊晚，夜间保洁人手不足"])],
    "docx form four_columns checkbox kilograms slash wu remarks rfc2231", "40 of the volunteers, 2 broken boards (not the stock), the day of filling in")

# 0007
DA = "<p>县河长办：</p><p>报上大沙镇5月数据（本月一栏），请查收。责任河长仍为佟立夏。</p>" + grid([
    ["指标", "单位", "上月", "本月", "1至5月累计"],
    ["巡河次数", "次", "71", "83", "365"],
    ["巡河里程", "公里", "254.0", "291.6", "1,322.4"],
    ["发现问题", "个", "9", "6", "41"],
    ["整改销号", "个", "7", "7", "38"],
    ["清运垃圾", "吨", "11.2", "8.65", "52.3"],
    ["河道清淤", "立方米", "900", "0", "4,300"],
    ["参与志愿者", "人", "45", "38", "217"],
    ["公示牌数量", "块", "36", "37", "37"],
    ["断面达标率", "%", "75", "100", "—"],
    ["投入经费", "万元", "1.2", "0.96", "7.4"]]) + "<p>注：本月销号7个，含上月遗留1个。填表：佘一鸣</p>"
c.add("2023-06-03 11:12", ("佘一鸣", "dasha@xczf.example"), "大沙镇五月份河长制数据", [html(DA, "utf-8", "quoted-printable")], [told(
    "大沙镇", period=MAY, patrols=83, patrol_km=291.6, found=6, fixed=7, trash_t=8.65, dredged_m3=0, volunteers=38, boards=37, water_rate=100, spending_cny=9600, chief="佟立夏")],
    "html body_table last_period cumulative_vs_period zero wan prefix_trap qp", "the columns of April and since January; one of the 7 was left from April")

# 0008
QI = "巡库员戚小海5月12日在北汊发现两人用地笼偷捕，隔着一道湾喊话劝离，又沿岸走了四里路把六条地笼全部收了上来。"
JIN = "会计靳秀云主动请缨管起了库区垃圾台账，每船过磅、每袋编号，连着三十一天没有漏过一笔。"
QING = paper(
    ("t", "青龙水库工程处5月份河湖长制工作小结"),
    "县河长办《关于做好汛前巡查的通知》要求大中型水库每月巡查不少于40次、清漂不少于30吨。对照要求，我处5月1日至31日主要做了以下几件事。",
    ("h", "一、巡查与清漂"),
    "本期巡河46次，巡查里程165公里；库水位一直控制在汛限水位118.50米以下。清理垃圾40余吨，出动清漂船21艘次、用工130个。清淤方量1.2万立方米，比原计划的1.5万立方米少，主要是5月下旬水位抬升停工四天。",
    ("h", "二、问题与资金"),
    "排查问题10个，完成整改9个。投入资金叁拾陆万伍仟元整，其中设备租赁费21万元。全部河长公示牌12块完好。5月24日我处组织自查，6月1日县水利局又来抽查，反馈问题2个，计入下月。",
    ("h", "三、保护水质"),
    "向库中投放鱼苗12万尾，沿取水口安装护栏1.6公里。委托检测点位3个，水质达标率66.7%。",
    ("h", "四、典型事迹"), QI, JIN,
    ("h", "五、存在问题"), "上游三个乡的秸秆随洪水入库，拦漂设施标准低，清漂总是慢半拍。",
    "责任河长：戚守江", "青龙水库管理所　2023年6月4日")
c.add("2023-06-04 10:26", ("戚守江", "qinglong@xcslj.example"), "水库5月小结", [
    text("边主任：小结在附件里，老模板抬头还没改过来，就是我们所。\n戚", "gb2312", "8bit"), attach("5月小结(定稿).docx", QING, "raw", "gb2312")], [told(
        "青龙水库管理所", period=MAY, patrols=46, patrol_km=165, found=10, fixed=9, trash_t=40, dredged_m3=12000, boards=12, water_rate=66.7, spending_cny=365000,
        checked_on="2023-05-24", chief="戚守江", measures=["增殖放流", "增设护栏"], deeds=[entry("戚小海", QI), entry("靳秀云", JIN)],
        problems=["上游三个乡的秸秆随洪水入库，拦漂设施标准低，清漂总是慢半拍"])],
    "docx prose headings former_name quoted_notice daxie_money wan approx plan deeds raw_filename gb2312 8bit",
    "what the notice asks (40, 30 t), the water level, 21 boats, 130 men, the plan of 15000, 210000 of it for hire, the bureau's 2 findings, 120000 fry, 1.6 km of fence")

# 0009
c.add("2023-06-05 08:15", ("相里青", "xiaosha@xczf.example"), "Re: 催报5月河湖长制工作月报", [text("""
边主任，实在抱歉，小沙镇5月的月报要晚两天。我这几天在市里培训，各村的台账锁在柜子里，只记得上月报的巡河是44次，5月多少我不敢乱写。
8号回来一定补上，请先别通报[流泪]
相里青

> 在 2023年6月5日 07:50，汐川县河长办 写道：
> 小沙镇：你镇5月月报尚未收到（上月巡河44次、发现问题6个），请于今日17:00前报送。
""")], [], "not_report promise plain in_reply_to quoted_figures last_period", "a promise to report later; 44 and 6 are April's", more=(("In-Reply-To", "<cuibao-0605@xcslj.example>"),))

# 0010
c.add("2023-06-05 09:03", ("小乔", "qiaoxq@post.example"), "转：群里报的数", [text("""
边主任，村里没人会发邮件，我把蒲支书在群里说的原样贴过来，您看行不行

上湾蒲支书  6月3日 19:22
镇里催5月的数，我报一下上湾村的哈
上湾蒲支书  6月3日 19:25
巡河31次，总共走了62公里[抱拳]
发现问题3个，都整改完了
清理垃圾两吨二
清淤没有搞
志愿者15个，多是返乡的大学生
李家渡缑玉  6月3日 19:27
你们垃圾咋那么多，我们才半吨
上湾蒲支书  6月3日 19:31
汛前捞水葫芦捞的嘛[呲牙]五一那几天晚上还夜巡了几回，怕有人电鱼
花了1650块，买网兜和胶鞋
上湾蒲支书  6月3日 19:40
困难就是捞上来的水草没地方堆，沤在岸边一下雨又流回去

柳林镇 小乔
""")], [told("上湾村", period=MAY, patrols=31, patrol_km=62, found=3, fixed=3, trash_t=2.2, volunteers=15, spending_cny=1650, measures=["打捞水草", "夜间巡查"],
             problems=["捞上来的水草没地方堆，沤在岸边一下雨又流回去"], maybe={"dredged_m3": 0})],
    "plain chat pasted private_sender_unknown nickname informal chinese_numerals others_figures", "times of the chat; half a tonne is another village's word in the chat, no report of it",
    optional=["李家渡村"])

# 0011
ZHUO = "居民卓阿婆每天早晚两次沿河捡烟头，一个月捡了满满两大瓶，社区的孩子都跟着她学。"
LIU = paper(form([
    ["单位", "柳林社区"], ["月份", "2023年5月"], ["责任河长", "满宝珠"], ["巡河", "26次，全程约39公里"], ["发现问题", "4个"], ["已整改", "4个"],
    ["清理垃圾", "1车，过磅980公斤"], ["清淤", "无"], ["志愿者", "18人，另有物业保洁7人"], ["公示牌", "5块"], ["投入", "2300元"], ["措施", "入户宣传；夜间巡查"],
    ["难点", "临河餐馆夜间偷排，白天看不出来"], ["先进事迹", ZHUO]]))
LI = """李家渡村2023年5月河长制月报,,
项目,5月,4月
巡河次数,33,30
巡河长度（公里）,52.8,48
发现问题（个）,6,3
已整改（个）,5,3
清理垃圾（吨）,0.52,0.75
清淤（立方米）,,120
志愿者（人）,20,16
投入（元）,"1,150",900
责任河长,缑保田,缑保田
备注,渡口旧趸船1处未整改,
"""
XIA = "下湾村五月份月报\r\n巡河28次，走了45公里。发现问题2个，已整改1个。清理垃圾1.3吨。志愿者12人。公示牌3块。投入800元。责任河长迟永贵。难点：无。\r\n"
c.add("2023-06-05 15:48", ("乔小钱", "liulin@xczf.example"), "柳林镇三个村（社区）5月月报", [
    text("边主任：社区、李家渡、下湾三家的5月报表打包报上，三家合计巡河87次。上湾的数今天一早小乔从群里转给您了，这里不再重复。\n柳林镇 乔小钱", "gb18030"),
    attach("柳林镇5月.zip", archive([("社区.docx", LIU), ("李家渡.csv", LI.encode("gb18030")), ("下湾.txt", XIA.encode("gb18030"))], raw_names=True), "rfc2047", "gb18030")], [
    told("柳林社区", period=MAY, patrols=26, patrol_km=39, found=4, fixed=4, trash_t=0.98, volunteers=18, boards=5, spending_cny=2300, chief="满宝珠",
         measures=["入户宣传", "夜间巡查"], deeds=[entry("卓阿婆", ZHUO)], problems=["临河餐馆夜间偷排，白天看不出来"]),
    told("李家渡村", period=MAY, patrols=33, patrol_km=52.8, found=6, fixed=5, trash_t=0.52, volunteers=20, spending_cny=1150, chief="缑保田"),
    told("下湾村", period=MAY, patrols=28, patrol_km=45, found=2, fixed=1, trash_t=1.3, volunteers=12, boards=3, spending_cny=800, chief="迟永贵")],
    "zip gbk_names docx csv txt multi_unit form last_period body_totals kilograms wu deeds gb18030", "the cover's total; 7 cleaners; the column of April; one barge not mended")

# 0012
c.add("2023-06-05 16:55", ("符小舟", "sh12@xczf.example"), "5月", [text("12段零报告。", "gb2312", "quoted-printable")],
      [told("十二号河段", "nil", MAY)], "plain nil very_short nickname number_trap gb2312 qp", "the number is that of the section; the month stands only in the subject")
