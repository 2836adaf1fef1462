"""The command `copy`: a student's working copy of an exercise notebook, so that each can be started again."""

from pathlib import Path

SUFFIX = "_my_copy"


def exercise_notebooks(root: Path) -> dict[str, Path]:
    """The exercise notebooks below `root`, without working copies: ``{"kk/01_history": Path(…), …}``."""
    found = sorted((root / "exercises").glob("*/[0-9][0-9]_*.ipynb"))
    return {f"{path.parent.name}/{path.stem}": path for path in found if SUFFIX not in path.stem}


def find_notebook(name: str, root: Path) -> Path:
    """The one exercise notebook that `name` means: ``kk/01_history``, a path, or a unique ``01_history``.

    Raises:
        LookupError: no notebook, or more than one, has this name; the message lists the choices.
    """
    notebooks = exercise_notebooks(root)
    wanted = name.replace("\\", "/").removesuffix(".ipynb")
    matches = [key for key in notebooks if wanted == key or ("/" + wanted).endswith("/" + key)]
    matches = matches or [key for key in notebooks if key.endswith("/" + wanted)]
    if len(matches) == 1:
        return notebooks[matches[0]]
    problem = f"{name!r} names {len(matches) or 'no'} exercise notebook{'s' if matches else ''}"
    raise LookupError(f"{problem}; choose one of: {', '.join(matches or notebooks)}")


def make_copy(name: str, root: Path) -> Path:
    """Copy the exercise notebook `name` to a new file beside it and return that file; overwrite nothing.

    Raises:
        LookupError: see `find_notebook`.
    """
    original = find_notebook(name, root)
    content = original.read_bytes()
    number = 1
    while True:
        ending = f"_{number}" if number > 1 else ""
        copy = original.with_name(f"{original.stem}{SUFFIX}{ending}.ipynb")
        try:
            with copy.open("xb") as file:
                file.write(content)
            return copy
        except FileExistsError:
            number += 1
