"""The letters of desk until 25 October. Each note tells why the letter reports or does not, and which of its figures are in no field."""
from build_tools import attach, book, form, paper, text, told
from desk_base import COPY, W1, c

# 0001
c.add("2024-10-15 09:12", ("新港池向东", "xingang@ltws.example"), "转诊怎么数", [text("""
郑老师早，请教一个口径。
双向转诊是上转下转加起来数，还是只数一头？打个比方，这周送一院5例，一院又转回来2例，填7还是填5？
另外同一个病人去了又回，要不要去重？
我们周一报数，今天定下来最好。
池向东
""")], [], "not_report question plain example", "asks how to count; 5, 2 and 7 are an example")

# 0002
c.add("2024-10-15 15:40", ("匡有田", "shangping@ltws.example"), "关于申请购置便携式B超机的请示", [text("""
市卫健委基层卫生科：
　　我院现有B超机1台，2013年购置，探头已换过两次，遇下村体检只能把老人拉到镇上来做。全镇65岁以上老人3120名，家庭医生团队仅5支，人少路远，用车费油。
　　为方便老年人体检，拟购置便携式B超机1台，报价8.6万元，其中我院自筹3.6万元，恳请贵科从基本公卫设备资金中补助5万元。
　　妥否，请批示。
　　附：三家报价单（原件随后送到）
　　　　　　　　　　上坪镇卫生院
　　　　　　　　　　2024年10月15日
""", "gb18030")], [], "not_report request purchase official gb18030", "a petition for a purchase; 5 teams, the old people of the town and the sums are its reasons")

# 0003
c.add("2024-10-16 08:31", ("龙小蝶", "liuqiao@ltws.example"), "借体检车", [text("""
阮主任：
上回说的体检车，我们想22、23号借两天，停在柳桥菜场东门，估计两天要给180来个老人体检，晚上开回去还给你们，油加满。
司机我们自己出。B超医生你们要是能匀1个最好，不能就算了，我找中医院借。
郑老师这边我抄一份，免得又说我们私下调车。
柳桥 小龙
""")], [], "not_report lending copy plan plain", "one centre borrows another's car, the office in copy; 180 is what is expected", to=("阮正平", "yancang@ltws.example"), more=COPY)

# 0004
c.add("2024-10-16 10:05", ("市民", "hw_zhao71@post.example"), "反映体检排队问题", [text("""
领导你好，我妈今年74，昨天到东闸社区做老年人体检，六点五十去的，前面已经排了60多个人，只开一个窗口抽血，到十一点一刻才轮到，老人家饿了一上午。
问工作人员，说一天只放90个号，家庭医生签约的才优先。那我妈去年就签约了，签约的人也没见优先呀。
希望你们管一管，多开个窗口。谢谢。
赵女士
""", "utf-8", "quoted-printable")], [], "not_report complaint unknown_sender plain qp", "a resident's complaint; numbers in the queue and of tickets a day are no report")

# 0005
c.add("2024-10-16 16:22", ("市一院医务科", "ltyy@ltyy.example"), "关于基层转诊号源安排的函", [text("""
东闸、柳桥、盐仓社区卫生服务中心：
　　自10月21日起，我院每周给你们三家各留转诊号20个（心内8、神内6、内分泌6），上一日16时前在平台上约，过时放回门诊。
　　请各中心做到：1. 每例转诊附一页病情小结；2. 团队长手机24小时开机；3. 下转病人3日内上门随访一次。
　　各中心于18日前把联络员名单回我科。
　　　　　　　　市第一医院医务科
抄：市卫健委基层卫生科
""", "gb18030")], [], "not_report order copy official gb18030", "a hospital tells three centres what they are to do, the office in copy",
    to=("东闸中心", "dongzha@ltws.example"), more=[("Cc", "liuqiao@ltws.example, yancang@ltws.example, jcws@ltwjw.example")])

# 0006
c.add("2024-10-17 11:18", ("便民热线转办", "zhuanban@lt12345.example"), "热线工单转办〔2024〕1017-33", [text("""
承办单位：市卫健委基层卫生科
来电时间：10月17日 9:46
来电内容：横渡镇村民滕某称，家庭医生签约3年，协议上写每年上门随访4次，实际一次没来过，签约费每年交12元，三年36元，要求给个说法。
办理时限：5个工作日。请核实后将办理结果回复至本邮箱，并电话告知来电人（159****2208）。
""")], [], "not_report telephone_note complaint unknown_sender plain", "a hotline's note of what a caller says of a unit; it says how often nobody came")

# 0007
c.add("2024-10-17 14:50", ("白藤镇卫生院", "baiteng@ltws.example"), "“十佳家庭医生”申报——邬志强", [
    text("郑老师：我院推荐邬志强同志参评全市“十佳家庭医生”，申报表见附件，纸质版一式三份明天带到。另问一句，照片要蓝底还是红底？\n白藤镇卫生院办公室"),
    attach("十佳家庭医生申报表-邬志强.docx", paper(("t", "芦汀市“十佳家庭医生”申报表"), form([
        ["姓名", "邬志强", "性别", "男"], ["出生年月", "1972年5月", "职称", "主治医师"],
        ["所在单位", "白藤镇卫生院", "团队职务", "团队长"],
        ["主要事迹", "从医29年，带领团队签约居民1862人。2023年以来上门随访640人次，协助双向转诊35例，办健康讲座22场，为困难户减免费用4300余元。", None, None],
        ["单位意见", "同意推荐。", None, None]], [((3, 1), (3, 3)), ((4, 1), (4, 3))])))],
    [], "not_report award docx form", "an application for an award; a doctor's figures since last year, for the jury and not for the week's count")

# 0008
c.add("2024-10-18 17:05", ("沙明远", "shihuixiang@ltws.example"), "石灰巷中心10月例会纪要", [text("""
时间：10月18日下午　地点：二楼小会议室　主持：沙明远　记录：小尤
议定：
1. 年底前每个团队新签约不少于150人，11月起按周通报。
2. 健康讲座每月4场，其中进小区2场，院内2场，讲什么由护理组排。
3. 老年人体检错峰，每天上午控制在60人以内。
4. 健康档案年底前补齐800份，谁的片区谁负责。
5. 二楼饮水机坏了，后勤下周换。
送：各科室、各团队。抄送：街道办事处、市卫健委基层卫生科。
""")], [], "not_report minutes plan plain", "minutes of a meeting; targets only")

# 0009
c.add("2024-10-20 20:47", ("小蝶", "liuqiao@ltws.example"), "柳桥这礼拜的", [text("""
郑姐，星期天还给你发邮件不好意思哈
签37 随访112 老人体检0（车还没借到） 档案205 讲座1
转诊没有，减免没有
柳桥 小龙
""", "utf-8", "quoted-printable")], [told(
    "柳桥社区卫生服务中心", signed=37, home_visits=112, checkups=0, files_updated=205, lectures=1, maybe={"referrals": 0, "fees_waived": 0})],
    "plain informal short clipped qp", "the field names are clipped (签, 档案); 转诊没有 may be read as 0")

# 0010
c.add("2024-10-21 08:20", ("青石洼卫生院", "qingshiwa@ltws.example"), "第42周周报", [
    text("基层卫生科：我院第42周周报见附件。戚长河"),
    attach("青石洼周报42.docx", paper(("t", "青石洼中心卫生院周报"), "（2024年10月14日—10月20日）", form([
        ["项目", "本周", "备注"], ["新签约人数", "64", ""], ["上门随访人次", "231", "含残疾人31人次"], ["老年人体检人数", "118", "预约130"],
        ["更新健康档案", "402", ""], ["健康讲座", "2", "听课95人"], ["双向转诊", "9", "上转6，下转3"], ["家庭医生团队", "8", ""], ["减免费用", "1,260", "挂号费、诊查费"]])))],
    [told("青石洼中心卫生院", period=W1, signed=64, home_visits=231, checkups=118, files_updated=402, lectures=2, referrals=9, teams=8, fees_waived=1260)],
    "docx table remarks", "the plain form; figures of the remarks are in no field")

# 0011
c.add("2024-10-21 09:03", ("葛坞司徒", "gewu@ltws.example"), "车的事，顺便报数", [text("""
郑老师：
　　随访车又趴窝了，变速箱的毛病，镇上修车铺说没三千块下不来，星期三星期四两天没出成门。您看公卫经费里能不能先列支3000元？发票我们开。
　　车坏了，数自然难看：这周上门随访41人次，老人体检63人，新签约只有8人，讲座照办了1场。就这些，下周补回来。
　　　　　　葛坞卫生院 司徒琴
""")], [told("葛坞镇卫生院", home_visits=41, checkups=63, signed=8, lectures=1)],
    "plain letter request_beside prose", "begins as a request for 3,000 yuan for a car, and then gives the week's figures")

# 0012
c.add("2024-10-21 10:30", ("冼婷", "meibu@ltws.example"), "梅埠乡卫生院 零报告", [text("""
郑老师您好：
14日到20日全院去县党校参加轮训，留两个人值班，签约随访都停了，本周零报告。
家庭医生团队还是4支，没变。
梅埠 冼婷
""", "gb18030")], [told("梅埠乡卫生院", "nil", W1, teams=4, maybe={"signed": 0, "home_visits": 0})], "plain nil stock gb18030", "nil, but the number of teams is stated")

# 0013
c.add("2024-10-21 11:16", ("穆秋生", "dongzha@ltws.example"), "东闸42周：签约58，随访203，体检老人91，档案更新340，讲座2，转诊7，减免880元", [text("""
数都在标题里，附件传不上去，先这样。穆
""")], [told("东闸社区卫生服务中心", signed=58, home_visits=203, checkups=91, files_updated=340, lectures=2, referrals=7, fees_waived=880)],
    "plain subject_only short", "all the figures stand in the subject")

# 0014
c.add("2024-10-21 14:02", ("鲍根水", "matang@ltws.example"), "怎么又说我们没交", [text("""
郑老师，群里催报又点了麻塘的名，第3次了。
我们是今早8点11分发的，附件1个，大小46K，发件箱里有记录，截图也发您微信了。上个月9月23日那次也是这样，最后查出来是进了垃圾箱。
麻烦您翻一翻垃圾箱，翻到了在群里说一声，院长为这事扣了我50块。
麻塘卫生院 老鲍
""")], [], "not_report dispute_receipt plain", "disputes that nothing came; figures of the mail itself only")

# 0015
c.add("2024-10-21 15:35", ("尹梓萱", "yzx0907@post.example"), "横渡的数", [text("""
老师你好 我是横渡镇卫生院新来的小尹，滕院长叫我从这周起报数
新签约 22
上门随访 96（其中高血压61 糖尿病35）
老年人体检 74
更新健康档案 150
健康讲座 1
双向转诊 上转3 下转1
家庭医生团队 6
减免费用 /
不知道格式对不对 不对您说我再改
""", "utf-8", "quoted-printable")], [told(
    "横渡镇卫生院", signed=22, home_visits=96, checkups=74, files_updated=150, lectures=1, referrals=4, teams=6)],
    "plain list unknown_sender parts sum slash qp", "an unknown address, the unit in the text; 61 and 35 are parts of 96, 3 and 1 are added up")

# 0016
c.add("2024-10-22 09:20", ("简素云", "shuangta@ltws.example"), "双塔卫生院 更正", [text("""
郑老师：
昨天交的表我院随访写成了218，多按了一个，核过登记本是128人次，麻烦改过来。别的都对。
双塔镇卫生院 简素云
""")], [told("双塔镇卫生院", "correction", home_visits=128)], "plain correction short", "the old 218 is not taken")

# 0017
c.add("2024-10-22 16:10", ("市融媒体中心", "tougao@ltmedia.example"), "请核稿：《家门口的家庭医生》", [
    text("郑科长：记者上周随北苑社区的团队跟访了两天，稿件见附件，拟25日见报。请科里帮忙看看数字和提法有没有问题，明天中午前回我，红笔直接改。 编辑 茅欣"),
    attach("家门口的家庭医生（送审）.docx", paper(("t", "家门口的家庭医生"), "本报讯　早上七点半，北苑社区卫生服务中心的阚丽背着药箱出了门。这一天，她和队友上门随访18人次，走了一万六千步。",
        "据了解，北苑现有家庭医生团队7支，今年以来新签约居民1940人，为老年人体检2215人，办健康讲座31场。“签了约就得管到底。”阚丽说。"))],
    [], "not_report press draft docx unknown_sender", "a newspaper's draft to be checked; figures of a centre told by somebody else")

# 0018
c.add("2024-10-23 08:55", ("阮正平", "yancang@ltws.example"), "回复：关于拨付签约服务减免补助的通知", [text("""
收到。减免费用补助12,400元10月22日已到我中心账户，收据编号0031877，原件这周五送财务科。
通知3页、附件2个都已转各团队。
盐仓中心 阮正平

> 发件人：基层卫生科
> 各中心：三季度减免费用补助已拨付，请查收并回执。
""", "gb18030")], [], "not_report confirmation receipt reply gb18030", "confirms that money and papers came")

# 0019
c.add("2024-10-24 10:44", ("市老年病防治办", "lnb@ltlnb.example"), "转发：省上半年老年健康服务统计公报（供参考）", [
    text("各县区、市直各医院：省里上半年的数出来了，转给各位参考，不用回复。里头咱们市那一行我标黄了。"),
    attach("全省上半年统计公报（摘）.xlsx", book({"摘要": [
        ["地市", "家庭医生签约(万人)", "老年人体检(万人)", "健康讲座(场)", "家庭医生团队(支)"],
        ["全省", 812.4, 366.1, 20418, 9127], ["芦汀市", 41.7, 18.9, 1033, 462], ["泽安市", 55.2, 23.4, 1410, 588], ["庐川市", 38.6, 15.5, 902, 417]]}))],
    [], "not_report forward statistics xlsx unknown_sender", "statistics of the province passed on to be read", to=("各单位", "jcws@ltwjw.example"))

# 0020
c.add("2024-10-24 15:08", ("市中医院财务科", "zyy@ltzyy.example"), "9月体检协作对账单", [text("""
横渡镇卫生院：
　　9月份我院派B超车协助贵院老年人体检，费用如下，请核对后于月底前付款：
　　B超 312人次 × 35元 = 10,920元
　　心电图 298人次 × 15元 = 4,470元
　　车辆及误餐 1,200元
　　减免 590元
　　应付合计 16,000元
　　开户行和账号同上月。有出入请找尚思源 0466-0000117。
（抄送基层卫生科备查）
""")], [], "not_report bill copy plain", "a hospital's bill to another unit; what it did off the price is no waived fee of the count",
    to=("滕永年", "hengdu@ltws.example"), more=COPY)

# 0021
c.add("2024-10-25 09:26", ("北苑阚丽", "beiyuan@ltws.example"), "下周巡诊排班", [
    text("郑老师，我中心10月28日到11月1日的巡诊排班发您备案，科里要下来看提前半天说，我好安排车。阚丽"),
    attach("北苑巡诊排班10.28-11.1.xlsx", book({"排班": [
        ["日期", "小区", "带队", "上门随访", "老年人体检", "健康讲座"], ["10月28日", "北苑一村", "阚丽", 25, "", ""], ["10月29日", "供销社宿舍", "查建国", 18, 30, ""],
        ["10月30日", "丰乐家园", "阚丽", 20, "", 1], ["10月31日", "北苑二村", "查建国", 22, 30, ""], ["11月1日", "敬老院", "阚丽", 15, 40, 1]]}))],
    [], "not_report roster plan xlsx", "a roster of the next week with the numbers planned for each day")

# 0022
c.add("2024-10-25 16:33", ("幸晓雯", "fby@ltfy.example"), "妇幼本周", [text("""
郑老师周五好！我们周末不上班，今天提前把本周的报了。
孕妇学校和进小区一共办了3场讲座，来听的准妈妈、奶奶有240来个；产后上门随访157人次；社区转上来6例、我们转回去2例。
签约和老人体检我们不做，照旧空着。
另：下周四想借委里一楼大厅办义诊，不知道有没有空。
　　市妇幼保健院 幸晓雯
""")], [told("市妇幼保健院", lectures=3, home_visits=157, referrals=8, maybe={"signed": 0, "checkups": 0})],
    "plain letter prose sum request_beside", "240 hearers are in no field; the two ways of referral are added up; ends with a question for a hall")
