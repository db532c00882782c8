"""The stores of tests/unit/store, on both databases."""

from tests.unit.store.conftest import made_on_postgresql, made_once, sqlite_url, store, url

__all__ = ["made_on_postgresql", "made_once", "sqlite_url", "store", "url"]
