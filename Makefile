# What one can do here. Needs only Python 3.11 or newer and make; everything else goes into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A process for each core: with more, what is timed as Slack times it is late.
SHARED_OUT := --numprocesses auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help
.PHONY: help sandbox demo pictures run migrate outbox test coverage size message-path bench torture release-fixture lock messages clean

help: ## list what make can do
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

sandbox: $(VENV)/.run ## a Slack in the browser with the real bot in it (LANGUAGE=en for English)
	@exec $(BIN)/python -m sandbox

demo: $(VENV)/.run ## play the whole story in a sandbox workspace (LANGUAGE=en for English)
	@$(BIN)/python -m sandbox.demo

run: $(VENV)/.run ## start the bot for real, with the settings of .env
	@exec $(BIN)/python -m bot run

migrate: $(VENV)/.run ## bring the database of .env to the tables of this version (run does so too)
	@$(BIN)/python -m bot migrate

outbox: $(VENV)/.run ## list the messages that Slack does not have: owed, or refused and why
	@$(BIN)/python -m bot outbox

test: $(VENV)/.dev ## check everything: style, types, imports, tests on SQLite and PostgreSQL
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest $(SHARED_OUT)

pictures: $(VENV)/.dev ## take the pictures of docs/pictures anew, while the story and the guides are tested
	@PICTURES=docs/pictures $(BIN)/python -m pytest --quiet tests/sandbox/page/test_story.py
	@PICTURES=docs/pictures/guide $(BIN)/python -m pytest --quiet tests/sandbox/page/test_import.py \
		tests/sandbox/page/test_guide.py

coverage: $(VENV)/.dev ## run the tests counting branches, and fail below the floor of pyproject.toml
	$(BIN)/python -m pytest $(SHARED_OUT) --cov

size: ## count the lines of code of the product, folder by folder
	@$(PYTHON) -m tools.code_size

message-path: ## draw the picture of the path from « Enregistrer » to the message anew
	@$(PYTHON) -m tools.message_path

bench: $(VENV)/.dev ## measure: acknowledgements and saves, beside bare ones in the same run
	@$(BIN)/python -m bench

torture: $(VENV)/.dev ## kill the bot while people use it, and check every message (DATABASE=postgresql KILLS=1000 …)
	@$(BIN)/python -m torture $(if $(DATABASE),--database $(DATABASE)) $(if $(KILLS),--kills $(KILLS)) \
		$(if $(SECONDS),--seconds $(SECONDS)) $(if $(REPLICAS),--replicas $(REPLICAS)) $(if $(SEED),--seed $(SEED))

release-fixture: $(VENV)/.dev ## keep a database, a Slack and all words of this version, for later ones to go on from
	@$(BIN)/python -m tests.released

lock: $(VENV)/.dev ## choose the newest versions again and lock them with their hashes
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --upgrade pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --no-annotate --upgrade pyproject.toml --group dev -o requirements-dev.txt

messages: $(VENV)/.dev ## collect the sentences into the catalogues of locales/
	$(BIN)/pybabel --quiet extract --no-location --sort-output --omit-header --add-comments=Note: -k say -k count:1,2 -o locales/messages.pot views locales
	$(BIN)/pybabel --quiet update --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date --no-wrap -i locales/messages.pot -d locales

clean: ## forget what was set up
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage

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
