# What you can do here. `make` alone prints this list. Most of it is the `retention` command, which has more options.
PYTHON ?= python3
DESK := .venv/frontdesk/bin
RASA := .venv/rasa/bin
RETENTION := $(DESK)/retention
QUICK := -p no:schemathesis  # only tests/e2e needs it, and each process of pytest would load it for half a second
HALF := tests/dialogue tests/nlu tests/policy tests/protocol tests/retention tests/settings
check-policy := $(HALF)
check-rest := tests $(addprefix --ignore=,$(HALF) tests/e2e tests/faults tests/frontdesk)
COMPILE = .venv/tools/bin/uv pip compile -q --upgrade --generate-hashes --no-emit-index-url --no-header --no-annotate
export PYTHONPATH := $(CURDIR)
export RASA_TELEMETRY_ENABLED := false
export PYTHONDONTWRITEBYTECODE :=  # where it is set, each process would compile all tests anew

.DEFAULT_GOAL := help
.PHONY: help install run test check lint types policy-check train shell token migration why desk-user erase export purge dev \
  faults loss lint-nlu bench-nlu bench-policy bench-widget bench-hanging bench-soak review doctor backup advisories lock

help: ## this list
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-14s %s\n", $$1, $$2}'

install: ## make or update the environments
	@$(PYTHON) scripts/environments.py rasa frontdesk

run: install ## start everything and print the address
	@$(RETENTION) run

train: install ## train the model anew
	@$(RETENTION) train --force

shell: install ## talk to the assistant in the terminal
	@$(RETENTION) shell

policy-check: install ## check companies, policies, texts and opening hours
	@$(RETENTION) check

doctor: install ## what may keep the assistant from running here
	@$(RETENTION) doctor

advisories: install ## known weaknesses of the pinned packages, asked of a service on the network
	@$(DESK)/python -m cli.advisories

backup: install ## a copy of the database, also while it is used [KEEP=14 throws older ones away]
	@$(RETENTION) backup $(if $(KEEP),--keep "$(KEEP)")

token: install ## a host page's token: PROVIDER=... CONTRACT=... [LANGUAGE_OF=...]
	@$(RETENTION) token --provider "$(PROVIDER)" --contract "$(CONTRACT)" $(if $(LANGUAGE_OF),--language "$(LANGUAGE_OF)")

migration: why dev ## write the migration that frontdesk/tables.py asks for: WHY="what changes"
	@$(RETENTION) migrate --new "$(WHY)"

why:  # before anything is installed for it
	@test -n "$(WHY)" || { echo 'error: say what changes: make migration WHY="what changes"' >&2; exit 2; }

desk-user: install ## an account for the desk: EMAIL=... NAME=... [TEAMS=renewals,finance] [ROLE=agent|lead]
	@$(RETENTION) desk-user add "$(EMAIL)" "$(NAME)" $(if $(TEAMS),--teams "$(TEAMS)") $(if $(ROLE),--role "$(ROLE)")

erase: install ## delete everything of a contract: CONTRACT=... [YES=1 does not ask]
	@$(RETENTION) erase "$(CONTRACT)" $(if $(filter 1,$(YES)),--yes)

export: install ## everything of a contract as JSON: CONTRACT=... [OUT=file.json]
	@$(RETENTION) export "$(CONTRACT)" $(if $(OUT),--out "$(OUT)")

purge: install ## delete what has been kept long enough, as happens daily [DRY=1 only counts]
	@$(RETENTION) purge $(if $(filter 1,$(DRY)),--dry)

review: install ## unsure and corrected messages, masked, ready for labelling; ARGS="--days 30"
	@$(RETENTION) review $(ARGS)

dev: ## the environments with the tools for tests
	@$(PYTHON) scripts/environments.py rasa dev

lint: dev ## lint, floors of the packages, JavaScript
	@$(DESK)/ruff check --quiet . && $(DESK)/ruff format --quiet --check .
	@$(DESK)/lint-imports >/dev/null || $(DESK)/lint-imports
	@sh frontdesk/widget/check.sh

types: dev ## types of everything, tests included
	@$(DESK)/mypy

check: dev ## lint, types and the fast tests of all but the front desk
	@$(MAKE) --no-print-directory -j2 check-policy check-rest lint types

check-policy check-rest:  # half of the work each, shown when it is through; each reads its own files only, as -n 2 would not
	@said=$$(PROPERTY_EXAMPLES=20 $(DESK)/pytest -q $(QUICK) -m "not rasa and not browser and not slow" $($@) 2>&1); \
	  status=$$?; echo "$$said"; exit $$status

check-desk: dev ## the fast tests of the front desk
	@$(DESK)/pytest -q -n 2 $(QUICK) tests/frontdesk -m "not browser and not slow"

test: dev ## the whole suite
	@$(RETENTION) train
	@$(DESK)/python -m tests

faults: dev ## every neighbour in every way to fail, with real front desks
	@$(DESK)/pytest -q tests/faults

loss: dev ## 10,000 messages while every part is killed again and again (about a quarter of an hour)
	@LOSS_MESSAGES=10000 $(DESK)/pytest -q -s tests/e2e/test_loss.py -k no_message

lint-nlu: install ## what must be mended in the training messages, and how many each intent has
	@$(DESK)/python -m nlu.lint

bench-nlu: dev ## figures of the understanding; ARGS=--skip-diet leaves out the long comparison
	@$(RASA)/python -m bench.nlu $(ARGS)

bench-policy: dev ## rulings a second
	@$(DESK)/python -m bench.policy

bench-widget: dev ## what the widget weighs
	@$(DESK)/python -m bench.widget

bench-hanging: dev ## what customers wait while a neighbour hangs
	@$(DESK)/python -m bench.hanging

bench-soak: dev ## memory of each part while 30 customers talk for ten minutes
	@$(DESK)/python -m bench.soak

lock: ## choose versions anew and pin them with hashes
	@$(COMPILE) --python-version 3.8 --universal --group tools -o requirements/tools.txt
	@$(COMPILE) --python-version 3.10 --group rasa -o requirements/rasa.txt
	@$(COMPILE) --python-version 3.12 --universal --group frontdesk -o requirements/frontdesk.txt
	@$(COMPILE) --python-version 3.12 --universal --group dev -o requirements/dev.txt
