"""Whole mails of several units in forms that people find by themselves: each unit's report is its own, and none is lost."""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from typing import Any

import pytest

from tests.corpus.build_tools import archive, attach, book, enclosed, form, grid, html, leaf, paper
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION
from tests.unit.parsers.reports.posted import posted, told_by
from tests.unit.parsers.reports.worlds import BANK, PLANT, VILLAGES, WARDS

W = "initial"
FIRST, STUDENTS, ELEVENTH = "文学院教工第一党支部", "文学院学生第一党支部", "文学院教工第十一党支部"
SCISTU, LIBRARY = "理学院学生第一党支部", "图书馆党支部"
ONE, TWO = "恒泰化工有限公司一分厂", "恒泰化工有限公司二分厂"

CASES: dict[str, tuple[Any, ...]] = {}


def case(name: str, *mail_and_reports: Any) -> None:
    CASES[name] = mail_and_reports


def named(name: str, letter: bytes) -> tuple[list[tuple[bytes, bytes]], bytes]:
    """A letter enclosed under a name."""
    shown = b'="=?utf-8?B?' + b64encode(name.encode()) + b'?="'
    return [
        (b"Content-Type", b"message/rfc822; name" + shown),
        (b"Content-Disposition", b"attachment; filename" + shown),
    ], letter


# fmt: off
case("rows grouped under a body", VIRUS, posted(
    html("<p>汇总如下（8月9日—15日）：</p>"+grid([["单位","支部","党员总数","参与防控党员数","志愿服务人次"],[("文学院",1,2),"教工一支部","33","30","58"],[None,"学生一支部","41","35","90"],["理学院","学生一支部","28","25","47"]])),
    sender="x@mail.example", subject="各支部情况汇总"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90}), SCISTU:(W,"8.9-8.15",{"members":28,"engaged":25,"shifts":47})})
case("two sheets, figures and deeds", VIRUS, posted(
    "表见附件", attach("文学院8.9-8.15.xlsx", book({"数据":[["支部","党员总数","参与防控党员数"],["教工一支部",33,30],["学生一支部",41,35]],"典型事迹":[["支部","姓名","事迹"],["教工一支部","柳长青","连续三天守在小区门口给老人测温送药，夜里才回家。"],["学生一支部","桑晓","在家乡车站值守六天，帮旅客查验行程码。"]]})),
    sender="wxy@school.example", subject="文学院防控"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"deeds":["柳长青"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"deeds":["桑晓"]})})
case("figures in columns, deeds in rows", VIRUS, posted(
    "表见附件", attach("文学院8.9-8.15.xlsx", book({"数据":[["指标","教工一支部","学生一支部"],["党员总数",33,41],["参与防控党员数",30,35]],"典型事迹":[["支部","姓名","事迹"],["教工一支部","柳长青","连续三天守在小区门口给老人测温送药，夜里才回家。"],["学生一支部","桑晓","在家乡车站值守六天，帮旅客查验行程码。"]]})),
    sender="wxy@school.example", subject="文学院防控"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"deeds":["柳长青"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"deeds":["桑晓"]})})
case("a table each, title row", VIRUS, posted(
    "", attach("汇总.docx", paper(("t","疫情防控情况（8月9日至15日）"), form([["文学院教工第一党支部",""],["党员总数","33"],["参与防控党员数","30"]],[((0,0),(0,1))]), form([["文学院学生第一党支部",""],["党员总数","41"],["参与防控党员数","35"]],[((0,0),(0,1))]))),
    sender="wxy@school.example", subject="情况"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35})})
case("headings and a table each", VIRUS, posted(
    "见附件", attach("文学院汇总.docx", paper(("t","文学院各支部防控情况"),"（8月9日至15日）","一、教工一支部", form([["党员总数","33"],["参与防控党员数","30"]]),"存在困难：缺防护服。","二、学生一支部", form([["党员总数","41"],["参与防控党员数","35"]]),"存在困难：返校时间未定。")),
    sender="wxy@school.example", subject="情况"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"difficulties":["缺防护服"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"difficulties":["返校时间未定"]})})
case("one paragraph, numbered", VIRUS, posted(
    "老师好！文学院8月9日-15日：1、教工一支部党员33人，参与防控30人，志愿服务58人次；2、学生一支部党员41人，参与防控35人，志愿服务90人次，捐款1200元；3、教工十一支部党员18人，参与15人。", sender="wxy@school.example", subject="文学院"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90,"gift":1200}), ELEVENTH:(W,"8.9-8.15",{"members":18,"engaged":15})})
case("folders called after units", BANK, posted(
    "打包了", attach("3月.zip", archive([("3月/营业部/情况.docx", paper("3月份反诈宣传情况","走访客户120户，宣传活动3场。")),("3月/东门分理处/情况.docx", paper("3月份反诈宣传情况","走访客户88户，宣传活动2场。"))], raw_names=True)),
    sender="lj@bank.example", subject="材料", when="2024-04-01 10:00"), {
    "临江支行营业部":(W,"3.1-3.31",{"visits":120,"events":3}), "临江支行东门分理处":(W,"3.1-3.31",{"visits":88,"events":2})})
case("two zips", BANK, posted(
    "两个网点各一个包", attach("东门.zip", archive([("情况.docx", paper("3月份反诈宣传情况","走访客户88户，宣传活动2场。"))])), attach("南桥.zip", archive([("情况.docx", paper("3月份反诈宣传情况","走访客户64户，宣传活动1场。"))])),
    sender="lj@bank.example", subject="材料", when="2024-04-01 10:00"), {
    "临江支行东门分理处":(W,"3.1-3.31",{"visits":88,"events":2}), "临江支行南桥分理处":(W,"3.1-3.31",{"visits":64,"events":1})})
case("correction of two", VIRUS, posted(
    "老师，上周文学院的表有两处要更正：教工一支部参与防控应为31人（原报30人），学生一支部捐款应为1300元（原报1200元）。", sender="wxy@school.example", subject="更正", when="2021-08-17 09:00"), {
    FIRST:("correction","",{"engaged":31}), STUDENTS:("correction","",{"gift":1300})})
case("all nil", BANK, posted(
    "临江支行营业部、东门分理处、南桥分理处3月均为零报告。", sender="lj@bank.example", subject="3月零报告", when="2024-04-01 10:00"), {
    "临江支行营业部":("nil","3.1-3.31",{}), "临江支行东门分理处":("nil","3.1-3.31",{}), "临江支行南桥分理处":("nil","3.1-3.31",{})})
case("papers and a summary of them", VIRUS, posted(
    "两个支部的报告和汇总表", attach("教工一支部.docx", paper(("t","防控情况（8月9日—15日）"),"党员33人，参与防控30人，志愿服务58人次。","困难：缺防护服。")), attach("学生一支部.docx", paper(("t","防控情况（8月9日—15日）"),"党员41人，参与防控35人，志愿服务90人次。","困难：返校时间未定。")), attach("汇总.xlsx", book({"Sheet1":[["支部","党员总数","参与防控党员数","志愿服务人次"],["教工一支部",33,30,58],["学生一支部",41,35,90],["合计",74,65,148]]})),
    sender="wxy@school.example", subject="文学院8月9日至15日"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58,"difficulties":["缺防护服"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90,"difficulties":["返校时间未定"]})})
case("an eml named after a unit", VIRUS, posted(
    "转两个支部的", named("学生一支部.eml", posted("8月9日至15日，党员41人，参与防控35人，志愿服务90人次。", sender="aa@mail.example", subject="防控")),
    named("教工一支部.eml", posted("8月9日至15日，党员33人，参与防控30人，志愿服务58人次。", sender="bb@mail.example", subject="防控")),
    sender="wxy@school.example", subject="转发"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90})})
case("a list of attachments names them", BANK, posted(
    "附件1：东门分理处3月情况\n附件2：南桥分理处3月情况", attach("附件1.docx", paper("走访客户88户，宣传活动2场。")), attach("附件2.docx", paper("走访客户64户，宣传活动1场。")),
    sender="lj@bank.example", subject="材料", when="2024-04-01 10:00"), {
    "临江支行东门分理处":(W,"3.1-3.31",{"visits":88,"events":2}), "临江支行南桥分理处":(W,"3.1-3.31",{"visits":64,"events":1})})
case("brackets", VIRUS, posted(
    "8月9日至15日各支部情况：\n【教工一支部】\n党员33人，参与防控30人\n志愿服务58人次\n困难：缺防护服\n【学生一支部】\n党员41人，参与防控35人\n志愿服务90人次\n", sender="wxy@school.example", subject="文学院"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58,"difficulties":["缺防护服"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90})})
case("chat records", VIRUS, posted(
    "群里的接龙导出来了，8月9日-15日：\n\n教工一支部-柳如烟 9:12\n党员33人，参与防控30人，志愿服务58人次\n\n学生一支部-桑晓 9:30\n党员41人，参与防控35人，志愿服务90人次\n", sender="wxy@school.example", subject="文学院"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90})})
case("transposed csv", BANK, posted(
    "3月表", attach("3月.csv", "指标,营业部,东门分理处,南桥分理处\r\n走访客户（户）,120,88,64\r\n宣传活动（场）,3,2,1\r\n".encode("gbk")), sender="lj@bank.example", subject="临江支行3月", when="2024-04-01 10:00"), {
    "临江支行营业部":(W,"3.1-3.31",{"visits":120,"events":3}), "临江支行东门分理处":(W,"3.1-3.31",{"visits":88,"events":2}), "临江支行南桥分理处":(W,"3.1-3.31",{"visits":64,"events":1})})
case("columns with deeds", FLOODS, posted(
    html(grid([["项目","柳林村","东村"],["转移群众（人）","36","15"],["投入抢险（人次）","80","44"],["存在困难","抽水泵不够","进村路断"],["下一步","清淤","修路"]])), sender="hexi@yungou.example", subject="河西镇两村", when="2023-07-12 18:00", to="fxb@yungou.example"), {
    "河西镇柳林村":(W,"",{"moved":36,"rescuers":80,"problems":["抽水泵不够"],"plans":["清淤"]}), "河西镇东村":(W,"",{"moved":15,"rescuers":44,"problems":["进村路断"],"plans":["修路"]})})
case("forward with arrows", FLOODS, posted(
    "转东村的情况\n\n> 于主任：\n> 东村今天转移群众15人，抢险44人次，倒塌房屋1间。\n> 存在困难：进村路断了。\n", sender="hexi@yungou.example", subject="转发：东村情况", when="2023-07-12 18:00", to="fxb@yungou.example"), {
    "河西镇东村":(W,"",{"moved":15,"rescuers":44,"houses":1,"problems":["进村路断了"]})})
case("dates in excel cells", VIRUS, posted("表", attach("汇总.xlsx", book({"Sheet1":[["支部","开始时间","结束时间","党员总数","参与防控党员数"],["文学院教工一支部",date(2021,8,9),date(2021,8,15),33,30],["文学院学生一支部",date(2021,8,9),date(2021,8,15),41,35]]})), sender="wxy@school.example", subject="汇总"), {
    FIRST:(W,"8.9-8.15",{"members":33,"engaged":30}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35})})
case("one told in body, another attached", INSPECTION, posted("二分厂的见附件。一分厂没做表，6月3日至9日检查企业3家，排查隐患8处，整改隐患8处。", attach("二分厂.docx", paper("二分厂安全检查情况（6月3日至9日）","检查企业2家，排查隐患5处，整改隐患4处。")), sender="ht@firm.example", subject="分厂", when="2024-06-10 10:00"), {
    ONE:(W,"6.3-6.9",{"firms":3,"hazards":8,"fixed":8}), TWO:(W,"6.3-6.9",{"firms":2,"hazards":5,"fixed":4})})
case("wards, a row each with a note", WARDS, posted("3月督查", attach("手卫生.xlsx", book({"Sheet1":[["手卫生督查月报表","","",""],["科室","督查次数","培训医护人员数","备注"],["心内一",12,20,""],["心内二",10,18,"张护士长休假"],["ICU",15,"/",""],["检验科","—","—","本月未开展"]]}, merges={"Sheet1":[(0,0,0,3)]})), sender="gk@ward.example", subject="3月手卫生", when="2024-04-01 10:00"), {
    "心血管内科一病区":(W,"3.1-3.31",{"checks":12,"trained":20}),"心血管内科二病区":(W,"3.1-3.31",{"checks":10,"trained":18}),"重症医学科":(W,"3.1-3.31",{"checks":15}),"检验科":("nil","3.1-3.31",{})})
case("a txt of label lines for two", PLANT, posted("见附件", attach("检修.txt","一车间\r\n检修设备：12台\r\n排除故障：5个\r\n\r\n二车间\r\n检修设备：9台\r\n排除故障：3个\r\n".encode("gbk")), sender="jy@plant.example", subject="江源机械厂3月检修", when="2024-04-01 10:00"), {
    "江源机械厂第一车间":(W,"3.1-3.31",{"machines":12,"faults":5}),"江源机械厂第二车间":(W,"3.1-3.31",{"machines":9,"faults":3})})
case("signed in line", PLANT, posted("3月检修设备12台，排除故障5个。（一车间）\n3月检修设备9台，排除故障3个。（二车间）\n3月检修设备4台，排除故障0个。（动力车间）", sender="jy@plant.example", subject="检修", when="2024-04-01 10:00"), {
    "江源机械厂第一车间":(W,"3.1-3.31",{"machines":12,"faults":5}),"江源机械厂第二车间":(W,"3.1-3.31",{"machines":9,"faults":3}),"江源机械厂动力车间":(W,"3.1-3.31",{"machines":4,"faults":0})})
case("three signed below, the third without date", PLANT, posted("见附件", attach("检修.docx", paper("3月我车间检修设备12台，排除故障5个。","第一车间","2024年3月31日","3月份我们检修设备9台，排除故障3个。","第二车间","2024年3月31日","3月检修设备4台，排除故障1个。","动力车间")), sender="jy@plant.example", subject="检修", when="2024-04-01 10:00"), {
    "江源机械厂第一车间":(W,"3.1-3.31",{"machines":12,"faults":5}),"江源机械厂第二车间":(W,"3.1-3.31",{"machines":9,"faults":3}),"江源机械厂动力车间":(W,"3.1-3.31",{"machines":4,"faults":1})})
case("commas after a blank", PLANT, posted("江源机械厂3月检修情况\n第一车间 检修设备12台，排除故障5个。\n第二车间 检修设备9台，排除故障3个。\n机修车间 无检修任务，零报告。", sender="jy@plant.example", subject="检修", when="2024-04-01 10:00"), {
    "江源机械厂第一车间":(W,"3.1-3.31",{"machines":12,"faults":5}),"江源机械厂第二车间":(W,"3.1-3.31",{"machines":9,"faults":3}),"江源机械厂机修车间":("nil","3.1-3.31",{})})
case("pdf and docx", VIRUS, posted("两份", attach("图书馆.pdf", leaf(["图书馆党支部防控情况","8月9日至15日，支部党员22人，参与防控20人，","志愿服务41人次。"])), attach("理学生一支部.docx", paper(("t","防控情况（8月9日—15日）"),"党员28人，参与防控25人，志愿服务47人次。")), sender="x@mail.example", subject="两个支部"), {
    LIBRARY:(W,"8.9-8.15",{"members":22,"engaged":20,"shifts":41}), SCISTU:(W,"8.9-8.15",{"members":28,"engaged":25,"shifts":47})})
case("below the quoted letter", VIRUS, posted(
    "> 请各支部报送8月9日至15日情况，谢谢。\n> 组织部\n\n老师好，图书馆支部8月9日至15日：党员22人，参与防控20人，志愿服务43人次。", sender="tsg@school.example", subject="Re: 请报送", more=[("In-Reply-To","<a@school.example>")]), {LIBRARY:(W,"8.9-8.15",{"members":22,"engaged":20,"shifts":43})})
case("subject only", BANK, posted(
    "", sender="ljdm@bank.example", subject="东门分理处3月走访客户88户、宣传活动2场", when="2024-04-01 10:00"), {"临江支行东门分理处":(W,"3.1-3.31",{"visits":88,"events":2})})
case("tabs", VIRUS, posted(
    "各支部8月9日-15日情况\n支部\t党员总数\t参与防控党员数\t志愿服务人次\n文学院教工一支部\t33\t30\t58\n文学院学生一支部\t41\t35\t90\n合计\t74\t65\t148\n", sender="wxy@school.example", subject="文学院"), {FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90})})
case("pipes", VIRUS, posted(
    "8月9日-15日\n\n| 支部 | 党员总数 | 参与防控党员数 |\n|---|---|---|\n| 文学院教工一支部 | 33 | 30 |\n| 文学院学生一支部 | 41 | 35 |\n", sender="wxy@school.example", subject="文学院"), {FIRST:(W,"8.9-8.15",{"members":33,"engaged":30}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35})})
case("joint report, respectively", VIRUS, posted(
    "见附件", attach("联合.docx", paper(("t","文学院教工一支部、学生一支部联合防控情况"),"8月9日至15日，两个支部分别有党员33人、41人，参与防控30人、35人，志愿服务58人次、90人次。","困难：教工一支部缺防护服；学生一支部返校时间未定。")), sender="wxy@school.example", subject="联合"), {FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"shifts":58,"difficulties":["教工一支部缺防护服"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35,"shifts":90,"difficulties":["学生一支部返校时间未定"]})})
case("forward with 邮件原件", FLOODS, posted(
    "请收柳林村的。\n于大川\n\n-----邮件原件-----\n发件人：\"江阿水\"<jas@qq.example>\n发送时间：2023-07-12 17:20:00\n收件人：\"河西镇\"<hexi@yungou.example>\n主题：柳林村情况\n\n受灾人口310人，转移群众36人，倒塌房屋2间，抢险80人次。\n", sender="hexi@yungou.example", subject="Fw:柳林村情况", when="2023-07-12 18:20", to="fxb@yungou.example"), {"河西镇柳林村":(W,"",{"affected":310,"moved":36,"houses":2,"rescuers":80})})
case("body letter and reports of two in one docx by table rows of labels", INSPECTION, posted(
    "两分厂表", attach("表.docx", paper("安全检查周报（6月3日—9日）", form([["单位","一分厂","二分厂"],["检查企业","3家","2家"],["发现隐患","8处","5处"],["完成整改","8处","4处"],["存在问题","灭火器过期","1.通道堆物\n2.电线老化"]]))), sender="ht@firm.example", subject="周报", when="2024-06-10 10:00"), {ONE:(W,"6.3-6.9",{"firms":3,"hazards":8,"fixed":8,"troubles":["灭火器过期"]}), TWO:(W,"6.3-6.9",{"firms":2,"hazards":5,"fixed":4,"troubles":["通道堆物","电线老化"]})})
case("sheet per branch, form labels", VIRUS, posted(
    "", attach("文学院.xlsx", book({"说明":[["填表说明"],["1.人数填整数"]],"教工一":[["党支部名称","文学院教工第一党支部","时间","8月9日-15日"],["党员总数",33,"参与防控党员数",30],["存在困难","缺防护服","",""]],"学生一":[["党支部名称","文学院学生第一党支部","时间","8月9日-15日"],["党员总数",41,"参与防控党员数",35],["存在困难","无","",""]],"模板":[["党支部名称","","时间",""],["党员总数","","参与防控党员数",""],["存在困难","","",""]]})), sender="wxy@school.example", subject="表"), {FIRST:(W,"8.9-8.15",{"members":33,"engaged":30,"difficulties":["缺防护服"]}), STUDENTS:(W,"8.9-8.15",{"members":41,"engaged":35})})
case("a docx of deeds only and a body of figures", VIRUS, posted(
    "图书馆党支部8月9日-15日：党员22人，参与防控20人，志愿服务43人次。事迹材料见附件。", attach("典型事迹.docx", paper(("t","风雨中的守门人"),"柳明远，图书馆馆员。8月10日暴雨，他连续两天守在北门登记，鞋子都湿透了也没离开。")), sender="tsg@school.example", subject="情况"), {LIBRARY:(W,"8.9-8.15",{"members":22,"engaged":20,"shifts":43,"deeds":["柳明远"]})})
case("two eml, one empty words with paper, nested twice", VIRUS, posted(
    "转", enclosed(posted("转两份", enclosed(posted("图书馆支部8月9日-15日：党员22人，参与防控20人。", sender="t@mail.example", subject="图书馆")), enclosed(posted("见附件", attach("理学生一.docx", paper("理学院学生第一党支部（8月9日-15日）","党员28人，参与防控25人。")), sender="u@mail.example", subject="材料")), sender="lxy@school.example", subject="Fw")), sender="z@mail.example", subject="Fw: Fw"), {LIBRARY:(W,"8.9-8.15",{"members":22,"engaged":20}), SCISTU:(W,"8.9-8.15",{"members":28,"engaged":25})})
case("a unit in the file name only, parent in the mail", PLANT, posted(
    "3月的，请查收。江源机械厂设备科", attach("二车间3月.docx", paper("设备检修情况","检修设备9台，排除故障3个。")), sender="jy@plant.example", subject="设备检修", when="2024-04-01 10:00"), {"江源机械厂第二车间":(W,"3.1-3.31",{"machines":9,"faults":3})})
case("villages, groups below", VILLAGES, posted(
    "石门村3月情况：一组清理垃圾12处，发动农户30户；二组清理垃圾8处，发动农户22户；十二组没有开展。", sender="smc@town.example", subject="石门村", when="2024-04-01 10:00"), {"石门村一组":(W,"3.1-3.31",{"heaps":12,"homes":30}), "石门村二组":(W,"3.1-3.31",{"heaps":8,"homes":22})})
case("offices in one letter with own paragraphs", STOCKTAKING, posted(
    "各位好：\n我们三家合署办公，一并报。\n化院在账设备320台，盘亏4台，原值128.5万元，已逐台核对。\n物电学院在账设备210台，没有盘亏，原值96万元，采用扫码。\n信息中心75台，盘亏1台，原值45万元。", sender="q@mail.example", subject="固定资产清查", when="2023-03-20 09:00"), {"化学与化工学院":(W,"",{"devices":320,"missing":4,"worth":1285000,"ways":["实地盘点"]}),"物理与电子学院":(W,"",{"devices":210,"worth":960000,"ways":["扫码盘点"]}),"信息中心":(W,"",{"missing":1,"worth":450000})})
case("a sentence of its own with one figure of each", VIRUS, posted(
    "8月9日至15日，文学院教工一支部党员33人，志愿服务58人次；学生一支部党员41人，志愿服务90人次。参与防控党员分别是30、35人。", sender="wxy@school.example", subject="文学院"), {FIRST:(W,"8.9-8.15",{"members":33,"shifts":58,"engaged":30}), STUDENTS:(W,"8.9-8.15",{"members":41,"shifts":90,"engaged":35})})
case("more figures in turn than units are nobody's", VIRUS, posted(
    "8月9日至15日，文学院教工一支部党员33人，志愿服务58人次；学生一支部党员41人，志愿服务90人次。参与防控党员分别是10、20、35人。", sender="wxy@school.example", subject="文学院"), {FIRST:(W,"8.9-8.15",{"members":33,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"shifts":90})})
case("figures as wide as characters", VIRUS, posted(
    "8月9日至15日，文学院教工一支部党员３３人，志愿服务５８人次；学生一支部党员４１人，志愿服务９０人次。", sender="wxy@school.example", subject="文学院"), {FIRST:(W,"8.9-8.15",{"members":33,"shifts":58}), STUDENTS:(W,"8.9-8.15",{"members":41,"shifts":90})})
case("one field for all, named in the first cell over the table", VIRUS, posted(
    "见附件", attach("志愿服务.xlsx", book({"Sheet1":[["志愿服务人次统计","",""],["支部","人次","备注"],["教工一支部",58,""],["学生一支部",90,""]]})), sender="wxy@school.example", subject="文学院8月9日-15日志愿服务"), {FIRST:(W,"8.9-8.15",{"shifts":58}), STUDENTS:(W,"8.9-8.15",{"shifts":90})})
# fmt: on


@pytest.mark.parametrize("name", CASES)
def test_each_unit_has_its_report(name: str) -> None:
    campaign, mail, expected = CASES[name]
    assert told_by(mail, campaign) == expected
