# What you can do here. `make` alone prints this list.
PYTHON ?= python3
DESK := .venv/frontdesk/bin
RASA := .venv/rasa/bin
COMMAND = $(PYTHON) scripts/command.py
export PYTHONPATH := $(CURDIR)
export RASA_TELEMETRY_ENABLED := false

.DEFAULT_GOAL := help
.PHONY: help install run test check train shell token migration desk-user erase export purge dev \
  bench-nlu bench-policy bench-widget review lock

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

install: ## make or update the environments
	@$(PYTHON) scripts/environments.py rasa frontdesk

run: install ## start everything and print the address
	@$(PYTHON) scripts/train.py
	@$(PYTHON) scripts/run.py

train: install ## train the model anew
	@$(PYTHON) scripts/train.py --force

shell: install ## Rasa's own shell, with the action server and contracts service beside it
	@$(PYTHON) scripts/train.py
	@$(PYTHON) scripts/shell.py

token: install ## a host page's token: make token PROVIDER=conta_azul CONTRACT=CA-204518 [LANGUAGE_OF=pt]
	@$(COMMAND) frontdesk.identity.token --provider "$(PROVIDER)" --contract "$(CONTRACT)" --language "$(or $(LANGUAGE_OF),pt)"

migration: dev ## write the migration that frontdesk/tables.py asks for: make migration WHY="what changes"
	@$(DESK)/python -m frontdesk.migrations new "$(WHY)"

desk-user: install ## an account for the desk: EMAIL=... NAME=... [TEAMS=renewals,finance] [ROLE=agent|lead]
	@$(COMMAND) frontdesk.desk.user add "$(EMAIL)" "$(NAME)" --teams "$(or $(TEAMS),renewals)" --role "$(or $(ROLE),agent)"

erase: install ## delete everything of a contract: CONTRACT=CA-204518 [YES=1 does not ask]
	@$(COMMAND) frontdesk.privacy erase "$(CONTRACT)" $(if $(filter 1,$(YES)),--yes)

export: install ## everything of a contract as JSON: CONTRACT=CA-204518 [OUT=file.json]
	@$(COMMAND) frontdesk.privacy export "$(CONTRACT)" $(if $(OUT),--out "$(OUT)")

purge: install ## delete what has been kept long enough, as happens daily [DRY=1 only counts]
	@$(COMMAND) frontdesk.privacy purge $(if $(filter 1,$(DRY)),--dry)

dev: ## the environments with the tools for tests
	@$(PYTHON) scripts/environments.py rasa dev

check: dev ## lint, types and fast tests (under half a minute)
	@$(DESK)/ruff check --quiet . && $(DESK)/ruff format --quiet --check .
	@$(DESK)/mypy
	@sh frontdesk/widget/check.sh
	@$(DESK)/pytest -q -n 2 tests --ignore=tests/e2e -m "not rasa and not browser and not slow"

test: dev ## the whole suite
	@$(PYTHON) scripts/train.py
	@$(PYTHON) scripts/test.py

bench-nlu: dev ## figures of the understanding; ARGS=--skip-diet leaves out the long comparison
	@$(RASA)/python -m bench.nlu $(ARGS)

bench-policy: dev ## rulings a second
	@$(DESK)/python -m bench.policy

bench-widget: dev ## what the widget weighs
	@$(DESK)/python -m bench.widget

review: install ## unsure and corrected messages of the last days, personal data masked, ready for labelling
	@$(DESK)/python -m scripts.review $(ARGS)

lock: ## choose versions anew and pin them with hashes
	@for part in tools:3.8 rasa:3.10; do \
	  .venv/tools/bin/uv pip compile -q --upgrade --universal --python-version $${part#*:} --generate-hashes --no-emit-index-url --no-header --no-annotate requirements/$${part%:*}.in -o requirements/$${part%:*}.txt; done
	@.venv/tools/bin/uv pip compile -q --upgrade --universal --python-version 3.12 --generate-hashes --no-emit-index-url --no-header --no-annotate frontdesk/pyproject.toml -o frontdesk/requirements.txt
	@.venv/tools/bin/uv pip compile -q --upgrade --universal --python-version 3.12 --extra dev --generate-hashes --no-emit-index-url --no-header --no-annotate frontdesk/pyproject.toml -o frontdesk/requirements-dev.txt
