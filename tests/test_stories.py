"""A chapter may begin with a scene: read, checked and kept; one with a mistake takes nothing else with it."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.facts.check import check
from game.facts.load import Loaded, load
from game.facts.model import Bank, Problem, Severity, Story
from game.facts.packed import plain
from game.facts.restored import restored
from game.profile import GUEST, Profile
from game.quiz.play.round import Answer, Continue, Round
from game.quiz.question import Form
from game.session import Session
from game.store import open_store
from game.store.log import SqliteStore
from tests.banks import ENTRIES, SCENE, STORY, files, with_story
from tests.support.samples import right, shipped

LETTERS = frozenset(map(chr, range(32, 127)))


def story_of(bank: Bank) -> Story:
    return bank.stories["young", "springs"]


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def doubts(bank: Bank) -> list[Problem]:
    return [problem for problem in check(bank, glyphs=LETTERS) if "core fact" not in problem.text]


def test_a_story_is_read_with_what_it_is_about() -> None:
    loaded = load(files(eras=with_story()))
    assert loaded.problems == ()
    story = story_of(loaded.bank)
    assert story.text == SCENE.strip()
    assert story.source == "Atlas, A spring, https://example.org/spring"
    assert story.facts == ("rhine.opened", "q-one")
    assert story.entries == ("main",)
    assert str(story.where) == "eras.yaml:11:5"
    assert doubts(loaded.bank) == []
    assert [chapter.id for chapter in loaded.bank.eras[0].chapters] == ["springs", "falls"]
    assert loaded.bank.eras[0].chapters[1].story is None


def test_a_story_in_several_lines_is_one_text() -> None:
    text = with_story(story=STORY.replace('"{text}"', ">-\n        One line\n        and a second."))
    assert story_of(load(files(eras=text)).bank).text == "One line and a second."


def test_what_it_names_may_stand_alone_or_be_left_out() -> None:
    alone = load(files(eras=with_story().replace("[rhine.opened, main, q-one]", "rhine.length")))
    assert (alone.problems, story_of(alone.bank).facts) == ((), ("rhine.length",))
    without = load(files(eras=with_story().replace("      facts: [rhine.opened, main, q-one]\n", "")))
    assert (without.problems, story_of(without.bank).facts) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("rhine.opened", "rhine.opend", '14:15: "rhine" has no fact "opend". Did you mean "opened"?'),
        ("rhine.opened", "rhin.opened", '14:15: there is no fact "rhin.opened". Did you mean "rhine.opened"?'),
        (" main,", " mian,", '14:29: there is no fact and no entry "mian". Did you mean "main"?'),
        ("q-one]", "q-oen]", '14:35: there is no fact and no entry "q-oen". Did you mean "q-one"?'),
    ],
)
def test_a_name_that_nothing_has_is_told_and_the_story_stays(old: str, new: str, says: str) -> None:
    loaded = load(files(eras=with_story().replace(old, new)))
    assert told(loaded) == [f"eras.yaml:{says}"]
    assert [problem.severity for problem in loaded.problems] == [Severity.DOUBT]
    story = story_of(loaded.bank)
    assert len(story.facts) + len(story.entries) == 2


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('      text: "', '      txt: "', '12:7: "txt" is not a word that a story can have. Did you mean "text"?'),
        ("      source:", "      sorce:", '13:7: "sorce" is not a word that a story can have. Did you mean "source"?'),
        (f'      text: "{SCENE.strip()}"\n', "", '12:7: a story needs "text:"; add it'),
        (
            "    story:\n",
            "    stroy:\n",
            '11:5: "stroy" is not a word that a chapter can have. Did you mean "story"?',
        ),
    ],
)
def test_a_mistake_has_its_place(old: str, new: str, says: str) -> None:
    loaded = load(files(eras=with_story().replace(old, new)))
    assert told(loaded) == [f"eras.yaml:{says}"]


def test_a_story_with_a_mistake_leaves_its_chapter() -> None:
    loaded = load(files(eras=with_story().replace("      source:", "      sorce:")))
    assert loaded.bank.stories == {}
    assert len(loaded.bank.facts) == 6


@pytest.mark.parametrize(
    ("old", "new"), [("opened: {is: 1850-07-20", "opened: {is: soon"), ("name: Main", "nme: Main"), ("right: So,", "")]
)
def test_what_is_left_out_with_a_mistake_has_no_echo_in_the_story(old: str, new: str) -> None:
    loaded = load(files(ENTRIES.replace(old, new), eras=with_story()))
    assert len(loaded.problems) == 1
    assert len(story_of(loaded.bank).facts) + len(story_of(loaded.bank).entries) == 2


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("It rains. " * 14, "has 28 words; write a scene of 30 to 80, best of 40 to 70"),
        ("It rains. " * 41, "has 82 words; write a scene of 30 to 80, best of 40 to 70"),
    ],
)
def test_a_story_that_is_no_scene_is_doubtful(text: str, says: str) -> None:
    (problem,) = doubts(load(files(eras=with_story(text.strip()))).bank)
    assert str(problem) == f'eras.yaml:11:5: the story of "springs" {says}'


@pytest.mark.parametrize("words", [30, 80])
def test_so_few_and_so_many_words_will_do(words: int) -> None:
    assert doubts(load(files(eras=with_story(" ".join(["word"] * words)))).bank) == []


def test_a_story_without_a_source_is_doubtful_and_so_is_a_long_one() -> None:
    line = "      source: Atlas, A spring, https://example.org/spring\n"
    (problem,) = doubts(load(files(eras=with_story().replace(line, ""))).bank)
    assert problem.text == 'the story of "springs" has no source; write publisher, title and address'
    long = with_story().replace("Atlas, A spring", "Atlas " * 20)
    (problem,) = doubts(load(files(eras=long)).bank)
    assert problem.text.startswith("the source before its address")


def test_a_character_that_cannot_be_drawn_is_told() -> None:
    (problem,) = doubts(load(files(eras=with_story(SCENE.strip() + " ☃"))).bank)
    assert (problem.where.line, "U+2603" in problem.text) == (11, True)


def test_what_was_pasted_along_is_told() -> None:
    loaded = load(files(eras=with_story(SCENE.strip() + " It was cold.[3]")))
    (problem,) = loaded.problems
    assert (problem.where.line, "[3]" in problem.text) == (12, True)


def test_it_is_kept_and_comes_back() -> None:
    bank = load(files(eras=with_story())).bank
    back, _ = restored(json.loads(json.dumps(plain(bank, ()))))
    assert back.stories == bank.stories
    assert back.eras == bank.eras


def test_what_is_kept_names_nothing_that_is_not_there() -> None:
    bank = load(files(eras=with_story())).bank
    (era,) = bank.eras
    first, *others = era.chapters
    for change in ({"facts": ("rhine.gone",)}, {"entries": ("gone",)}):
        story = replace(story_of(bank), **change)  # type: ignore[arg-type]
        gone = replace(era, chapters=(replace(first, story=story), *others))
        with pytest.raises(Exception):  # noqa: B017, PT011 - whichever it is, the data is thrown away
            restored(json.loads(json.dumps(plain(replace(bank, eras=(gone,)), ()))))


def test_each_chapter_of_the_shipped_bank_begins_with_a_scene() -> None:
    bank = shipped()
    assert {(era.id, chapter.id) for era in bank.eras for chapter in era.chapters} == set(bank.stories)
    for story in bank.stories.values():
        assert 40 <= len(story.text.split()) <= 70
        assert story.facts
        assert "http" in story.source


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path, lambda: 0.0)
    yield opened
    opened.close()


def _form(game: Round) -> Form:
    assert game.question is not None
    return game.question.form


class AtTheTable:
    """A learner of the shipped bank in rounds of an era, who answers all right."""

    def __init__(self, era: str, profile: Profile, store: SqliteStore) -> None:
        self.session = Session(shipped(), store, profile, lambda: 0.0, Random(1), all_open=True)
        self.era = era

    def round(self) -> list[str]:
        """The chapters whose stories were told, each before how many answers of that chapter."""
        told = []
        game = self.session.begin(self.era)
        while not game.over:
            story = self.session.story(game)
            if story:
                era, chapter = story
                self.session.tell_story(era, chapter)
                told.append(chapter.id)
                assert game.question is not None
                assert chapter.story is not None
                assert game.question.fact not in chapter.story.facts
                ids = [some.id for some in self.session.bank.era(self.era).chapters]
                of_question = self.session.bank.facts[game.question.fact].chapter
                assert ids.index(chapter.id) <= ids.index(of_question)
            game, _ = self.session.send(game, Answer(right(_form(game))))
            assert self.session.story(game) is None, "an answer is being read"
            game, _ = self.session.send(game, Continue())
        return told


def test_each_story_is_told_once_and_at_most_one_a_round(store: SqliteStore) -> None:
    ada = store.add_profile("Ada")
    table = AtTheTable("space-race", ada, store)
    told = [table.round() for _ in range(12)]
    assert all(len(chapters) <= 1 for chapters in told)
    assert told[0], "the first round begins with none"
    all_told = [chapter for chapters in told for chapter in chapters]
    chapters = [chapter.id for chapter in shipped().era("space-race").chapters]
    assert all_told == chapters, "in the order of time"
    again = AtTheTable("space-race", ada, store)
    assert not any(again.round() for _ in range(3)), "what was read is kept"
    other = AtTheTable("space-race", store.add_profile("Ben"), store)
    assert other.round(), "another learner has read nothing"


def test_nothing_is_told_where_a_round_is_about_something_of_ones_own(store: SqliteStore) -> None:
    session = Session(shipped(), store, GUEST, lambda: 0.0, Random(1), all_open=True)
    facts = tuple(fact.id for fact in shipped().asked_in_era["iss"][:4])
    game = session.begin(None, facts)
    while not game.over:
        assert session.story(game) is None
        game, _ = session.send(game, Answer(right(_form(game))))
        game, _ = session.send(game, Continue())
