"""Running notebooks: a kernel that dies before its first cell is started again, a few times."""

import nbformat
import nbval.kernel
import pytest

from notebooks.common.execute import STARTS, ExecutionError, new_notebook, run

# Python finds this before the real launcher, since a kernel's command runs in the notebook's folder.
# It dies as often as the file beside it has characters.
DYING = """
import runpy, sys
from pathlib import Path

lives = Path(__file__).with_name("deaths")
text = lives.read_text()
if text:
    lives.write_text(text[1:])
    sys.exit("address already in use")
sys.path.remove(str(lives.parent))
runpy.run_module("ipykernel_launcher", run_name="__main__")
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "ipykernel_launcher.py").write_text(DYING)
    return tmp_path


def dies(folder, times):
    (folder / "deaths").write_text("x" * times)


def one_cell():
    return new_notebook([nbformat.v4.new_code_cell("6 * 7")], "en", "one")


def test_a_kernel_that_dies_at_once_is_started_again(folder):
    dies(folder, STARTS - 1)
    assert run(one_cell(), folder, "one").cells[0].outputs[0].data["text/plain"] == "42"
    assert (folder / "deaths").read_text() == ""


def test_a_kernel_that_never_lives_is_given_up(folder):
    dies(folder, STARTS + 1)
    with pytest.raises(ExecutionError, match="one: its kernel does not start: Kernel died before replying"):
        run(one_cell(), folder, "one")
    assert (folder / "deaths").read_text() == "x"


def test_nbval_starts_a_kernel_again_too(folder):
    dies(folder, 1)
    manager, client = nbval.kernel.start_new_kernel(
        kernel_name=nbval.kernel.CURRENT_ENV_KERNEL_NAME, cwd=str(folder)
    )
    client.stop_channels()
    manager.shutdown_kernel(now=True)
    assert (folder / "deaths").read_text() == ""
