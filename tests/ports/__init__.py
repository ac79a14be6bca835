"""One contract for every port of the rules, held by the fake, by SQLite and by PostgreSQL."""
