"""What a training is made of gives the same by every way of reckoning: shared out, thinned and turned."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.so_far import SoFar

pytestmark = pytest.mark.rasa
MESSAGES = [("quero", "cancelar"), ("je", "veux", "résilier"), ("sim",), ("quero", "meu", "dinheiro"), ()]


def test_words_counted_by_two_processes_are_the_same_rows() -> None:
    from nlu.features import BLOCKS, Features, Heard

    heard = [Heard(tokens, SoFar(awaiting="handoff") if len(tokens) == 1 else SoFar()) for tokens in MESSAGES]
    alone, shared = (Features(dict.fromkeys(BLOCKS, 1.0)) for _ in range(2))
    rows, again = alone.learn(heard), shared.learn(heard, processes=2)
    assert (rows != again).nnz == 0
    assert alone.places == shared.places
    for row, message in zip(rows, heard):  # noqa: B905 - one for each
        places, values = shared.row(message)
        assert dict(zip(places.tolist(), values.tolist())) == pytest.approx(  # noqa: B905 - one for each
            dict(zip(row.indices.tolist(), row.data.tolist()))  # noqa: B905
        )


def test_a_batch_has_the_rows_that_were_chosen_over_the_columns_they_use() -> None:
    from scipy import sparse

    from nlu.network import _Thinned, _turned

    chance = np.random.default_rng(0)
    rows = sparse.random(20, 50, 0.1, "csr", np.float32, chance)
    chosen = np.array([3, 17, 4])
    part, used = _Thinned(rows, 0.0, chance).take(chosen)
    assert used.tolist() == np.unique(rows[chosen].indices).tolist()
    assert (part.toarray() == rows[chosen].toarray()[:, used]).all()
    assert (_turned(part).toarray() == part.toarray().T).all()


def test_thinned_values_are_some_of_the_rows_own_weighing_more() -> None:
    from scipy import sparse

    from nlu.network import _Thinned

    rows = sparse.csr_matrix(np.ones((40, 30), dtype=np.float32))
    part, used = _Thinned(rows, 0.5, np.random.default_rng(0)).take(np.arange(40))
    assert set(part.data.tolist()) == {2.0}
    assert 0.4 < part.nnz / rows.nnz < 0.6
    assert part.shape == (40, len(used))
