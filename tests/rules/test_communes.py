"""The files that place communes, and the commune of an address."""

from __future__ import annotations

import pytest

from models.errors import InvalidInput
from models.rules.communes import MOST_PROBLEMS, commune_key, possible, read_communes

OWN = "code,name,postcode,lat,lon\n"


def _problems(text: str | bytes) -> list[tuple[str, object]]:
    with pytest.raises(InvalidInput) as refused:
        read_communes(text if isinstance(text, bytes) else text.encode())
    return [(problem.code, problem.params.get("line")) for problem in refused.value.problems]


@pytest.mark.parametrize(
    "text",
    [
        OWN + "01001,L’Abergement,01400,46.15,4.92\n",
        "code;name;postcode;lat;lon\n1001;L’Abergement;1400;46,15;4,92\n",
        "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5;coordonnees_gps\n"
        "01001;L’Abergement;01400;X;;46.15,4.92\n",
        "code_commune_INSEE,nom_commune_postal,code_postal,libelle_acheminement,ligne_5,latitude,longitude\n"
        '1001,L’Abergement,1400,X,,46.15,4.92\n"1001","L’Abergement","1400","Y","LE HAMEAU",46.15,4.92\n',
        "\ufeffcode_commune_insee\tnom_de_la_commune\tcode_postal\t_geopoint\n"
        "01001\tL’Abergement\t01400\t46.15, 4.92\n",
    ],
    ids=["ours", "a spreadsheet", "la poste", "data.gouv", "with a mark, by tabs"],
)
def test_the_public_files_are_read_as_they_are(text: str) -> None:
    (line,) = read_communes(text.encode()).lines
    assert (line.code, line.name, line.postcode) == ("01001", "L’Abergement", "01400")
    assert (line.latitude, line.longitude) == (46.15, 4.92)


def test_letters_of_another_encoding_and_corsican_codes() -> None:
    (line,) = read_communes((OWN + "2a004,Alata é,20167,41.98,8.74\n").encode("cp1252")).lines
    assert (line.code, line.name) == ("2A004", "Alata é")


def test_each_wrong_line_is_told_by_its_number_and_nothing_is_kept() -> None:
    wrong = "01001,A,01400,46,4\nXX,B,01400,46,4\n01002,,01400,46,4\n01003,C,14x,46,4\n01004,D,01400,146,4\n"
    assert _problems(OWN + wrong) == [
        ("commune.code", 3),
        ("commune.name", 4),
        ("commune.postcode", 5),
        ("commune.coordinates", 6),
    ]
    assert len(_problems(OWN + "XX,B,01400,46,4\n" * 500)) == MOST_PROBLEMS


def test_what_is_no_such_table_is_said() -> None:
    assert _problems("Code_commune_INSEE;Nom_de_la_commune;Code_postal\n01001;A;01400\n")[0][0] == (
        "commune.columns"
    )
    assert _problems(b"PK\x03\x04\x00\x00code,name,postcode,lat,lon")[0][0] == "commune.not_text"
    assert _problems(OWN + "01001,A,01400,,\n")[0][0] == "commune.empty"
    assert _problems("")[0][0] == "commune.columns"
    assert _problems(OWN + '01001,"A,01400' + "," * 140_000)[0][0] == "commune.not_text"
    assert _problems(OWN + f"01001,{'A' * 201},01400,46,4\n")[0] == ("commune.name", 2)


def test_a_name_is_kept_as_it_is_read() -> None:
    (line,) = read_communes((OWN + "01001,A\u202elata\x07,01400,46,4\n").encode()).lines
    assert line.name == "Alata"


def test_a_town_is_found_however_it_is_spelt_and_a_doubt_is_left_to_somebody() -> None:
    assert commune_key("St-Nazaire CEDEX 2") == commune_key("SAINT NAZAIRE")
    several = (("01001", "ST EXEMPLE S LOIRE"), ("01002", "AUTREVILLE"))
    assert possible("Saint-Exemple-sur-Loire", several) == several[:1]
    assert possible("Exemple", several) == several
    assert possible("Nulle part", several[:1]) == several[:1]
