"""Codes JSONL with Spark: spark-submit --archives app.tar.gz#app --files mapper.sh spark_pipe.py INPUT OUTPUT

app.tar.gz is made as in hadoop-streaming.sh. pipe() gives the command no environment but this one, so the runtime's place is told too.
"""
import sys

from pyspark import SparkContext

context = SparkContext(appName="dragoman")
records = context.textFile(sys.argv[1])
environment = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/share/dotnet", "DRAGOMAN": "dotnet app/Dragoman.App.dll"}
coded = records.pipe("sh mapper.sh", env=environment, checkCode=True)
coded.saveAsTextFile(sys.argv[2])
