"""Vaults of tests of controllers: what many of them begin with is made once and copied."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.factories import a_started_plan

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from tests.conftest import TemplateVault


@pytest.fixture
def vault_path(
    request: pytest.FixtureRequest,
    template_vault: TemplateVault,
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """Return a closed vault of this test alone; with a plan that is begun for the tests of one."""
    source = filled_vault(a_started_plan) if "started" in request.fixturenames else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def started(workspace: Workspace) -> PlanVersionRecord:
    """A plan that is begun, with the hire, the person and the employer it is of."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)
