"""The letters of herd for March."""
from build_tools import attach, book, entry, form, grid, html, paper, text, told
from herd_base import MAR1, MAR2, MAR3, c

CHAOLU = "敖包图嘎查牧民朝鲁，3月6日夜里大风降温，他把自家刚腾出来的暖棚让给隔壁两户，三家400多只羊一只没冻坏。天亮以后又开三轮车给嘎查里的独居老人送了一车羊粪砖。"
GROUP = "呼和嘎查妇女接羔小组，五个人轮流到劳力少的人家守夜，十天里帮着接了260只羔，分文不取。"
c.add("2024-03-11 09:05", ("巴彦塔拉苏木党政办", "bytl@wlj.example"), "巴彦塔拉苏木关于3月上旬接羔保育、春季防疫和草原防火工作情况的报告", [text(f"""
旗农牧局：
　　现将巴彦塔拉苏木3月上旬（3月1日—10日）有关工作情况报告如下。
　　一、接羔保育
　　本旬全苏木共接羔4860只，成活率98%，入春以来累计接羔7215只；去年同期接羔4390只，成活率97.1%。目前尚有待产母畜1.92万头只，其中母牛1640头。苏木从富余户调运饲草120吨，解决了31户的燃眉之急；各接羔点实行双人夜间值班。
　　二、春季防疫
　　疫苗3月5日运到苏木。本旬免疫牲畜23600头只，其中羊21200只、牛2400头，占应免8.7万头只的27.1%，计划月底前全部免疫完毕。同时对棚圈普遍消毒两遍。
　　三、草原防火
　　本旬未发生草原火情。组织防火巡护312人次，3月8日由分管领导带队对加油站和旅游点进行了防火检查，发放蒙汉双语宣传单1500份。
　　四、好人好事
　　1.{CHAOLU}
　　2.{GROUP}
　　五、存在问题
　　一是东部三个嘎查饲草只够喂到4月初；二是部分防疫员年龄偏大，冬天落下的腿病多，一天跑不了几户。

　　分管领导：宝音德力格尔
巴彦塔拉苏木人民政府
2024年3月11日
""", "gb18030")], [told(
    "巴彦塔拉苏木", period=MAR1, lambs_born=4860, lamb_survival=98, ewes_left=19200, vaccinated=23600, patrols=312, checked_on="2024-03-08", leader="宝音德力格尔",
    measures=["饲草调运", "夜间值班", "棚圈消毒", "防火宣传"], deeds=[entry("朝鲁", CHAOLU), entry("呼和嘎查妇女接羔小组", GROUP)],
    problems=["东部三个嘎查饲草只够喂到4月初", "部分防疫员年龄偏大，冬天落下的腿病多，一天跑不了几户"], maybe={"fires": 0})],
    "plain prose official numbered headings last_year cumulative of_which plan deeds gb18030",
    "7215 since spring, 4390 and 97.1% of last year, 1640 cows, 120 t of hay, 31 households, the 87,000 due and 27.1% belong to no field; the arrival of vaccine is no check")

ERZHU = "组里杨二柱，他家羊少，天天晚上骑摩托去帮孙老太太家看羊圈，老太太的20只母羊一个羔子也没糟践"
c.add("2024-03-11 19:42", ("窦万全", "hexicun@post.example"), "河西村数", [text(f"""
小高你好，我河西村会计老窦，头道湾镇的。3月上旬的数给你报一下，表我不会弄，就这么写了。
产羔386只，死了9只。还没下的母羊大概1100只。
打针：羊1240只，牛96头，都是打的口蹄疫。猪没打，猪是下旬打。
没着火。大喇叭一天喊三遍防火。护林员两个人轮班转，一旬算下来40人次吧。
好人好事报一个：{ERZHU}。
困难就是羊草贵，一捆涨了4块。

老窦  138****2617
""")], [told(
    "河西村", period=MAR1, lambs_born=386, ewes_left=1100, vaccinated=1336, patrols=40, measures=["防火宣传"],
    deeds=[entry("杨二柱", ERZHU)], problems=["羊草贵，一捆涨了4块"], maybe={"fires": 0})],
    "plain casual parts_no_total sum approx colloquial deeds", "9 dead and 20 ewes of a deed belong to no field; sheep and cattle are summed; the figure of lambs is corrected in 0008")

c.add("2024-03-12 08:30", ("邱长河", "hlsyz@wlj.example"), "请问免疫数怎么算", [text("""
高股长：
您好！我是红柳镇兽医站邱长河。有个事请教：我们站这几天一共打了羊3200只、牛410头，其中有570只羊口蹄疫和小反刍兽疫是一块打的，一只羊两针。免疫数按只算还是按针算？按针算就是4180。还有，外旗过来倒场的牲畜300来头，算我们的还是算人家的？
镇里催着要旬报，您给个准话我们好填。
顺便问一句，去年的接羔补助啥时候下来？
邱长河
3.12
""", "gb2312")], [], "not_report question plain figures gb2312", "asks how to count; 3200, 410, 570, 4180 and 300 are the matter of the question; the station reports later")

ROWS = [
    ["哈日诺尔苏木各嘎查3月上旬接羔防疫防火情况"], ["嘎查", "接羔（只）", None, "羔羊成活率", "待产母畜（头只）", "免疫（头只）", None, "草原火情（起）", "防火巡护（人次）", "备注"],
    [None, "本旬", "累计", None, None, "本旬", "累计", None, None, None],
    ["那仁", 612, 938, 0.975, 2140, 3050, 3050, 0, 40, None], ["查干敖包", 488, 701, 0.96, 1765, "—", "—", 0, 36, "疫苗还没到"],
    ["乌兰图嘎", 530, 812, 0.982, 1980, 2600, 2600, 0, "/", None],
    ["合计", ("=SUM(B4:B6)", 1630), ("=SUM(C4:C6)", 2451), None, ("=SUM(E4:E6)", 5885), ("=SUM(F4:F6)", 5650), ("=SUM(G4:G6)", 5650), ("=SUM(H4:H6)", 0), ("=SUM(I4:I6)", 76), None]]
HR = book({"3月上旬": ROWS}, {"3月上旬": [(0, 0, 0, 9), (1, 1, 1, 2), (1, 5, 1, 6)]}, {("3月上旬", r, 3): "0.0%" for r in (3, 4, 5)})
c.add("2024-03-12 16:18", ("格日勒图", "hrne@wlj.example"), "哈日诺尔3月上旬表", [
    text("小高：三个嘎查的表在附件里，全苏木合计接羔1630只。嘎查达们的电话都通，有疑问直接问他们。\n格日勒图"),
    attach("哈日诺尔苏木3月上旬.xlsx", HR)], [
    told("那仁嘎查", period=MAR1, lambs_born=612, lamb_survival=97.5, ewes_left=2140, vaccinated=3050, fires=0, patrols=40),
    told("查干敖包嘎查", period=MAR1, lambs_born=488, lamb_survival=96, ewes_left=1765, fires=0, patrols=36, maybe={"problems": ["疫苗还没到"]}),
    told("乌兰图嘎嘎查", period=MAR1, lambs_born=530, lamb_survival=98.2, ewes_left=1980, vaccinated=2600, fires=0)],
    "xlsx row_per_branch multi_unit two_level_header merged_cells formula_total percent_format short_names dash slash zero cumulative body_totals", "the last row and the cover are check-sums; the columns of 累计 are not the period's; a remark is left open as a problem")

KONG = "三队配种员孔令娥，从2月20日起吃住在产房，一个人管着280只头胎母羊。14日夜里连着三只难产，她把手伸进去一点一点正胎位，忙到天亮，母子都保住了"
QS = paper(("t", "青山种羊场接羔保育旬报"), "填报时间：2024年3月21日", form([
    ["指标", "单位", "3月上旬", "3月中旬", "累计"], ["接羔数", "只", "702", "915", "1842"], ["羔羊成活率", "%", "98.6", "98.9", "98.7"],
    ["待产母畜", "只", "1310", "395", "—"], ["免疫数", "只", "0", "2460", "2460"], ["草原火情", "起", "0", "0", "0"], ["过火面积", "亩", "/", "/", "/"],
    ["防火巡护", "人次", "24", "30", "76"], ["灾害损失", "元", "4200", "—", "4200"], ["防火检查日期", "", "3月4日", "3月15日", ""],
    ["采取措施", "☐防火宣传  ☐打隔离带  ☐饲草调运  ☑棚圈消毒  ☑棚圈维修  ☑夜间值班  ☐犬只驱虫", "", "", ""],
    ["好人好事", KONG + "。", "", "", ""], ["困难问题", "无", "", "", ""], ["分管领导", "杜秉义", "", "填表人", "小乔"]],
    [((r, 1), (r, 4)) for r in (10, 11, 12)]), "注：成活率按出生后满十日计；上旬损失系大风掀翻羊棚一座。")
c.add("2024-03-21 10:12", ("青山种羊场", "zyc@wlj.example"), "种羊场3月中旬旬报", [text("3月中旬的，请查收。有事打场部电话0466-0002608。\n", "gb18030"), attach("种羊场旬报3月中旬.docx", QS, "rfc2231")], [told(
    "青山种羊场", period=MAR2, lambs_born=915, lamb_survival=98.9, ewes_left=395, vaccinated=2460, fires=0, patrols=30, checked_on="2024-03-15", leader="杜秉义",
    measures=["棚圈消毒", "棚圈维修", "夜间值班"], deeds=[entry("孔令娥", KONG)])],
    "docx table vertical last_period cumulative merged_cells checkbox slash dash wu zero deeds gb18030 rfc2231", "the columns of 上旬 and 累计; the loss of 4,200 was the ten days before; 280 ewes of the deed; who filled in the form")

c.add("2024-03-21 15:50", ("旗气象台", "qxt@wljqx.example"), "关于未来一旬草原火险等级的通报", [text("""
各苏木乡镇、农牧场，旗农牧局、旗应急管理局：
　　3月中旬全旗平均降水量0.8毫米，较常年偏少七成，平均风速4.6米/秒。卫星监测到热点3处，分别位于沙日毛都苏木（过火面积约40亩）、邻旗境内（2处）。旬内沙日毛都、双井子等地出现7级以上大风2次。
　　预计3月下旬火险等级为四级（高度危险），请沙日毛都苏木、阿拉坦牧场、红柳镇等重点单位加强巡护，日巡护不少于30人次，3月底前完成防火检查一遍。接羔保育方面，23至24日有强降温，请做好羔羊防冻。

旗气象台
2024年3月21日
""", "gb2312")], [], "not_report notice other_office plain figures named_units plan gb2312", "the weather office's own bulletin; it names units and an area burned, but reports no unit's work")

YK = grid([
    ["苏木乡镇场", "应免（头只）", "本旬免疫（头只）", "累计免疫（头只）", "进度"],
    ["巴彦塔拉苏木", 87000, 31200, 54800, "63.0%"], ["哈日诺尔苏木", 52000, 18450, 24100, "46.3%"], ["沙日毛都苏木", 61000, 22300, 35700, "58.5%"],
    ["红柳镇", 28000, 9860, 13040, "46.6%"], ["双井子乡", 24500, 11020, 16900, "69.0%"], ["头道湾镇", 19800, 8170, 11560, "58.4%"], ["阿拉坦牧场", 15000, 7000, 7000, "46.7%"],
    ["合计", 287300, 108000, 163100, "56.8%"]])
c.add("2024-03-22 11:03", ("包志强", "yikong@wljnm.example"), "旗疫控中心3月中旬工作情况", [html(f"""
<p>畜牧股：</p><p>旗动物疫病预防控制中心3月中旬工作情况报上。</p>
<p>一、免疫。本旬全旗共完成春季集中免疫10.8万头只，分布如下：</p>{YK}
<p>二、我中心派出6个工作组下到各点督导，抽血样420份送自治区化验，结果还没出来。</p>
<p>三、配合包虫病防治，本旬给牧区2100条狗驱虫，并对交易市场和3处屠宰点做了消毒。</p>
<p>四、困难：一是冷链车只有一辆，往西边送苗一个来回要两天；二是村级防疫员的误工补贴去年下半年的还没有兑现。</p>
<p>分管负责人：白玉柱<br>旗疫控中心 包志强</p>""", "gb2312", "quoted-printable")], [told(
    "旗动物疫病预防控制中心", period=MAR2, vaccinated=108000, leader="白玉柱", measures=["犬只驱虫"],
    problems=["冷链车只有一辆，往西边送苗一个来回要两天", "村级防疫员的误工补贴去年下半年的还没有兑现"], maybe={"measures": ["棚圈消毒"]})],
    "html table by_branch_table parts_and_total wan cumulative percentage committee gb2312 qp", "the centre's own paper with a row a township: one report with the total; due heads, cumulative heads, rates of progress, samples and dogs belong to no field; disinfecting markets is left open")

c.add("2024-03-22 20:15", ("窦万全", "hexicun@post.example"), "Re: 河西村数", [text("""
小高，不好意思，上回报的3月上旬产羔数写拧了，386是看错行了，应该是368只，你给改过来。别的没错，不动。
中旬的等我把各组的本子收上来再报。
老窦

> 产羔386只，死了9只。还没下的母羊大概1100只。
> 打针：羊1240只，牛96头，都是打的口蹄疫。
""")], [told("河西村", kind="correction", period=MAR1, lambs_born=368)],
    "plain correction casual old_and_new_values quoted_mail in_reply_to", "386 is the old value; the quoted mail below is no source", more=[("In-Reply-To", "<a@post.example>")])

MENG = "防疫员孟宪忠今年59岁，正月里摔断过肋骨，春防一开始他就下了村，早上四点起来趁羊没出圈打针，二十多天跑了11个村民组，一户没落。老百姓说，见着老孟就踏实"
c.add("2024-04-01 09:48", ("郭晓东", "sjz@wlj.example"), "转发：兽医站3月下旬旬报", [text(f"""
高股长，兽医站邮箱打不开，他们的旬报发到我这儿了，我转一下。乡里自己的数等领导定了下午另报。
双井子乡 郭晓东

-----原始邮件-----
发件人：sjsyz@post.example
发送时间：2024年4月1日 8:21
收件人：sjz@wlj.example
主题：3月下旬

双井子乡畜牧兽医站2024年3月下旬旬报
1、接羔：1126只
2、成活率：97.3%
3、待产母畜：840头只
4、免疫：10410头只（口蹄疫5430，小反刍4980）
5、火情：1起（27日上坟烧纸引着的，老百姓自己打灭的）
6、过火面积：18亩
7、损失：2600元（两垛草）
8、巡护：无
9、措施：隔离带、宣传、犬驱虫
10、好人好事：{MENG}。
11、存在问题：旧注射器漏药的多，请局里给换一批。
""", cte="quoted-printable")], [told(
    "双井子乡畜牧兽医站", period=MAR3, lambs_born=1126, lamb_survival=97.3, ewes_left=840, vaccinated=10410, fires=1, burned_mu=18, loss_cny=2600,
    measures=["打隔离带", "防火宣传", "犬只驱虫"], deeds=[entry("孟宪忠", MENG)], problems=["旧注射器漏药的多，请局里给换一批"])],
    "plain forward inline_forward forwarder_not_unit numbered_list parts_and_total wu deeds qp", "the township that forwards reports later; two vaccines are parts of a stated total; 59, 11 and twenty-odd days stand in a deed")

c.add("2024-04-01 14:20", ("青山种羊场", "zyc@wlj.example"), "邀请参加春季种公羊展销会", [text("""
旗农牧局并各股站：
　　我场定于4月18日上午9时在场部举办第六届种公羊展销会，届时有种公羊320只、后备母羊600只参展。去年的展销会成交种羊412只，成交额187万元，接待客商1300多人次。今年我场繁活羔羊形势不错，3月份共接羔2900余只，成活率保持在98%以上，欢迎各位领导、各苏木乡镇的同志前来指导。
　　因正值草原防火期，场内禁止吸烟、禁止野外用火，请来宾配合。请于4月10日前回复参会人数（午餐每人标准30元，自理）。
　　联系人：杜秉义 0466-0002608

青山种羊场
""")], [], "not_report invite plain figures month_figures", "an invitation with figures of the farm's month and of last year's fair")

c.add("2024-04-01 16:40", ("柴英", "caozi@wlj.example"), "草籽繁育场3月下旬零报告", [text("""
旗农牧局畜牧股：
我场无牲畜，3月下旬接羔、防疫两项无内容，草原防火方面一切正常，没有火情，特此零报告。
旗草籽繁育场
柴英
2024.4.1
""", "gb2312", "quoted-printable")], [told("旗草籽繁育场", kind="nil", period=MAR3, maybe={"fires": 0, "lambs_born": 0, "vaccinated": 0})],
    "plain nil body_only gb2312 qp", "says that there is nothing; the signature is no leader")

YUAN = "扑火队员袁大勇在火线最前头背着风力灭火机连续干了三个多小时，眉毛燎光了也没下来换人，直到明火全灭。"
BATU = "巴图一家听见喇叭后，把自家的拉水车和两台四轮拖拉机全开到火场，来回拉水九趟，一家老小给队员们烧了两大锅奶茶。"
TEAM = "沙日毛都苏木牧民扑火队接到电话后二十分钟集合起37人，比专业队早到四十分钟，把火头压在了公路西侧，保住了东边的打草场。"
FH = paper(("t", "旗草原防火站三月下旬防火工作小结"), "（2024年3月21日—31日）",
    "本旬气温回升快，大风日数多，防火形势吃紧。旬内共发生草原火情2起，均为一般火情，比去年同期的5起减少3起。其中沙日毛都苏木1起，过火面积2100亩；红柳镇1起，过火面积300亩，合计过火2400亩。两起火情造成直接经济损失3.4万元，主要是烧毁的草垛和网围栏，无人员伤亡。",
    "我站本旬出动巡护468人次，开车巡线5200公里。3月26日会同公安、林草部门开展了防火检查，查出隐患19处，当场改了15处。沿公路两侧打防火隔离带64公里，全年任务为180公里。在学校和集市宣传11场，发放宣传品3800份。", ("h", "先进事迹"), YUAN, BATU, TEAM, ("h", "存在困难"),
    "（一）风力灭火机老化，现有42台能打着火的只有29台；", "（二）边境一线手机没有信号，报火情要跑到山头上去。", ("h", "下步安排"), "清明节前后增加巡护200人次，再打隔离带30公里。",
    "分管领导：苏和", "旗草原防火站", "2024年4月1日")
c.add("2024-04-02 08:55", ("卜凡", "fanghuo@wljnm.example"), "防火站三月下旬小结", [text("见附件。前头发过一稿微信，以这个邮件为准。"), attach("三月下旬防火小结.docx", FH)], [told(
    "旗草原防火站", period=MAR3, fires=2, burned_mu=2400, loss_cny=34000, patrols=468, checked_on="2024-03-26", leader="苏和", measures=["打隔离带", "防火宣传"],
    deeds=[entry("袁大勇", YUAN), entry("巴图一家", BATU), entry("沙日毛都苏木牧民扑火队", TEAM)],
    problems=["风力灭火机老化，现有42台能打着火的只有29台", "边境一线手机没有信号，报火情要跑到山头上去"])],
    "docx prose headings parts_and_total wan last_year plan deeds deeds_org", "5 of last year, parts by township, 5200 km, 19 and 15 faults, 64 and 180 km of strips, the plan of 200 and 30 belong to no field")
