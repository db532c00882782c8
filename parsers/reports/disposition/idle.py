"""Sentences whose figures are not told here: praise and a newspaper's words on others, a receipt's figures said again, what a
meeting decided, an invitation, a request, an example, what reached us or will reach us otherwise. The words of domain and
office only."""

from __future__ import annotations

import re
from datetime import datetime

from parsers.reports.speech.notices import BODY, SELF

_SHOWS = re.compile(
    r"例如|比如|[，。；(（]如[：:“]|举例|请(?:写明|注明|填写|填报|按(?![此这照以上]))|格式(?:如下|为|是)|参考(?:格式|样式|写法)"
)
#: words of others, or of an earlier letter
_QUOTE = re.compile(r"[“「][^”」]{12,400}[”」]")
#: an answer says of figures that were sent back to it that they are right
CONFIRMS = re.compile(r"没有?(?:问题|错|出入)|无误|一点不差|属实|正确(?!率)")
RECEIPT = re.compile(r"回执|收到")
#: thanks to others for what they did
_PRAISES = re.compile(r"(?:感谢|谢谢|多谢)[^，。！!]{0,12}(?:你们|贵(?!州|阳)|您|各位)")
#: what is thanked for was done by who is thanked: 感谢市里下拨慰问金2万元
_THANKED_FOR = re.compile(r"(?:感谢|谢谢|多谢)[^，,。！!：:]{2,60}$")
#: whoever hands in figures tells them, whatever else the sentence says
_HANDS_IN = re.compile(r"特此报告|现(?:正式)?(?:上报|报上|报送)|再报|补报|[代转]报|报告如下|以[此这]为准")
_CORRECTS = re.compile(r"应[为是该]|更正|改[为成]|补[报充]|另[报有]|[少多漏错][了报填计写]|不对|有误|不是")
#: 欣闻某局献血52人; its wish may close the sentence: 特致祝贺
_GLAD = re.compile(r"[欣喜]闻|欣悉|(?:热烈|衷心|诚挚)祝贺")
_WISHES = re.compile(r"(?:谨|特)(?:致|表)[^，。]{0,6}祝贺")
#: 《林区日报》3月10日报道：, 某某晨报： - 某镇日报：is a daily report
_PRINTED = re.compile(
    r"(?:《[^》]{1,14}(?:报|网|台|社)》|晨报|都市报|电视台|广播电台|新闻网|通讯社)[^，。：:、]{0,12}(?:报道|讯|消息|刊[登发载]|版|播[^，。：:]{0,12})[：:]|"
    r"^\s{0,4}[^，。：:、]{0,6}(?:晨报|都市报)[：:]"
)
#: 已核对，献血36人无误。 - and no figure behind it; who reports writes 经核对
_CHECKED = re.compile(
    r"看[了过][^。]{0,60}[0-9][^，。0-9]{0,4}[都均]?(?:对|没错|一致)[^0-9]{0,10}$|(?<!经)核[对实查][^。]{0,40}[0-9][^，。0-9]{0,4}(?:无误|正确(?!率)|属实|没错)[^0-9]{0,16}$|"
    r"[0-9][^0-9]{0,16}(?:无需|不用|不必|不需要?|没有?[要需])(?:再)?(?:修改|更正|改)[^0-9]{0,8}$|"
    r"[0-9][^0-9]{0,16}[跟和与同]我们?(?:单位)?[上所]?报的(?:一样|一致|相符|对得上)[^0-9]{0,8}$"
)
#: 您的回执说, 收到您发来的确认：
_OUR_RECEIPT = re.compile(
    r"(?:您|你们?|贵[一-鿿]{1,2})(?:的|发来的?)?(?:回执|确认|收条)(?:信|函|邮件)?(?:[：:]|[里中上]?(?:说|称|写|记|列))"
)
#: 上一封发错了，里面是我们班的数（参加41人），请作废; 486人次是医务处统计的，跟周报没关系
_DISOWNED = re.compile(
    rf"[0-9][^。0-9]{{0,40}}(?:不是(?:我们?|本)?{BODY}的|[跟和与同][^，。0-9]{{0,8}}(?:[周月日季]报|报表|上报|填报)[^，。0-9]{{0,3}}[没无]有?关|作废|忽略|删[掉除])[^0-9]*$|"
    r"(?:作废|忽略|删[掉除])[，,]?(?:那?里面?|其中)[^。]{0,20}[0-9]"
)
_INSTEAD = re.compile(r"应[为是该]|[改更][为成正]")
#: 他们32人全部上岗，值得我们学习
_ADMIRED = re.compile(
    r"(?:[他她]们|人家|兄弟[^，。]{1,4})[^。]{0,40}[0-9][^。]{0,60}(?:值得|[要该]向[他她]们|向人家)[^，。0-9]{0,6}(?:学|借鉴|看齐)[^0-9]*$"
)
#: 300公里已发微信群，邮箱就不重复报了
_NOT_HERE = re.compile(
    r"[0-9][^。]{0,24}(?:已[^，。]{0,12}[发报送寄交]|[送发交报](?:过去|上去|过了))[^。0-9]{0,12}"
    r"(?:邮[箱件]|电子[版件稿])(?:里|这边)?就?不(?:再|用|必|另)?(?:重复)?(?:上报|报送|报|发)[^0-9]{0,4}$"
)
#: 800人次那份, 盘亏3台的那份表: what is told of is a paper
_PAPER = re.compile(r"[0-9]\s?[\u4e00-\u9fff]{1,2}的?[那这][份封张]")
#: 回执说参加43人，可我记得交的是41人，麻烦翻翻原件
_DISPUTED = re.compile(
    r"(?:回执|系统|登记|公示)[^。]{0,20}?[0-9]\s?([\u4e00-\u9fff]{1,2})[^。]{0,30}?[0-9]\s?\1[^。]{0,12}?(?:麻烦|[请帮])[^，。]{0,4}(?:查|核|翻)"
)
#: 18台这个数上周五交过了，就不重发了
_TOLD_BEFORE = re.compile(r"[0-9][^。]{0,24}[送发交报]过(?!去)[^。]{0,24}不(?:再|用|必)?重[复发报]")
#: what goes apart from the figures
BESIDE = re.compile(r"照片|图片|附件|名单|原件|视频|截图|佐证|其[他余它]|剩[下余]|(?<!不)另[发报交寄行]")
_COMES = r"(?:出席|参加|莅临|光临|到场|前?来[听看]|来[^。，]{0,4}(?:指导|参观|观摩))"
_INVITES = re.compile(
    rf"(?:诚邀|恭请|敬请|欢迎)[^。，]{{0,16}}{_COMES}|请(?:贵[一-鿿]{{1,3}}|您|各|大家|[^。，]{{0,6}}领导)[^。，]{{0,8}}{_COMES}"
)
_TO_COME = re.compile(
    r"届时|[拟定]于|兹定|(?:本|这|下)?(?:个)?(?:周|星期)[一二三四五六日天](?:[上中下]午|晚|[0-9一二三四五六七八九十]{1,2}[点时:])|日(?:上午|下午|晚上?)[0-9一二三四五六七八九十]{1,2}[点时:]|明[天日晚]|后天|今[天日]?[晚下]"
)
_ASKS_TO_LOOK = re.compile(r"[0-9][^，。；,;0-9]{0,12}[你您](?:再|去|帮[我忙]?)?(?:问问|问一下|查查|查一下)")
_REQUESTS = re.compile(
    r"(?:申请|请求|拟采?购|(?:^|，)请采?购|[年月季周共还]需)[一-鿿]{2,16}[0-9][^。]{0,40}(?:请[^，。]{0,6}(?:批|审[批定核]|予|支持|解决|安排|调|拨|核准|采购|购[买置]|[配发]发)|[望盼][^，。]{0,4}(?:批|准|支持|解决)|妥否)"
)
_REASON = re.compile(r"\s{0,4}(?:因|由于|鉴于)")
#: what others are asked to do, in the same clause, or all of a sentence that urges; not 请把6处改为4处, nor 请各位领导审阅
_ASKS_TO_DO = re.compile(
    r"(?:^|[，。：:])\s?(?:恳|烦|敬)?请(?:[^，。：:]{0,16}(?:派|给予|协助|支援|调拨|帮助|送来|送到|提供)[^，。：:]{0,40}$|(?:各(?!位)|广大|全体|大家)[^，。：:]{0,12}(?:广泛|积极|认真|抓紧|务必|踊跃)|[^，。：:]{0,12}(?:明天|尽快|抽空|下周)[^，。：:]{0,4}(?:派|来|安排))"
)
#: 你们转来的案件12件: theirs, whatever was done with them
_THEIRS = re.compile(r"(?:您|你们?|贵[一-鿿])[^，。：:]{0,6}(?:转|发|送|报|寄|交)来的?[^，。：:]{0,12}$")
#: 你校自查6次: done by who is written to; not 你行要的数据
_YOUR_BODY = re.compile(
    r"你们?(?:公司|街道|社区|支部|车间|[校院厂行村所站店园队班组馆库乡镇科系])(?![^，。：:]{0,6}[要需问让叫])"
)
#: 明天培训我厂去20人
_TOMORROW = re.compile(r"[^，。0-9]{0,6}(?:明[天日早]|后天)(?!前|[^，。：:]{0,8}[用要]的|[^，。]{0,4}[报交发补休请])")
_ALREADY = re.compile(r"已|[今昨]|先|本[周月期旬]|目前")
#: 感谢某所派人，帮我们修复6处: done by who is thanked
_HELPED = re.compile(r"(?:感谢|谢谢|多谢)[^。：:0-9]{2,30}[0-9]{0,4}[^。：:0-9]{0,12}[帮替]我们?[^，。0-9]{0,10}")
_TRIAL = re.compile(
    r"(?:^|[\n，。])\s?(?:这是)?[^，。]{0,4}测试(?:邮件|信件)|测试一下[^，。]{0,4}(?:邮箱|邮件|能)|邮箱测试"
)
#: what a meeting made up its mind to do; 按会议要求 leads to what was done
_DECIDED = re.compile(
    r"(?<![按照据实彻行])会议(?:原则上?)?(?:同意|决定|议定|强调|指出|要求|明确)(?![，,后]|精神|事项|内容)|^\s{0,4}会议(?:同意|决定|议定|强调|指出|要求|明确)[，,]"
)
#: 例会明确：迎新志愿者80人
_RESOLVED = re.compile(r"会(?:上|议)?(?:明确|议定|决定|商定|交代|布置|要求|强调|(?:表决)?通过)[^，。0-9报数]{0,4}[：:]")
_FOREIGN = (
    re.compile(r"(?:非|不是|并非)(?:我|本)[^，。]{1,4}(?:的)?(?:数据?|情况|上报)|不作(?:为)?(?:我|本)[^，。]{1,4}上报"),
    re.compile(
        r"(?:转发|转[去来给]|送上|附上|抄送|摘自)[^，。：:]{0,6}(?:兄弟|邻|外|其他|别的)(?:单位|[市县区省镇乡校厂地院场])"
        r"[^。：:]{0,16}供[^，。]{0,8}(?:了解|参[阅考]|学习|借鉴)"
    ),
    re.compile(r"(?:转发?|分享|推荐|看到|读到)[^，。：:]{0,6}一[条则篇](?:消息|报道|新闻|文章|材料|经验|案例)"),
    # 邻市水务集团检查场所320处, and nothing of ours before the figure
    re.compile(r"(?:^|[，。：:])\s?(?:邻|兄弟|友邻|外)[市县区省镇乡校厂院地](?!区)[^，。：:我本]{2,24}[0-9]"),
    # 接机械厂闵主席电话：他们厂慰问15人
    re.compile(r"(?:接到?|来)[^，。：:0-9]{0,14}(?:电话|来电)[：:，][^。]{0,20}(?:[他她]们|对方)"),
    # 与柳桥中心协议：每季度讲座6场
    re.compile(r"(?:协议|合同|责任书|约定|制度|办法|标准|章程|脚本|台词|试题)\s?[：:]"),
    # “不少于24场”建议改为20场
    re.compile(r"建议(?:改|按|调|设|定|由|将|把|增|减)"),
)
_EXAMPLE = re.compile(r"(?:填[写报]|报送)?(?:示例|样例|范例|样表)(?:如下)?\s?[：:]?\s?(?:$|\n)")
#: 数字是随便填的, 数据仅作示意
_MADE_UP = re.compile(
    r"填了?[一两几][行条列][^，。]{0,4}[试看]|数[字据]?[^，。]{0,4}(?:随便|随手|随意|虚构|瞎?编|瞎[填写])|(?:数[字据]|仅)[^，。]{0,2}(?:作|供|为)(?:示意|示范|演示)|[都均全](?:是|为)(?:假设|虚构|假的|演练)"
)
#: shown in a letter, and not what it was filled in by: 附上样例：…, 给各点发个样子：…
_SHOWN = re.compile(
    r"各[^，。]{1,6}照[^，。]{0,4}样[例子本]|(?:附|发|送|贴|下面是|给[^，。]{0,6})[上个一份]{0,2}(?:填好的)?(?:填写|填报|报送)?(?:样[例子本]|示例|范例|例子)|^\s{0,4}(?:填[写报])?(?:样例|示例|范例)[^，。\n]{0,10}[：:]"
)
_LIKE_IT = re.compile(r"(?:照这个|照着?|按此)[^，。]{0,6}[填写]|[请各][^，。]{0,6}参照|不要(?:写|填)|填[“0]")
#: a unit that asks how, and reports all the same: 我们先按24000毫升报, 不知能不能算，先报上
_TAKES = re.compile(
    r"[先暂]按[^，。？?\n]{0,20}[0-9][^，。？?\n]{0,10}(?:上?报|填)(?![？?])|[，,。](?:我们?|就|暂)?先(?:都|也)?[报填][上了]?(?=[)）。，,；!！\n]|$)"
)


def is_quoted(text: str, at: int) -> bool:
    """Whether a place of a text is among the words of others, or of an earlier letter."""
    return any(quote.start() <= at < quote.end() for quote in _QUOTE.finditer(text))


def shows_or_thanks(sentence: str, led_in: str) -> bool:
    """Whether the figures of a sentence are an example, or what others are thanked for; `led_in` as in `is_idle`."""
    return any(words.search(sentence) for words in (_SHOWS, _PRAISES)) or _THANKED_FOR.search(led_in) is not None


def is_idle(sentence: str, led_in: str, known: bool) -> bool:
    """Whether a sentence says of its figures that they are others', checked, to come, or told elsewhere. `led_in`: it as far
    as the figures reach; `known`: whether a unit of the roster writes."""
    if _HANDS_IN.search(sentence):
        return False
    if _CHECKED.search(sentence) and not _CORRECTS.search(sentence):
        return True
    praised = not known and (_GLAD.search(led_in) or _WISHES.search(sentence))
    if not SELF.search(sentence) and (praised or _PRINTED.search(led_in)):
        return True
    if any(sign.search(led_in) for sign in _FOREIGN) or _ASKS_TO_LOOK.search(sentence):
        return True
    if _YOUR_BODY.search(led_in) or (_TOMORROW.match(sentence) and not _ALREADY.search(led_in)):
        return True
    if _asks_for(sentence, led_in) or _HELPED.search(led_in) or _ASKS_TO_DO.search(led_in) or _THEIRS.search(led_in):
        return True
    invited = _TO_COME.search(led_in) and _INVITES.search(sentence)
    if _PAPER.search(sentence) or (_DISPUTED.search(sentence) and not _CORRECTS.search(sentence)):
        return True
    if invited or _TOLD_BEFORE.search(sentence) or _RESOLVED.search(led_in):
        return True
    if (_DISOWNED.search(sentence) and not _INSTEAD.search(sentence)) or _ADMIRED.search(sentence):
        return True
    return _NOT_HERE.search(sentence) is not None and not BESIDE.search(sentence)


def _asks_for(sentence: str, led_in: str) -> bool:
    """Whether a request leads to the figures, or has them as its reason; what else stands before it was done."""
    request = _REQUESTS.search(sentence)
    return request is not None and (request.start() < len(led_in) or _REASON.match(sentence) is not None)


def repeats_receipt(text: str, sentence: str) -> bool:
    """Whether a sentence only says again what our receipt said; one letter that corrects anything does not."""
    return bool(_OUR_RECEIPT.search(sentence)) and not _CORRECTS.search(text) and not _HANDS_IN.search(text)


#: 11月12日可以，我们派2位专家
_DAY = re.compile(r"\s{0,4}([0-9]{1,2})月([0-9]{1,2})[日号]")
_SOON = 62  #: days ahead that a plan names by the day


def is_soon(sentence: str, sent: datetime | None) -> bool:
    """Whether a sentence begins with a day after that on which the mail was sent."""
    named = _DAY.match(sentence)
    if sent is None or named is None:
        return False
    month, day = int(named[1]), int(named[2])
    return 0 < (month - sent.month) * 31 + day - sent.day <= _SOON


#: 收到，补助23000元今天到账: what was sent by whom it answers
_GOT = re.compile(r"\s{0,4}(?:[^，。：:\n]{1,12}[，：:]\s?)?(?:邮件|通知)?(?:均?已)?(?:收到|收悉)")
_CAME_IN = re.compile(r"到账|[到入][^，。]{0,8}账户?|[划拨]到")


def came_in(text: str, sentence: str) -> bool:
    """Whether a sentence of an answer only confirms that money or papers have come in."""
    return bool(_GOT.match(text) and _CAME_IN.search(sentence))


def is_decided(sentence: str) -> bool:
    """Whether a sentence of minutes tells what was decided, and not what was done."""
    return _DECIDED.search(sentence) is not None


def is_trial(text: str) -> bool:
    """Whether a letter only tries whether letters arrive."""
    return _TRIAL.search(text) is not None


def is_example(text: str) -> bool:
    """Whether a letter shows how a form is filled in: it opens with 填写示例, and asks to do likewise; or says
    that its figures are made up."""
    shown = _EXAMPLE.match(text.strip()) or _SHOWN.search(text)
    return bool(_MADE_UP.search(text)) or bool(shown and _LIKE_IT.search(text))


def takes(text: str) -> bool:
    """Whether a letter that asks how to count reports all the same."""
    return _TAKES.search(text) is not None
