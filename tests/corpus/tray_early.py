"""The letters of tray until 21 October. Each note tells why the letter is a report or none, and the figures that belong to no field."""
from build_tools import attach, book, form, html, paper, text, told
from tray_base import CC, M9, c

# 0001
c.add("2024-09-24 16:12", ("岑树生", "ypxx@cxedu.example"), "云坪小学想要两台灯箱", [text("""
徐老师：
您好！我们学校312个学生、12个班，就一台视力表灯箱，还是2009年配的，亮一下黑一下。上学期疾控的人来，光排队就排了三天，查了不到200人就收摊了。
听说局里库房还有新灯箱，能不能给我们调两台？要是有多的跳绳，再给60根也行，旧的断得差不多了。车我们自己找，您说哪天来拉就哪天来拉。
云坪小学 岑树生
""", "gb18030")], [], "not_report request plain figures gb18030", "asks for things; 312 pupils are a reason, not a report, and the under 200 are of last term")

# 0002
c.add("2024-09-27 11:05", ("邱志国", "zlxx@cxedu.example"), "竹岭", [text("""
科长好：
我明天一早动身回老家，9月的数先报上，省得节后忘了。
娃娃总共286个，跟开学一样。运动会要等10月，比赛一场没搞。查视力查了271个，还有15个是那两天没来的。近视率三成一。劳动课上了36节。闹肚子发烧请病假的，加起来14人次。器材没买，去年的跳绳还够用。
老邱
""")], [told("竹岭乡中心小学", period=M9, students=286, eye_checks=271, myopia=31, labour_lessons=36, sick_absences=14, maybe={"races": 0, "gear_cny": 0})],
    "plain casual colloquial letter_style", "a report before the month is over; the 15 not checked are in no field; no race and nothing bought may be 0 or nothing")

# 0003
c.add("2024-09-29 09:40", ("娄静怡", "cnxx@cxedu.example"), "借县体育馆的事", [text("""
徐科长：
我校秋季运动会想借县体育馆用两天，10月18日和19日上午，麻烦局里跟馆方打个招呼。
安排如下：
18日上午　一至三年级　比赛6场　参赛240人次
18日下午　四年级　　　比赛4场　参赛150人次
19日上午　五、六年级　比赛6场　参赛230人次
场租每天800元，我校自付。如果那两天馆里有别的安排，往后推一周也行，请早点给个话，我好印秩序册。
城南小学 娄静怡
""", "gb2312", "quoted-printable")], [], "not_report booking schedule plan plain figures gb2312 qp", "a hall is asked for; the races are still to come")

# 0004
c.add("2024-10-08 10:26", ("覃月", "yx@cxedu.example"), "问好，并说说九月", [text("""
徐老师：
　　国庆过得可好？我带孩子去看了趟海，人挤人，海没看见几眼。
　　九月我们一小在籍学生1846人，开学时转进来31个，转走12个。跳绳和广播操两个比赛都办完了，算下来比赛5场，2130人次上了场。视力筛查是县医院来做的，查了1802人，近视率46.2%，比春天高了1.9个点，校长脸色不大好看。劳动课时148。因病缺课205人次，多半是那阵子手足口闹的。
　　器材购置8760元，跳绳和实心球，发票在总务那里。
　　天凉了，您多加衣服。
　　　　　　　　　　　　一小 覃月
""")], [told("澄溪县第一小学", period=M9, students=1846, races=5, race_turnout=2130, eye_checks=1802, myopia=46.2, labour_lessons=148, sick_absences=205, gear_cny=8760)],
    "plain letter_style prose comparison", "a personal letter that tells all the figures; 31 in, 12 out, two kinds of contest and 1.9 points belong to no field")

# 0005
c.add("2024-10-09 15:02", ("包立新", "erchu@cxedu.example"), "第二初级中学9月学校卫生数据", [text("""
县疾控中心学校卫生科：
按你中心9月20日通知要求，现将我校9月份监测数据报给你们：因病缺课118人次，其中发热62、腹泻9、其他47；视力筛查1385人，近视率57.3%。个案由校医王医生在直报系统里填，不再附表。
抄送教育局知悉，局里的月报我们另报。
第二初级中学
2024年10月9日
""", "gb18030")], [], "not_report copy to_other_body plain figures gb18030", "a report to another body of which the office has a copy; the monthly report to the office comes by itself",
    to=("学校卫生科", "xuexiao@cxcdc.example"), more=CC)

# 0006
c.add("2024-10-10 17:33", ("阮青禾", "hdzx@cxedu.example"), "那天您问的", [text("""
徐科长：
那天您下来看场地，走得急，要的几个数我没背出来，回来翻了本子。
九月在我们这儿办的比赛有3场，轮滑两场，三人篮球一场，孩子上场一共412人次，看热闹的家长不算。周末的劳动课（木工、陶泥）开了52课时。添了一批轮滑护具，器材购置6,480元。学籍不在我们这里，视力也不归我们查，这两样没有。
您看够不够，不够我再补。
活动中心 阮青禾
""", cte="quoted-printable")], [told("青少年活动中心", period=M9, races=3, race_turnout=412, labour_lessons=52, gear_cny=6480)],
    "plain casual letter_style parts_and_total qp", "what was asked for on the spot, told later; pupils and eye checks are said not to be theirs")

# 0007
c.add("2024-10-11 08:50", ("房世杰", "zhigao@cxedu.example"), "职高体育组教研活动纪要（报备）", [text("""
职高体育组2024年秋第3次教研活动纪要
时间：10月10日下午　地点：体育馆二楼　参加：14人，缺2人（病假1人、公出1人）
议定：
1. 班级篮球联赛10月下旬开打，安排比赛54场，参赛不少于3000人次，裁判由高三体育班担任。
2. 器材按5万元报预算，先买篮球80个、护膝40副。
3. 劳动课每班每周2课时，期末每班不得少于36课时，差的在12月补。
4. 上学期近视率63%，本学期争取压到60%以内，课间操前加一遍眼保健操。
记录：房世杰
""", "gb18030")], [], "not_report minutes plan plain numbered figures gb18030", "minutes: what is to be done, last term's rate and who was absent from the meeting (病假1人)")

# 0008
c.add("2024-10-12 10:48", ("魏岚", "yc@cxedu.example"), "转疾控刘医生的电话", [text("""
徐老师，刚才疾控的刘医生打你办公室没人接，打到我们医务室来了，我给你记下：
10:20来电。全县视力筛查到昨天做了14200人，近视率52.6%，还有4所学校没约上时间，其中柳塘中学说操场在修，要推到11月。他问局里能不能统一定个日子。另外一至三年级的因病缺课系统里显示上周有310人次，比前一周翻了一倍，提醒各校开窗。
他的电话0466-0000455。
一初医务室 魏岚
""")], [], "not_report phone_note others_figures plain", "a telephone call written down: the figures are those of the county and told by another body")

# 0009
c.add("2024-10-14 09:15", ("柯敏", "sqxx@cxedu.example"), "石桥小学改个数", [text("""
徐老师，不好意思，我们学校9月表上因病缺课那一格我手快写反了，是37人次，不是73。别的数都对，不用动。
柯敏
""", "gb2312")], [told("石桥镇中心小学", kind="correction", period=M9, sick_absences=37)],
    "plain casual correction old_and_new_values gb2312", "one figure put right; 73 is the wrong one")

# 0010
JIN = paper(("t", "澄溪县优秀体育教师推荐表"), form([
    ["姓名", "靳大鹏", "性别", "男", "年龄", "34"],
    ["单位", "柳塘中学", None, "任教年限", "11年", None],
    ["主要业绩", "任教以来组织体育比赛86场，参赛9400人次；带队获县级名次23个；所带班级近视率由61%降到54%；自制器材折合1.2万元；五年来因病缺课0天。", None, None, None, None],
    ["学校意见", "同意推荐。", None, None, None, None]],
    [((1, 1), (1, 2)), ((1, 4), (1, 5)), ((2, 1), (2, 5)), ((3, 1), (3, 5))]))
c.add("2024-10-15 14:20", ("靳小舟", "ltzx@cxedu.example"), "柳塘中学推荐材料", [
    text("股里：\n我校推荐靳大鹏老师参评县优秀体育教师，表在附件，纸质的一式两份明天送去。如需事迹照片请告知。\n柳塘中学", "gb18030"), attach("推荐表-靳大鹏.docx", JIN)], [],
    "not_report award docx table figures gb18030", "a person is put forward for an award: the figures are those of his eleven years")

# 0011
c.add("2024-10-16 16:45", ("纪明辉", "ex@cxedu.example"), "对回执有疑问", [text("""
徐老师：
收到你们14号的回执，上面写我校9月视力筛查96人、近视率4.8%、因病缺课1270人次。这几个数一看就不对，全校一千多学生怎么可能只查96人，缺课更不会有1270，像是把两列串了。
请帮忙看看你们收到的到底是哪个附件，我这边发件箱里有两个版本，弄清楚以后我重新发一份盖章的。
二小 纪明辉
""")], [], "not_report dispute plain figures", "figures of a receipt are disputed without the right ones being told; those come later")

# 0012
c.add("2024-10-17 12:31", ("蒋蒋", "jiang0714@post.example"), "机关幼儿园", [text("""
您好，我是机关幼儿园新来的保健医小蒋，原来报数的吕老师休产假了，她的邮箱我登不上，先用自己的发。
9月份：
在园幼儿218人（大班78 中班74 小班66）
视力筛查206人，视力异常的23人，都通知家长去复查了
病假163人次，主要是小班刚入园
劳动课我们没有，种菜帮厨不按课时记
感统器材买了一批，1.15万
有不对的地方您打园里电话 0466-0000213
""", cte="quoted-printable")], [told("机关幼儿园", period=M9, students=218, eye_checks=206, sick_absences=163, gear_cny=11500, maybe={"labour_lessons": 0})],
    "plain casual private_sender unknown_sender parts_and_total wan qp", "from an unknown address; 23 with bad eyes are no rate; lessons are said not to exist")

# 0013
BT = book({"补贴": [
    ["县中小学秋季田径赛裁判补贴发放表", None, None, None, None, None],
    ["序号", "姓名", "单位", "执裁场次（场）", "标准（元/场）", "金额（元）"],
    [1, "魏岚", "一初", 10, 60, 600], [2, "郎建平", "石桥中学", 8, 60, 480], [3, "巫振海", "少体校", 12, 80, 960], [4, "邱志国", "竹岭小学", 8, 60, 480],
    ["合计", None, None, 38, None, 2520]]}, {"补贴": [(0, 0, 0, 5)]})
c.add("2024-10-18 15:10", ("魏岚", "yc@cxedu.example"), "裁判补贴", [
    text("徐老师：\n秋季田径赛的裁判补贴做好了，4个人38场，合计2520元，从局里的赛事经费走。您签字后我拿去财务。\n县一初 魏岚", "gb18030"), attach("裁判补贴.xlsx", BT)], [],
    "not_report allowances xlsx table figures gb18030", "a list of what umpires are to be paid")

# 0014
TX = book({"9月": [
    ["特殊教育学校体卫劳情况", None, None, None],
    ["项目", "2024年8月", "2024年9月", "说明"],
    ["在籍学生（人）", 94, 96, "含送教上门11人"],
    ["体育比赛（场）", "放假", 1, "趣味运动会"],
    ["参赛人次", "放假", 88, None],
    ["视力筛查（人）", None, 79, "低视力17人另做"],
    ["近视率", None, "12.7%", None],
    ["劳动课时", "放假", 66, "烘焙、洗车"],
    ["因病缺课（人次）", None, 41, None],
    ["器材购置（元）", "/", "/", None]]}, {"9月": [(0, 0, 0, 3)]})
c.add("2024-10-21 08:36", ("佟晓", "texiao@cxedu.example"), "刚发现退信了", [
    text("徐老师：\n上回发您的表写错一个字母给退回来了，我今天翻垃圾箱才看到，真对不住。重新发一遍，还是那张表。\n特校 佟晓"), attach("tx09.xlsx", TX)], [
    told("特殊教育学校", period=M9, students=96, races=1, race_turnout=88, eye_checks=79, myopia=12.7, labour_lessons=66, sick_absences=41)],
    "xlsx table last_period slash casual late", "a late table under a subject about a bounce; the column of August and the remarks belong to no field")

# 0015
c.add("2024-10-21 22:17", ("一位家长", "chenmama@post.example"), "反映县一小劳动课的问题", [html("""
<p>局领导：</p><p>我家孩子在县一小读三年级。课表上写的劳动课一个月8课时，实际九月只上了2课时，其余全被数学占了。班里43个人有26个戴眼镜，近视率都六成了，课间还不让下楼。运动会说是全员参加，我们班就上了5个。</p>
<p>一学期收了家长每人60元说是买器材，买了什么也不公布。请你们查一查，给个说法。</p><p>三年级一位家长</p>
""")], [], "not_report complaint html others_figures unknown_sender", "a parent's complaint about a school")
