"""One environment for everybody: pyproject.toml is the place of truth, all other files agree with it."""

import os
import re
import tomllib
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile

import pytest
import yaml
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from repo2docker.app import Repo2Docker

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DIRECT = PROJECT["project"]["dependencies"]
MAINTAINERS = PROJECT["dependency-groups"]["maintain"]
FIVE = ["jupyterlab", "pandas", "matplotlib", "networkx", "nbval"]
ENTRIES = set("notebooks data exercises tests environment.yml README.md pyproject.toml".split())
ENTRIES |= {"requirements.txt", "LICENSE", "CITATION.cff"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def requirement_lines(name: str) -> list[str]:
    """The requirements of a pins file, without comments and without the project itself."""
    lines = (line.split(" #")[0].strip() for line in read(name).splitlines() if not line.startswith("#"))
    return [line for line in lines if line and line != "-e ."]


def pins(lines: list[str]) -> dict[str, str]:
    """Versions by package name; every line must be an exact pin, and no package has two."""
    versions: dict[str, str] = {}
    for requirement in map(Requirement, lines):
        (specifier,) = requirement.specifier
        assert specifier.operator == "==" and "*" not in specifier.version, str(requirement)
        name = canonicalize_name(requirement.name)
        assert name not in versions, f"{name} has two versions"
        versions[name] = specifier.version
    return versions


STUDENT_PINS = pins(requirement_lines("requirements.txt"))
MAINTAINER_PINS = pins(requirement_lines("tests/requirements.txt"))


def closure(names: list[str]) -> set[str]:
    """All packages that `names` need here, by what the installed packages say of themselves."""
    found: set[tuple[str, str]] = set()
    waiting = [(name, "") for name in names]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in found:
            continue
        found.add((name, extra))
        for needed in map(Requirement, metadata.requires(name) or []):
            if needed.marker is None or needed.marker.evaluate({"extra": extra}):
                waiting += [(canonicalize_name(needed.name), wanted) for wanted in ("", *needed.extras)]
    return {name for name, _ in found}


def test_students_get_few_exactly_pinned_packages():
    assert set(FIVE) <= set(pins(DIRECT))
    assert len(DIRECT) <= 12
    assert not set(pins(DIRECT)) & set(pins(MAINTAINERS))


@pytest.mark.parametrize("name", ["requirements.txt", "tests/requirements.txt"])
def test_pins_file_agrees_with_pyproject(name):
    held = pins(requirement_lines(name))
    wanted = pins(DIRECT) if name == "requirements.txt" else pins(DIRECT) | pins(MAINTAINERS)
    assert wanted.items() <= held.items()
    assert re.search(r"^-e \.(\s|$)", read(name), re.MULTILINE), "the course itself is not installed"


def test_maintainers_have_what_students_have():
    assert STUDENT_PINS.items() <= MAINTAINER_PINS.items()


def test_pins_are_complete_and_without_scipy():
    needed = closure(list(pins(DIRECT)))
    assert needed <= set(STUDENT_PINS), f"not pinned: {sorted(needed - set(STUDENT_PINS))}"
    assert len(needed) > 90
    assert "scipy" not in STUDENT_PINS


def test_maintainers_pins_are_complete():
    needed = closure(list(pins(MAINTAINERS)))
    assert needed <= set(MAINTAINER_PINS), f"not pinned: {sorted(needed - set(MAINTAINER_PINS))}"


def test_installed_versions_are_the_pins():
    installed = {canonicalize_name(found.name): found.version for found in metadata.distributions()}
    other = {name: installed[name] for name in MAINTAINER_PINS if name in installed}
    other = {name: version for name, version in other.items() if version != MAINTAINER_PINS[name]}
    assert not other, f"{other}: run python3 -m notebooks test, which installs the pinned versions"


def test_pins_hold_on_all_supported_pythons():
    """Only a package that a Python does not need at all may depend on the version of Python."""
    dependent = [line for line in requirement_lines("requirements.txt") if "python_" in line]
    assert [Requirement(line).name for line in dependent] == ["overrides"]
    assert PROJECT["project"]["requires-python"] == ">=3.11"


def test_build_backend_is_pinned_with_all_it_needs():
    backend = pins(PROJECT["build-system"]["requires"])
    needed = closure(["hatchling"])
    assert needed | {"editables"} == set(backend)
    assert {name: MAINTAINER_PINS[name] for name in needed} == {name: backend[name] for name in needed}


def test_wheel_holds_the_two_packages_and_the_jupyterlab_settings(tmp_path):
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    names = ZipFile(wheel).namelist()
    packages = {name.split("/")[0] for name in names if ".dist-info/" not in name and ".data/" not in name}
    assert packages == {"notebooks", "exercises"}
    shared = [name.split(".data/data/")[1] for name in names if ".data/data/" in name]
    assert shared == ["share/jupyter/lab/settings/overrides.d/csto-course.json"]


def conda_environment() -> tuple[list[str], list[str]]:
    """The packages that environment.yml takes from conda, and those that it takes through pip."""
    listed = yaml.safe_load(read("environment.yml"))["dependencies"]
    (through_pip,) = [entry["pip"] for entry in listed if isinstance(entry, dict)]
    return [entry for entry in listed if isinstance(entry, str)], through_pip


def test_environment_yml_agrees_with_pyproject():
    from_conda, through_pip = conda_environment()
    assert from_conda == ["python=3.12", "pip"]
    assert {name: pins(DIRECT)[name] for name in FIVE} == pins([x for x in through_pip if x[0] != "-"])
    files = [entry.removeprefix("-r ") for entry in through_pip if entry.startswith("-r ")]
    assert files == ["requirements.txt"] and (ROOT / files[0]).exists()


def test_binder_copies_the_repository_before_it_installs(monkeypatch):
    """`-e .` needs the whole repository, so repo2docker must not install from environment.yml alone."""
    monkeypatch.chdir(ROOT)
    app = Repo2Docker()
    candidates = (buildpack(app.base_image) for buildpack in app.buildpacks)
    buildpack = next(candidate for candidate in candidates if candidate.detect())
    buildpack.platform = "linux/amd64"
    lines = buildpack.render({"NB_USER": "jovyan", "NB_UID": "1000"}).splitlines()
    assert type(buildpack).__name__ == "CondaBuildPack"
    assert buildpack.python_version == "3.12"
    copied = next(n for n, line in enumerate(lines) if line.startswith("COPY") and " src/ " in line)
    assert copied < next(n for n, line in enumerate(lines) if "env update" in line)


def committed_text_files() -> list[Path]:
    """Text files of the repository, without what .gitignore keeps out."""
    kept_out = {
        ".git",
        ".venv",
        "__pycache__",
        ".ipynb_checkpoints",
        ".pytest_cache",
        ".ruff_cache",
        ".hypothesis",
    }
    found = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in kept_out]
        found += [Path(folder, name) for name in files if not name.endswith((".png", ".pyc"))]
    return found


def test_no_file_names_the_host_of_a_package_registry():
    host = re.compile(
        r"(pypi|pythonhosted|anaconda|npmjs|conda-forge)\s*\.\s*(org|com)|--(extra-)?index-url|find-links ="
    )
    files = committed_text_files()
    named = [
        str(path)
        for path in files
        if path != Path(__file__) and host.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert len(files) > 20 and named == []


def test_top_level_holds_nothing_else():
    visible = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert visible == ENTRIES


def test_citation_agrees_with_pyproject():
    citation = yaml.safe_load(read("CITATION.cff"))
    assert {"cff-version", "message", "title", "authors"} <= set(citation)
    assert citation["cff-version"] == "1.2.0"
    assert citation["version"] == PROJECT["project"]["version"]
    assert " AND ".join(citation["license"]) == PROJECT["project"]["license"]
    assert citation.get("repository-code", "") == PROJECT["tool"]["course"]["repository"]


def test_licence_says_both_licences():
    text = read("LICENSE")
    assert "Code is under the MIT License" in text and "Permission is hereby granted, free of charge" in text
    assert re.search(r"Texts, notebooks and data are under the Creative Commons Attribution 4\.0", text)
    assert "SPDX: MIT" in text and "SPDX: CC-BY-4.0" in text
