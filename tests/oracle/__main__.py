"""`python -m tests.oracle`: over 20,000 questions of the shipped bank, each judged; exit code 1 where one is flawed."""

import sys
from collections import Counter
from random import Random

from game.quiz.kinds import KINDS, make
from game.quiz.lint import Weight
from game.quiz.lint import breaches as rules_broken
from tests.oracle import breaches
from tests.support.samples import shipped

SEEDS = 17
LEAST = 20_000
MOST_WARNED = 0.02


def main() -> int:
    bank = shipped()
    count, flawed, warned = 0, 0, Counter[str]()
    for seed in range(SEEDS):
        for fact in bank.facts.values():
            for kind in KINDS:
                question = make(kind, fact, bank, Random(f"oracle {seed} {fact.id} {kind}"))
                if question is None:
                    continue
                count += 1
                for told in breaches(question, bank):
                    flawed += 1
                    print(f"{question.where} {kind}: {question.prompt}: {told}")
                warned.update(rule.id for rule in rules_broken(question, bank) if rule.weight is Weight.WARNING)
    share = warned.total() / count
    print(f"{count:,} questions, {flawed} breaches, {share:.2%} with warnings {dict(warned)}")
    return int(count < LEAST or flawed > 0 or share > MOST_WARNED)


if __name__ == "__main__":
    sys.exit(main())
