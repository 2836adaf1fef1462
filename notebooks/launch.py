"""The commands of ``python3 -m notebooks``: make the course's environment in ``.venv``, then run in it.

Standard library only: this runs before anything is installed. The environment is exact: uv, in the version
that pyproject.toml names, installs the pins of requirements.txt or (for maintainers) tests/requirements.txt.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from notebooks.copies import make_copy

ROOT = Path(__file__).resolve().parent.parent
START_PAGE = "notebooks/en/00_start_here.ipynb"
STUDENTS = "requirements.txt"
MAINTAINERS = "tests/requirements.txt"
#: Each file of tests goes to one of several processes (a notebook's cells have to stay together).
PARALLEL = ["--numprocesses=auto", "--maxprocesses=4", "--dist=loadfile"]

HELP = """\
usage: python3 -m notebooks COMMAND

  open [OPTIONS]    open the course in JupyterLab; OPTIONS go to JupyterLab
  copy NAME         make your own copy of an exercise notebook, for example kk/01_history
  test [OPTIONS]    run all tests; OPTIONS go to pytest
  build [--check]   make the notebooks from their source and translations; --check only compares

The first open or test installs all that is needed in the folder .venv, which takes the internet once.
"""

NO_PIP = (
    "this Python has no pip and cannot make one: install it "
    "(Debian and Ubuntu: sudo apt install python3-venv), then run the same command again."
)
OFFLINE = "no connection to the internet; this step needs it once: connect and run the same command again."
NO_CONNECTION = re.compile(r"connection|\bdns\b|name resolution|getaddrinfo|unreachable|timed out", re.I)
REFUSED = re.compile(r"certificate|proxy", re.I)


class SetupError(Exception):
    """The environment could not be made; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class Environment:
    """The virtual environment of the checkout `root`; `record` says what was completely installed in it."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / ".venv"

    @property
    def scripts(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.scripts / ("python.exe" if os.name == "nt" else "python")

    @property
    def record(self) -> Path:
        return self.folder / "course.json"

    def variables(self) -> dict[str, str]:
        """Variables for programs in the environment: as after activating it, without foreign settings."""
        foreign = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "PIP_USER"}
        own = {name: value for name, value in os.environ.items() if name not in foreign}
        path = os.pathsep.join([str(self.scripts), own.get("PATH", "")])
        # pip's configuration files may ask for --user, which no virtual environment allows.
        return own | {"VIRTUAL_ENV": str(self.folder), "PATH": path, "PIP_USER": "0"}

    def installed(self) -> dict[str, Any]:
        """What `record` says; empty if nothing is complete, the checkout was moved or the Python has gone."""
        try:
            record = json.loads(self.record.read_text(encoding="utf-8"))
            if record["root"] == str(self.root) and self.works(str(self.python), "-c", "import uv"):
                return record
        except (OSError, ValueError, KeyError):
            pass
        return {}

    def works(self, *command: str) -> bool:
        """Whether `command` runs without an error."""
        return subprocess.run(command, capture_output=True, env=self.variables()).returncode == 0


def pinned_uv(root: Path) -> str:
    """The requirement ``uv==…`` of the maintainers' group in pyproject.toml."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    return next(pin for pin in project["dependency-groups"]["maintain"] if pin.startswith("uv=="))


def prepare(root: Path, pins: str) -> Environment:
    """Make ``.venv`` hold what the file `pins` names (`STUDENTS` or `MAINTAINERS`), at once if it does.

    Raises:
        SetupError: with one sentence that says what to do.
    """
    environment = Environment(root)
    uv = pinned_uv(root)
    # Maintainers' pins include the students'; `--exact` removes the rest again when the students' change.
    held = {name: digest(root / name) for name in dict.fromkeys([STUDENTS, pins])}
    installed = environment.installed()
    if installed.get("uv") != uv:
        installed = {}
    if held.items() <= installed.items():
        return environment
    print(f"Setting up the course in {environment.folder}", flush=True)
    if not installed:
        make_environment(environment, uv)
    install(environment, root / pins, uv, installed)
    write_record(environment, {"root": str(root), "uv": uv, **held})
    return environment


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def write_record(environment: Environment, record: dict[str, Any]) -> None:
    environment.record.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def make_environment(environment: Environment, uv: str) -> None:
    """Make an empty ``.venv`` in place of whatever is there, and put uv into it."""
    inside = Path(sys.prefix).resolve() == environment.folder.resolve()
    python = getattr(sys, "_base_executable", sys.executable) if inside else sys.executable
    version = ".".join(map(str, sys.version_info[:3]))
    venv = [python, "-m", "venv", "--clear", "--without-pip", str(environment.folder)]
    run_step(f"Making the folder .venv with Python {version}", venv, environment)
    pip = find_pip(python, environment)
    options = ["--quiet", "--no-input", "--disable-pip-version-check", "--retries=1", "--only-binary=:all:"]
    run_step(f"Fetching the installer {uv}", [*pip, "install", *options, uv], environment)


def find_pip(python: str, environment: Environment) -> list[str]:
    """The command of a pip that installs into the environment: `python`'s own, else one from ensurepip.

    Raises:
        SetupError: there is neither.
    """
    inner = str(environment.python)
    if environment.works(python, "-c", "import pip"):
        return [python, "-m", "pip", "--python", inner]
    if environment.works(inner, "-m", "ensurepip"):
        return [inner, "-m", "pip"]
    raise SetupError(NO_PIP)


def install(environment: Environment, pins: Path, uv: str, installed: dict[str, Any]) -> None:
    """Make the environment hold exactly what the file `pins` names, and uv.

    The record is away while packages change, so that an interrupted run starts anew. If uv gives up by itself
    (no connection), it has changed nothing: it installs only when everything is downloaded.
    """
    count = len(re.findall(r"^[\w.-]+==", pins.read_text(encoding="utf-8"), re.MULTILINE))
    python = str(environment.python)
    command = [python, "-m", "uv", "pip", "install", "--exact", "--python", python, "-r", str(pins), uv]
    environment.record.unlink(missing_ok=True)
    try:
        run_step(f"Installing {count} pinned packages", command, environment)
    except SetupError:
        if installed:
            write_record(environment, installed)
        raise


def run_step(label: str, command: list[str], environment: Environment) -> None:
    """Run `command` in the checkout, showing one line: `label` and the seconds it took.

    Raises:
        SetupError: the command failed.
    """
    started = time.monotonic()
    live = sys.stdout.isatty()
    with tempfile.TemporaryFile() as log:
        try:
            process = subprocess.Popen(
                command, stdout=log, stderr=log, cwd=environment.root, env=environment.variables()
            )
        except OSError as error:
            raise SetupError(f"{label}: {error}") from error
        code = None
        while code is None:
            try:
                code = process.wait(timeout=1)
            except subprocess.TimeoutExpired:
                if live:
                    print(f"\r  {label}: {time.monotonic() - started:.0f} s", end="", flush=True)
            except KeyboardInterrupt:
                process.kill()
                process.wait()
                raise
        start = "\r" if live else ""
        print(f"{start}  {label}: {time.monotonic() - started:.1f} s", flush=True)
        if code:
            log.seek(0)
            raise SetupError(explain(label, log.read().decode("utf-8", errors="replace")))


def explain(label: str, output: str) -> str:
    """What to tell about a failed step: that there is no connection, else what the tool said last."""
    if NO_CONNECTION.search(output) and not REFUSED.search(output):
        return OFFLINE
    return "\n    ".join([f"this step failed: {label}. The tool said:", *output.strip().splitlines()[-8:]])


def hand_over(command: list[str], environment: Environment) -> int:
    """Run `command` in the checkout's environment in place of this program; its exit code is ours."""
    sys.stdout.flush()
    if os.name == "posix":
        os.chdir(environment.root)
        os.execve(command[0], command, environment.variables())
    # Windows has no true exec: stay as the parent and leave Ctrl+C to the child.
    process = subprocess.Popen(command, cwd=environment.root, env=environment.variables())
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue


def open_course(arguments: list[str]) -> int:
    """Start JupyterLab on the start page, or on the notebook that `arguments` name."""
    environment = prepare(ROOT, STUDENTS)
    print("Starting JupyterLab: it opens in the browser. To stop it, press Ctrl+C here twice.", flush=True)
    command = [str(environment.python), "-m", "jupyterlab", f"--ServerApp.root_dir={ROOT}"]
    command.append(f"--LabApp.default_url=/lab/tree/{START_PAGE}")
    # Without this the kernels talk in the open, and print a warning about it.
    command.append("--KernelManager.transport_encryption=auto")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")  # containers often have no other user
    return hand_over([*command, *arguments], environment)


def test_course(arguments: list[str]) -> int:
    """Run pytest on everything, or as `arguments` say."""
    environment = prepare(ROOT, MAINTAINERS)
    return hand_over([str(environment.python), "-m", "pytest", *PARALLEL, *arguments], environment)


def build_course(arguments: list[str]) -> int:
    """Build the notebooks from source and catalogues."""
    environment = prepare(ROOT, MAINTAINERS)
    program = "import sys; from notebooks.builder import main; sys.exit(main(sys.argv[1:]))"
    return hand_over([str(environment.python), "-c", program, *arguments], environment)


def copy_notebook(arguments: list[str]) -> int:
    """Make a working copy of the exercise notebook that the one argument names."""
    if len(arguments) != 1:
        return fail("copy takes one name, for example: python3 -m notebooks copy kk/01_history", 2)
    try:
        copy = make_copy(arguments[0], ROOT)
    except LookupError as error:
        return fail(str(error.args[0]), 2)
    print(f"Your copy: {copy.relative_to(ROOT)}")
    return 0


COMMANDS = {"open": open_course, "copy": copy_notebook, "test": test_course, "build": build_course}


def fail(message: str, code: int = 1) -> int:
    print(f"notebooks: {message}", file=sys.stderr)
    return code


def main(argv: list[str]) -> int:
    """Run the command that `argv` names and return its exit code (2: not a command)."""
    if not argv or argv[0] in ("-h", "--help", "help"):
        print(HELP, end="")
        return 0
    if argv[0] not in COMMANDS:
        return fail(f"{argv[0]!r} is no command; the commands are: {', '.join(COMMANDS)}.", 2)
    try:
        return COMMANDS[argv[0]](argv[1:])
    except SetupError as error:
        return fail(str(error))
    except KeyboardInterrupt:
        return fail("interrupted: run the same command again.", 130)


def repository_address(root: Path = ROOT) -> str:
    """The repository's public address from ``[tool.course]`` in pyproject.toml; empty while there is none.

    Raises:
        ValueError: the setting is not a plain https address.
    """
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["course"]
    address = settings["repository"]
    if address and not re.fullmatch(r"https://[\w.-]+(/[\w.~-]+)+", address):
        raise ValueError(f"[tool.course] repository is {address!r}; it must be like https://host/owner/name")
    return address


def binder_badge(root: Path = ROOT) -> str:
    """The README's line of Markdown for Binder: the badge, or a note while there is no address."""
    address = repository_address(root)
    if not address:
        return "(The Binder badge will be here once `repository` in `pyproject.toml` holds an address.)"
    place = f"{quote(address, safe='')}/HEAD?urlpath={quote('lab/tree/' + START_PAGE)}"
    target = f"https://mybinder.org/v2/git/{place}"
    return f"[![Open in Binder](https://mybinder.org/badge_logo.svg)]({target})"
