# SPDX-License-Identifier: GPL-3.0-or-later
"""One function for each row of the table."""
import datetime
import glob
import hashlib
import json
import os
import shutil
import subprocess

import screens
import syntheticvillage
from benchtools import Village, end, free_port, has, run, timed, wait_for, answers

NOT_INSTALLED = "not installed"


def milliseconds(value):
    return f"{value:,.0f} ms"


def import_feed(bench, table):
    source = bench.path("import", "feed.xml")
    run(bench.helper("bench_makerss"), "10000", source)
    size = os.path.getsize(source) / 1e6
    ours = bench.median(lambda: timed(bench.program("naober-hub"), "import", source))
    work = f"import of 10,000 RSS items ({size:.1f} MB) to records"
    if not has("newsboat"):
        table.add(work, milliseconds(ours), NOT_INSTALLED, None, "≤ 0.7 × newsboat")
        return

    def newsboat():
        folder = bench.path("newsboat", "urls").rsplit("/", 1)[0]
        shutil.rmtree(folder)
        os.makedirs(folder)
        with open(folder + "/urls", "w", encoding="utf-8") as urls:
            urls.write(f"file://{source}\n")
        return timed("newsboat", "-u", folder + "/urls", "-c", folder + "/cache.db", "-C",
                     "/dev/null", "-x", "reload")
    peer = bench.median(newsboat)
    table.add(work, milliseconds(ours), f"newsboat -x reload {milliseconds(peer)}", ours / peer,
              "≤ 0.7")


def big_village(bench):
    village = Village(bench, "big")
    items = syntheticvillage.records(5000, datetime.date.today())
    syntheticvillage.write_source(village.source(), items)
    village.publish()
    return village


def digest(folder):
    total = hashlib.sha256()
    for path in sorted(glob.glob(folder + "/*.sqlite*")):
        with open(path, "rb") as file:
            total.update(path.encode() + file.read())
    return total.hexdigest()


def first_sync(bench, table):
    village = big_village(bench)
    village.serve()
    data = bench.path("first", "x").rsplit("/", 1)[0]

    def ours_once():
        shutil.rmtree(data, ignore_errors=True)
        return village.sync(data)["milliseconds"]
    ours = bench.median(ours_once)
    work = "first sync of 5,000 records, signature, hashes and index included"

    script = bench.path("shell", "rows.sql")
    rows_of(glob.glob(data + "/feed-*.sqlite")[0], script)

    def shell():
        database = bench.path("shell", "rows.sqlite")
        for path in glob.glob(database + "*"):
            os.remove(path)
        with open(script, "rb") as statements:
            return timed("sqlite3", database, stdin=statements)
    peer = bench.median(shell)
    table.add(work, milliseconds(ours), f"sqlite3 shell, same rows and index {milliseconds(peer)}",
              ours / peer, "≤ 2.5")
    pouchdb(bench, table, work, ours)
    polls(table, village, data)
    village.stop()


def rows_of(database, script):
    """The rows of our own file as statements for the shell: record, occurrence and index."""
    dump = run("sqlite3", database, ".dump record occurrence").stdout
    schema = run("sqlite3", database,
                 "SELECT sql FROM sqlite_schema WHERE name = 'search'").stdout.strip()
    columns = run("sqlite3", database,
                  "SELECT group_concat(name) FROM pragma_table_info('search')").stdout.strip()
    rows = subprocess.run(["sqlite3", database, "-cmd", ".mode insert search",
                           f"SELECT rowid, {columns} FROM search"],
                          capture_output=True, text=True, check=True).stdout
    rows = rows.replace("INSERT INTO search VALUES",
                        f"INSERT INTO search(rowid,{columns}) VALUES")
    with open(script, "w", encoding="utf-8") as file:
        file.write("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=NORMAL;\n")
        file.write(dump.replace("COMMIT;\n", ""))
        file.write(schema + ";\n" + rows + "COMMIT;\n")


def pouchdb(bench, table, work, ours):
    if not os.path.isdir(os.path.join(bench.peers, "node_modules/express-pouchdb")):
        table.add(work, milliseconds(ours), "PouchDB " + NOT_INSTALLED, None, "≤ 0.3")
        return
    source = bench.path("pouchdb", "records.ndjson")
    syntheticvillage.write_source(source, syntheticvillage.records(5000, datetime.date.today()))
    here = os.path.dirname(os.path.abspath(__file__))

    def replicate():
        folder = bench.path("pouchdb", "db", "x").rsplit("/", 1)[0]
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder)
        result = run("node", os.path.join(here, "pouchdb.js"), source, folder,
                     env=dict(os.environ, NAOBER_PEERS=bench.peers))
        return json.loads(result.stdout)["milliseconds"]
    peer = bench.median(replicate)
    table.add(work, milliseconds(ours), f"PouchDB replication {milliseconds(peer)}", ours / peer,
              "≤ 0.3")


def polls(table, village, data):
    before = digest(data)
    report = village.sync(data)
    written = "nothing written" if digest(data) == before else "database written"
    table.add("unchanged poll", f"{report['requests']} request, {report['bytes']} bytes, {written}",
              target="1 request, 0 bytes, nothing written")

    items = syntheticvillage.records(5000, datetime.date.today())
    items[17]["data"]["summary"] = "Een nieuwe regel."
    syntheticvillage.write_source(village.source(), items)
    village.stop()
    village.publish()
    village.serve()
    report = village.sync(data)
    table.add("one changed record among 5,000",
              f"{report['requests']} requests, {report['bytes']:,} bytes, "
              f"{report['records']} record", target="≤ 2 requests, ≤ 20,000 bytes")


def search(bench, table):
    for count, target in ((5000, "≤ 30 ms"), (50000, "usable")):
        report = json.loads(run(bench.helper("bench_storage"), "--json", "--no-shell",
                                "--inserts", "1", "--records", str(count)).stdout)
        table.add(f"search with a typing error, {count:,} records, a keystroke",
                  f"p50 {report['searchTypoP50']:.1f} ms, p99 {report['searchTypoP99']:.1f} ms",
                  target=target)


def seals(bench, table):
    report = json.loads(run(bench.helper("bench_seal")).stdout)
    table.add("from three words to a request's id and secret (Argon2id, 64 MiB)",
              milliseconds(report["codes"]["medianMilliseconds"]), target="≤ 300 ms")
    table.add("opening 20,000 sealed requests at a desk",
              milliseconds(report["seals"]["openMilliseconds"]))


def not_modified(bench, table):
    village = Village(bench, "served")
    syntheticvillage.write_source(village.source(),
                                  syntheticvillage.records(200, datetime.date.today()))
    village.publish()
    village.serve()
    work = "304 answers per second, one worker"
    if not has("wrk") or not has("nginx"):
        table.add(work, "wrk or nginx " + NOT_INSTALLED)
        village.stop()
        return
    address = f"http://127.0.0.1:{village.port}/head.json"
    ours = bench.median(lambda: wrk(bench, address))
    village.stop()

    port = free_port()
    config = bench.path("nginx", "nginx.conf")
    with open(config, "w", encoding="utf-8") as file:
        file.write("worker_processes 1;\ndaemon off;\npid nginx.pid;\nerror_log stderr;\n"
                   "events { worker_connections 1024; }\n"
                   "http { access_log off; sendfile on; keepalive_requests 1000000;\n"
                   f"  server {{ listen 127.0.0.1:{port}; root {village.folder}/feed; }} }}\n")
    folder = os.path.dirname(config)
    server = subprocess.Popen(["nginx", "-p", folder, "-c", config], stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}/head.json"
    wait_for(lambda: answers(address))
    peer = bench.median(lambda: wrk(bench, address))
    end(server)
    table.add(work, f"{ours:,.0f}/s", f"nginx {peer:,.0f}/s", ours / peer, "≥ 0.9")


def submissions(bench, table):
    folder = os.path.dirname(bench.path("submissions", "x"))
    reports = []

    def once():
        reports.append(json.loads(run(bench.helper("bench_submissions"), "--folder",
                                      folder).stdout))
        return reports[-1]["perSecond"]
    ours = bench.median(once)
    middle = sorted(reports[1:], key=lambda report: report["perSecond"])[len(reports[1:]) // 2]
    bare = middle["barePerSecond"]
    table.add("durable submissions, 64 clients, over HTTP",
              f"{ours:,.0f}/s, p99 {middle['p99']:.0f} ms",
              f"bare SQLite, one commit each {bare:,.0f}/s", ours / bare, "≥ 1")


def wrk(bench, address):
    etag = run("curl", "-sI", address).stdout.lower().split("etag: ")[1].split("\n")[0].strip()
    output = run("wrk", "-t1", "-c32", "-d3s", "-H", "If-None-Match: " + etag, address).stdout
    if "Non-2xx or 3xx" in output:
        raise RuntimeError("the server answered with errors")
    return float(output.split("Requests/sec:")[1].split()[0])


def open_cases(bench, table):
    def once():
        return json.loads(run(bench.helper("bench_desk"), "20000"))["listedMilliseconds"]
    table.add("a desk opens and lists 20,000 cases (60,000 sealed records)",
              milliseconds(bench.median(once)))


ALL = [import_feed, first_sync, search, seals, not_modified, submissions, open_cases,
       screens.first_frame, screens.idle_memory, screens.tap_to_page, screens.scrolling]
