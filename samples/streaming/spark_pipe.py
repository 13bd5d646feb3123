"""Codes JSONL with Spark: spark-submit --archives app.tar.gz#app --files mapper.sh spark_pipe.py INPUT OUTPUT"""
import sys

from pyspark import SparkContext

context = SparkContext(appName="dragoman")
records = context.textFile(sys.argv[1])
coded = records.pipe("sh mapper.sh", env={"DRAGOMAN": "dotnet app/Dragoman.App.dll"}, checkCode=True)
coded.saveAsTextFile(sys.argv[2])
