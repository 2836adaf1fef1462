"""Questions of the course: one module for each lesson, checked in the student's own language."""
