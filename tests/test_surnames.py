"""Of people the last name alone is right when it is typed; a number that tells kings apart is none."""

from game.facts.load import load
from game.quiz.known.index import index_of
from game.quiz.making.typeable import spellings, typed
from tests.banks import ENTRIES, files
from tests.support.each import each


@each(
    ("name", "right"),
    [
        ("Edward Whymper", {"Whymper"}),
        ("Wernher von Braun", {"Braun", "von Braun"}),
        ("John F. Kennedy", {"Kennedy"}),
        ("Louis XVI", set()),
        ("Elizabeth II", set()),
        ("King Louis XVI", {"Louis XVI"}),
        ("Pope John Paul II", {"John Paul II"}),
        ("Friedrich II.", set()),
        ("Anna Vi", {"Vi"}),
    ],
)
def test_the_last_name_is_right_and_a_number_is_not(name: str, right: set[str]) -> None:
    bank = load(files(ENTRIES.replace("[Anna Blue, Ben Green]", f'"{name}"'))).bank
    index = index_of(bank)
    things = index.values_of(bank.facts["rhine.explorer"])
    assert {*spellings(things, "person", index)} == {name, *right}
    assert {*typed(["Ben Green"], things, "person", bank).wrong} == {name, *right}


def test_a_king_may_be_called_by_his_first_name_where_it_is_written_so() -> None:
    king = "- {id: louis, kind: person, era: young, chapter: falls, name: Louis XVI, also: [Louis], source: at}\n"
    text = ENTRIES.replace("[Anna Blue, Ben Green]", "Louis XVI").replace("questions:", f"{king}questions:")
    bank = load(files(text)).bank
    index = index_of(bank)
    assert spellings(index.values_of(bank.facts["rhine.explorer"]), "person", index) == ["Louis XVI", "Louis"]
