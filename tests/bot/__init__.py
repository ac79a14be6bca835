"""The program: settings, manifest, logs, and how it starts and stops."""
