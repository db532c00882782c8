"""Whole mails that carry several papers, or one report in an unusual place: nobody's report is lost, none is given to another."""

from __future__ import annotations

from typing import Any

import pytest

from tests.corpus.build_tools import archive, attach, book, enclosed, form, grid, html, paper
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION
from tests.unit.parsers.reports.posted import posted, told_by
from tests.unit.parsers.reports.worlds import BANK

W = "initial"
FIRST, STUDENTS, ELEVENTH = "文学院教工第一党支部", "文学院学生第一党支部", "文学院教工第十一党支部"
SCI, SCISTU = "理学院教工第一党支部", "理学院学生第一党支部"
LIBRARY = "图书馆党支部"
ONE, TWO, ELEVEN = "恒泰化工有限公司一分厂", "恒泰化工有限公司二分厂", "恒泰化工有限公司十一分厂"

CASES: dict[str, tuple[Any, ...]] = {}


def case(name: str, *mail_and_reports: Any) -> None:
    CASES[name] = mail_and_reports


# fmt: off

case("zip of docx, txt and csv", VIRUS, posted(
    "老师好，文学院三个支部的都在压缩包里，格式不太一样，见谅。",
    attach("文学院.zip", archive([
        ("文学院8.9-8.15/教工一支部.docx", paper(("t", "一周防控情况"), "8月9日至8月15日，支部共有党员33人，参与防控30人，志愿服务58人次。", "困难：口罩库存不足。")),
        ("文学院8.9-8.15/学生一支部.txt", "文学院学生一支部（8月9日—15日）\r\n党员41人，参与防控35人，志愿服务90人次，捐款1200元。".encode("gbk")),
        ("文学院8.9-8.15/教工十一支部.csv", "支部,开始日期,结束日期,党员总数,参与防控,志愿服务（人次）\r\n教工十一支部,2021/8/9,2021/8/15,18,15,22\r\n".encode("gbk")),
    ], raw_names=True), charset="gbk"),
    sender="wxy@school.example", subject="文学院党委防控情况"), {
    FIRST: (W, "8.9-8.15", {"members": 33, "engaged": 30, "shifts": 58, "difficulties": ["口罩库存不足"]}),
    STUDENTS: (W, "8.9-8.15", {"members": 41, "engaged": 35, "shifts": 90, "gift": 1200}),
    ELEVENTH: (W, "8.9-8.15", {"members": 18, "engaged": 15, "shifts": 22}),
})

case("forward of forwarded mails, one with a table", INSPECTION, posted(
    "安监分局：一分厂、二分厂的都转给您。",
    enclosed(posted("公司办，二分厂6月3日到6月9日的在下面，不另做表了：\n检查企业4家，排查隐患11处，已整改9处，培训职工60人。\n二分厂 封玉成",
                    sender="ef@mail.example", subject="二分厂", when="2024-06-10 08:10")),
    enclosed(posted("附件请查收", attach("一分厂周报.docx", paper(("t", "安全生产检查周报表"), form([
        ["填报单位", "恒泰化工有限公司一分厂", "时间", "2024年6月3日—6月9日"],
        ["检查企业（家）", "6", "排查隐患（处）", "14"], ["已整改隐患（处）", "14", "应急演练（场）", "1"]]))),
                    sender="yf@mail.example", subject="周报", when="2024-06-10 08:30")),
    sender="ht@firm.example", subject="转发：两个分厂周报", when="2024-06-10 10:00"), {
    ONE: (W, "6.3-6.9", {"firms": 6, "hazards": 14, "fixed": 14, "drills": 1}),
    TWO: (W, "6.3-6.9", {"firms": 4, "hazards": 11, "fixed": 9, "trained": 60}),
})

case("two forwarded mails, the text one named by its last line only", FLOODS, posted(
    "县防办：柳林村、东村发来的原件附上，请查收。河西镇 于大川",
    enclosed(posted("于主任，今天的情况：\n转移群众36人，倒塌房屋2间，投入抢险80人次。\n柳林村 江阿水",
                    sender="jas@qq.example", subject="报情况", when="2023-07-12 17:20")),
    enclosed(posted("于主任好，东村报：受灾人口120人，转移安置群众15人，抢险44人次。", sender="dongcun@qq.example", subject="东村7月12日", when="2023-07-12 17:40")),
    sender="hexi@yungou.example", subject="两个村的情况", when="2023-07-12 18:00", to="fxb@yungou.example"), {
    "河西镇柳林村": (W, "", {"moved": 36, "houses": 2, "rescuers": 80}),
    "河西镇东村": (W, "", {"affected": 120, "moved": 15, "rescuers": 44}),
})

case("a cover letter as an attachment", VIRUS, posted(
    "请查收。",
    attach("报送函.docx", paper(("t", "关于报送防控情况的函"), "党委组织部：", "根据通知要求，现将我支部8月9日至15日疫情防控情况报上，请审阅。", "图书馆党支部", "2021年8月16日")),
    attach("情况.docx", paper(("t", "防控情况"), "支部党员22人，参与防控20人，志愿服务41人次，主要是书库消毒和门口值守。", "存在困难：无。")),
    sender="reader@mail.example", subject="报送"), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 20, "shifts": 41, "duties": ["环境消杀", "管控值勤"]}),
})

case("a sheet for each office", STOCKTAKING, posted(
    "三家的在一个文件里。",
    attach("清查.xlsx", book({
        "化院": [["固定资产清查表"], ["项目", "数量"], ["设备总台数", 320], ["盘亏台数", 4], ["资产原值（万元）", 128.5]],
        "物电": [["固定资产清查表"], ["项目", "数量"], ["设备总台数", 210], ["盘亏台数", 0], ["资产原值（万元）", 96]],
        "信息中心": [["固定资产清查表"], ["项目", "数量"], ["设备总台数", 75], ["盘亏台数", 1], ["资产原值（万元）", 45]],
    })), sender="x@mail.example", subject="固定资产清查", when="2023-03-20 09:00"), {
    "化学与化工学院": (W, "", {"devices": 320, "missing": 4, "worth": 1285000}),
    "物理与电子学院": (W, "", {"devices": 210, "missing": 0, "worth": 960000}),
    "信息中心": (W, "", {"devices": 75, "missing": 1, "worth": 450000}),
})

case("a column for each, one left blank", INSPECTION, posted(
    "各分厂数据见表，十一分厂停产检修没报。",
    attach("分厂.xlsx", book({"Sheet1": [
        ["恒泰化工安全检查统计（6月3日-6月9日）", "", "", ""], ["指标", "一分厂", "二分厂", "十一分厂"], ["检查企业数（家）", 3, 2, ""], ["排查隐患数（处）", 8, 5, ""], ["已整改隐患数（处）", 8, 4, ""],
    ]}, merges={"Sheet1": [(0, 0, 0, 3)]})), sender="ht@firm.example", subject="分厂安全检查统计", when="2024-06-10 10:00"), {
    ONE: (W, "6.3-6.9", {"firms": 3, "hazards": 8, "fixed": 8}),
    TWO: (W, "6.3-6.9", {"firms": 2, "hazards": 5, "fixed": 4}),
})

case("a row for each, blanks for those who did not report", BANK, posted(
    "见附件，南桥分理处还没报上来。",
    attach("反诈.xlsx", book({"3月": [
        ["序号", "网点", "走访客户（户）", "宣传活动（场）", "备注"], [1, "营业部", 120, 3, ""], [2, "东门分理处", 88, 2, ""], [3, "南桥分理处", "", "", "未报"], ["合计", "", 208, 5, ""],
    ]})), sender="lj@bank.example", subject="临江支行3月反诈宣传", when="2024-04-01 10:00"), {
    "临江支行营业部": (W, "3.1-3.31", {"visits": 120, "events": 3}),
    "临江支行东门分理处": (W, "3.1-3.31", {"visits": 88, "events": 2}),
})

case("only 详见附件", VIRUS, posted(
    "详见附件", attach("附件.docx", paper("学院各位老师：现将我支部一周情况汇报如下", "8月9日至15日，支部党员25人中有24人参与防控，参加志愿服务51人次。捐款800元。", "中文系党支部", "8月16日")),
    sender="q@mail.example", subject="无主题"), {
    FIRST: (W, "8.9-8.15", {"members": 25, "engaged": 24, "shifts": 51, "gift": 800}),
})

case("pasted from a chat", VIRUS, posted(
    "丁老师您好～把群里发的复制过来了\n\n【图书馆支部】🚩本周战“疫”小结📢\n📅 8.9—8.15\n👥党员：22人\n💪参与防控：19人\n🙋志愿服务：47人次\n❤️捐款：500元\n📝岗位：门口值守、消毒\n😥困难：夜班人手少\n💡下一步：排好开学值班表",
    sender="reader@mail.example", subject="小结"), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 19, "shifts": 47, "gift": 500, "duties": ["环境消杀", "管控值勤"],
                              "difficulties": ["夜班人手少"], "next_steps": ["排好开学值班表"]}),
})

case("prose above a table", VIRUS, posted(
    html("<p>老师好，图书馆支部8月9日到15日的数据在下表。这周馆员柳明远连续三天在卡点值守，中暑了也没下来，大家都很佩服他。下一步打算：一是补齐口罩；二是排出夜班表。</p>"
         + grid([["党员总数", "参与防控党员数", "志愿服务人次", "捐款金额（元）"], ["22", "20", "43", "/"]])),
    sender="tsg@school.example", subject="图书馆支部"), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 20, "shifts": 43, "deeds": ["柳明远"], "next_steps": ["补齐口罩", "排出夜班表"]}),
})

case("a parent's own report beside those of its branches", FLOODS, posted(
    "镇里的和两个村的一并报上，共3份。",
    attach("河西镇7月12日灾情报告.docx", paper(("t", "河西镇防汛救灾情况报告"), "7月12日，全镇受灾人口2300人，转移安置群众180人，倒塌房屋6间，投入抢险500人次。", "河西镇人民政府", "2023年7月12日")),
    attach("柳林村.docx", paper(("t", "柳林村灾情"), "7月12日，受灾人口310人，转移安置36人，倒塌房屋2间。")),
    attach("东村.docx", paper(("t", "东村灾情"), "7月12日，受灾人口120人，转移安置15人，倒塌房屋1间。")),
    sender="hexi@yungou.example", subject="河西镇灾情", when="2023-07-12 18:00", to="fxb@yungou.example"), {
    "河西镇": (W, "", {"affected": 2300, "moved": 180, "houses": 6, "rescuers": 500}),
    "河西镇柳林村": (W, "", {"affected": 310, "moved": 36, "houses": 2}),
    "河西镇东村": (W, "", {"affected": 120, "moved": 15, "houses": 1}),
})

case("the same report in body and paper", INSPECTION, posted(
    "一分厂6月3日至9日：检查企业6家，排查隐患14处，整改隐患13处。详见附件。",
    attach("一分厂.docx", paper(("t", "恒泰化工有限公司一分厂安全检查情况"), form([["检查企业数", "6家"], ["排查隐患数", "14处"], ["已整改隐患数", "14处"], ["培训职工", "30人"]]), "存在问题：1.灭火器过期；2.通道堆物。")),
    sender="yf@mail.example", subject="一分厂", when="2024-06-10 08:30"), {
    ONE: (W, "6.3-6.9", {"firms": 6, "hazards": 14, "fixed": 14, "trained": 30, "troubles": ["灭火器过期", "通道堆物"]}),
})

case("a correction in an attachment", VIRUS, posted(
    "老师，上周表里有两处填错了，更正说明见附件，麻烦按这个改。",
    attach("更正说明.docx", paper(("t", "更正说明"), "我支部8月9日至15日报表中，志愿服务人次原填74，应为47；捐款原填1500元，应为1050元。其余不变。", "图书馆党支部", "2021年8月17日")),
    sender="tsg@school.example", subject="更正", when="2021-08-17 09:00"), {
    LIBRARY: ("correction", "8.9-8.15", {"shifts": 47, "gift": 1050}),
})

case("an inline chain of forwards", FLOODS, posted(
    "转县防办，请收。\n河西镇 于大川\n\n发件人: 河西镇党政办 <dzb@qq.example>\n发送时间: 2023年7月12日 18:02\n收件人: 于大川\n主题: 转发: 柳林村7月12日情况\n\n于主任，柳林村的，你那边报吧。\n\n"
    "发件人: 江阿水 <jas@qq.example>\n发送时间: 2023年7月12日 17:20\n收件人: 河西镇党政办\n主题: 柳林村7月12日情况\n\n受灾人口310人，转移群众36人，倒塌房屋2间，抢险80人次。\n存在困难：抽水泵不够用。\n江阿水",
    sender="hexi@yungou.example", subject="转发: 转发: 柳林村7月12日情况", when="2023-07-12 18:20", to="fxb@yungou.example"), {
    "河西镇柳林村": (W, "", {"affected": 310, "moved": 36, "houses": 2, "rescuers": 80, "problems": ["抽水泵不够用"]}),
})

case("a quoted receipt above a new report", VIRUS, posted(
    "老师好，这是本周的（8月9日—15日）：党员22人，参与防控18人，志愿服务39人次。\n图书馆支部\n\n------------------ 原始邮件 ------------------\n发件人: \"dzzbs\" <dzzbs@school.example>;\n发送时间: 2021年8月9日(星期一) 上午9:20\n收件人: \"图书馆\"<tsg@school.example>;\n主题: 回执：图书馆党支部 8月2日至8日\n\n您好，已收到图书馆党支部的报告：\n党员总数 22 人\n参与防控党员数 20 人\n志愿服务人次 61 人次\n",
    sender="tsg@school.example", subject="回复：回执：图书馆党支部 8月2日至8日", more=[("In-Reply-To", "<r1@school.example>")]), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 18, "shifts": 39}),
})

case("an answer to a reminder", INSPECTION, posted(
    "不好意思忘了，补上：二分厂6.3-6.9检查企业2家，排查隐患5处，已整改4处，没搞演练\n\n> 您好，贵单位6月3日至6月9日的安全生产大检查情况尚未收到，\n> 请于6月11日前报送：检查企业数、排查隐患数、已整改隐患数、应急演练场次（如：检查企业10家）。\n",
    sender="ef@mail.example", subject="Re: 催报：安全生产大检查情况（6月3日至9日）", when="2024-06-11 08:10", more=[("In-Reply-To", "<r2@firm.example>")]), {
    TWO: (W, "6.3-6.9", {"firms": 2, "hazards": 5, "fixed": 4}),
})

case("a former name", FLOODS, posted(
    "柳林乡7月12日防汛情况：转移群众60人，倒塌房屋3间，直接经济损失12.5万元，投入抢险210人次。",
    sender="hm@mail.example", subject="柳林乡", when="2023-07-12 18:20", to="fxb@yungou.example"), {
    "大柳乡": (W, "", {"moved": 60, "houses": 3, "loss": 125000, "rescuers": 210}),
})

case("two units one after the other, each signed", VIRUS, posted(
    "两个支部的写在一个文档里了。",
    attach("情况.docx", paper("8月9日至15日，我支部党员33人全部动起来，参与防控31人，志愿服务58人次。", "困难：缺防护服。", "文学院教工第一党支部", "2021年8月16日",
                            "8月9日至15日，支部现有党员41人，参与防控35人，志愿服务90人次，捐款1200元。", "下一步打算：组织返校核酸登记。", "文学院学生第一党支部", "2021年8月16日")),
    sender="wxy@school.example", subject="两个支部情况"), {
    FIRST: (W, "8.9-8.15", {"members": 33, "engaged": 31, "shifts": 58, "difficulties": ["缺防护服"]}),
    STUDENTS: (W, "8.9-8.15", {"members": 41, "engaged": 35, "shifts": 90, "gift": 1200, "next_steps": ["组织返校核酸登记"]}),
})

case("another unit's signature below", VIRUS, posted(
    "图书馆党支部8月9日至15日情况：党员22人，参与防控18人，志愿服务39人次。\n\n--\n理学院党总支 办公室\n电话：0373-0000\n",
    sender="lxy@school.example", subject="代图书馆支部报送"), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 18, "shifts": 39}),
})

case("three papers, names only in the file names", BANK, posted(
    "附件为三个网点3月情况。", *(
        attach(name, paper("3月份反诈宣传情况", f"本月走访客户{v}户，开展宣传活动{e}场。")) for name, v, e in (
            ("1.营业部.docx", 120, 3), ("2.东门分理处.docx", 88, 2), ("3.南桥分理处.docx", 64, 1))),
    sender="lj@bank.example", subject="三个网点材料", when="2024-04-01 10:00"), {
    "临江支行营业部": (W, "3.1-3.31", {"visits": 120, "events": 3}),
    "临江支行东门分理处": (W, "3.1-3.31", {"visits": 88, "events": 2}),
    "临江支行南桥分理处": (W, "3.1-3.31", {"visits": 64, "events": 1}),
})

case("several lines in a body, a branch each", INSPECTION, posted(
    "安监分局：\n我公司三个分厂本周（6月3日—9日）情况如下\n一分厂 检查企业3家 排查隐患8处 已整改8处\n二分厂 检查企业2家 排查隐患5处 已整改4处\n十一分厂 停产，零报告\n恒泰化工 安环部",
    sender="ht@firm.example", subject="恒泰化工分厂情况", when="2024-06-10 10:00"), {
    ONE: (W, "6.3-6.9", {"firms": 3, "hazards": 8, "fixed": 8}),
    TWO: (W, "6.3-6.9", {"firms": 2, "hazards": 5, "fixed": 4}),
    ELEVEN: ("nil", "6.3-6.9", {}),
})

case("a txt and a workbook of one unit", VIRUS, posted(
    "图书馆的，文字和表分开了",
    attach("文字.txt", "图书馆党支部疫情防控小结\n8月9日至15日，全馆党员轮流到北门值守，给书库消毒两遍。\n困难：夜班人手不足\n下一步：开学前再消毒一遍".encode("gb18030")),
    attach("数据.xlsx", book({"Sheet1": [["党员总数", "参与防控党员数", "志愿服务人次"], [22, 20, 43]]})),
    sender="reader@mail.example", subject="小结"), {
    LIBRARY: (W, "8.9-8.15", {"members": 22, "engaged": 20, "shifts": 43, "duties": ["环境消杀", "管控值勤"],
                              "difficulties": ["夜班人手不足"], "next_steps": ["开学前再消毒一遍"]}),
})

case("a zip in a forwarded mail", BANK, posted(
    "运营部转",
    enclosed(posted("材料打包", attach("网点.zip", archive([
        ("东门.docx", paper(("t", "东门分理处反诈宣传情况"), "3月份走访客户88户，宣传活动2场。")),
        ("南桥.txt", "南桥分理处3月：走访客户64户，宣传活动1场".encode("gbk"))], raw_names=True)),
        sender="lj@bank.example", subject="网点材料", when="2024-04-01 09:00")),
    sender="yg@bank.example", subject="转发：网点材料", when="2024-04-01 10:00"), {
    "临江支行东门分理处": (W, "3.1-3.31", {"visits": 88, "events": 2}),
    "临江支行南桥分理处": (W, "3.1-3.31", {"visits": 64, "events": 1}),
})

case("a second paper adds to another unit's first", STOCKTAKING, posted(
    "设备处的和信息中心的一起发。",
    attach("清查报告.docx", paper(("t", "实验室与设备管理处清查报告"), "在账设备150台，盘亏2台，原值88万元。采用逐台核对。", "存在问题：标签脱落。")),
    attach("清查表.xlsx", book({"Sheet1": [["单位：信息中心", "", ""], ["设备总台数", "盘亏台数", "资产原值（元）"], [75, 1, 450000]]})),
    sender="sb@school.example", subject="清查", when="2023-03-20 09:00"), {
    "实验室与设备管理处": (W, "", {"devices": 150, "missing": 2, "worth": 880000, "ways": ["实地盘点"], "faults": ["标签脱落"]}),
    "信息中心": (W, "", {"devices": 75, "missing": 1, "worth": 450000}),
})

case("a nil note in a reply beside a paper of another", VIRUS, posted(
    "理学生一支部本周零报告，教工一支部的见附件。",
    attach("教工一支部.docx", paper(("t", "防控情况（8月9日至15日）"), "党员30人，参与防控28人，志愿服务55人次。")),
    sender="lxy@school.example", subject="理学院两个支部8月9日-15日"), {
    SCI: (W, "8.9-8.15", {"members": 30, "engaged": 28, "shifts": 55}),
    SCISTU: ("nil", "8.9-8.15", {}),
})

case("dates in columns of a row for each", VIRUS, posted(
    "支部汇总表", attach("汇总.csv", "党支部,起始,截止,党员总数,参与防控党员数,志愿服务人次\r\n文学院教工一支部,2021-08-09,2021-08-15,33,30,58\r\n文学院学生一支部,2021-08-09,2021-08-15,41,35,90\r\n".encode("utf-8-sig")),
    sender="wxy@school.example", subject="汇总"), {
    FIRST: (W, "8.9-8.15", {"members": 33, "engaged": 30, "shifts": 58}),
    STUDENTS: (W, "8.9-8.15", {"members": 41, "engaged": 35, "shifts": 90}),
})

case("html forward with heads", VIRUS, posted(
    html("<div>丁老师，转教工一支部的。</div><div>文学院 柳如烟</div><hr><div><b>发件人:</b> 桑晓 &lt;sx@mail.example&gt;</div><div><b>发送时间:</b> 2021年8月16日 8:12</div><div><b>收件人:</b> 文学院</div><div><b>主题:</b> 本周防控</div><br>"
         "<div>文学院教工一支部8月9日—15日：</div><div>党员33人，参与防控30人，志愿服务58人次；</div><div>捐款2,150元。</div>"),
    sender="wxy@school.example", subject="转发: 本周防控"), {
    FIRST: (W, "8.9-8.15", {"members": 33, "engaged": 30, "shifts": 58, "gift": 2150}),
})
# fmt: on


@pytest.mark.parametrize("name", CASES)
def test_no_report_is_lost_or_given_to_another(name: str) -> None:
    campaign, mail, expected = CASES[name]
    assert told_by(mail, campaign) == expected
