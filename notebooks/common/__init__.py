"""The room shared by `notebooks` and `exercises`: language, figures, code, prose, catalogues, execution."""
