# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows that need a screen: one is made with Xvfb, everything draws in software."""
import contextlib
import http.server
import json
import os
import shutil
import statistics
import subprocess
import threading
import time

from benchtools import end, has, pss_megabytes, run, wait_for

CHROMIUM = ["chromium", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-quic",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--kiosk", "--window-size=1080,1920"]


@contextlib.contextmanager
def screen():
    number = os.getpid() % 500 + 200
    server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1080x1920x24"],
                              stderr=subprocess.DEVNULL)
    wait_for(lambda: os.path.exists(f"/tmp/.X11-unix/X{number}"))
    try:
        yield dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb",
                   QT_QUICK_BACKEND="software", NO_AT_BRIDGE="1")
    finally:
        end(server)


@contextlib.contextmanager
def village(bench):
    """The demonstration village, synced: data folder and link."""
    demo = bench.path("demo", "x").rsplit("/", 1)[0]
    data = bench.path("demo-data", "x").rsplit("/", 1)[0]
    if not os.path.exists(demo + "/hub.json"):
        os.rmdir(demo)
        run(bench.program("naober-hub"), "init", demo, "--name", "Merelrooi")
        run(bench.program("naober-demo"), demo, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        run(bench.program("naober-hub"), "publish", "--config", demo + "/hub.json", "--out",
            demo + "/feed")
    link = run(bench.program("naober-hub"), "link", "--config", demo + "/hub.json", "--folder",
               demo + "/feed").stdout.strip()
    subprocess.run([bench.program("naober"), "--sync-once", "--feed", link, "--data", data],
                   check=True, stdout=subprocess.DEVNULL)
    yield link, data


def app(bench, link, data):
    return [bench.program("naober"), "--feed", link, "--data", data, "--mode", "kiosk", "--size",
            "1080x1920", "--screen-width-mm", "398"]


def equivalent_page():
    """What Today shows, as a web page of one file: sky, hero, two rows, six doors, a bar."""
    doors = "".join(f"<a class=door href=#{i}>{name}</a>" for i, name in enumerate(
        ("Agenda", "Voor elkaar", "Wegwijzer", "Nieuws en tv", "Te gast", "Mijn buurt")))
    rows = "".join(f"<p class=row><b>{h}.00</b> Koffie in het dorpshuis</p>" for h in (14, 16))
    bar = "".join(f"<button>{name}</button>" for name in (
        "Begin", "Terug", "Zoeken", "Voorlezen", "Groter", "Taal"))
    return ("<!doctype html><meta charset=utf-8><style>body{margin:0;font:32px Lato,sans-serif;"
            "background:#FBF6EC;color:#2A231C}header{height:432px;background:linear-gradient("
            "#CFE6EE,#FBF6EC)}h1{font:700 76px Vollkorn,serif;margin:0;padding:48px}"
            ".row,.hero{background:#fff;border-radius:16px;margin:16px 48px;padding:32px;"
            "box-shadow:0 2px 8px #0003}.hero{height:232px}.doors{display:grid;grid-template-columns:"
            "1fr 1fr;gap:16px;margin:48px}.door{height:160px;border:3px solid #17494D;"
            "border-radius:16px;font-size:44px;padding:16px}footer{position:fixed;bottom:0;display:"
            "flex;width:100%}button{flex:1;height:168px;font-size:28px}</style>"
            "<header><h1>zaterdag</h1></header><div class=hero>Soep om twaalf uur</div>"
            f"{rows}<div class=doors>{doors}</div><footer>{bar}</footer>"
            "<script>new PerformanceObserver(()=>fetch('/painted',{method:'POST'}))"
            ".observe({type:'paint',buffered:true})</script>").encode()


@contextlib.contextmanager
def page_server():
    painted = threading.Event()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = equivalent_page()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def do_POST(self):
            painted.set()
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/", painted
    finally:
        server.shutdown()


def until_line(command, line, environment):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               env=environment)
    for output in process.stdout:
        if line in output:
            break
    elapsed = (time.perf_counter() - start) * 1000
    end(process)
    return elapsed


def chromium_paint(bench, environment):
    with page_server() as (address, painted):
        profile = bench.path("chromium", str(time.monotonic_ns()), "x").rsplit("/", 1)[0]
        start = time.perf_counter()
        process = subprocess.Popen(CHROMIUM + [f"--user-data-dir={profile}", address],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment)
        seen = painted.wait(60)
        elapsed = (time.perf_counter() - start) * 1000
        end(process)
        if not seen:
            raise RuntimeError("chromium painted nothing")
        return elapsed


def first_frame(bench, table):
    with screen() as environment, village(bench) as (link, data):
        ours = bench.median(lambda: until_line(app(bench, link, data),
                                               "first frame", environment))
        bare = bench.median(lambda: until_line([bench.helper("bench_barewindow")], "first frame",
                                               environment))
        work = "start to first frame, warm data"
        table.add(work, f"{ours:,.0f} ms", f"bare Controls window {bare:,.0f} ms", ours / bare,
                  "≤ 4")
        if has("chromium"):
            peer = bench.median(lambda: chromium_paint(bench, environment))
            table.add(work, f"{ours:,.0f} ms", f"chromium, first paint {peer:,.0f} ms",
                      ours / peer, "≤ 0.6")
        else:
            table.add(work, f"{ours:,.0f} ms", "chromium not installed", None, "≤ 0.6")


def settled_memory(process):
    """Proportional memory once it has not grown by a hundredth for three seconds."""
    history = []
    for _ in range(60):
        time.sleep(1)
        history.append(pss_megabytes(process.pid))
        if len(history) > 4 and max(history[-3:]) <= 1.01 * min(history[-3:]):
            break
    return statistics.median(history[-3:])


def idle_memory(bench, table):
    with screen() as environment, village(bench) as (link, data):
        process = subprocess.Popen(app(bench, link, data), env=environment,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        ours = settled_memory(process)
        end(process)
        if not has("chromium"):
            table.add("idle memory (PSS)", f"{ours:,.0f} MB", "chromium not installed", None,
                      "≤ 0.4")
            return
        with page_server() as (address, painted):
            profile = bench.path("chromium", "idle", "x").rsplit("/", 1)[0]
            process = subprocess.Popen(CHROMIUM + [f"--user-data-dir={profile}", address],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                       env=environment)
            painted.wait(60)
            peer = settled_memory(process)
            end(process)
        table.add("idle memory (PSS), all processes", f"{ours:,.0f} MB",
                  f"chromium --kiosk {peer:,.0f} MB", ours / peer, "≤ 0.4")


def copied(bench, data, name):
    """The app's data once more: what is measured may add to it."""
    folder = bench.path(name, "x").rsplit("/", 1)[0]
    shutil.rmtree(folder)
    shutil.copytree(data, folder)
    return folder


def tap_to_page(bench, table):
    """Every door and the first row behind it, without the fade between pages."""
    with screen() as environment, village(bench) as (_, data):
        report = json.loads(run(bench.helper("bench_pages"), "--records", "5000", "--rounds", "10",
                                copied(bench, data, "taps"), env=environment).stdout)["taps"]
        slowest = max(report["pages"], key=lambda page: report["pages"][page]["workedP99"])
        table.add(f"tap to page shown, 5,000 records, software rendering, {report['taps']} taps",
                  f"p50 {report['p50']:.0f} ms, p99 {report['p99']:.0f} ms (of processor time "
                  f"{report['workedP50']:.0f} and {report['workedP99']:.0f} ms; most: {slowest})",
                  target="p99 ≤ 100 ms, none lost" if not report["lost"]
                  else f"p99 ≤ 100 ms; {report['lost']} LOST")


def scrolling(bench, table):
    """The news with its pictures, on one core."""
    with screen() as environment, village(bench) as (_, data):
        one_core = ["taskset", "-c", "0"] if has("taskset") else []
        report = json.loads(run(*one_core, bench.helper("bench_pages"), "--scroll", "5000",
                                copied(bench, data, "scroll"), env=environment).stdout)["scrolling"]
        table.add("scrolling a list with pictures, software rendering, one core",
                  f"{report['perSecond']:.0f} frames a second, "
                  f"{report['workedPerFrame']:.1f} ms of processor time each",
                  target="≥ 50 frames a second")
