#!/bin/sh
# JSONL on standard input, document records on standard output, in order; blocks of lines are coded at once, on this machine or,
# with --sshlogin, on others. DRAGOMAN is the program, JOBS the number of programs, LINES_EACH how many lines each gets at a time.
exec parallel --will-cite --pipe -N "${LINES_EACH:-5000}" --keep-order --jobs "${JOBS:-2}" "${DRAGOMAN:-dragoman} code --stream --jobs 1 -"
