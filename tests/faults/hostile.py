"""Texts that somebody types, pastes or plants to break what reads them; and names that only look strange."""

from __future__ import annotations

import random
from collections.abc import Iterator

MARKUP = (
    '<img src="file:///etc/passwd">', "<b>", "</para>", "<a href='javascript:alert(1)'>x</a>", "Smith & <Jones",
    "&lt;&amp;", "<![CDATA[", "<!--", "<font color=\"[[[getattr(pow,'__globals__')]]]\">", "%s%n%p", "{0.__class__}",
    "{count}", "%n", "\\u202e", "<script>", "<br/>" * 50, "]]>", "<unichar name='x'/>", "<para autoLeading='max'>",
)  # fmt: skip
SQL = (
    "'; DROP TABLE resident; --", "' OR '1'='1", '"', "'", "\\", "%", "_", "x' UNION SELECT key FROM seal_key --",
    "1; ATTACH 'x' AS y KEY ''", "PRAGMA rekey=''", "/*", "*/", "?", ":name", "@p", "$1", "x'00'", "--",
)  # fmt: skip
SEARCH = (
    '"', "*", "NEAR(a b, 5)", "col:x", "AND", "OR NOT", "a AND", "(", ")", "^a", "-a", "a*b", '""', "{a b}", "a + b",
    "search_resident_word:x", "'", "\0", "\ue000x", "é" * 300, "a " * 500, "NOT", "NEAR", "*" * 64,
)  # fmt: skip
CONTROLS = (
    "a\0b", "\x07\x1b[31m", "\ud800", "a\udfffb", "\x7f", "\u2028\u2029", "\ufffe\uffff", "\U000e0041", "\r\n\r\n",
    "\x0b\x0c", "\ufeff", str(2**63), "-" + "9" * 400, "1e999", "NaN", "\t" * 90, "\xad",
)  # fmt: skip
SPOOFS = (
    "\u202egnp.exe", "a\u2066b\u2069", "\u202dabc\u202c", "pa\u00adypal", "a\u2060b", "\u2064x", "e" + "\u0301" * 6000,
    "x\u202e", "\U000e0020\U000e0041x", "o\u0336" * 9 + "\u0489" * 60, "\u2067Amina", "Am\u200bina", "\ufeffAmina",
    "Ami\u180ena", "Amina\u2063", "A\u2062mina", "Amin\u206fa", "Amina\ufff9x\ufffb", "\u115fAmina", "Ami\u3164na",
    "Amina\uffa0", "A\u034fmina", "Amina\u2800",
    # Letters that look alike, of another alphabet.
    "\u0410mina", "Am\u0456na", "Amin\u0430", "S\u0430m\u0456r", "\u0391mina", "Sam\u03b9r", "N\u03bfur", "\u0555mar",
    "\u13aamina", "\uff21mina", "\U0001d400mina", "\U0001d4d0\U0001d4f6ina", "\u2c9fmar",
)  # fmt: skip
HUGE = ("x" * 1_000_000, "é " * 500_000, "\u202e" * 1_000_000, "<" * 1_000_000, "W" * 10_000, "ل" * 100_000)
NAMES = (
    "Nguyễn Thị Minh Khai", "N’Dour", "Ó Briain", "Şükrü Çağlar", "Łukasz Żółć", "Ærøskøbing", "Jean-Pierre",
    "فاطمة الزهراء", "محمد‌رضا", "אברהם", "Олександр", "Дмитро", "Αλέξανδρος", "გიორგი", "Հակոբ", "ትግስት", "አበበ",
    "রহিমা খাতুন", "முருகன்", "అనిత", "ಕಾವ್ಯ", "മീര", "සුනිල්", "สมชาย", "ສົມພອນ", "ကျော်ကျော်", "សុខា", "王小明", "山田太郎",
    "김민수", "བསྟན་འཛིན", "ਗੁਰਪ੍ਰੀਤ", "ગીતા", "अनिल", "نور‌الله", "Aïcha", "Zoë", "Þór", "Ñuñez", "Đỗ",
    "Kaʻiulani", "ʿAbd al-Raḥmān", "Mary O'Neil", "D’Angelo", "Anne-Lise", "Żaneta", "Ğülşen", "Ўктам", "Қайрат",
    "Ɔkyere", "Ŋgugi",
    "Ama Ɖzifa", "Ɛsi", "Ŵyn", "Siân", "Łucja Wiśniewska", "Jiří Dvořák", "Ľubomír", "Kristīne", "Žydrūnas", "Õnne",
    "Ástríður", "Åse-Marie", "Mihăiță", "Ştefan", "Đorđe", "Čedomir", "Gülşah", "Iñaki", "João", "Conceição",
    "Noël", "Mère-Thérèse", "Maëlys", "Hélène", "Oanh Trần", "Đặng Thuỳ", "Ọláyínká", "Chukwuemeka", "Ńdidi", "Wanjirũ",
    "Юлія", "Кирилл", "Ђорђе", "Љиљана", "Гүлнар", "Баатар", "Ѓорѓи", "Еўдакія", "Ελένη", "Γιώργος", "Νίκος", "Անահիտ",
    "Գոհար", "თამარ", "ნინო", "حسين", "عبد الرحمن", "پریسا", "گل‌بهار", "ژیلا", "شہباز", "نسرین", "ئاوارە", "ڕۆژان",
    "חוה", "שלמה", "ሰላማዊት", "ዮሐንስ", "ሓረጉ", "ফাতেমা", "আব্দুল করিম", "প্রিয়াঙ্কা", "সুস্মিতা", "सीता", "कृष्ण", "लक्ष्मी", "ਹਰਜੀਤ",
    "தமிழ்ச்செல்வி", "వెంకట", "ಲಕ್ಷ್ಮಿ", "രാധ", "කුමාරි", "ณัฐพงษ์", "ນາງຄຳ", "သီရိ", "ច័ន្ទ", "陳大文", "李娜", "佐々木ゆき", "ケンジ",
    "이지은", "ཚེ་རིང", "ᠪᠠᠭᠠᠲᠤᠷ", "ⵉⴷⵉⵔ", "ⵜⴰⵏⵉⵔⵜ", "ߡߊ߬ߡߊߘߎ߫", "𞤢𞤥𞤢𞤣𞤵", "ꦱꦫꦶ", "ᏣᎳᎩ",
)  # fmt: skip
PLACES = (
    "../evil.jpg", "../../../../etc/passwd", "..", ".", "/etc/passwd", "/var/x", "C:\\Windows\\x", "..\\..\\x.png",
    "\\\\host\\share\\x", "CON", "NUL.jpg", "COM1", "AUX.png", "LPT1.pdf", "a:b", "x\0.jpg", "x\n.jpg", "\u202egpj.exe",
    "-rf", "--help", "$(id).jpg", "`id`", "x;ls", "|x", "%00.jpg", "%2e%2e%2fx", "file:///etc/passwd", "~/x", "~root",
    "data.db", "vault.hdr.a", "vault.lock", "files/../data.db", "files", "é" * 300, "x" * 4000, " ", "", "x.", "x ",
)  # fmt: skip
"""Names of files that lead elsewhere, or mean something to a system."""
FAMILIES = (MARKUP, SQL, SEARCH, CONTROLS, SPOOFS, HUGE, NAMES)


def texts(chance: random.Random, *, with_huge: bool = True) -> Iterator[str]:
    """Give hostile texts for ever: each of the known ones, then mixtures."""
    known = [text for family in FAMILIES for text in family if with_huge or len(text) < 10_000]
    yield from known
    small = [text for text in known if len(text) < 2000]
    while True:
        pieces = [chance.choice(small) for _ in range(chance.randrange(1, 4))]
        noise = "".join(chr(_point(chance)) for _ in range(chance.randrange(12)))
        pieces.insert(chance.randrange(len(pieces) + 1), noise)
        yield chance.choice(("", " ", "-")).join(pieces)


def _point(chance: random.Random) -> int:
    limit = chance.choice((0x80, 0x250, 0x3000, 0x11_0000))
    return chance.randrange(limit)
