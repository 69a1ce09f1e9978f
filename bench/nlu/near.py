"""Near-duplicates among messages: they must not stand on both sides of a split."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from nlu.arrays import Places

COMMON = 200  # messages: words and pairs of more tell nothing of two messages, and would compare all with all
AT_ONCE = 2000


def groups(rows: sparse.csr_matrix, alike: float = 0.8) -> Places:
    """Numbers the messages so that near-duplicates share one. rows: their words and pairs, each of length 1."""
    rare = np.bincount(rows.indices, minlength=rows.shape[1]) <= COMMON
    part = rows[:, np.flatnonzero(rare)]
    lengths = np.sqrt(np.asarray(part.multiply(part).sum(axis=1)).ravel())
    part = sparse.diags(1 / np.maximum(lengths, 1e-9)) @ part
    columns, near = part.T.tocsr(), []
    for begin in range(0, part.shape[0], AT_ONCE):
        similar = part[begin : begin + AT_ONCE] @ columns
        similar.data[similar.data < alike] = 0
        similar.eliminate_zeros()
        near.append(similar)
    return np.asarray(sparse.csgraph.connected_components(sparse.vstack(near))[1])
