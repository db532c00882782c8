"""The catalogue of problems: a code, and the Chinese sentence that says what is wrong and what to do.

`{0}` is the detail (a file name, a field label …), `{1}` a second one where the sentence needs it. The sentence is
written for the person who can do something about it: the sender where `for_sender`, else staff.
"""

from __future__ import annotations

from domain.mail import Defect
from domain.report import Problem

#: code -> (sentence, shown to the sender too)
CATALOGUE: dict[str, tuple[str, bool]] = {
    # the mail
    "empty_message": ("邮件是空的，没有可读的内容，请重新发送。", True),
    "no_headers": ("邮件缺少邮件头，只按正文读取，请人工核对发件单位。", False),
    "not_a_mail": ("这不是一封完整的邮件，请重新发送。", True),
    "header_too_large": ("邮件头过大，已停止读取，请人工查看原件。", False),
    "bad_mime": ("邮件结构有误，已按纯文本读取，请人工核对。", False),
    "unclosed_mime": ("邮件末尾不完整（缺少结束标记），已读取收到的部分，请人工核对。", False),
    "ambiguous_mime": ("邮件结构自相矛盾，可能有不同的读法，请人工打开原件核对。", False),
    "mime_too_deep": ("邮件嵌套层数过多，只读取了外层，请把材料直接作为附件重新发送。", True),
    "too_many_parts": ("邮件的部分过多，只读取了前面的部分，请减少附件后重新发送。", True),
    "too_many_attachments": ("附件过多，只读取了前 {0} 个，其余请另发一封。", True),
    "too_large": ("邮件超过大小上限，未能读取，请压缩后重新发送。", True),
    "unsupported_mime": ("邮件用了不支持的分段方式，请把材料作为附件完整地重新发送。", True),
    "encoding": ("“{0}”的编码方式无法识别，请重新发送。", True),
    "charset": ("“{0}”有个别文字无法辨认，请核对。", False),
    "alternative_differs": ("邮件的纯文本与网页两部分数字不一致，以纯文本为准，请核对。", False),
    "text_too_large": ("“{0}”文字过多，只读取了前面的部分，请人工核对。", False),
    # documents
    "unsupported_type": ("附件“{0}”暂不能读取，请改用 Word、Excel、PDF 或直接写在正文里重新发送。", True),
    "old_format": (
        "附件“{0}”是很早的 Word 或 Excel 格式，不能读取，请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx 后重新发送。",
        True,
    ),
    "type_not_allowed": ("附件“{0}”属于不接收的类型（程序或脚本），没有打开，请改用常用文档格式。", True),
    "type_mismatch": ("附件“{0}”的内容与文件类型不符，无法读取，请另存后重新发送。", True),
    "damaged": ("附件“{0}”已损坏或不完整，请重新发送。", True),
    "encrypted": ("附件“{0}”有密码，请去掉密码重新发送。", True),
    "xml_dtd": ("附件“{0}”含有不安全的内容，没有读取，请另存为新文件后重新发送。", True),
    "tnef": ("附件“{0}”（winmail.dat）未能读取，请改用纯文本或网页格式重新发送。", True),
    "archive_bomb": ("压缩包“{0}”展开后过大，没有读取，请直接发送其中的文件。", True),
    "too_deep": ("压缩包“{0}”嵌套层数过多，没有读取，请直接发送其中的文件。", True),
    "too_many_entries": ("压缩包“{0}”里的文件过多，只读取了前面的部分，请分几次发送。", True),
    "member_rejected": ("压缩包里的“{0}”文件名不安全，没有读取，请改名后重新发送。", True),
    "ambiguous_archive": ("压缩包“{0}”前后不一致，没有读取，请重新压缩后发送。", True),
    "method": ("压缩包“{0}”的压缩方式不支持，请改用 zip 重新压缩。", True),
    "incomplete_archive": (
        "分卷压缩包不完整，缺少{0}，没有读取，请把全部分卷放在一封邮件里，或合成一个压缩包重新发送。",
        True,
    ),
    "archive_memory": ("压缩包“{0}”需要的内存过大，没有读取，请改用 zip 重新压缩。", True),
    "sheet_too_large": ("表格“{0}”过大，只读取了前面的部分，请人工核对。", False),
    "formula_errors": ("表格“{0}”里有出错的公式（显示为 #REF!、#N/A 等），其中没有数字可读，请改正后重新发送。", True),
    "pdf_limits": ("PDF“{0}”过大或过于复杂，只读取了前面的部分，请人工核对。", False),
    "xfa_form": ("PDF“{0}”是动态表单，表单里填写的内容没有读出来，请另存（打印）为普通 PDF，或改用 Word、Excel 重新发送。", True),
    "image_too_large": ("图片“{0}”过大，没有读取，请缩小后重新发送。", True),
    "image_format": ("图片“{0}”的格式不支持，请改用 JPG 或 PNG 重新发送。", True),
    "ocr_off": (
        "“{0}”是扫描件或图片，目前不能识别其中的文字，请改发可编辑的文档（Word、Excel 等），或直接写在正文里。",
        True,
    ),
    "text_layer_differs": ("扫描件“{0}”自带的文字与图像上的数字不一致，已以图像为准，请核对原件。", False),
    "text_layer_unchecked": ("扫描件“{0}”自带的文字没有与图像核对过，请对照原件核对数字。", False),
    "unreadable": ("“{0}”看不清楚，没有读出文字，请发送更清晰的扫描件或可编辑的文档。", True),
    "low_confidence": ("“{0}”是扫描件或图片，个别文字识别把握不大，请核对。", False),
    "no_text": ("“{0}”里没有读出文字，请检查后重新发送。", True),
    "linked_file": ("材料“{0}”放在网盘或超大附件里，系统不会下载，请直接作为附件发送。", True),
    "macros": ("附件“{0}”含有宏，只读取了文字，宏没有运行。", False),
    "tracked_changes": ("附件“{0}”带有修订痕迹，已按接受全部修订读取，请核对。", False),
    "struck_text": ("“{0}”里有划了删除线的文字，已当作删去，没有采用，请核对。", False),
    "pictures_unread": ("“{0}”里的图片或图表没有识别，其中如有数据，请改用文字或表格重新发送。", True),
    "embedded_object": ("附件“{0}”里嵌入了别的文件，没有读取，请把它单独作为附件发送。", True),
    "polyglot": ("附件“{0}”里夹带了另一种文件，夹带的部分没有读取，请留意来源。", False),
    # the reading itself
    "timeout": ("读取超过时限，已停止，请人工查看原件。", False),
    "out_of_memory": ("读取占用内存过大，已停止，请人工查看原件。", False),
    "reader_crashed": ("读取多次中断，已搁置，请人工查看原件。", False),
    "archive_damaged": ("存档的原件已损坏，请人工核对。", False),
    # meaning
    "question": ("来信询问，请答复。", False),
    "nothing_read": ("来信像是报告，但没有读出可以登记的内容，请写明指标名称和数字后重新发送。", True),
    "no_attachment": ("信中说有附件，但没有收到附件，请重新发送。", True),
    "withdrawn": ("来信要求撤回或停用已报的内容，请核实后处理。", False),
    "contact_changed": ("来信说联系人或邮箱有变动，请核对名册。", False),
    "impostor": ("来信自称“{0}”，却要人登录邮箱或打开程序，疑似冒名，请不要点开，并向该单位核实。", False),
    "unit_unclear": ("看不出是哪个单位的报告，请回复写明单位全称。", True),
    "unit_unknown": ("名册上没有“{0}”，请核对单位名称，或请管理员补入名册。", False),
    "unit_conflict": ("材料中的单位前后不一致（{0}），请核实。", True),
    "unknown_sender": ("发件人不在名册上，报告已登记为“待确认”，请核实发件人。", False),
    "period_unclear": ("看不出报告的起止日期，已按收件时间归入报送期。", False),
    "period_conflict": ("材料中的起止日期前后不一致（{0}），已取最前面的一个，请核实。", True),
    "unit_suggested": ("单位不明确，材料中写有“{0}”，请核对是不是它的报告。", False),
    "period_suggested": ("起止日期不明确，材料中写有“{0}”，请核对应归入哪个报送期。", False),
    "period_outside": ("报告的日期（{0}）不在报送任务的时间内，请核实。", True),
    "value_conflict": ("“{0}”前后数字不一致（{1}），已按规则取其一，请核实。", True),
    "value_out_of_range": ("“{0}”的数字（{1}）超出合理范围，没有采用，请核实。", True),
    "part_exceeds_total": ("“{0}”大于“{1}”，请核实数字。", True),
    "sum_differs": ("“{0}”各部分之和与合计不一致，已取合计，请核实。", True),
    "jump": ("“{0}”与上次报告相差很大（{1}），请核实。", True),
    "empty_form": ("附件是空白表格，没有填写内容，请填写后重新发送。", True),
    "second_initial": ("同一报送期又收到一份首报，已以后来的为准，请核实。", False),
    "correction_without_report": ("收到更正，但没有找到原来的报告，已作为首报登记。", False),
    "supplement_conflict": ("补报里的“{0}”与原报告不同，又没有说明是新增，请核实以哪个为准。", True),
    "same_file": ("与另一单位的附件完全相同（{0}），请核实。", False),
    "message_id_reused": ("邮件编号与另一封内容不同的邮件相同，请留意。", False),
    "ambiguous_sender": ("发件人一栏不止一个地址或无法辨认，没有自动回复，请人工核对。", False),
    "date_unclear": ("邮件上的发送日期缺失或不可信，已按服务器收到的时间处理。", False),
    "lookalike_sender": ("发件人地址与名册上的地址非常相似，可能是冒名，请核实。", False),
    "pii_excess": ("材料中有较多身份证号或手机号，请提醒报送单位不要发送个人信息。", False),
    "letter_refused": ("发给 {0} 的信件被对方服务器退回或拒收，请核对地址。", False),
}


def problem(code: str, detail: str = "", second: str = "") -> Problem:
    """The problem of that code with its sentence filled in. KeyError for an unknown code: our own bug."""
    sentence, for_sender = CATALOGUE[code]
    return Problem(code, sentence.format(detail, second), for_sender)


def problem_of(defect: Defect) -> Problem:
    """A defect of a mail or document as a problem."""
    return problem(defect.code, defect.detail)
