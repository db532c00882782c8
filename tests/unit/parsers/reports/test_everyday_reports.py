"""Reports that look like what else comes to an office: thanks, news, questions, plans, short answers, letters of strangers."""

from __future__ import annotations

import pytest

from domain.report import Disposition
from tests.unit.parsers.reports.everyday import COURT, HALLS, HERDS, LIBRARY, UNION, WATER, read_from
from tests.unit.parsers.reports.mailing import body, paper, values
from tests.unit.parsers.reports.worlds import (
    BANK,
    BUREAUS,
    CLASSES,
    INSTITUTES,
    PLANT,
    STREETS,
    UNIONS,
    VILLAGES,
    WARDS,
)

#: campaign, sender ("" a stranger), subject, text, and what is told among other things
REPORTS = [
    (LIBRARY, "east", "", "感谢市馆一直以来的支持！本周我馆到馆读者1860人次，借出图书940册。", {"readers": 1860, "loans": 940}),
    (LIBRARY, "south", "周报", "到馆读者1860人次，读书活动3场。以上是我们的数据，不知道对不对？", {"readers": 1860, "events": 3}),
    (LIBRARY, "south", "", "金秋十月，书香四溢。10月12日，城南分馆人头攒动，孩子们围坐一圈听故事。共到馆读者1200人次，举办读书活动3场，借出图书680册。", {"readers": 1200, "events": 3, "loans": 680}),
    (LIBRARY, "", "城南分馆阅读月情况", "金秋十月，书香四溢。10月12日，城南分馆人头攒动。共到馆读者1200人次，举办读书活动3场，借出图书680册。", {"readers": 1200, "events": 3, "loans": 680}),
    (LIBRARY, "kids", "", "少儿馆本周读书活动4场，到馆读者760人次。本周六还有一场亲子诵读，诚邀领导莅临指导。", {"events": 4, "readers": 760}),
    (LIBRARY, "east", "喜报", "喜报！我馆本月到馆读者突破3000人次，借出图书1500册。", {"readers": 3000, "loans": 1500}),
    (LIBRARY, "", "喜讯", "喜讯：我们城南分馆本月到馆读者3000人次，借出图书1500册，特报上。", {"readers": 3000, "loans": 1500}),
    (LIBRARY, "hewan", "9月情况及经费请示", "9月我馆到馆读者860人次，借出图书420册。因书架破损，申请维修经费3000元，请批示。", {"readers": 860, "loans": 420}),
    (LIBRARY, "hewan", "", "收到通知。我们的情况：借出图书420册，新增图书60册。", {"loans": 420, "books": 60}),
    (COURT, "lh", "Re: 催报", "已调解案件12件", {"mediated": 12}),
    (COURT, "", "", "我是柳河法庭书记员小刘，庭里邮箱登不上，用私人邮箱报：调解案件9件，走访群众14户。", {"mediated": 9, "visited": 14}),
    (COURT, "qx", "", "按照《关于报送诉源治理情况的通知》要求，现将情况报告如下：调解案件18件，普法讲座2场，追回欠款3.2万元。", {"mediated": 18, "talks": 2, "recovered": 32000}),
    (COURT, "qx", "", "调解案件18件，走访群众40户。卷宗还在整理，能否晚两天交？", {"mediated": 18, "visited": 40}),
    (COURT, "my", "", "我下周休假，本周情况先报：调解案件7件，普法讲座1场。", {"mediated": 7, "talks": 1}),
    (COURT, "my", "", "群众送来感谢信2封。本周调解案件7件。", {"mediated": 7}),
    (HERDS, "bp", "", "我队圈舍消毒已全部完成，死亡羊只0只。", {"dead": 0}),
    (HERDS, "nt", "春防工作方案执行情况", "春防工作方案执行情况\n免疫羊只6500只，消毒圈舍45间，覆盖牧户38户。", {"sheep": 6500, "pens": 45, "homes": 38}),
    (HERDS, "lz", "", "疫苗收到，谢谢！已免疫羊只320只，剩余明天打完。", {"sheep": 320}),
    (HERDS, "", "", "南滩牧业队免疫羊只6500只，覆盖牧户38户。（代发，队里没网）", {"sheep": 6500, "homes": 38}),
    (WATER, "cg", "值班日报", "10月12日值班情况：受理报修8件，修复漏点3处。值班人：石某", {"calls": 8, "leaks": 3}),
    (WATER, "cg", "", "各位领导：现将我所本周情况通报如下：修复漏点4处，更换管道120米。", {"leaks": 4, "pipes": 120}),
    (WATER, "lj", "", "本周修复漏点6处。下周计划更换管道200米。", {"leaks": 6}),
    (WATER, "lj", "Re: 催报", "走访用户12户，都走完了", {"visits": 12}),
    (WATER, "qx", "", "请忽略上一封，以此为准：修复漏点9处，更换管道340米。", {"leaks": 9, "pipes": 340}),
    (WATER, "ec", "", "10月12日因更换管道300米停水8小时，已提前公告，请用户储水，当日18时恢复。共修复漏点2处。", {"pipes": 300, "leaks": 2}),
    (HALLS, "sg", "工作安排落实情况", "工作安排落实情况\n检查宿舍320间，收缴违规电器15件。", {"rooms": 320, "devices": 15}),
    (HALLS, "ty", "", "我院主题班会12场，参与学生460人，邀请消防大队教官参加。", {"meetings": 12, "students": 460}),
    (HALLS, "wy", "主题班会简讯", "10月9日，外语学院召开宿舍安全主题班会6场，参与学生210人。会议指出，要守住底线；会议要求，各班抓好落实。", {"meetings": 6, "students": 210}),
    (UNION, "fz", "", "慰问职工36户，发放慰问金1.8万元，名单附后。", {"families": 36, "money": 18000}),
    (UNION, "jc", "送温暖情况", "发放慰问品300份，每份98元，由超市让利供应，发票附后；慰问职工300户。", {"goods": 300, "families": 300}),
    (UNION, "gj", "", "公交公司工会：文体活动2场，慰问职工40户，已全部办结。如有不妥请指正，谢谢！", {"games": 2, "families": 40}),
    (BANK, "lj", "", "我行宣传“不点击陌生链接、不透露银行卡密码和验证码”，走访客户120户，宣传活动3场。", {"visits": 120, "events": 3}),
    (BANK, "", "临江支行反诈宣传情况", "临江支行在广场宣传“不点击陌生链接、不透露银行卡密码”，讲解贷款、理财、兼职骗局，走访客户120户，宣传活动3场。", {"visits": 120, "events": 3}),
    (BANK, "", "", "城西支行：走访客户86户，讲解“账户异常”“立即核验”等骗术，发放礼品领取券。", {"visits": 86}),
    (HALLS, "sg", "回复：关于印发宿舍安全月活动方案的通知", "检查宿舍320间，收缴违规电器15件。", {"rooms": 320,"devices":15}),
    (WATER, "lj", "10月工作及11月计划", "10月修复漏点6处，更换管道120米；11月计划更换管道200米。", {"leaks": 6,"pipes":120}),
    (PLANT, "c1", "检修计划完成表", "检修设备12台，排除故障5个", {"machines": 12,"faults":5}),
    (PLANT, "c2", "周计划执行反馈", "检修设备12台，排除故障5个", {"machines": 12,"faults":5}),
    (WARDS, "xn1", "10月督查安排及结果", "督查4次，培训医护人员36人", {"checks": 4,"trained":36}),
    (UNIONS, "wy", "迎新方案及数据", "志愿者60人，服务新生420人次", {"helpers": 60,"served":420}),
    (BUREAUS, "ny", "", "感谢贵办指导。我局走访企业12家，解决问题5件。", {"firms": 12,"solved":5}),
    (BUREAUS, "", "", "县教育局走访企业6家，解决问题2件。材料供领导参考。", {"firms": 6,"solved":2}),
    (STREETS, "hua", "喜报", "我社区荣获市级无毒社区！10月宣传群众860人次，制作展板12块。", {"people": 860,"boards":12}),
    (STREETS, "", "花园社区10月禁毒宣传", "花园社区宣传群众860人次，制作展板12块，荣获街道表扬。", {"people": 860,"boards":12}),
    (STREETS, "", "捷报", "捷报频传：花园社区宣传群众860人次，展板12块，居民纷纷为志愿者点赞。", {"people": 860,"boards":12}),
    (CLASSES, "g101", "", "参加劳动学生42人，主题班会1场。家长为他们点赞，孩子们也向他们学习。", {"pupils": 42,"talks":1}),
    (INSTITUTES, "hy", "", "接待公众1200人次，科普报告6场。本周日还有专场，欢迎大家来听！", {"guests": 1200,"shows":6}),
    (INSTITUTES, "gc", "", "周六接待公众300人次，科普报告2场，欢迎领导前来参观指导。", {"guests": 300,"shows":2}),
    (VILLAGES, "xt", "", "各位领导：我村清理垃圾36处，参与农户120户。请各组长继续抓好落实。", {"heaps": 36,"homes":120}),
    (BANK, "yg", "", "走访客户36户。另申请补充宣传折页200份，请支持。", {"visits": 36}),
    (BANK, "ljdm", "", "因网点装修，共需暂停营业5天；本周宣传活动2场，走访客户40户。", {"events": 2,"visits":40}),
    (PLANT, "jx", "", "共需检修设备30台，已检修设备18台，排除故障7个", {"machines": 18,"faults":7}),
    (PLANT, "dl", "申请", "因备件不足申请延期。目前检修设备6台，排除故障2个。", {"machines": 6,"faults":2}),
    (WATER, "cg", "回复：催报", "修复漏点4处，更换管道120米。\n\n-----原始邮件-----\n发件人: sum@centre.example\n主题: 催报\n各所：请于10月12日前报送修复漏点数。", {"leaks": 4,"pipes":120}),
    (WATER, "cg", "答复", "您要的数：修复漏点4处、更换管道120米。", {"leaks": 4,"pipes":120}),
    (UNION, "hw", "", "慰问品一共发了260份，慰问职工260户，感谢市总送来的20份月饼。", {"families": 260}),
    (UNION, "fz", "感谢", "感谢市总拨款！收到慰问金3万元，已全部发放，慰问职工60户。", {"families": 60}),
    (LIBRARY, "", "城南分馆读书月", "城南分馆到馆读者1200人次，读书活动3场，借出图书680册。\n供稿：城南分馆 冯某", {"readers": 1200,"loans":680}),
    (COURT, "la", "诉源治理部署会简讯", "10月9日，我庭召开部署会。当日开展普法讲座2场，调解案件4件。", {"mediated": 4}),
    (WATER, "", "转发：城关营业所周报", "---------- 转发的邮件 ----------\n发件人: 石某 <cg@water.example>\n日期: 2024年10月12日\n主题: 城关营业所周报\n收件人: 石\n本周修复漏点4处，更换管道120米。", {"leaks": 4,"pipes":120}),
    (BUREAUS, "jt", "", "县交通局办结问题8件。", {"solved": 8}),
    (VILLAGES, "dt", "Re: 催", "弄好了，参与农户46户", {"homes": 46}),
    (STREETS, "xc", "", "收到。已发动，宣传群众300人次，展板2块，照片明天补发。", {"people": 300,"boards":2}),
    (STREETS, "dhy", "", "明天休假，今天先报：宣传群众300人次，展板2块。", {"people": 300,"boards":2}),
    (HERDS, "bp", "春防物资申请及进度", "免疫羊只8000只，消毒圈舍60间。还缺疫苗2000头份，请调拨。", {"sheep": 8000,"pens":60}),
    (HERDS, "", "北坡牧业队春防", "贵站：北坡牧业队免疫羊只8000只，消毒圈舍60间。请查收。", {"sheep": 8000,"pens":60}),
    (HERDS, "", "", "牧业队的电脑坏了，我用自己邮箱发。免疫羊8000只，消毒圈舍60间，覆盖牧户52户。", {"sheep": 8000,"pens":60}),
    (COURT, "qx", "10月工作要点完成情况", "调解案件18件，普法讲座2场", {"mediated": 18,"talks":2}),
    (COURT, "qx", "普法讲座通知及开展情况", "各村已通知到位，普法讲座2场，走访群众40户。", {"talks": 2,"visited":40}),
    (LIBRARY, "east", "", "编辑同志：我馆读书活动3场，到馆读者1860人次，借出图书940册，请采用。", {"events": 3,"readers":1860}),
    (UNION, "gj", "", "公司召开会议，会议决定慰问职工40户。目前已慰问职工38户，发放慰问金1.9万元。", {"families": 38,"money":19000}),
    (HALLS, "wy", "", "本次检查按学校《宿舍管理办法》进行，检查宿舍210间，收缴违规电器9件。", {"rooms": 210,"devices":9}),
    (PLANT, "c1", "", "各位领导，本周检修设备12台，排除故障5个。下周我出差，有事联系小韦。", {"machines": 12,"faults":5}),
    (BANK, "cx", "", "收到回执，但宣传活动应为4场，请更正。", {"events": 4}),
    (BANK, "bw", "", "走访客户36户，宣传活动2场。附：中奖诈骗案例1则，客户险些转账2万元购买理财。", {"visits": 36,"events":2}),
    (BANK, "", "城西支行反诈周报", "城西支行走访客户36户，宣传活动2场，提醒客户警惕“客服退款”“代开发票”“注销贷款账户”骗局，热线400-000-0009。", {"visits": 36,"events":2}),
    (BUREAUS, "sj", "", "开展“限时优惠”价格欺诈整治，走访企业60家，解决问题12件。", {"firms": 60,"solved":12}),
    (BUREAUS, "", "县市监局周报", "县市监局整治促销、打折、包邮宣传，走访企业60家，解决问题12件，退订纠纷3起。", {"firms": 60,"solved":12}),
    (UNIONS, "qx", "", "青协：志愿者86人，服务新生900人次。感谢各学院支持！招募仍在进行，请大家积极报名。", {"helpers": 86,"served":900}),
    (INSTITUTES, "dq", "", "因实验室搬迁，原定10月20日的科普报告取消；本月接待公众200人次，科普报告1场。", {"guests": 200,"shows":1}),
    (STREETS, "hb", "", "根据区里通知，现报送我街道情况：宣传群众1200人次，展板20块。", {"people": 1200,"boards":20}),
    (STREETS, "", "", "我是花园社区的小谢，原来邮箱密码忘了登录不上，用这个报：宣传群众300人次，展板4块。", {"people": 300,"boards":4}),
    (VILLAGES, "", "石门村报表", "石门村：清理垃圾20处，参与农户66户。扫描二维码可看现场照片。", {"heaps": 20,"homes":66}),
    (VILLAGES, "smc", "", "石门村清理垃圾20处，参与农户66户，请点击链接查看照片 https://photo.example/a", {"heaps": 20,"homes":66}),
    (WARDS, "jyk", "", "督查6次，培训医护人员20人，对不对请指出。", {"checks": 6,"trained":20}),
    (WARDS, "hq", "", "督查6次，培训医护人员20人（含保洁外包2人，不知能不能算，先报上）。", {"checks": 6}),
    (CLASSES, "g102", "", "全班48人都参加劳动了，主题班会1场", {"talks": 1}),
    (CLASSES, "xys", "", "校医室没有班级，参加劳动学生0人，主题班会0场。", {"pupils": 0,"talks":0}),
    (COURT, "qx", "", "刚看到提醒，不好意思。调解案件18件，普法讲座2场。", {"mediated": 18,"talks":2}),
    (COURT, "lh", "", "定于下周召开总结会。本周调解案件9件，走访群众14户。", {"mediated": 9,"visited":14}),
    (HERDS, "lz", "", "10月12日至18日：免疫羊只320只。预计下周还有200只。", {"sheep": 320}),
    (WATER, "ec", "", "会议要求的三项工作都做了：修复漏点2处，走访用户30户。", {"leaks": 2,"visits":30}),
    (UNION, "fz", "", "慰问职工36户。请市总尽快拨付剩余资金。", {"families": 36}),
    (HALLS, "ty", "", "邀请函已发，届时请各位出席。另报：检查宿舍60间，违规电器4件。", {"rooms": 60,"devices":4}),
    (LIBRARY, "hewan", "", "报名人数多，读书活动由2场增加到4场，到馆读者500人次。", {"readers": 500}),
    (WATER, "cg", "", "应抢修队要求派车2辆；本周修复漏点4处，更换管道60米。", {"leaks": 4,"pipes":60}),
    (WATER, "cg", "", "试填了一下新表：修复漏点4处，更换管道120米，受理报修9件。以后都按这个报。", {"leaks": 4}),
    (COURT, "qx", "", "立案庭转来12件，已调解案件9件，另3件正在做工作。普法讲座1场。", {"mediated": 9,"talks":1}),
    (UNION, "hw", "", "慰问品已领取并发放260份，慰问职工260户。", {"goods": 260,"families":260}),
    (LIBRARY, "hewan", "", "收到赠书200册，已上架新书200册；读书活动2场。", {"books": 200,"events":2}),
    (HERDS, "nt", "", "丢羊的事公安在查。免疫羊只6500只，死亡羊只3只。", {"sheep": 6500,"dead":3}),
    (BANK, "lj", "", "检查组要的数：走访客户120户，宣传活动3场。我们行报上。", {"visits": 120,"events":3}),
    (VILLAGES, "smc", "", "回执上垃圾写36处，我们报的是63处，清理垃圾请改为63处。", {"heaps": 63}),
    (PLANT, "c3", "", "备件没到，检修设备只完成6台，排除故障2个。请供应科抓紧。", {"machines": 6,"faults":2}),
    (WARDS, "gk", "", "督查通知已发，督查12次，培训医护人员60人。", {"checks": 12,"trained":60}),
    (STREETS, "hua", "", "抓紧补齐了，现在展板12块，宣传群众300人次。", {"boards": 12,"people":300}),
    (INSTITUTES, "cl", "", "科普报告2场（10月12日、13日），接待公众160人次，行程见附。", {"shows": 2,"guests":160}),
    (CLASSES, "g102", "", "课程表冲突，主题班会只开了1场，参加劳动46人。", {"talks": 1}),
    (WATER, "cg", "", "请抢修队派人支援，目前已修复漏点4处，更换管道60米。", {"leaks": 4,"pipes":60}),
    (WATER, "cg", "", "请各位领导审阅：修复漏点4处，更换管道60米。", {"leaks": 4,"pipes":60}),
    (WATER, "cg", "", "请把修复漏点改为4处。", {"leaks": 4}),
    (WATER, "cg", "", "请帮助录入：修复漏点4处，更换管道60米。", {"leaks": 4,"pipes":60}),
    (WATER, "cg", "", "请协助上报城关营业所数据：修复漏点4处，更换管道60米，邮箱打不开系统。", {"leaks": 4,"pipes":60}),
    (WATER, "", "城关营业所", "麻烦帮忙登记，修复漏点4处，更换管道60米。城关营业所", {"leaks": 4,"pipes":60}),
    (BUREAUS, "ny", "", "您发来的表已填：走访企业12家，解决问题5件。", {"firms": 12,"solved":5}),
    (BUREAUS, "sj", "", "我局请专家提供指导，走访企业60家，解决问题12件。", {"firms": 60,"solved":12}),
    (UNION, "fz", "", "请企业给予支持后，慰问职工36户，发放慰问品36份。", {"families": 36,"goods":36}),
    (HALLS, "wy", "", "测试了新邮箱，可以用。检查宿舍210间，收缴违规电器9件。", {"rooms": 210,"devices":9}),
    (LIBRARY, "east", "读书心得分享会情况", "读书心得\n到馆读者1860人次，读书活动3场", {"readers": 1860}),
    (COURT, "la", "", "讲话精神已传达，普法讲座2场，调解案件4件。", {"talks": 2,"mediated":4}),
    (WARDS, "gk", "", "请各科自查后，汇总如下：督查12次，培训医护人员60人。", {"checks": 12,"trained":60}),
    (PLANT, "c1", "", "请外协单位派人2名，检修设备12台，排除故障5个。", {"machines": 12,"faults":5}),
]  # fmt: skip
TOLD = "修复漏点4处，更换管道120米，受理报修9件。"
ROWS = [["修复漏点数", "4"], ["更换管道米数", "120"], ["受理报修件数", "9"]]
NOTICE = "关于做好冬季管网巡查的通知\n各营业所：\n请于10月20日前完成巡查，上月全市修复漏点86处。特此通知。"
MINUTES = "所务会议纪要\n时间：10月12日 参会：石某、韦某\n会议决定：1.更换管道300米；2.入户走访100户。"
NEWS = "《江城晚报》报道\n本报讯（记者 丁某）近日，临江营业所修复漏点36处，受到称赞。"
LIST = [["姓名", "电话"], ["石某", "0466-0000801"]]
#: sender, subject, text, papers, what the whole is
MIXED = [
    ("cg", "",TOLD, [paper("通知.docx",NOTICE)], "report"),
    ("cg", "",TOLD, [paper("会议纪要.docx",MINUTES)], "report"),
    ("cg", "",TOLD, [paper("剪报.docx",NEWS)], "report"),
    ("cg", "",TOLD, [paper("名单.xlsx", "人员名单",LIST)], "report"),
    ("cg", "", "请问受理报修含热线吗？表先按不含填了，见附件。", [paper("表.xlsx", "",ROWS)], "report"),
    ("cg", "", "会议纪要和周报一并报上", [paper("会议纪要.docx",MINUTES),paper("周报.xlsx", "周报",ROWS)], "report"),
    ("cg", "计划和总结", "见附件", [paper("下月计划.docx", "下月工作计划\n计划修复漏点9处。"),paper("本月总结.docx", "本月工作总结\n"+TOLD)], "report"),
    ("cg", "11月计划", "见附件", [paper("下月计划.docx", "下月工作计划\n计划修复漏点9处。")], "not_report"),
    ("cg", "", "请审阅", [paper("会议纪要.docx",MINUTES)], "not_report"),
    ("cg", "", "请查收", [paper("名单.xlsx", "人员名单",LIST)], "not_report"),
    ("cg", "转发通知", "请看附件，各班组抓紧", [paper("通知.docx",NOTICE)], "not_report"),
    ("", "城关营业所周报", "见附件", [paper("周报.docx", "城关营业所周报\n"+TOLD)], "report"),
    ("", "", "表格已填好", [paper("表.xlsx", "填报单位：城关营业所",ROWS)], "report"),
    ("", "", "给您看看我们的表", [paper("表.xlsx", "",ROWS)], "report"),
    ("cg", "更正", "昨天的附件发成旧版了，以这个为准", [paper("表.xlsx", "",ROWS)], "report"),
    ("cg", "工作总结", "2024年工作总结及2025年工作计划", [paper("总结.docx", "城关营业所2024年工作总结及2025年工作计划\n一、工作情况\n"+TOLD+"\n二、工作计划\n计划更换管道2000米。")], "report"),
    ("cg", "整治方案", "方案请审", [paper("方案.docx", "城关片区管网整治实施方案\n一、目标\n更换管道1200米，修复漏点60处。\n二、步骤\n10月动员，11月施工。")], "not_report"),
    ("cg", "整治方案进展", "", [paper("a.docx", "城关片区管网整治方案进展\n"+TOLD)], "report"),
    ("cg", "抢修预案演练", "抢修预案演练开展了2次，"+TOLD, [], "report"),
    ("cg", "经费", "", [paper("申请.docx", "关于申请管网改造经费的请示\n市水务集团：\n我所拟更换管道800米，需资金24万元。妥否，请批示。")], "not_report"),
    ("cg", "预算", "", [paper("预算.xlsx", "管网改造预算表", [["项目", "数量", "单价", "金额"], ["更换管道", "800米", "300", "240000"], ["修复漏点", "20处", "500", "10000"]])], "not_report"),
    ("cg", "考核", "", [paper("考核.docx", "考核细则\n第一条 修复漏点不及时扣2分。\n第二条 受理报修超时扣1分。")], "not_report"),
    ("cg", "述职", "", [paper("述职.docx", "述职报告\n我所今年以来修复漏点64处，更换管道1800米，受理报修120件，入户走访600户。")], "report"),
    ("cg", "收据", "", [paper("发票.docx", "增值税电子普通发票\n购买方：城关营业所\n球墨管 120米 金额36000元")], "not_report"),
    ("cg", "考试", "", [paper("试题.docx", "管网知识试题\n1.更换管道120米需几小时？\nA 4小时 B 6小时\n2.修复漏点4处需几人？")], "not_report"),
    ("cg", "任务", "任务分解见附件", [paper("任务.xlsx", "2025年任务分解表", [["单位", "修复漏点数", "更换管道米数"], ["城关营业所", "60", "1200"], ["临江营业所", "50", "900"]])], "not_report"),
    ("cg", "", "", [paper("指标.xlsx", "指标下达表", [["单位", "修复漏点指标", "更换管道指标"], ["城关营业所", "60", "1200"], ["临江营业所", "50", "900"]])], "not_report"),
]  # fmt: skip


@pytest.mark.parametrize(("campaign", "sender", "subject", "text", "told"), REPORTS)
def test_a_letter_that_is_a_report(campaign, sender, subject, text, told):
    outcome = read_from(campaign, sender, subject, body(text))
    assert outcome.disposition is Disposition.REPORT, outcome
    assert len(outcome.reports) == 1
    assert told.items() <= values(outcome.reports[0]).items()


@pytest.mark.parametrize(("sender", "subject", "text", "papers", "verdict"), MIXED)
def test_a_letter_is_what_it_and_its_papers_tell(sender, subject, text, papers, verdict):
    assert read_from(WATER, sender, subject, body(text), *papers).disposition == verdict


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("附件是我们的", (paper("表.docx", rows=ROWS),)),
        ("", (paper("10月.xlsx", rows=ROWS),)),
        ("领导您好，烦请过目，谢谢", (paper("表.docx", "城关营业所管网整治情况表", ROWS),)),
        ("此邮件由业务系统自动发送，请勿直接回复。", (paper("城关营业所月报.xlsx", "城关营业所月报", ROWS),)),
        ("下月计划也一并附上", (paper("月报.docx", "月报", ROWS), paper("计划.docx", "下月工作计划\n计划修复漏点9处。"))),
    ],
)  # fmt: skip
def test_a_table_is_a_report_whatever_the_letter_says(text, papers):
    outcome = read_from(WATER, "cg", "", body(text), *papers)
    told = {"leaks": 4, "pipes": 120, "calls": 9}
    assert [(report.unit, values(report)) for report in outcome.reports] == [("城关营业所", told)]
