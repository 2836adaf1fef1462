"""The checker: turns a student's value into plain data, compares it, and explains the difference in three
languages.

How a question is written. Each lesson has one module, ``exercises/<slug>.py``: a docstring, whose first line
heads the exercise notebook; ``LESSON``, number and slug of the notebook (``"01_history"``); ``SETUP``, the
code given to students in the first cell; one class for each question; and as the last line
``questions = questions_of(__name__)``. ``SHEET = False`` says that the question is part of the lesson itself.
A question is a class with these attributes (the smallest example: ``exercises/start.py``):

``name``      the variable or function that the student fills; it is also ``q.<name>``
``title``     heading, and the line in ``q.progress()``
``level``     ``"core"`` (the default) or ``"extension"``
``prompt``    the question; it names the form of the answer; facts are annotated: ``[1992]{table.column?...}``
``kind``      what equality means: see below
``starter``   the student's cell, with ``...`` in place of the answer
``hints``     at least two, from a nudge to nearly the line itself
``solution``  code in the words of the lesson; its last statement gives ``name`` its value; shown step by step
``right``     other code with the same answer, as students really write it; the tests run it
``also``      code for other answers that can be defended; they count as right
``wrong``     ``Wrong(code, because=misconception, says=what the student is told)``; ``says=None`` where the
              engine's own words are good enough; never the answer in ``says``
``according_to`` True where the prompt names whose account it follows
``meaning``   one or two sentences on what a right answer tells

All code runs after ``SETUP``; it reads ``../../data/x.csv`` and the columns of the student's language (write
``name_en``). Expected values are never written down: they come out of the solution, so they follow the data. Only the
word of a judgement stands in it; where `article_claims` has the verdict, a right answer takes it from there.

Kinds (``kinds.X(...)``); types, order and spelling are forgiven only where the kind says so:

``Whole()``, ``Number(tolerance)``       one number; ``Truth()``: True or False
``Text(*choices)``, ``Choice(options)``  a text; one of several judgements (others go into ``also``)
``Code(of)``                             a code of the data: ``"state"``, ``"organisation"``, ``"body"``,
                                        or a domain of ``vocabulary.csv``
``Date(precision)``                      ``"day"``, ``"month"`` or ``"year"``
``Collection(ordered, of)``              list, set, column, ...; ``of``: ``"state"``, ``"number"``, ...
``Mapping(of, ...)``, ``Series(of, ...)``  a value for each key: a dictionary or a column with its index
``Table(...)``, ``Graph(...)``           rows and columns; nodes and edges
``Figure(*parts)``                       what is drawn: ``"title"``, ``"xlabel"``, ``"values"``, ...
``Function(inputs, of, make)``           calls the student's function; boundaries belong into ``inputs``

After a change: ``python -m exercises build`` merges the new texts into the module's catalogues below
``exercises/locale`` and stops until they are translated; then it writes the three notebooks.
``tests/test_questions.py`` runs every piece of code in every language; ``tests/test_checking_mutants.py``
changes each solution line by line and wants the changes found out.
"""

from exercises.checking import kinds
from exercises.checking.question import Question, QuestionModule, Wrong, questions_of

__all__ = ["Question", "QuestionModule", "Wrong", "kinds", "questions_of"]
