"""Stand-in for Spark: what samples/streaming/spark_pipe.py uses of it, in one process, partition by partition of two lines.

pipe() starts the command as PySpark does: without a shell, in a task's folder, and with no environment but the one given.
"""
import os
import shlex
import subprocess

LINES_EACH = 2


class SparkContext:
    def __init__(self, appName):
        self.appName = appName

    def textFile(self, path):
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")[:-1]
        return RDD([lines[i:i + LINES_EACH] for i in range(0, len(lines), LINES_EACH)])


class RDD:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, env=None, checkCode=False):
        return RDD([self._piped(part, command, env or {}, checkCode) for part in self.partitions])

    def saveAsTextFile(self, path):
        os.mkdir(path)
        for number, part in enumerate(self.partitions):
            with open(os.path.join(path, f"part-{number:05}"), "w", encoding="utf-8") as file:
                file.writelines(line + "\n" for line in part)

    @staticmethod
    def _piped(part, command, env, checkCode):
        text = "".join(line.rstrip("\n") + "\n" for line in part)
        task = subprocess.run(shlex.split(command), env=env, input=text.encode(), stdout=subprocess.PIPE, check=checkCode)
        return task.stdout.decode().split("\n")[:-1]
