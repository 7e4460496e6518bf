"""Which items of one sequence are which of another: common items in order, in near-linear time."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher

SLOW_BELOW = 600
"""So many items a side are compared thoroughly; `difflib` takes quadratic time and more."""

FEW = 40
"""So many items between equal ones are paired by how much they are alike."""

Likeness = Callable[[int, int], float]
"""How much an item of the left side and one of the right have in common: 0 to 1."""
Pairs = Iterator[tuple[int | None, int | None]]


def aligned(
    left: Sequence[Hashable], right: Sequence[Hashable], likeness: Likeness | None = None
) -> Pairs:
    """Yield every item of both sides in order: the places of two that go together, or one.

    Items that are equal go together; between them those that are most alike, where somebody
    knows how much, else the first with the first, and so on.
    """
    a = b = 0
    for i, j in (*_common(left, right), (len(left), len(right))):
        if likeness is not None and i - a != j - b and 0 < min(i - a, j - b) <= FEW:
            yield from _alike(range(a, i), range(b, j), likeness)
        else:
            yield from _gap(a, i, b, j)
        if i < len(left):
            yield i, j
        a, b = i + 1, j + 1


def _gap(a: int, a_end: int, b: int, b_end: int) -> Pairs:
    both = min(a_end - a, b_end - b)
    for n in range(both):
        yield a + n, b + n
    for i in range(a + both, a_end):
        yield i, None
    for j in range(b + both, b_end):
        yield None, j


def _alike(left: range, right: range, likeness: Likeness) -> Pairs:
    """Yield the pairs of two short stretches that have the most in common, in order."""
    if len(right) > FEW * 4 or len(left) > FEW * 4:
        yield from _gap(left.start, left.stop, right.start, right.stop)
        return
    pairing = 1 / (1 + len(left) + len(right))  # two that have nothing in common still pair
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    worth = [[likeness(i, j) + pairing for j in right] for i in left]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            both = worth[i][j] + best[i + 1][j + 1]
            best[i][j] = max(both, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(left) and j < len(right):
        if best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            yield left[i], right[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield left[i], None
            i += 1
        else:
            yield None, right[j]
            j += 1
    yield from ((rest, None) for rest in left[i:])
    yield from ((None, rest) for rest in right[j:])


def _common(left: Sequence[Hashable], right: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return places of equal items, rising on both sides."""
    found: list[tuple[int, int]] = []
    todo = [(0, len(left), 0, len(right))]
    while todo:
        a, a_end, b, b_end = todo.pop()
        while a < a_end and b < b_end and left[a] == right[b]:
            found.append((a, b))
            a, b = a + 1, b + 1
        while a < a_end and b < b_end and left[a_end - 1] == right[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
            found.append((a_end, b_end))
        if a == a_end or b == b_end:
            continue
        anchors = _anchors(left, right, (a, a_end, b, b_end))
        if not anchors:
            found += _thoroughly(left, right, (a, a_end, b, b_end))
            continue
        found += anchors
        for i, j in (*anchors, (a_end, b_end)):
            if a < i and b < j:
                todo.append((a, i, b, j))
            a, b = i + 1, j + 1
    return sorted(found)


def _anchors(
    left: Sequence[Hashable], right: Sequence[Hashable], part: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    """Return items that each side has once, in the longest order that both share (patience)."""
    a, a_end, b, b_end = part
    counts, others = Counter(left[a:a_end]), Counter(right[b:b_end])
    places = {right[j]: j for j in range(b, b_end) if others[right[j]] == 1}
    pairs = [
        (i, places[left[i]]) for i in range(a, a_end) if counts[left[i]] == 1 and left[i] in places
    ]
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for n, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [n]
    at, kept = piles[-1] if piles else -1, []
    while at >= 0:
        kept.append(pairs[at])
        at = before[at]
    return kept[::-1]


def _thoroughly(
    left: Sequence[Hashable], right: Sequence[Hashable], part: tuple[int, int, int, int]
) -> list[tuple[int, int]]:
    a, a_end, b, b_end = part
    if max(a_end - a, b_end - b) > SLOW_BELOW:
        return []
    matcher = SequenceMatcher(None, left[a:a_end], right[b:b_end], autojunk=False)
    return [
        (a + block.a + n, b + block.b + n)
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    ]
