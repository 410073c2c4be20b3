# SPDX-License-Identifier: GPL-3.0-or-later
"""What the measures share: running programs, medians, memory, the table."""
import json
import os
import shutil
import signal
import socket
import statistics
import subprocess
import time
import urllib.request


class Table:
    def __init__(self):
        self.rows = []

    def add(self, work, ours, peer="", ratio=None, target=""):
        self.rows.append([work, ours, peer, "" if ratio is None else f"{ratio:.2f}", target])

    def print(self):
        rows = [["work", "Naober", "beside", "ratio", "target"]] + self.rows
        widths = [max(len(row[i]) for row in rows) for i in range(5)]
        for index, row in enumerate(rows):
            print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
            if index == 0:
                print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


class Bench:
    def __init__(self, build, peers, folder, runs):
        self.build, self.peers, self.folder, self.runs = build, peers, folder, runs

    def program(self, name):
        return os.path.join(self.build, "bin", name)

    def helper(self, name):
        return os.path.join(self.build, "tests", name)

    def path(self, *parts):
        path = os.path.join(self.folder, *parts)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    def median(self, action):
        """The median of what action() returns, over the runs, after one that warms up."""
        action()
        return statistics.median(action() for _ in range(self.runs))


def has(program):
    return shutil.which(program) is not None


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options)


def timed(*command, **options):
    """Milliseconds of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   **options)
    return (time.perf_counter() - start) * 1000


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False


def answers(address):
    try:
        with urllib.request.urlopen(address, timeout=2) as answer:
            return answer.status == 200
    except OSError:
        return False


def family(pid):
    """A process and all that it started."""
    children = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="utf-8") as stat:
                    parent = int(stat.read().rsplit(")", 1)[1].split()[1])
                children.setdefault(parent, []).append(int(entry))
            except (OSError, IndexError):
                pass
    found, queue = [], [pid]
    while queue:
        current = queue.pop()
        found.append(current)
        queue += children.get(current, [])
    return found


def pss_megabytes(pid):
    """Proportional set size of a process and its children (proc(5), smaps_rollup)."""
    total = 0
    for member in family(pid):
        try:
            with open(f"/proc/{member}/smaps_rollup", encoding="utf-8") as rollup:
                for line in rollup:
                    if line.startswith("Pss:"):
                        total += int(line.split()[1])
        except OSError:
            pass
    return total / 1024


def end(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class Village:
    """A hub.json with a records source, made and published by the real hub."""

    def __init__(self, bench, name):
        self.bench = bench
        self.folder = bench.path(name, "hub.json").rsplit("/", 1)[0]
        self.config = os.path.join(self.folder, "hub.json")
        self.port = free_port()
        os.rmdir(self.folder)
        run(bench.program("naober-hub"), "init", self.folder, "--name", "Meetdorp", "--sources", "")
        with open(self.config, encoding="utf-8") as file:
            config = json.load(file)
        config["listen"] = f"127.0.0.1:{self.port}"
        config["sources"] = [{"id": "meting", "format": "records", "url": "records.ndjson"}]
        with open(self.config, "w", encoding="utf-8") as file:
            json.dump(config, file)
        self.hub = None

    def source(self):
        return os.path.join(self.folder, "records.ndjson")

    def publish(self):
        run(self.bench.program("naober-hub"), "publish", "--config", self.config, "--out",
            os.path.join(self.folder, "feed"))

    def serve(self):
        self.hub = subprocess.Popen([self.bench.program("naober-hub"), "serve", "--config",
                                     self.config], stdout=subprocess.DEVNULL,
                                    stderr=subprocess.DEVNULL)
        if not wait_for(lambda: answers(f"http://127.0.0.1:{self.port}/head.json")):
            raise RuntimeError("the hub did not start")

    def stop(self):
        if self.hub:
            end(self.hub)
            self.hub = None

    def link(self):
        return run(self.bench.program("naober-hub"), "link", "--config", self.config,
                   "--served").stdout.strip()

    def sync(self, data):
        result = subprocess.run([self.bench.program("naober"), "--sync-once", "--feed", self.link(),
                                 "--data", data], capture_output=True, text=True, check=True)
        return json.loads(result.stdout)
