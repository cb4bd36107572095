"""First names in their own letters: what people write themselves when asked how they spell their name."""

from __future__ import annotations

from typing import Final

NATIVE_SPELLINGS: Final[dict[str, str]] = {
    # Ethiopic
    "Selam": "ሰላም",
    "Yonas": "ዮናስ",
    "Mikal": "ሚካል",
    "Haben": "ሃበን",
    "Filmon": "ፊልሞን",
    "Rahwa": "ራህዋ",
    "Semhar": "ሰምሃር",
    "Kidane": "ኪዳነ",
    "Winta": "ዊንታ",
    "Bereket": "በረከት",
    "Senait": "ሰናይት",
    "Yohannes": "ዮሃንስ",
    "Tigist": "ትግስት",
    "Almaz": "አልማዝ",
    "Dawit": "ዳዊት",
    "Tsehay": "ፀሐይ",
    # Arabic script
    "Ibrahim": "إبراهيم",
    "Zeinab": "زينب",
    "Haroun": "هارون",
    "Khadija": "خديجة",
    "Yacine": "ياسين",
    "Nour": "نور",
    "Rasha": "رشا",
    "Farhad": "فرهاد",
    "Nasrin": "نسرین",
    "Latifa": "لطیفه",
    "Habib": "حبیب",
    "Imran": "عمران",
    # Cyrillic
    "Oksana": "Оксана",
    "Iryna": "Ірина",
    "Taras": "Тарас",
    "Olha": "Ольга",
    "Bohdan": "Богдан",
    "Madina": "Мадина",
    "Svetlana": "Светлана",
    # Bengali
    "Shirin": "শিরিন",
    "Nusrat": "নুসরাত",
    "Kamrul": "কামরুল",
    # Georgian, Chinese, Tamil
    "Nino": "ნინო",
    "Giorgi": "გიორგი",
    "Xiùyīng": "秀英",
    "Lìhuá": "丽华",
    "Kavitha": "கவிதா",
}
