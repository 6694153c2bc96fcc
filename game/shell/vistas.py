"""A sky above the edge of a world as one large sprite: it is composed once, and painted as fast as a plain ground."""

from collections.abc import Sequence
from math import ceil, floor

import pygame

from game.shell.sprites import STRIP, Piece, clear, rows, solid
from game.ui.theme import Colour
from game.ui.vista import Glow, Tint, Vista

COARSE = 8  # pixels of the window for one of a sky with glows: what has no edges need not be fine
LARGE = 2400  # pixels wide, from which on all but the edge is composed smaller
PHASES = 4  # parts of a pixel at which the edge can lie
DISCS = 32  # of which a glow is made
OPAQUE = 255

Size = tuple[int, int]


def vista_pieces(size: Size, scale: float, vista: Vista) -> list[Piece]:
    """For a window of so many pixels, of which `scale` are a unit. Where the whole width is of one colour a strip is
    enough, which takes little time and memory."""
    width, height = size
    end = min(height, _end_of_edge(width, scale, vista))
    last = vista.ground[-1]
    plain = solid((width, STRIP), last.colour)
    below = rows(plain, end, height - end)
    if is_large(size):
        from game.shell.large_vistas import large_pieces

        return [*large_pieces(size, scale, vista, end), *below]
    sheet = draw_sheet(size, scale, vista)
    if end < height:
        sheet = sheet.subsurface((0, 0, width, end)).copy()
    draw_rim(sheet, scale, vista)
    return [(sheet, (0, 0)), *below]


def is_large(size: Size) -> bool:
    width, _ = size
    return width > LARGE


def _end_of_edge(width: int, scale: float, vista: Vista) -> int:
    """From where on down there is only the last colour of the ground."""
    lowest = max(vista.edge(0.0), vista.edge(width / scale))
    last = vista.ground[-1]
    deepest = max(last.away, vista.rim_width)
    return ceil((lowest + deepest) * scale) + 1


def draw_sheet(size: Size, scale: float, vista: Vista) -> pygame.Surface:
    """All but the rim."""
    sheet = pygame.Surface(size)
    _draw_sky(sheet, scale, vista)
    _draw_world(sheet, scale, vista)
    return sheet


def _draw_sky(sheet: pygame.Surface, scale: float, vista: Vista) -> None:
    stops = len(vista.sky)
    few = pygame.Surface((1, stops))
    for place, colour in enumerate(vista.sky):
        few.set_at((0, place), colour)
    width, height = sheet.get_size()
    if not vista.glows:
        column = pygame.transform.smoothscale(few, (1, height))
        pygame.transform.scale(column, (width, height), sheet)
        return
    coarse = max(1, width // COARSE), max(1, height // COARSE)
    _, rows = coarse
    column = pygame.transform.smoothscale(few, (1, rows))
    small = pygame.transform.scale(column, coarse)
    for glow in vista.glows:
        _draw_glow(small, scale / COARSE, glow)
    pygame.transform.smoothscale(
        small,
        (width, height),
        sheet,
    )


def _draw_glow(small: pygame.Surface, scale: float, glow: Glow) -> None:
    """Disc upon disc, each smaller one a little brighter."""
    radius = max(2, round(glow.radius * scale))
    light = clear(
        (2 * radius, 2 * radius),
        glow.colour,
    )
    centre = radius, radius
    for disc in range(DISCS):
        share = (disc + 1) / DISCS
        strength = glow.strength * share**2
        alpha = round(OPAQUE * strength)
        pygame.draw.circle(
            light,
            (*glow.colour, alpha),
            centre,
            radius * (1 - disc / DISCS),
        )
    x, y = glow.spot
    corner = round(x * scale) - radius, round(y * scale) - radius
    small.blit(light, corner)


def _draw_world(sheet: pygame.Surface, scale: float, vista: Vista) -> None:
    """Step by step, so that air and ground follow the edge: as wide as it stays at one height."""
    width, height = sheet.get_size()
    steps = _steps(width, scale, vista)
    widest = max(end - start for start, end, _ in steps)
    airs = [
        _widened(
            _air(vista.air, scale, phase / PHASES),
            widest,
        )
        for phase in range(PHASES)
    ]
    above = airs[0].get_height()
    _, top = vista.crest
    deep = max(
        1,
        height - floor(top * scale),
    )
    grounds = _grounds(vista.ground, scale, deep, widest)
    for start, end, height_in_phases in steps:
        y, phase = divmod(height_in_phases, PHASES)
        below = y + 1  # never above the rim, which covers part of a pixel
        wide = end - start
        sheet.blit(
            airs[phase],
            (start, below - above),
            (0, 0, wide, above),
        )
        sheet.blit(
            grounds[phase],
            (start, below),
            (0, 0, wide, deep),
        )


def _steps(width: int, scale: float, vista: Vista) -> list[tuple[int, int, int]]:
    """Where each begins and ends, and how high it is, in parts of a pixel."""
    steps = []
    start = 0
    fine = scale * PHASES
    height = floor(vista.edge(0.0) * fine)
    for x in range(1, width):
        y = floor(vista.edge(x / scale) * fine)
        if y != height:
            steps.append((start, x, height))
            start, height = x, y
    steps.append((start, width, height))
    return steps


def _widened(column: pygame.Surface, width: int) -> pygame.Surface:
    """The same as wide as that."""
    tall = column.get_height()
    return pygame.transform.scale(column, (width, tall))


def draw_rim(sheet: pygame.Surface, scale: float, vista: Vista, above: int = 0) -> None:
    """Smooth: it lies over the steps that air and ground make. So many rows of the window are above the sheet."""
    rims = [_rim(vista, scale, phase / PHASES) for phase in range(PHASES)]
    columns = []
    for x in range(sheet.get_width()):
        edge = vista.edge(x / scale) * scale
        y = floor(edge)
        phase = int((edge - y) * PHASES)
        columns.append((rims[phase], (x, y - 1 - above)))
    sheet.fblits(columns)


def _air(tints: Sequence[Tint], scale: float, phase: float) -> pygame.Surface:
    """Its foot is so much of a pixel above the edge."""
    tall = (
        max(
            1,
            round(tints[-1].away * scale),
        )
        if tints
        else 1
    )
    column = pygame.Surface((1, tall), pygame.SRCALPHA)
    for row in range(tall):
        tint = _between(tints, (row + phase) / scale)
        alpha = round(OPAQUE * tint.strength)
        column.fill(
            (*tint.colour, alpha),
            (0, tall - 1 - row, 1, 1),
        )
    return column


def _grounds(tints: Sequence[Tint], scale: float, deep: int, width: int) -> list[pygame.Surface]:
    """One for each part of a pixel at which the edge can lie."""
    found = []
    for phase in range(PHASES):
        column = _ground(tints, scale, deep, phase / PHASES)
        found.append(_widened(column, width))
    return found


def _ground(tints: Sequence[Tint], scale: float, deep: int, phase: float) -> pygame.Surface:
    """It begins a pixel, less so much of one, below the edge: light that is bright there would show steps else."""
    column = pygame.Surface((1, deep))
    last = tints[-1]
    column.fill(last.colour)
    reach = min(deep, round(last.away * scale))
    for row in range(reach):
        below = row + 1 - phase
        tint = _between(tints, below / scale)
        column.fill(tint.colour, (0, row, 1, 1))
    return column


def _between(tints: Sequence[Tint], away: float) -> Tint:
    """What is so far from the edge; nothing where there are no tints."""
    before = None
    for tint in tints:
        if tint.away > away:
            return _mixed(before or tint, tint, away)
        before = tint
    return before or Tint(away, Colour(0, 0, 0), 0.0)


def _mixed(first: Tint, second: Tint, away: float) -> Tint:
    way = second.away - first.away
    share = (away - first.away) / way if way else 1.0
    parts = []
    for start, end in zip(first.colour, second.colour, strict=True):
        parts.append(round(start + (end - start) * share))
    strength = first.strength + (second.strength - first.strength) * share
    return Tint(away, Colour(*parts), strength)


def _rim(vista: Vista, scale: float, phase: float) -> pygame.Surface:
    """A line of light whose upper side is so far below the second pixel's upper side; its ends cover part of theirs."""
    thick = max(1.0, vista.rim_width * scale)
    tall = floor(thick) + 3
    column = pygame.Surface((1, tall), pygame.SRCALPHA)
    start = 1 + phase
    end = start + thick
    for row in range(tall):
        covered = min(row + 1, end) - max(row, start)
        alpha = round(OPAQUE * max(0.0, covered))
        column.fill(
            (*vista.rim, alpha),
            (0, row, 1, 1),
        )
    return column
