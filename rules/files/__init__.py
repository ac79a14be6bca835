"""Lists of people in files: CSV and workbooks."""
