"""The commands of `python3 -m notebooks`: set-up whatever the machine is like, copies, the one address."""

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from notebooks import launch
from notebooks.copies import exercise_notebooks, find_notebook, make_copy
from notebooks.launch import MAINTAINERS, STUDENTS, Environment, SetupError, prepare

ROOT = Path(__file__).resolve().parent.parent
MAKE, FETCH, INSTALL = "Making", "Fetching", "Installing"


@pytest.fixture
def checkout(tmp_path):
    """A small checkout with pins of its own."""
    (tmp_path / "tests").mkdir()
    (tmp_path / STUDENTS).write_text("-e .\npandas==3.1.1\n")
    (tmp_path / MAINTAINERS).write_text("-e .\npandas==3.1.1\nruff==0.17.6\n")
    (tmp_path / "pyproject.toml").write_text(
        '[dependency-groups]\nmaintain = ["ruff==0.17.6", "uv==0.13.9"]\n'
    )
    return tmp_path


class Machine:
    """Stands for the machine: notes the steps, makes the files that they would make, fails when told to."""

    def __init__(self):
        self.commands = []
        self.failure = None
        self.pip = self.ensurepip = True

    def run_step(self, label, command, environment):
        self.commands.append(command)
        if label.startswith(MAKE):
            environment.python.parent.mkdir(parents=True, exist_ok=True)
            environment.python.touch()
            environment.record.unlink(missing_ok=True)
        if label.startswith(INSTALL) and self.failure:
            raise self.failure

    def works(self, environment, *command):
        if command[1:] == ("-c", "import pip"):
            return self.pip
        if command[1:] == ("-m", "ensurepip"):
            return self.ensurepip
        return Path(command[0]).exists()

    def steps(self):
        """What was done since the last call: M(ake), F(etch uv), I(nstall)."""
        names = {"venv": "M", "uv": "I"}
        done = "".join(names.get(command[2], "F") for command in self.commands)
        self.commands.clear()
        return done


@pytest.fixture
def machine(monkeypatch):
    machine = Machine()
    monkeypatch.setattr(launch, "run_step", machine.run_step)
    monkeypatch.setattr(
        Environment, "works", lambda environment, *command: machine.works(environment, *command)
    )
    return machine


def test_first_run_installs_and_second_starts_at_once(checkout, machine):
    environment = prepare(checkout, STUDENTS)
    (make, fetch, install) = machine.commands
    assert make[1:5] == ["-m", "venv", "--clear", "--without-pip"]
    assert fetch[-1] == "uv==0.13.9" and fetch[3:5] == ["--python", str(environment.python)]
    assert install[-3:] == ["-r", str(checkout / STUDENTS), "uv==0.13.9"] and "--exact" in install
    assert machine.steps() == "MFI"
    prepare(checkout, STUDENTS)
    assert machine.steps() == ""


def test_maintainers_tools_come_only_with_test(checkout, machine):
    prepare(checkout, STUDENTS)
    assert not any(MAINTAINERS in argument for command in machine.commands for argument in command)
    machine.steps()
    prepare(checkout, MAINTAINERS)
    assert machine.commands[0][-2] == str(checkout / MAINTAINERS)
    assert machine.steps() == "I"
    for pins in (STUDENTS, MAINTAINERS):
        prepare(checkout, pins)
    assert machine.steps() == ""


def test_changed_pins_are_installed(checkout, machine):
    prepare(checkout, MAINTAINERS)
    machine.steps()
    (checkout / STUDENTS).write_text("-e .\npandas==3.1.2\n")
    prepare(checkout, STUDENTS)
    assert machine.steps() == "I"
    prepare(checkout, MAINTAINERS)
    assert machine.steps() == "I", "--exact removed the maintainers' tools, so they must come again"


def test_interrupted_set_up_is_made_anew(checkout, machine):
    machine.failure = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        prepare(checkout, STUDENTS)
    machine.failure = None
    machine.steps()
    prepare(checkout, STUDENTS)
    assert machine.steps() == "MFI"


def test_interrupted_update_is_made_anew(checkout, machine):
    prepare(checkout, STUDENTS)
    machine.failure = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        prepare(checkout, MAINTAINERS)
    machine.failure = None
    machine.steps()
    prepare(checkout, STUDENTS)
    assert machine.steps() == "MFI", "packages may be half installed"


def test_failed_update_leaves_students_environment_usable(checkout, machine):
    prepare(checkout, STUDENTS)
    machine.failure = SetupError("no connection")
    with pytest.raises(SetupError):
        prepare(checkout, MAINTAINERS)
    machine.steps()
    prepare(checkout, STUDENTS)
    assert machine.steps() == ""


def vanish(checkout):
    Environment(checkout).python.unlink()


def move(checkout):
    record = Environment(checkout).record
    record.write_text(json.dumps(json.loads(record.read_text()) | {"root": "/elsewhere"}))


def tear(checkout):
    Environment(checkout).record.write_text('{"root":')


def pin_other_uv(checkout):
    file = checkout / "pyproject.toml"
    file.write_text(file.read_text().replace("uv==0.13.9", "uv==0.13.8"))


@pytest.mark.parametrize("fault", [vanish, move, tear, pin_other_uv])
def test_unusable_environment_is_made_anew(checkout, machine, fault):
    prepare(checkout, STUDENTS)
    machine.steps()
    fault(checkout)
    prepare(checkout, STUDENTS)
    assert machine.steps() == "MFI"


def test_pip_of_ensurepip_serves_where_python_has_none(checkout, machine):
    machine.pip = False
    environment = prepare(checkout, STUDENTS)
    assert machine.commands[1][:4] == [str(environment.python), "-m", "pip", "install"]


def test_python_without_any_pip_says_what_to_install(checkout, machine):
    machine.pip = machine.ensurepip = False
    with pytest.raises(SetupError, match="sudo apt install python3-venv"):
        prepare(checkout, STUDENTS)


def test_real_step_shows_seconds_and_drops_foreign_settings(tmp_path, monkeypatch, capsys):
    for name in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH"):
        monkeypatch.setenv(name, "1")
    program = "import os; assert not {'PYTHONDONTWRITEBYTECODE', 'PYTHONPATH'} & set(os.environ)"
    launch.run_step("Testing", [sys.executable, "-c", program], Environment(tmp_path))
    assert re.fullmatch(r"  Testing: \d+\.\d s\n", capsys.readouterr().out)


def test_real_step_that_fails_tells_why(tmp_path):
    with pytest.raises(SetupError, match="(?s)this step failed: Testing.*No space left"):
        launch.run_step("Testing", [sys.executable, "-c", "exit('No space left')"], Environment(tmp_path))
    with pytest.raises(SetupError, match="Testing: .*no_such_program"):
        launch.run_step("Testing", ["no_such_program"], Environment(tmp_path))


@pytest.mark.parametrize(
    ("output", "offline"),
    [
        ("NewConnectionError: Temporary failure in name resolution", True),
        ("error: Failed to fetch\n  Caused by: dns error\n  Caused by: failed to lookup", True),
        ("Connection failed: self-signed certificate", False),
        ("No space left on device", False),
    ],
)
def test_missing_connection_is_told_in_one_sentence(output, offline):
    message = launch.explain("Fetching", output)
    assert (message == launch.OFFLINE) is offline
    assert offline or output in message


def notebooks_command(*arguments, prelude="pass", python=(sys.executable,)):
    """Run `python3 -m notebooks` in a fresh interpreter that first executes `prelude`."""
    program = f"import runpy, sys; {prelude}; sys.argv[1:] = {list(arguments)!r}; "
    program += f"sys.path.insert(0, {str(ROOT)!r}); runpy.run_module('notebooks', run_name='__main__')"
    return subprocess.run([*python, "-c", program], capture_output=True, text=True)


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_help_needs_the_standard_library_alone(arguments):
    shown = notebooks_command(*arguments, python=(sys.executable, "-I", "-S"))
    assert (shown.returncode, shown.stdout, shown.stderr) == (0, launch.HELP, "")
    assert all(f"\n  {name} " in launch.HELP for name in launch.COMMANDS)


def test_unknown_command_is_told_in_one_line():
    shown = notebooks_command("opne")
    assert shown.returncode == 2 and shown.stderr.count("\n") == 1
    assert "'opne' is no command" in shown.stderr and "open" in shown.stderr


def test_old_python_is_told_in_one_line():
    shown = notebooks_command(prelude="sys.version_info = (3, 8, 18); sys.version = '3.8.18 (old)'")
    assert shown.returncode == 1
    assert shown.stderr == "This course needs Python 3.11 or newer; this is Python 3.8.18.\n"


@pytest.mark.parametrize("name", ["__init__.py", "__main__.py"])
def test_old_python_can_parse_the_entry(name):
    tree = ast.parse((ROOT / "notebooks" / name).read_text(encoding="utf-8"), feature_version=(3, 7))
    # What 3.7 parses and older Pythons do not:
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.AnnAssign)]
    assert "annotations" not in [
        name.name for node in tree.body if hasattr(node, "names") for name in node.names
    ]


def test_failed_set_up_ends_with_one_line_and_code_1(monkeypatch, capsys):
    def refuse(root, pins):
        raise SetupError(launch.OFFLINE)

    monkeypatch.setattr(launch, "prepare", refuse)
    assert launch.main(["open"]) == 1
    assert capsys.readouterr().err == f"notebooks: {launch.OFFLINE}\n"


@pytest.mark.parametrize(
    ("command", "pins", "expected"),
    [
        ("open", STUDENTS, ["-m", "jupyterlab", "--no-browser"]),
        ("test", MAINTAINERS, ["-m", "pytest", "--no-browser"]),
        ("build", MAINTAINERS, ["-c", "--no-browser"]),
    ],
)
def test_command_prepares_and_passes_arguments_on(monkeypatch, command, pins, expected):
    started = []
    monkeypatch.setattr(launch, "prepare", lambda root, name: started.append(name) or Environment(root))
    monkeypatch.setattr(launch, "hand_over", lambda command, environment: started.append(command) or 5)
    assert launch.main([command, "--no-browser"]) == 5
    assert started[0] == pins
    assert started[1][0] == str(Environment(ROOT).python)
    assert [part for part in started[1] if part in expected] == expected


@pytest.mark.parametrize("system", ["posix", "other"])
def test_exit_code_passes_through(tmp_path, system):
    program = f"""
import os, sys
from pathlib import Path
from notebooks import launch
environment = launch.Environment(Path({str(tmp_path)!r}))
{"launch.os.name = 'other'" if system == "other" else ""}
sys.exit(launch.hand_over([sys.executable, "-c", "import os; print(os.getcwd()); exit(7)"], environment))
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)
    assert (ended.returncode, ended.stdout.strip()) == (7, str(tmp_path)), ended.stderr


@pytest.mark.skipif(os.name == "nt", reason="the script is for POSIX shells")
def test_ci_calls_the_test_command_from_anywhere(tmp_path):
    """A python3 that only reports stands for the machine's own."""
    fake = tmp_path / "python3"
    fake.write_text('#!/bin/sh\necho "$PWD" "$@"\nexit 3\n')
    fake.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    ended = subprocess.run(
        [ROOT / ".ci" / "run"], capture_output=True, text=True, cwd=tmp_path, env=os.environ | {"PATH": path}
    )
    assert (ended.returncode, ended.stdout) == (3, f"{ROOT} -m notebooks test\n")


def test_start_page_exists():
    assert (ROOT / launch.START_PAGE).exists()


# --- copies ---------------------------------------------------------------------------------------------


@pytest.fixture
def exercises(tmp_path):
    """A checkout with two exercise notebooks in Kazakh and one in English."""
    for name in ("kk/01_history", "kk/02_members", "en/01_history"):
        file = tmp_path / "exercises" / f"{name}.ipynb"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"notebook {name}")
    return tmp_path


@pytest.mark.parametrize(
    "name",
    ["kk/02_members", "02_members", "exercises/kk/02_members.ipynb", ".\\exercises\\kk\\02_members.ipynb"],
)
def test_one_notebook_is_found_by_any_of_its_names(exercises, name):
    assert find_notebook(name, exercises) == exercises / "exercises" / "kk" / "02_members.ipynb"


def test_copies_lie_beside_and_overwrite_nothing(exercises):
    original = exercises / "exercises" / "kk" / "01_history.ipynb"
    first = make_copy("kk/01_history", exercises)
    assert first == original.with_name("01_history_my_copy.ipynb")
    first.write_text("my answers")
    second = make_copy("kk/01_history", exercises)
    assert second == original.with_name("01_history_my_copy_2.ipynb")
    assert (first.read_text(), second.read_text()) == ("my answers", original.read_text())


def test_copies_are_no_originals(exercises):
    make_copy("kk/01_history", exercises)
    assert set(exercise_notebooks(exercises)) == {"kk/01_history", "kk/02_members", "en/01_history"}
    with pytest.raises(LookupError, match="names no exercise notebook"):
        find_notebook("kk/01_history_my_copy", exercises)


@pytest.mark.parametrize(
    ("name", "problem", "choices"),
    [
        ("01_history", "names 2 exercise notebooks", "en/01_history, kk/01_history"),
        ("history", "names no exercise notebook", "en/01_history, kk/01_history, kk/02_members"),
        ("", "names no exercise notebook", "en/01_history, kk/01_history, kk/02_members"),
    ],
)
def test_unclear_name_lists_the_choices(exercises, monkeypatch, capsys, name, problem, choices):
    monkeypatch.setattr(launch, "ROOT", exercises)
    assert launch.main(["copy", name]) == 2
    message = capsys.readouterr().err
    assert problem in message and message.endswith(f"choose one of: {choices}\n")


def test_copy_command_names_the_new_file(exercises, monkeypatch, capsys):
    monkeypatch.setattr(launch, "ROOT", exercises)
    assert launch.main(["copy", "02_members"]) == 0
    assert capsys.readouterr().out.split(": ")[1].strip() == os.path.join(
        "exercises", "kk", "02_members_my_copy.ipynb"
    )
    assert launch.main(["copy"]) == 2


def test_git_ignores_copies_and_the_environment():
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert {".venv/", "*_my_copy.ipynb", "*_my_copy_[0-9]*.ipynb", ".ipynb_checkpoints/"} <= set(ignored)


# --- the repository's one address -----------------------------------------------------------------------


def with_address(folder, address):
    (folder / "pyproject.toml").write_text(f'[tool.course]\nrepository = "{address}"\n')
    return folder


def test_badge_is_made_from_the_one_setting(tmp_path):
    badge = launch.binder_badge(with_address(tmp_path, "https://host.example/team/course"))
    assert "/v2/git/https%3A%2F%2Fhost.example%2Fteam%2Fcourse/HEAD" in badge
    assert badge.endswith("urlpath=lab/tree/notebooks/en/00_start_here.ipynb)")


def test_badge_is_a_plain_note_without_an_address(tmp_path):
    note = launch.binder_badge(with_address(tmp_path, ""))
    assert "http" not in note and "pyproject.toml" in note


@pytest.mark.parametrize(
    "address", ["host.example/team", "https://host.example/", "https://h.example/a b", "TODO"]
)
def test_bad_address_is_refused(tmp_path, address):
    with pytest.raises(ValueError, match="must be like https://host/owner/name"):
        launch.repository_address(with_address(tmp_path, address))


def test_readme_shows_the_line_for_binder():
    assert launch.binder_badge() in (ROOT / "README.md").read_text(encoding="utf-8")
