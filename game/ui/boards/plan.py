"""Choosing among the ways in which a board can be laid out."""

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Plan(Protocol):
    """Where the parts of a board lie; `fits` tells whether all of them have room."""

    @property
    def fits(self) -> bool: ...


AnyPlan = TypeVar("AnyPlan", bound=Plan)


def best(plans: Iterable[AnyPlan]) -> AnyPlan:
    """The first plan that fits, or else the last one."""
    plan = None
    for plan in plans:
        if plan.fits:
            return plan
    assert plan is not None, "there is always a last resort"
    return plan
