"""The lists of people in files: CSV and workbooks."""
