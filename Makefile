# make install: set up.  make demo: set up and run the whole job once.  make test: set up and run every check and test.
# Everything lives in .venv; remove it to start afresh.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TESTS ?= tests

# Tests start hundreds of processes: what Python compiled is kept, even where the environment says not to.
test unit chaos: export PYTHONDONTWRITEBYTECODE =

.PHONY: help install demo test check lint types imports unit accuracy documents bench chaos fuzz system lock clean

help:
	@echo "make install    set everything up in .venv"
	@echo "make demo       run the whole job on sample mail (sets everything up first)"
	@echo "make test       install what the tests need and run all checks and tests"
	@echo "make check      lint, types, import rules"
	@echo "make accuracy   score the reading over the annotated mails"
	@echo "make documents  characters and tables right, per document format"
	@echo "make bench      speed and memory, into docs/benchmarks.md"
	@echo "make chaos      die at every step, start again, compare"
	@echo "make fuzz       hostile input for a bounded time"

$(VENV)/.product: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "需要 Python 3.11 或更新版本 / Python 3.11 or later is needed"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "请先安装 python3-venv / please install python3-venv"; exit 1; }
	@echo "正在安装所需组件，第一次要几分钟 / installing what is needed, some minutes the first time"
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.product requirements-dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

install: $(VENV)/.product
	@echo "已装好，命令是 $(BIN)/baosong / installed: $(BIN)/baosong"

demo: $(VENV)/.product
	@$(BIN)/baosong demo --keep build/demo

# What the tests need beyond pip: Dovecot, PostgreSQL, LibreOffice, a browser and fonts.
system:
	@sh tests/install_system.sh

test: $(VENV)/.dev system check
	$(BIN)/python -m pytest -n 2 --dist worksteal $(TESTS)

unit: $(VENV)/.dev
	$(BIN)/python -m pytest -n 2 tests/unit

check: $(VENV)/.dev
	@$(MAKE) --no-print-directory -j 3 --output-sync lint types imports

lint:
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

imports:
	$(BIN)/lint-imports

accuracy: $(VENV)/.dev
	$(BIN)/python -m tests.accuracy_page --ocr

documents: $(VENV)/.dev
	$(BIN)/python -m benchmarks.documents

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks.decoding
	$(BIN)/python -m benchmarks.reports
	$(BIN)/python -m benchmarks.bench

# Every step of the crash test and many more kills; minutes, not seconds.
chaos: $(VENV)/.dev system
	BAOSONG_CRASH_STRIDE=1 $(BIN)/python -m pytest -q -n 2 tests/crash

fuzz: $(VENV)/.dev
	$(BIN)/python -m pytest -q -p no:randomly tests/fuzz --fuzz-seconds=$${FUZZ_SECONDS:-60}

lock:
	uv pip compile pyproject.toml --universal --extra ocr --extra rar --extra postgresql --extra reader --extra demo --generate-hashes --no-header -o requirements.lock
	uv pip compile pyproject.toml --universal --all-extras --generate-hashes --no-header -o requirements-dev.lock

clean:
	rm -rf $(VENV) build
