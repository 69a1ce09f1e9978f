"""Every test here is ruled by the days of tests/own_clauses.yml."""

from tests.own_clauses import clauses_of_the_tests as clauses_of_the_tests
