#!/bin/sh
# Mapper of Hadoop streaming and command of Spark's pipe(): lines of a split on standard input, as many lines on standard output.
exec ${DRAGOMAN:-dragoman} code --stream --jobs 1 -
