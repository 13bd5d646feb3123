#!/usr/bin/env bash
# Prints how long 1 and 2 workers (one job and one core each) take to code and store DOCUMENTS made-up articles from a queue, by the clock and by the
# processor, and what one `code` without queue and store takes. Needs the build, RabbitMQ at QUEUE and PostgreSQL at LEDGER_SERVER.
set -euo pipefail
documents=${1:-1000}
queue=${QUEUE:-amqp://guest:guest@127.0.0.1:5672}
server=${LEDGER_SERVER:-postgres://postgres:dragoman@127.0.0.1}
dragoman="dotnet ${DRAGOMAN:-$(dirname "$0")/../src/Dragoman.App/bin/Release/net10.0/Dragoman.App.dll}"
articles=$(mktemp --suffix .jsonl)

# Ten meetings a document between pairs of 20 states on days of ten years, so that merging has about as much to do as with news.
awk -v documents="$documents" 'BEGIN {
    srand(1)
    split("France Germany Spain Italy Poland Turkey Egypt Iraq Iran Israel Jordan Qatar Oman China Japan India Brazil Chile Kenya Ghana", states, " ")
    split("January February March April May June July August September October November December", months, " ")
    for (d = 0; d < documents; d++) {
        text = ""; year = 2015 + int(rand() * 10); month = 1 + int(rand() * 12)
        for (s = 0; s < 10; s++) {
            a = states[1 + int(rand() * 20)]; do b = states[1 + int(rand() * 20)]; while (b == a)
            text = text sprintf("The foreign minister of %s met his counterpart from %s on %d %s %d to discuss trade and security. ", a, b, 1 + int(rand() * 28), months[month], year)
            text = text "Officials said that the talks had been held in a constructive atmosphere and would go on next year. "
        }
        printf "{\"id\":\"scale-%06d\",\"published\":\"%d-%02d-28\",\"text\":\"%s\"}\n", d, year, month, text
    }
}' > "$articles"

metric() { curl -s "127.0.0.1:$1/-/metrics" | awk -v name="dragoman_worker_$2" '$1 == name { print $2 }'; }

stored() { local sum=0 port; for port in "$@"; do sum=$((sum + $(metric "$port" 'documents_total{outcome="added"}' || echo 0))); done; echo "$sum"; }

run() {
    local workers=$1 name="scale_$$_$1" ports=() pids=() port start end
    psql -q "$server/postgres" -c "create database $name"
    local empty; empty=$(psql -q "$server/$name" -tAc "select pg_database_size('$name')")
    start=$(date +%s.%N)
    $dragoman enqueue "$articles" --queue "$queue" --name "$name" 2> /dev/null
    end=$(date +%s.%N)
    echo "enqueue: $(echo "$end - $start" | bc) s"
    for ((i = 0; i < workers; i++)); do
        port=$((18800 + i))
        taskset -c $((i % $(nproc))) $dragoman worker --queue "$queue" --name "$name" --ledger "$server/$name" --jobs 1 --port "$port" 2> /dev/null &
        pids+=($!); ports+=("$port")
    done
    until [ "$(stored "${ports[@]}")" -gt 0 ]; do sleep 0.2; done
    start=$(date +%s.%N); local before; before=$(stored "${ports[@]}")
    until [ "$(stored "${ports[@]}")" -ge "$documents" ]; do sleep 0.2; done
    end=$(date +%s.%N)
    echo "$workers worker(s): $(echo "scale=1; ($documents - $before) / ($end - $start)" | bc) documents a second by the clock"
    for port in "${ports[@]}"; do
        echo "  coding $(metric "$port" coding_seconds_total) s, storing $(metric "$port" storing_seconds_total) s by the clock;" \
            "processor $(metric "$port" processor_seconds_total) s"
    done
    kill -TERM "${pids[@]}"; wait "${pids[@]}" || true
    psql -q "$server/$name" -tAc "select 'database bytes a document: ' || (pg_database_size('$name') - $empty) / $documents"
    psql -q "$server/postgres" -c "drop database $name"
    for queue_name in "$name" "$name.dead"; do rabbitmqctl -q delete_queue "$queue_name" > /dev/null 2>&1 || true; done
}

echo "code alone, one job:"; $dragoman code --format jsonl --jobs 1 --stats "$articles" 2>&1 > /dev/null | tail -20
run 1
run 2
rm -f "$articles"
