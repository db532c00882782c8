"""The words by which mails that are no reports give themselves away; general Chinese and English, no campaign's own."""

from __future__ import annotations

import re

LOOP_FIELD = "x-baosong-loop"
ROBOT = re.compile(r"^(?:mailer-daemon|postmaster|bounces?|no-?reply|do-?not-?reply)(?:[-+=._@].*)?@", re.IGNORECASE)
BOUNCE = re.compile(
    r"退信|退回|投递失败|无法投递|未送达|发送失败|undeliver|delivery (?:status|failure|has failed)|returned mail|mail delivery|failure notice",
    re.IGNORECASE,
)
AUTO = re.compile(
    r"^\s*(?:(?:re|回复|答复)\s*[:：]\s*)?[\[【]?(?:自动回复|自动答复|自動回覆|自動回復|休假回复|外出自动|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|autoreply|out of (?:the )?office|vacation|不在辦公室|不在办公室|自動応答|自動返信|abwesenheit)",
    re.IGNORECASE,
)
READ = re.compile(r"^\s*(?:已读|已讀|未读即删除|read|not read)\s*[:：]", re.IGNORECASE)
INVITE = re.compile(
    r"^\s*(?:会议邀请|日程邀请|邀请函?|已接受|已谢绝|invitation|accepted|declined|tentative)\s*[:：]", re.IGNORECASE
)
ASK_SUBJECT = re.compile(r"请教|咨询|请问|询问|疑问|求助|问一下|请示")
ASK = re.compile(
    r"[？?]|请问|请教|想问|(?:想|特此?|来|向您|向贵)咨询|咨询(?:一下|您|老师|领导|几个|[：:])|盼复|是不是|算不算|能不能|可不可以|行不行|对不对|要不要|是否(?:需要|可以|要|算|应)|怎么(?:填|报|算|统计|写)|如何(?:填|报|算|统计|写)|以哪[个一]为准|什么时候|哪[个些一天]"
)
SHOWS = re.compile(
    r"例如|比如|[，。；(（]如[：:“]|举例|请(?:写明|注明|填写|填报|按)|格式(?:如下|为|是)|参考(?:格式|样式|写法)"
)
ENDS = "。！!？?；;\n"
THANKS = re.compile(r"谢谢|感谢|多谢|收到|已阅|知悉|辛苦了?|没有?问题|核对无误|已知晓|thank", re.IGNORECASE)
ADVERT = (
    re.compile(r"退订|unsubscribe|不再接收|拒收此类", re.IGNORECASE),
    re.compile(
        r"优惠|特惠|促销|折扣|特价|专享价|包邮|包送|限时|秒杀|让利|团购|批发|满\s?[0-9一二三五十]{1,6}\s?[千万]?元?[，,]?[减返送赠]"
    ),
    re.compile(r"下单|订购|订货|选购|采购热线|供应|报价单?|起订|免费试用|先货后款|厂家|货到付款|代理商"),
    re.compile(r"发票|代开|增值税|贷款|理财|融资|中奖|兼职"),
    re.compile(
        r"微信同号|加微信|QQ[:：]?\s?[0-9]{5,}|服务热线|热线\s?[：:]|咨询热线|客服|扫码关注|(?<![0-9])[48]00-?[0-9]{3}-?[0-9]{4}(?![0-9])",
        re.IGNORECASE,
    ),
    re.compile(r"我公司|我司|本公司|专业(?:设计|制作|生产|承接|提供)|诚邀|招商|会务组|参会费|培训费|一站式"),
    re.compile(r"期待(?:与您|您的)?合作|竭诚|欢迎(?:来电|洽谈|咨询|选购)|承接|我们是[^，。]{2,14}公司"),
    re.compile(
        r"[0-9.]\s?元\s?(?:起|[/每]\s?[个件套面张本册人])|每\s?(?:人次|[个件套面张本册人场台])\s?[0-9.]{1,9}\s?元"
    ),
)
PHISHING = (
    re.compile(
        r"https?://|www\.|点击(?:此处|这里|链接|下方|下载)|下载链接|访问链接|扫(?:描)?(?:下方)?二维码", re.IGNORECASE
    ),
    re.compile(
        r"密码|口令|验证码|身份验证|实名认证|银行卡|账号(?:信息|异常)|解压码|登[录陆][^，。]{0,6}(?:邮箱|账[号户]|系统|核对|验证)"
    ),
    re.compile(
        r"(?:邮箱|账[号户])[^，。]{0,6}(?:容量|空间|异常|升级|扩容|停用|备案|冻结|过期|锁定|停止)|逾期[^，。]{0,4}将|立即(?:验证|登录|处理|点击|核验|更新)|安全(?:升级|验证|中心)"
    ),
    re.compile(r"补贴|补助(?:申领|发放)|退税|财务部通知|工资补贴|领取"),
)
NOTICE = (
    re.compile(r"关于[^，。\n]{2,60}的(?:通知|公告|通报|函|启事)"),
    re.compile(r"(?:^|\n)\s*(?:各(?!位)|全校|校内|全体)[^，。\n]{1,30}[：:]"),
    re.compile(r"供[^，。]{0,8}(?:学习|参考|借鉴)|学习借鉴|现(?:将)?[^，。]{0,16}转发"),
    re.compile(r"通知如下|特此通知|特此公告|特此函告|现予公布|有关(?:事项|要求|安排)[^，。\n]{0,8}如下"),
    re.compile(r"请(?:各|于[^，。\n]{1,20}[前日]|务必|相互转告|遵照|认真(?:贯彻|组织|落实))|截止(?:时间|日期)|逾期不"),
    re.compile(r"[0-9]{1,2}(?:日|时|点|:00)[^，。\n]{0,6}前[^，。\n]{0,6}(?:报|送|发|反馈|提交)"),
)
SELF = re.compile(
    r"(?<![报至到送向给发与])我(?:们)?(?:单位|部门|支部|总支|党委|学院|院|处|科|系|所|中心|部|室|校|班|社区|村|公司)|本(?:单位|部门|支部|总支|学院|院|处|科|系|所|中心|室|班|公司)"
)
REPORT_WORDS = re.compile(
    r"报告|汇报|总结|小结|周报|月报|日报|简报|情况|统计表|汇总表|报表|材料|清单|台账|登记表|盘点表|动态|事迹"
)
#: a robot answers for somebody who is away, or says that the mail has come
AWAY = re.compile(
    r"(?:这|此)(?:是|为)?(?:一?封)?(?:系统)?自动(?:回复|发送|答复)|(?:邮件|来信|来函)(?:已|我已)(?:经)?(?:收到|收悉)[^。]{0,30}(?:休假|出差|外出|尽快|返回)|"
    r"(?:正在?|目前|现|已|因公|本人)[^。，]{0,6}(?:休假|出差|外出|请假|度假)[^。]{0,40}(?:返回|回来|返岗|无法|不能|不便|暂不|急事|辦公室|办公室)|休假中|出差中|"
    r"out of (?:the )?office|on (?:annual )?(?:leave|vacation|holiday)|will (?:return|be back)|limited access to (?:my )?e-?mail|auto(?:matic|mated)[ -]?(?:reply|response)|"
    r"出張中|不在にして|休暇中|自動返信",
    re.IGNORECASE,
)
#: what a mail system says of a letter that it could not deliver
UNDELIVERED = re.compile(
    r"(?:未能|无法|没有|不能)[^。]{0,12}(?:投递|送达|发送到|传递)|邮箱(?:不存在|已满)|could not be delivered|delivery (?:failed|has failed)|user unknown|mailbox (?:full|unavailable)",
    re.IGNORECASE,
)
#: words of others, or of an earlier letter
QUOTE = re.compile(r"[“「][^”」]{12,400}[”」]")
MEETING = re.compile(
    r"定于[^。]{4,40}(?:召开|举行|举办)|(?:请|务必)(?:准时|按时|届时)?(?:参加|出席|参会|与会)|会议(?:时间|地点)\s?[：:]|是否(?:出席|参会|参加)"
)
#: titles of what is still to come, and of rules
PLAN_TITLE = re.compile(r"(?:计划|方案|预案|要点)(?!完成|执行|落实|进展|数)")
RULE_TITLE = re.compile(r"办法|制度|规定|条例|细则|规程|章程|标准")
ARTICLE = re.compile(r"第[一二三四五六七八九十]{1,3}条")
TOLD_TITLE = re.compile(r"情况|总结|小结|汇报|报告|周报|月报|日报|简报|进展|进度|统计表|汇总|完成|落实")
#: a paper or a newspaper tells of others
NEWS = re.compile(
    r"本报讯|记者[^，。]{0,12}(?:获悉|报道|采访)|据[^，。]{2,14}(?:报道|消息)|公众号[^，。]{0,8}文章|剪报|转载|分享一?[篇个则]|学习材料"
)
#: what is told is still to be told
PROMISE = re.compile(
    r"(?:明[天早]|后天|稍后|随后|晚[点些]|今晚|下周|过两天|定稿后|统计(?:好|完)后?|填好后?)[^，。]{0,8}(?:再)?(?:正式)?(?:报|发|交|补)|还在统计|没统计完|尚未定稿|还没有?定稿|先跟您说|先说一声"
)
MINUTES = re.compile(r"纪要|会议记录")
MINUTED = re.compile(
    r"会议(?:听取|指出|强调|要求|决定|议定|认为|明确)|(?:出席|参会|列席|参加)(?:人员)?\s?[：:]|主持(?:人)?\s?[：:]"
)
TO_ALL = re.compile(r"(?:各(?!位)|全[校院县市区]|校内|全体)[^，。\n]{1,30}[：:]$")


def is_notice(text: str) -> bool:
    """Whether a paper is a notice to others, by its words alone: two signs at least, and nothing of its own."""
    return sum(bool(sign.search(text)) for sign in NOTICE) >= 2 and not SELF.search(text)
