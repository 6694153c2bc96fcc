"""Pictures of a bank: read, checked, kept, found in its folder and drawn; none of them can do harm."""

import json
import struct
import zlib
from pathlib import Path

import pygame
import pytest

from game.facts.focus import Focus
from game.facts.load import Loaded, load
from game.facts.packed import plain
from game.facts.picture_files import MOST_BYTES, doubtful_files
from game.facts.picture_size import pixels
from game.facts.restored import restored
from game.files import assets_dir
from game.shell.drawings import NOTHING, Drawings
from game.shell.medals import medal
from game.ui.theme import PALETTES, SHADOW
from tests.banks import ENTRIES, files
from tests.support.each import each
from tests.support.samples import shipped

ROW = "pictures:\n- {file: %s, shows: [main, q-one], alt: A river in the sun., credit: 'Anna Blue, CC BY 4.0'}\n"
PIXEL = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='#F00'/></svg>"


def read(file: str = "main.png", row: str = ROW) -> Loaded:
    return load(files(ENTRIES + row % file))


def told(loaded: Loaded) -> list[str]:
    return [problem.text for problem in loaded.problems]


def png(width: int, height: int) -> bytes:
    """The head says so many pixels; the body is as small as can be."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 10)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def saved(folder: Path, name: str, size: tuple[int, int] = (40, 30)) -> Path:
    (folder / "pictures").mkdir(exist_ok=True)
    surface = pygame.Surface(size)
    surface.fill((200, 30, 40))
    pygame.image.save(surface, folder / "pictures" / name)
    return folder / "pictures" / name


def test_a_picture_is_read_with_what_it_shows() -> None:
    loaded = read()
    assert loaded.problems == ()
    (picture,) = loaded.bank.pictures
    assert picture.file == "main.png"
    assert picture.shows == ("main", "q-one")
    assert loaded.bank.picture_of == {"main": picture, "q-one": picture}
    assert picture.credit == "Anna Blue, CC BY 4.0"


def test_what_shows_just_that_comes_before_what_may_be_used_for_it() -> None:
    rows = "pictures:\n- {file: a.png, shows: [rhine, main], alt: A.}\n- {file: b.png, shows: [main, rhine], alt: B.}\n"
    of = load(files(ENTRIES + rows)).bank.picture_of
    assert (of["rhine"].file, of["main"].file) == ("a.png", "b.png")


@each("file", ["../main.png", "/etc/main.png", "C:\\main.png", "..", "a/b.png", "'https://x.org/a.png'"])
def test_no_way_leads_out_of_the_folder(file: str) -> None:
    (text,) = told(read(file))
    assert 'put the picture into the folder "pictures" and write its name alone' in text


def test_other_files_are_no_pictures_and_a_slip_is_guessed() -> None:
    (text,) = told(read("main.gif"))
    assert "save it as PNG, JPEG or SVG" in text
    (text,) = told(read(row=ROW.replace("q-one", "q-onne")))
    assert "q-onne" in text
    assert "q-one" in text


def test_it_is_kept_and_comes_back() -> None:
    bank = read().bank
    back, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert back.pictures == bank.pictures


def test_a_file_is_looked_for_beside_the_questions_and_among_the_drawings(tmp_path: Path) -> None:
    bank = read().bank
    (missing,) = doubtful_files(bank, tmp_path)
    assert 'there is no "main.png" in the folder "pictures"' in missing.text
    assert missing.where == bank.pictures[0].where
    saved(tmp_path, "main.png")
    assert list(doubtful_files(bank, tmp_path)) == []
    assert list(doubtful_files(read("sputnik-1.svg").bank, tmp_path)) == []


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"GIF89a" + b"\0" * 40, "is neither PNG nor JPEG, whatever its name says"),
        (b"", "is empty, without any picture in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10" + b"\0" * 9000, "is not whole"),
        (png(60_000, 60_000), "million pixels; save it smaller"),
        (b"\0" * (MOST_BYTES + 1), "is larger than 4 MB"),
    ],
    ids=["another sort", "empty", "cut off", "a small file of a huge picture", "a large file"],
)
def test_what_cannot_be_shown_is_told_and_draws_nothing(tmp_path: Path, data: bytes, said: str) -> None:
    saved(tmp_path, "main.png").write_bytes(data)
    (problem,) = doubtful_files(read().bank, tmp_path)
    assert said in problem.text
    drawings = Drawings(assets_dir())
    drawings.folder = tmp_path
    assert drawings.drawn("main.png", (100, 100), "night").get_size() == NOTHING


def test_a_picture_that_is_not_there_is_looked_for_nearby(tmp_path: Path) -> None:
    lost = 'there is no "mian.png" in the folder "pictures" beside the question files'
    saved(tmp_path, "main.png")
    (problem,) = doubtful_files(read("mian.png").bank, tmp_path)
    assert problem.text == f'{lost}. Did you mean "main.png"?'
    (tmp_path / "mian.png").write_bytes(b"-")
    (problem,) = doubtful_files(read("mian.png").bank, tmp_path)
    assert problem.text == f"{lost}; move it there from beside them"


def test_a_drawing_that_is_too_large_is_told_and_draws_nothing(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    large = PIXEL.replace("</svg>", "<!--" + "x" * MOST_BYTES + "--></svg>")
    (tmp_path / "pictures" / "main.svg").write_text(large, encoding="utf-8")
    (problem,) = doubtful_files(read("main.svg").bank, tmp_path)
    assert "is larger than 4 MB" in problem.text
    drawings = Drawings(assets_dir())
    drawings.folder = tmp_path
    assert drawings.drawn("main.svg", (100, 100), "night").get_size() == NOTHING


def test_a_shadow_has_the_outline_of_its_drawing_and_one_colour() -> None:
    drawings = Drawings(assets_dir())
    for theme in PALETTES:
        lit = drawings.drawn("iss.svg", (90, 60), theme)
        shadow = drawings.drawn("iss.svg", (90, 60), SHADOW + theme)
        assert pygame.mask.from_surface(shadow).count() == pygame.mask.from_surface(lit).count() > 0
        seen = {tuple(shadow.get_at((x, y)))[:3] for x in range(90) for y in range(60) if shadow.get_at((x, y)).a}
        assert len(seen) == 1


def test_a_broken_picture_draws_nothing(tmp_path: Path) -> None:
    whole = saved(tmp_path, "main.png")
    whole.write_bytes(whole.read_bytes()[:60])
    (tmp_path / "pictures" / "bad.svg").write_text("<svg", encoding="utf-8")
    drawings = Drawings(assets_dir())
    drawings.folder = tmp_path
    for file in ("main.png", "bad.svg"):
        assert drawings.drawn(file, (100, 100), "night").get_size() == NOTHING


@pytest.mark.parametrize("ending", ["png", "jpg"])
def test_the_size_is_read_from_the_head(tmp_path: Path, ending: str) -> None:
    with saved(tmp_path, f"main.{ending}", (37, 23)).open("rb") as file:
        assert pixels(file) == 37 * 23


def test_a_photograph_fills_its_place_and_keeps_its_shape(tmp_path: Path) -> None:
    pygame.display.init()
    pygame.display.set_mode((10, 10))
    saved(tmp_path, "main.png", (400, 100))
    drawings = Drawings(assets_dir())
    drawings.folder = tmp_path
    assert drawings.drawn("main.png", (200, 200), "night").get_size() == (200, 50)


def test_ones_own_picture_comes_before_a_drawing_of_the_game_and_keeps_its_colours(tmp_path: Path) -> None:
    drawings = Drawings(assets_dir())
    theirs = pygame.image.tobytes(drawings.drawn("sputnik-1.svg", (90, 60), "night"), "RGBA")
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "sputnik-1.svg").write_text(PIXEL, encoding="utf-8")
    drawings.folder = tmp_path
    for theme in ("night", "paper", "contrast"):
        own = drawings.drawn("sputnik-1.svg", (90, 60), theme)
        assert pygame.image.tobytes(own, "RGBA") != theirs
        assert own.get_at((30, 30))[:3] == (255, 0, 0)


def test_every_theme_has_its_own_colours_of_a_drawing() -> None:
    drawings = Drawings(assets_dir())
    looks = {
        palette.drawings: drawings.drawn("sputnik-1.svg", (300, 200), palette.drawings) for palette in PALETTES.values()
    }
    assert len({pygame.image.tobytes(look, "RGBA") for look in looks.values()}) == len(PALETTES)


def test_the_shipped_bank_has_a_picture_for_most_of_what_is_asked() -> None:
    bank = shipped()
    asked = [fact for fact in bank.facts.values() if fact.asked]
    shown = [fact for fact in asked if fact.id in bank.picture_of or fact.entry in bank.picture_of]
    assert len(shown) >= 0.5 * len(asked)
    assert list(doubtful_files(bank, Path("no folder"))) == []


def test_a_coin_shows_a_part_of_a_picture_and_the_part_is_kept() -> None:
    row = ROW.replace("alt:", "coin: [25, 50, 40], alt:")
    loaded = read(row=row)
    assert loaded.problems == ()
    (picture,) = loaded.bank.pictures
    assert picture.coin == Focus(0.25, 0.5, 0.4)
    kept, _ = restored(json.loads(json.dumps(plain(loaded.bank, ()))))
    assert kept.pictures == loaded.bank.pictures
    for wrong in ("[25, 50]", "left", "[25, 50, 10]", "[25, 150, 40]", "[a, b, c]"):
        (problem,) = told(read(row=ROW.replace("alt:", f"coin: {wrong}, alt:")))
        assert "three numbers such as [50, 30, 40]" in problem


def test_a_medal_is_a_round_part_of_a_drawing_or_of_a_photograph(tmp_path: Path) -> None:
    pygame.display.init()
    pygame.display.set_mode((10, 10))
    drawings = Drawings(assets_dir())
    drawings.folder = tmp_path
    place = saved(tmp_path, "main.png")
    whole = pygame.image.load(place)
    whole.fill((20, 220, 40), (20, 0, 20, 30))
    pygame.image.save(whole, place)
    left = medal(drawings, "main.png", 20, "night", Focus(0.25, 0.5, 0.5))
    right = medal(drawings, "main.png", 20, "night", Focus(0.75, 0.5, 0.5))
    assert left.get_at((10, 10))[:3] == (200, 30, 40)
    assert right.get_at((10, 10))[:3] == (20, 220, 40)
    ball = medal(drawings, "sputnik-1.svg", 20, "night", Focus(0.71, 0.4, 0.2))
    for seen in (left, right, ball, medal(drawings, "main.png", 20, "night", None)):
        assert seen.get_at((10, 10)).a > 250
        assert seen.get_at((0, 0)).a == 0
    assert medal(drawings, "missing.svg", 20, "night", None).get_at((10, 10)).a == 0


def test_nothing_of_a_medal_is_beside_its_disc_where_the_renderer_rounds_up() -> None:
    suit = medal(Drawings(assets_dir()), "vostok-suit.svg", 89, "shadow-paper", Focus(0.5, 0.4, 0.58))
    width, height = suit.get_size()
    last = [suit.get_at((x, height - 1)).a for x in range(width // 4)]
    assert not any(last)
