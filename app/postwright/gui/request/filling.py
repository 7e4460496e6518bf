"""What a request becomes when another tool's text fills it; pure."""

from msgspec.structs import replace

from postwright.model.request import Request


def filled_from(request: Request, imported: Request) -> Request:
    """Return the imported one, with the name, place, notes and checks of the one before."""
    named = request.name if request.name != "Untitled" else imported.name
    return replace(
        imported,
        name=named,
        seq=request.seq,
        docs=request.docs or imported.docs,
        note=request.note or imported.note,
        tags=request.tags,
        variables=request.variables,
        assertions=request.assertions,
        captures=request.captures,
        scripts=request.scripts,
        examples=request.examples,
    )
