"""The checker: turns a student's value into plain data, compares it, and explains the difference in three
languages.
"""

from exercises.checking import kinds
from exercises.checking.question import Question, QuestionModule, Wrong, questions_of

__all__ = ["Question", "QuestionModule", "Wrong", "kinds", "questions_of"]
