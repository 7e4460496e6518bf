"""How long something lasts, in words that can be translated."""

from postwright.model.said import Said, said

_AGES_S = 1000 * 365.25 * 86_400


def lasting(seconds: float) -> Said:
    """Return `4 min 12 s`, `2 h 5 min`, `3 d 4 h`, `40 s`."""
    if seconds > _AGES_S:
        return said("more than 1000 years")
    left = max(0, int(seconds))
    minutes, second = divmod(left, 60)
    hours, minute = divmod(minutes, 60)
    days, hour = divmod(hours, 24)
    if days:
        return said("{d} d {h} h", d=days, h=hour)
    if hours:
        return said("{h} h {min} min", h=hours, min=minute)
    if minutes:
        return said("{min} min {s} s", min=minutes, s=second)
    return said("{s} s", s=second)


def coarse(seconds: float) -> Said:
    """Return it in its largest unit alone: `48 min`, `3 h`, `2 d`, `20 s`."""
    if seconds > _AGES_S:
        return said("more than 1000 years")
    left = max(0, int(seconds))
    if left >= 86_400:
        return said("{d} d", d=left // 86_400)
    if left >= 3600:
        return said("{h} h", h=left // 3600)
    return said("{min} min", min=left // 60) if left >= 60 else said("{s} s", s=left)


def fine(seconds: float) -> Said:
    """Return a small difference of clocks: `0.4 s`, else as `lasting`."""
    return said("{s} s", s=f"{seconds:.1f}") if seconds < 60 else lasting(seconds)
