"""Pools of first and last names that go together, with the languages that often come with them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A pool of names that go together, with the languages that often come with them.

    Attributes:
        code: Short name of the pool.
        weight: How often it is met, relative to the others.
        language: Code of the language in which to understand each other first.
        spoken: Codes of languages often spoken, the first one always.
        first_names: Given names, space-separated in the source, Latin letters.
        last_names: Family names or second names.
    """

    code: str
    weight: int
    language: str
    spoken: tuple[str, ...]
    first_names: tuple[str, ...]
    last_names: tuple[str, ...]


def _origin(code: str, weight: int, spoken: str, first_names: str, last_names: str) -> Origin:
    languages = tuple(spoken.split())
    return Origin(
        code=code,
        weight=weight,
        language=languages[0],
        spoken=languages,
        first_names=tuple(name.replace("_", " ") for name in first_names.split()),
        last_names=tuple(name.replace("_", " ") for name in last_names.split()),
    )


# A "_" stands for a space inside one name.
ORIGINS: Final[tuple[Origin, ...]] = (
    _origin(
        "french",
        14,
        "fr",
        "Élodie Mathilde Anaïs Océane Solène Noémie Gaëlle Maëlys Lucie Bérénice Thibault Loïc Gaétan"
        " Rémi Aurélien Maxence Corentin Jérémy Benoît Ludovic Gwenaëlle Éric Cédric Joëlle Chloé"
        " Françoise Jean-Loup Marie-Ange Yves-Marie Zoé",
        "Delaunay Charpentier Chauvin Garnier Fontaine Poitevin Œuvrard Le_Guen Kerbrat Bonnefoy"
        " Desrivières Marchand Thévenin Juillard Vernet Cœurdevey Pasquier Trémolières Garrigue"
        " Rochereau Vauzelle Montreuil Beaufils Hébert L’Hostis Saint-Aubin Guérin Roussel Bourdon"
        " Lécuyer",
    ),
    _origin(
        "algeria",
        7,
        "ar fr",
        "Yacine Lounès Farid Mourad Djamila Nassima Kahina Tinhinane Samir Hocine Rachid Lynda Zahia"
        " Massinissa Ghiles Souhila Abdelkader Nabila Bilal Hayet Fouzia Smaïl Ouarda Mokrane",
        "Benkhaled Bouzid Hadj-Amar Ould-Kaci Ziani Medjber Ghezali Kaci Benaldjia Meziani Amrouche"
        " Tizi Cherif Hamdaoui Iflissen Saadi Boudjemaa Khelifi",
    ),
    _origin(
        "morocco",
        6,
        "ar fr",
        "Hicham Younès Ilham Khadija Mouna Zineb Abdellah Driss Hassania Ikram Jaouad Lahcen Meriem"
        " Naoufal Rabia Saïda Soukaïna Tarik Wafae Zakaria Fatima-Zahra Noureddine",
        "El_Mansouri Bennis El_Khattabi Ouazzani Tahiri Berrada Chraïbi El_Idrissi Lamrani Zerhouni"
        " Boulahfa El_Ghazi Aït_Oumghar Sebti Kettani Fassi",
    ),
    _origin(
        "tunisia",
        3,
        "ar fr",
        "Slim Hatem Moncef Ines Rim Olfa Wided Chokri Mondher Emna Hela Nizar Sonia Faouzi Lassaad Dorra",
        "Ben_Youssef Trabelsi Jelassi Gharbi Hammami Mejri Chebbi Ayari Bouazizi Ferjani Khemiri Dridi",
    ),
    _origin(
        "sudan",
        7,
        "ar en",
        "Ibrahim Adam Ismaïl Haroun Zeinab Nafissa Mahdi Abakar Khamis Yagoub Tayeb Hawa Maryam Salwa"
        " Bakhita Osman Al-Fadil Mutasim",
        "Abdelgassim Eltayeb Elsheikh Abdelkhalig Hamid Juma Adam Bushra Elnour Idriss Mahadi Tirab"
        " Kabashi Dafalla",
    ),
    _origin(
        "eritrea",
        8,
        "ti am en",
        "Selam Yonas Mikal Haben Filmon Rahwa Semhar Tesfalem Kidane Abrehet Winta Merhawi Senait"
        " Yohannes Luwam Aman Fanus Bereket Ksanet Natnael",
        "Tesfay Gebrezgi Haile Woldemichael Kiflemariam Abraha Mehari Habtemariam Ghebreab Tekle"
        " Fesshaye Berhane Okbazgi Zerai",
    ),
    _origin(
        "ethiopia",
        3,
        "am en",
        "Tigist Meseret Almaz Hirut Dawit Getachew Mulugeta Birtukan Abebech Tsehay Tadesse Girma"
        " Lemlem Biruk",
        "Alemayehu Worku Demissie Ayalew Bekele Negash Mengistu Zewdie Tolossa Lemma",
    ),
    _origin(
        "afghanistan",
        10,
        "prs ps en",
        "Najibullah Zabihullah Farhad Wahid Nasrin Shukria Parwana Ahmad-Jawed Mirwais Habib Latifa"
        " Sohaila Esmatullah Rohullah Zarghona Gulalai Hamed Nilofar Sayed-Agha Freshta",
        "Noori Stanikzai Wardak Hotak Popal Sadat Haidari Nuristani Qaderi Barakzai Ahmadzai Hakimi"
        " Rasuli Safi",
    ),
    _origin(
        "ukraine",
        9,
        "uk ru en",
        "Oksana Iryna Nataliia Olha Lesia Svitlana Halyna Taras Andrii Mykola Bohdan Ostap Vasyl"
        " Yaryna Zoriana Ruslana Stanislav Myroslava",
        "Kovalchuk Bondarenko Tkachuk Melnyk Lysenko Hrytsenko Polishchuk Marchuk Zakharchuk"
        " Dyachenko Vovk Savchuk Romaniuk Kravets",
    ),
    _origin(
        "russia",
        3,
        "ru fr",
        "Aslan Zarema Khava Islam Madina Ruslan Aïna Lioudmila Timour Zelimkhan Elina Svetlana",
        "Djabraïlov Akhmadov Soltakhanov Elmourzaïev Oumarov Magomadov Tsouraïev Iliassov",
    ),
    _origin(
        "bangladesh",
        7,
        "bn en",
        "Rashedul Shirin Nusrat Jahangir Mizan Taslima Anwar Farzana Kamrul Rumana Shafiqul Monira"
        " Sabbir Delwar Ayesha Habibur",
        "Talukdar Bhuiyan Chowdhury Sarkar Mollik Sikdar Howlader Majumder Khandaker Fakir Biswas Matubbar",
    ),
    _origin(
        "turkey",
        5,
        "tr ku fr",
        "Tülay Gülşen Özlem Çağlar Şükrü Ayşegül Hüseyin Emine İbrahim Döndü Serkan Nurgül Uğur"
        " Berivan Azad Dilan",
        "Karadağ Yıldırım Öztürk Çelik Şahin Kılıç Demirci Aydoğan Bozkurt Gümüş Tekin Güneş",
    ),
    _origin(
        "guinea",
        8,
        "ff sus fr",
        "Thierno Ousmane Mariama Kadiatou Fatoumata Aïssatou Ibrahima Saliou Hadja Oumou Abdourahmane"
        " Binta Elhadj Djénabou Lamine Néné",
        "Diallo Bah Barry Sow Baldé Sylla Keïta Touré Soumah Bangoura Camara Cissokho",
    ),
    _origin(
        "mali",
        5,
        "bm snk fr",
        "Bakary Seydou Aminetou Assétou Djeneba Fodé Lassana Sira Yacouba Nana Boubacar Kadia Hamidou"
        " Mariétou",
        "Coulibaly Sissoko Konaté Diarra Doumbia Samaké Fofana Kanté Sangaré Dembélé",
    ),
    _origin(
        "ivory_coast",
        5,
        "fr dyu",
        "Affoué Koffi Yao Aya N’Guessan Adjoua Konan Akissi Brou Amoin Kouadio Ahou Seka Awa",
        "Kouamé N’Dri Kouassi Gnamien Zadi Tanoh Ouréga Dagnogo Bamba Gohou",
    ),
    _origin(
        "congo",
        7,
        "ln fr sw",
        "Merveille Trésor Gloria Dieudonné Espérance Héritier Bénédicte Jolie Fiston Grâce Christelle"
        " Papy Nadège Plamedi Exaucé Mireille",
        "Mbuyi Tshilombo Kabasele Mukendi Ilunga Nzuzi Lukusa Makiese Ngalula Kasongo Mutombo Bola",
    ),
    _origin(
        "portugal",
        5,
        "pt fr",
        "João Conceição Ângela Luís Inês Gonçalo Fátima Sérgio Graça Rui António Lurdes Célia Nélson",
        "Figueira Magalhães Assunção Guimarães Camarinha Falcão Bragança Quintela Açoreano Vilaverde",
    ),
    _origin(
        "spanish",
        4,
        "es fr",
        "Yesenia Óscar Begoña Íñigo Wilmer Dayana Ángela Jhon Luz-Marina Rocío Iván Milagros",
        "Muñoz Castañeda Ibáñez Peñalosa Quispe Zúñiga Güemes Bolaños Rondón Aldana",
    ),
    _origin(
        "vietnam",
        4,
        "vi fr",
        "Thị_Hoa Đức_Minh Ngọc_Ánh Quang_Huy Thanh_Hương Văn_Tuấn Bích_Thủy Hữu_Phước Kim_Liên Xuân_Lộc",
        "Đặng Nguyễn Trần Phạm Hoàng Lê Bùi Đỗ Vương Huỳnh",
    ),
    _origin(
        "somalia",
        3,
        "so ar",
        "Hodan Abdirahman Ifrah Mohamud Faduma Cabdi Sagal Liban Nimco Yuusuf",
        "Warsame Cigaal Guuleed Xirsi Jaamac Nuur Faarax Diiriye",
    ),
    _origin(
        "pakistan",
        3,
        "ur ps en",
        "Bushra Imran Naveed Rukhsana Shahzad Tahira Waqas Zubaida Adeel Shaista",
        "Chaudhry Malik Bhatti Qureshi Khokhar Gillani Abbasi Rajput",
    ),
    _origin(
        "georgia",
        2,
        "ka ru",
        "Nino Giorgi Tamar Levan Ketevan Irakli Manana Vakhtang",
        "Maisuradze Lomidze Gelashvili Beridze Tsereteli Kapanadze",
    ),
    _origin(
        "albania",
        2,
        "sq",
        "Besnik Drita Ardian Vjollca Ilir Mimoza Agron Lumturi",
        "Hoxhallari Gjergji Krasniqi Shehu Berisha Dervishi",
    ),
    _origin(
        "syria",
        4,
        "ar ku en",
        "Ghassan Rasha Hussam Yara Maher Lubna Bassel Nour Rami Hanadi Mazen Abir",
        "Al-Hamwi Al-Jassim Darwish Al-Shami Kabbani Haddadin Al-Akkad Sabbagh",
    ),
    _origin(
        "romania",
        3,
        "ro fr",
        "Ștefania Ionuț Mădălina Răzvan Andreea Gheorghe Viorica Țuțu Doina Liviu",
        "Munteanu Țăranu Brăileanu Șerban Câmpeanu Vlădoiu Drăgulin",
    ),
    _origin(
        "haiti",
        3,
        "ht fr es",
        "Wideline Jean-Wesner Rose-Darline Fritznel Guerda Mackenson Yolette Evens",
        "Saint-Fleur Jean-Baptiste Pierrelus Dorvil Célestin Exantus",
    ),
    _origin(
        "china",
        2,
        "zh fr",
        "Xiùyīng Lìhuá Jiànguó Guìlán Zhìqiáng Měilíng",
        "Zhèng Lín Chéng Wú Xú Huáng",
    ),
    _origin(
        "sri_lanka",
        2,
        "ta fr",
        "Kavitha Suresh Thusyanthan Vanitha Nirojan Sivagowri",
        "Balasundaram Kanagaratnam Selvanayagam Thirukumaran Yogeswaran",
    ),
)
