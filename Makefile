# What one can do here. Needs only Python 3.11 or newer and make; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# What looks at the locks has a lock and a place of its own: it is no part of the bot, nor of what tests it.
AUDIT := .audit
SLACK_TYPES := tests/views/types
TESTED_WITH := $(VENV)/.dev $(AUDIT)/.done $(SLACK_TYPES)/node_modules/.done
COMPILE := $(AUDIT)/bin/uv pip compile --quiet --universal --generate-hashes --no-annotate $(UPGRADE)
# A process for each core: with more, what is timed as Slack times it is late.
SHARED_OUT := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help sandbox demo pictures run check migrate door directory outbox test check-servers coverage size message-path who-is-told bench torture fuzz release-fixture lock audit sbom messages clean

help: ## list what make can do
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

sandbox: $(VENV)/.run ## a Slack in the browser with the real bot in it (LANGUAGE=en for English)
	@exec $(BIN)/python -m sandbox

demo: $(VENV)/.run ## play the whole story in a sandbox workspace (LANGUAGE=en for English)
	@$(BIN)/python -m sandbox.demo

run: $(VENV)/.run $(if $(DOOR),$(VENV)/.door) ## start the bot for real, with the settings of .env (DOOR=1: with a directory)
	@exec $(BIN)/python -m bot run

check: $(VENV)/.run ## look whether settings, Slack, database and journal are well, and what to do where not
	@$(BIN)/python -m bot check

migrate: $(VENV)/.run ## bring the database of .env to the tables of this version (run does so too)
	@$(BIN)/python -m bot migrate

door: $(VENV)/.door ## have the library by which a directory is written (docs/door/README.md)

outbox: $(VENV)/.run ## list the messages that Slack does not have: owed, or refused and why
	@$(BIN)/python -m bot outbox

test: $(TESTED_WITH) directory ## check style, types, imports, rules, views, SQLite, the bot in a Slack, beside an OpenLDAP
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest $(SHARED_OUT) -m "not servers"

check-servers: $(TESTED_WITH) directory ## test on PostgreSQL, in a browser, with processes that are killed, from released versions
	$(BIN)/python -m pytest $(SHARED_OUT) -m servers

# Without what builds it, the tests of a real directory say that they were skipped; in CI they fail.
directory: $(VENV)/.dev
	@test -e /usr/include/ldap.h || $(BIN)/python -m tests.programs gcc libldap2-dev libsasl2-dev
	@$(MAKE) --no-print-directory door || true

pictures: $(VENV)/.dev ## take the pictures of docs/pictures anew, while the story and the guides are tested
	@PICTURES=docs/pictures $(BIN)/python -m pytest --quiet tests/sandbox/page/test_story.py
	@PICTURES=docs/pictures/guide $(BIN)/python -m pytest --quiet tests/sandbox/page/test_import.py \
		tests/sandbox/page/test_arrivals.py tests/sandbox/page/test_guide.py

coverage: $(TESTED_WITH) ## run the tests counting branches, and fail below the floor of pyproject.toml
	$(BIN)/python -m pytest $(SHARED_OUT) --cov

size: ## count the lines of code of the product, folder by folder
	@$(PYTHON) -m tools.code_size

message-path: ## draw the picture of the path from « Enregistrer » to the message anew
	@$(PYTHON) -m tools.message_path

who-is-told: ## write the guides' table of who reads which message anew
	@$(BIN)/python -m tools.who_is_told

bench: $(VENV)/.dev ## measure: acknowledgements, saves, the directory, beside bare ones in the same run
	@$(BIN)/python -m bench

torture: $(VENV)/.dev $(if $(DOOR),$(VENV)/.door) ## kill the bot while people use it, check every message (DOOR=1 DATABASE=postgresql KILLS=1000 …)
	@$(BIN)/python -m torture $(if $(DATABASE),--database $(DATABASE)) $(if $(KILLS),--kills $(KILLS)) \
		$(if $(SECONDS),--seconds $(SECONDS)) $(if $(REPLICAS),--replicas $(REPLICAS)) $(if $(SEED),--seed $(SEED)) \
		$(if $(DOOR),--door)

fuzz: $(VENV)/.dev ## alter what people and Slack send, for as long as one likes (SECONDS=3600 SEED=winter)
	@$(BIN)/python -m tests.fuzz fuzz $(if $(SECONDS),--seconds $(SECONDS)) $(if $(SEED),--seed $(SEED))

release-fixture: $(VENV)/.dev ## keep a database, a Slack and all words of this version, for later ones to go on from
	@$(BIN)/python -m tests.released

lock: UPGRADE := --upgrade
lock: $(AUDIT)/.done ## choose the newest versions again and lock them with their hashes
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) -c requirements.txt pyproject.toml --group dev -o requirements-dev.txt
	$(COMPILE) -c requirements-dev.txt --group audit -o requirements-audit.txt
	$(COMPILE) -c requirements-dev.txt --group door -o requirements-door.txt
	$(COMPILE) -c requirements-dev.txt --group door-build -o requirements-door-build.txt

audit: $(AUDIT)/.done ## ask PyPI whether a locked version is known to be vulnerable (needs the Internet)
	@for lock in requirements.txt requirements-dev.txt requirements-audit.txt requirements-door.txt requirements-door-build.txt; do \
		$(AUDIT)/bin/pip-audit --strict --disable-pip --require-hashes --progress-spinner off -r $$lock || { \
		echo "Not passed: $$lock holds what is vulnerable, or PyPI could not be asked of all. The lines above say which."; \
		exit 1; }; done

sbom: $(AUDIT)/.done ## list what the bot is made of, for CycloneDX (SBOM=cabinet.cdx.json)
	@PYTHONWARNINGS=ignore::UserWarning $(AUDIT)/bin/cyclonedx-py requirements --pyproject pyproject.toml \
		--mc-type application --output-reproducible --of JSON -o $(or $(SBOM),cabinet.cdx.json) requirements.txt

messages: $(VENV)/.dev ## collect the sentences into the catalogues of locales/
	$(BIN)/pybabel --quiet extract --no-location --sort-output --omit-header --add-comments=Note: -k say -k count:1,2 -o locales/messages.pot views locales
	$(BIN)/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap -i locales/messages.pot -d locales

clean: ## forget what was set up
	rm -rf $(VENV) $(AUDIT) $(SLACK_TYPES)/node_modules .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage

$(VENV)/.run: requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements-dev.txt
	@touch $@ $(VENV)/.run

$(VENV)/.door: requirements-door.txt requirements-door-build.txt | $(VENV)/.run
	@echo "Building python-ldap (once)…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements-door-build.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --no-binary=python-ldap --no-build-isolation \
		--require-hashes -r requirements-door.txt
	@touch $@

$(AUDIT)/.done: requirements-audit.txt
	@test -x $(AUDIT)/bin/python || $(PYTHON) -m venv $(AUDIT)
	@echo "Setting up (once)…"
	@$(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --only-binary=:all: --require-hashes -r requirements-audit.txt
	@touch $@

# Without npm all else is still tested, and the test of the types says what is missing.
$(SLACK_TYPES)/node_modules/.done: $(SLACK_TYPES)/package-lock.json | $(VENV)/.dev
	@command -v npm >/dev/null || $(BIN)/python -m tests.programs npm
	@cd $(SLACK_TYPES) && npm ci --ignore-scripts --no-audit --no-fund --loglevel error && touch node_modules/.done || true
