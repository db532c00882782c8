#!/usr/bin/env python3
"""Writes tests/corpus/village: the letters of a township's forest-fire patrols and their gold."""
from build_tools import Corpus, attach, book, entry, grid, html, paper, text, told

W0, W1, W2 = ("2023-10-30", "2023-11-05"), ("2023-11-06", "2023-11-12"), ("2023-11-13", "2023-11-19")
Z = "槐川镇"
c = Corpus("village", ("镇应急办", "yingji@huaichuan.example"), opened=True)

# 0001
BAI = "11月3日，村民柏长庚路过后山，看见坟头还有余火，先用湿衣服扑打，再打电话叫人，火没有烧进林子。"
SHANGHE = f"""
镇应急办：
　　自10月30日起至11月5日止，我村护林队上山巡查28次，出动人员84人次，劝返进山人员17人，比上一周多了8人；清理林缘可燃物12.5亩，另有30亩打算月底前清完；流动宣传车1台，投入资金1460元，都用在割灌机油料上。村里的大喇叭早晚各播一遍，网格员对林边住户入户讲了一遍禁火令。
　　存在问题：一是岭后便道被水冲断，巡山要绕行；二是收打火机的箱子不够用。
　　好人好事：{BAI}
　　　　　　　　　　　　　　　　　　上河村村委会
　　　　　　　　　　　　　　　　　　2023年11月6日
"""
c.add("2023-11-06 08:20", ("柏长林", "bocl@post.example"), "护林防火周报", [text(SHANGHE)], [told(
    Z + "上河村", period=W0, patrols=28, people_out=84, turned_back=17, cleared_mu=12.5, vehicles=1, spending_cny=1460, ways=["大喇叭", "入户宣传"],
    problems=["岭后便道被水冲断，巡山要绕行", "收打火机的箱子不够用"], good_deeds=[entry("柏长庚", BAI)])],
    "plain prose unit_in_closing period_from_to plan last_period", "the unit stands only below the letter, a private sender; 30 mu are planned; 17 is 8 more than the week before; corrected by 0007")

# 0002
XINCUN = "<p>应急办的同志：</p><p>这里是上河新村，10.30-11.5的数填好了，请收。</p>" + grid([
    ["指标", "本周", "今冬累计"], ["巡山（次）", "21", "63"], ["出动（人次）", "63", "188"], ["劝返（人）", "0", "4"], ["清可燃物（亩）", "6", "36"],
    ["广播车（台）", "—", "—"], ["花费（元）", "880.5", "3,205.5"], ["宣传形式", ("微信群、村村响", 2)], ["问题", ("暂无", 2)], ["好事", ("/", 2)]])
c.add("2023-11-06 09:45", ("支小满", "xincun@huaichuan.example"), "上周数据", [html(XINCUN, "gb2312", "quoted-printable")], [told(
    Z + "上河新村", period=W0, patrols=21, people_out=63, turned_back=0, cleared_mu=6, spending_cny=880.5, ways=["大喇叭", "微信群"])],
    "html body_table greeting prefix_trap cumulative_vs_period zero dash slash wu dotted_period qp", "上河新村 told in the greeting, not 上河村; every label is an alias; 0 is a value, —, / and 暂无 are none")

# 0003
DONG = book({"Sheet1": [
    ["护林防火周统计", None, None, None, None, None, None, None],
    ["村（社区）", "巡山/次", "出动/人次", "劝返/人", "清理/亩", "宣传车/台", "资金/元", "存在问题"],
    ["大石桥", 18, 54, 6, 8, 1, 600, "护林员年纪偏大"],
    ["小石桥", 15, 45, 2, 5.5, "/", 350, None],
    ["石桥社区", 7, 14, 0, None, None, None, "无"],
    ["小计", 40, 113, 8, 13.5, 1, 950, None],
    ["茶山", 30, 96, 11, 20, 1, 1200, "茶园与林地相连，烧枯枝屡禁不止；风力灭火机缺配件"],
    ["柳树沟", 24, 72, 5, 9.5, 2, 780, None],
    ["小计", 54, 168, 16, 29.5, 3, 1980, None],
    ["合计", 94, 281, 24, 43, 4, 2930, None]]}, {"Sheet1": [(0, 0, 0, 7)]})
c.add("2023-11-06 16:02", ("东山片区", "dongshan@huaichuan.example"), "东山片汇总", [
    text("片区五个村（社区）共巡山94次、出动281人次，分村数字见表。\n卫东升"), attach("东山片周统计（10月30日-11月5日）.xlsx", DONG)], [
    told(Z + "大石桥村", period=W0, patrols=18, people_out=54, turned_back=6, cleared_mu=8, vehicles=1, spending_cny=600, problems=["护林员年纪偏大"]),
    told(Z + "小石桥村", period=W0, patrols=15, people_out=45, turned_back=2, cleared_mu=5.5, spending_cny=350),
    told(Z + "石桥社区", period=W0, patrols=7, people_out=14, turned_back=0),
    told(Z + "茶山村", period=W0, patrols=30, people_out=96, turned_back=11, cleared_mu=20, vehicles=1, spending_cny=1200,
         problems=["茶园与林地相连，烧枯枝屡禁不止", "风力灭火机缺配件"]),
    told(Z + "柳树沟村", period=W0, patrols=24, people_out=72, turned_back=5, cleared_mu=9.5, vehicles=2, spending_cny=780)],
    "xlsx row_per_branch multi_unit subtotals total short_names twins period_in_file_name body_totals slash wu", "two 小计 and a 合计; short names that hold one another; the period only in the file name; two items in one cell")

# 0004
c.add("2023-11-07 10:11", ("苟立夏", "qilipo@huaichuan.example"), "请教两个口径", [text(
    "糜主任，七里坡村问一下：上周在水库边劝走了6个钓鱼的，算不算劝返人员？村干部夜里开车转的9趟算不算巡山次数？表里先空着，等您答复了再填。")],
    [], "not_report question figures", "asks how 6 people and 9 rounds are to be counted; reports nothing yet")

# 0005
LIPU = """
一里铺村、十一里铺村护林防火周报
（11.6-11.12）
两村护林员混编成一队，共巡山35次，共用宣传车1台。
一里铺村巡山16次，出动48人次，劝返5人，清理可燃物7亩，投入资金500元；十一里铺村巡山19次，出动60人次，劝返8人，清理可燃物11.5亩，投入资金720元。
宣传方式：一里铺村用大喇叭和明白纸；十一里铺村开屋场会、挂横幅。
一里铺村存在问题：望火楼漏雨。
十一里铺村存在问题：对讲机在沟里没有信号。
"""
c.add("2023-11-13 08:05", ("里铺两村", "lipu@huaichuan.example"), "1里铺、11里铺周报", [text(LIPU, "gb18030")], [
    told(Z + "一里铺村", period=W1, patrols=16, people_out=48, turned_back=5, cleared_mu=7, spending_cny=500, ways=["大喇叭", "传单"], problems=["望火楼漏雨"]),
    told(Z + "十一里铺村", period=W1, patrols=19, people_out=60, turned_back=8, cleared_mu=11.5, spending_cny=720, ways=["横幅标语", "院坝会"],
         problems=["对讲机在沟里没有信号"])],
    "plain joint_report shared_sender twins joint_total dotted_period number_in_name gb18030", "two villages in one sentence; what they share (35 rounds, one car) belongs to none; the address is theirs together")

# 0006
c.add("2023-11-13 09:10", ("桂芝姐", "bgz66@post.example"), "白杨", [text(
    "主任好，白杨村这一周天天下雨，林子里平安无事，没有什么要报的。", "gb2312", "quoted-printable")],
    [told(Z + "白杨社区", kind="nil")],
    "plain nil former_name private_sender no_number period_null qp", "平安无事 for nil; the community by the name it had as a village")

# 0007
c.add("2023-11-13 10:32", ("柏长林", "bocl@post.example"), "更正", [text(
    "糜主任：6号交的上河村那份有两处不对。巡山多算了3次，实际25次；投入资金一栏数字打错了，不是1460元，是1640元。别的都照原来的。")],
    [told(Z + "上河村", kind="correction", patrols=25, spending_cny=1640)],
    "plain correction counted_too_many old_and_new_values no_in_reply_to period_null private_sender", "the overcount (3), the old sum (1460) and the right ones side by side; 6号 is when it was sent")

# 0008
PU = "护林员蒲三喜9日傍晚把迷路的采药老人背下山，送到了卫生室。"
QINGLONG = f"""
青龙寺村十一月护林日志
报送时段：6号到12号
6号　晴　巡山3次，9人次
7号　晴　巡山3次，9人次，劝返2人
8号　阴　巡山3次，9人次，清理可燃物1.5亩
9号　小雨　巡山3次，9人次
10号　晴　巡山3次，9人次，劝返4人
11号　晴　巡山3次，9人次，清理可燃物3亩
12号　风大　巡山3次，12人次，劝返7人
一周合计：巡山22次，出动66人次，劝返13人，清理可燃物4.5亩，投入资金叁佰贰拾元整。
宣传方式：传单、微信群
好人好事：{PU}
"""
c.add("2023-11-13 11:40", ("蒲三槐", "qinglongsi@huaichuan.example"), "青龙寺护林日志", [text(QINGLONG)], [told(
    Z + "青龙寺村", period=W1, patrols=22, people_out=66, turned_back=13, cleared_mu=4.5, spending_cny=320, ways=["微信群", "传单"],
    good_deeds=[entry("蒲三喜", PU)])],
    "plain diary per_day inconsistent_total daxie_money month_elsewhere role_first", "a line a day with figures of its own; the days give 21 rounds, the stated total is 22 and stands; the month stands before the days")

# 0009
ZHEN = "<p>镇区三个居委会11月6日至12日情况如下：</p>" + grid([
    ["", "镇东", "镇西", "凤凰", "合计"], ["巡山次数", "5次", "4次", "9次", "18次"], ["出动人员", "10人次", "12人次", "27人次", "49人次"], ["劝返人员", "1人", "", "3人", "4人"],
    ["清理可燃物", "", "0.8亩", "2亩", "2.8亩"], ["投入资金", "200元", "260元", "0.05万元", "960元"], ["宣传方式", "横幅", "入户、微信群", "横幅、传单", ""],
    ["存在问题", "山边建房工地动火多", "", "公墓祭扫点没有看守", ""]])
c.add("2023-11-13 15:25", ("宗海棠", "zhenxi@huaichuan.example"), "镇区三居委会周报", [html(ZHEN)], [
    told(Z + "镇东社区", period=W1, patrols=5, people_out=10, turned_back=1, spending_cny=200, ways=["横幅标语"], problems=["山边建房工地动火多"]),
    told(Z + "镇西社区", period=W1, patrols=4, people_out=12, cleared_mu=0.8, spending_cny=260, ways=["入户宣传", "微信群"]),
    told(Z + "凤凰社区", period=W1, patrols=9, people_out=27, turned_back=3, cleared_mu=2, spending_cny=500, ways=["横幅标语", "传单"],
         problems=["公墓祭扫点没有看守"])],
    "html body_table units_as_columns multi_unit total_column blanks units_in_cells wan sender_not_all", "a column a community and a 合计 column; sent by one of the three")

# 0010
TONG = """
糜主任，请看下面这封，直接入库就行。

-------- 转发邮件信息 --------
发件人: "卫东升" <dongshan@huaichuan.example>
发送日期: 2023-11-14 08:50
主题: Fw: 少填了两样

这封发到我这里来了，不是我们片区的，转您。

----- 原始邮件 -----
发件人: "桑树根" <tongzilin@huaichuan.example>
发送日期: 2023-11-13 20:15
主题: 少填了两样

桐林村11月6日至12日的周报漏报了两样：宣传车1台；劝返人员还要再加上4个挖笋的。请给添上。
"""
c.add("2023-11-14 09:30", ("值班室", "zhiban@huaichuan.example"), "Fw: Fw: 少填了两样", [text(TONG)],
    [told(Z + "桐子林村", kind="supplement", period=W1, vehicles=1, turned_back=4)],
    "plain forward forward_twice inline_forward supplement unit_alias forwarder_not_unit", "forwarded twice; what was left out is all there is; 4个挖笋的 are people turned back")

# 0011
DUWAN = """
主任：杜湾村11月第二周的情况接着往下报。
共巡山23次，上山70人次，在沙坪村地界的岔路口设了个卡，劝回12人。防火道清理了10亩，沙坪村来帮忙清的2亩他们自己报，不在里头；下周还要清15亩。买灭火弹用去资金1,200元，马家坳村借给我们的那台广播车已经还了。
没发传单，这次全靠大喇叭。
困难有三个：①灭火弹快过期；②岔路口手机没信号；③值夜的没有棉大衣。
杜望春

在 2023-11-06 17:20，"杜望春" <dujiawan@huaichuan.example> 写道：
> 杜家湾村10月30日至11月5日：巡山19次，出动57人次，劝返3人，清理可燃物6亩，投入资金400元，宣传方式：传单、横幅。
"""
c.add("2023-11-14 10:48", ("杜望春", "dujiawan@huaichuan.example"), "Re: 杜家湾村周报", [text(DUWAN, "gb18030")], [told(
    Z + "杜家湾村", patrols=23, people_out=70, turned_back=12, cleared_mu=10, spending_cny=1200, ways=["大喇叭"],
    problems=["灭火弹快过期", "岔路口手机没信号", "值夜的没有棉大衣"])],
    "plain reply quoted_older_report week_of_month period_null helpers plan denial unit_alias gb18030", "new week above the quoted old one; 11月第二周 is no told period; neighbours as place and helpers; a car given back is none; leaflets denied")

# 0012
MIN = "民兵应急班15日夜里扑灭了路边垃圾堆的明火，守到天亮才撤。"
ZHU = paper(("t", "驻村二组护林防火周报（11月13日—19日）"), "本组三个村一共巡山33次。",
    ("h", "一、沙坪村"), "巡山20次，出动61人次，劝返7人，清理可燃物3.2亩，投入资金300元。", "好人好事：" + MIN,
    "【马家坳村】", "本周没有可报的情况，零报告。",
    "● 七里坡村：", "巡山次数：13次", "出动人员：40人次", "宣传车：1台", "宣传方式：入户，横幅", "存在问题：游客带火种进山的多，没有存放点。")
c.add("2023-11-20 09:06", ("驻村二组", "zhucun2@huaichuan.example"), "驻村二组周报", [text("见附件。"), attach("驻村二组.docx", ZHU)], [
    told(Z + "沙坪村", period=W2, patrols=20, people_out=61, turned_back=7, cleared_mu=3.2, spending_cny=300,
         good_deeds=[entry("民兵应急班", MIN)]),
    told(Z + "马家坳村", kind="nil", period=W2),
    told(Z + "七里坡村", period=W2, patrols=13, people_out=40, vehicles=1, ways=["入户宣传", "横幅标语"], problems=["游客带火种进山的多，没有存放点"])],
    "docx one_file_many_units sections mixed_headings nil_inside body_totals deeds_org unknown_sender", "three styles of headings; the total above them is no report; the sender is on no roster")

# 0013
DA = paper(("t", "护林防火周报"), "我村11月13日至19日巡山17次，出动51人次，劝返人员4人。清理可燃物9亩，其中路边3亩、坟边6亩。", "投入资金450元。", "眼下最大的问题是林区道路两旁杂草多。")
XIAO = paper(("t", "护林防火周报"), "时间：11月13日至19日", "次数：巡山14次", "人数：出动42人次", "宣传车2台，在村口轮流播放；宣传方式有微信群、院坝会。", "好人好事：无")
YAN = paper(("t", "关于开展消防演练的通知"), "各村：", "定于11月25日在石桥社区广场演练，每村出动人员10人，带宣传车1台，经费200元由镇里承担。")
c.add("2023-11-20 10:15", ("卫东升", "dongshan@huaichuan.example"), "东山片两个村的周报", [
    text("先把交了的两个村发来，一共巡山31次，茶山村、柳树沟村明天补交。第三个附件是演练通知，顺便请您过目。"),
    attach("大石桥.docx", DA, "rfc2231"), attach("小石桥.docx", XIAO, "rfc2231"), attach("通知.docx", YAN)], [
    told(Z + "大石桥村", period=W2, patrols=17, people_out=51, turned_back=4, cleared_mu=9, spending_cny=450, problems=["林区道路两旁杂草多"]),
    told(Z + "小石桥村", period=W2, patrols=14, people_out=42, vehicles=2, ways=["微信群", "院坝会"])],
    "docx attachment_per_unit file_name_only twins unrelated_attachment body_totals parts_and_total no_label wu", "the villages stand only in the file names; two more are named as coming; a notice with figures lies beside")

# 0014
c.add("2023-11-20 11:00", ("县林业站", "linyezhan@county.example"), "关于进一步做好护林防火工作的通知", [text(
    "各乡镇、村（社区）：\n11月20日至26日为高火险期。各村每日巡山不少于3次，每次出动人员不少于5人次，宣传车1台以上，并采用大喇叭、横幅标语、入户宣传等宣传方式。上周全县劝返人员412人，清理可燃物860亩。\n县林业站")],
    [], "not_report notice duties_asked figures_of_county", "a notice with the campaign's own words: what is asked, and the county's figures")

# 0015
c.add("2023-11-20 14:31", ("幸石生", "yantou@huaichuan.example"), "Re: 岩头村护林防火周报已收到", [text(
    "收到回执，谢谢！数字没有出入。\n\n在 2023-11-20 14:02，\"镇应急办\" <yingji@huaichuan.example> 写道：\n> 岩头村：您报来的11月13日至11月19日周报已登记：\n> 巡山次数 16次\n> 出动人员 48人次\n> 投入资金 300元")],
    [], "not_report thanks quoted_figures", "a thank-you above the quoted receipt of its own report")

# 0016
ER = "值得表扬的是村医仇云雁，每天下班后跟着队伍上山，帮着背水泵。"
HONGXING = f"""
红星村前一周出去培训没顾上发，这次连着两周一起报。
11月6日—12日：巡山26次，出动78人次，劝返9人，投入资金600元。
11月13日—19日：巡山31次，出动95人次，劝返6人，清理可燃物14亩，投入资金1千元，宣传车2台。{ER}
"""
c.add("2023-11-20 16:40", ("仇满山", "laoyaling@huaichuan.example"), "两周数字", [text(HONGXING)], [
    told(Z + "老鸦岭村", period=W1, patrols=26, people_out=78, turned_back=9, spending_cny=600),
    told(Z + "老鸦岭村", period=W2, patrols=31, people_out=95, turned_back=6, cleared_mu=14, vehicles=2, spending_cny=1000, good_deeds=[entry("仇云雁", ER)])],
    "plain two_periods former_name late thousand role_first no_label", "two weeks in one mail, a line each; the former name in the text, the address is the roster's; 1千元; the deed is told in a sentence without its label")

c.write()
