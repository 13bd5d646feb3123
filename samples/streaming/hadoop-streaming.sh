#!/bin/sh
# Codes the JSONL files of INPUT (HDFS) into OUTPUT: maps alone, a line in is a line out. Machines have the .NET runtime; the program
# travels as an archive (dotnet publish src/Dragoman.App -c Release -o app && tar czf app.tar.gz -C app .).
exec hadoop jar "$HADOOP_HOME"/share/hadoop/tools/lib/hadoop-streaming-*.jar \
    -D mapreduce.job.reduces=0 -D stream.map.input.ignoreKey=true \
    -archives app.tar.gz#app -files mapper.sh \
    -cmdenv "DRAGOMAN=dotnet app/Dragoman.App.dll" \
    -inputformat org.apache.hadoop.mapred.TextInputFormat -mapper mapper.sh -input "$1" -output "$2"
