# SPDX-License-Identifier: GPL-3.0-or-later
"""The real programs of a village, as the walks of asking start and drive them."""
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

TOOLS = ["dbus-run-session", "xvfb-run", "Xvfb"]


def leave_out(why):
    print("left out:", why)
    sys.exit(77)


def on_a_screen(script, arguments):
    """Starts a script again on a bus and a screen of its own; its exit code."""
    for tool in TOOLS:
        if not shutil.which(tool):
            leave_out(f"{tool} is not installed")
    environment = dict(os.environ, NAOBER_WALK="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                       QT_QPA_PLATFORM="xcb", QT_QUICK_BACKEND="software", NO_AT_BRIDGE="0")
    environment.pop("QT_IM_MODULE", None)
    environment.pop("NOTIFY_SOCKET", None)
    # The bus within the screen: what types for us is started by it.
    command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1920x24", "dbus-run-session", "--",
               sys.executable, os.path.abspath(script), *arguments]
    return subprocess.run(command, env=environment, check=False).returncode


def until(found, limit=60):
    """What `found` gives as soon as it is anything, or None after so many seconds."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        result = found()
        if result:
            return result
        time.sleep(0.1)
    return None


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def files_with(folder, canaries):
    """The files below a folder that hold one of these texts, in UTF-8 or UTF-16."""
    wanted = [text.encode(code) for text in canaries for code in ("utf-8", "utf-16-le")]
    found = []
    for path, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(path, name)
            if os.path.isfile(full):
                with open(full, "rb") as file:
                    content = file.read()
                found += [f"{full}: {one!r}" for one in wanted if one in content]
    return found


class Village:
    """A hub with the demonstration village, one desk and its log; all of it below one folder."""

    def __init__(self, binaries, folder):
        self.binaries = binaries
        self.folder = folder
        self.home = os.path.join(folder, "village")
        self.config = os.path.join(self.home, "hub.json")
        self.log_file = os.path.join(folder, "hub.log")
        self.passphrase = os.path.join(folder, "passphrase")
        self.port = free_port()
        self.process = None
        self.run("naober-hub", "init", self.home, "--name", "Merelrooi", "--sources", "")
        self.run("naober-demo", self.home)
        with open(self.config, encoding="utf-8") as file:
            config = json.load(file)
        config["listen"] = f"127.0.0.1:{self.port}"
        config["submissions"] = f"http://127.0.0.1:{self.port}/"
        # The kiosk too lets people type names and their own words.
        config["village"]["kioskRequests"] = "full"
        with open(self.config, "w", encoding="utf-8") as file:
            json.dump(config, file)
        with open(self.passphrase, "w", encoding="utf-8") as file:
            file.write("zonder papier geen balie\n")

        # Whole before anybody looks: a hub that serves brings its sources one by one.
        self.hub("publish", "--out", os.path.join(self.home, "feed"))

    def program(self, name):
        return os.path.join(self.binaries, name)

    def run(self, name, *arguments):
        return subprocess.run([self.program(name), *arguments], check=True, capture_output=True,
                              text=True).stdout.strip()

    def hub(self, *arguments):
        return self.run("naober-hub", *arguments, "--config", self.config)

    def serve(self):
        with open(self.log_file, "ab") as log:
            self.process = subprocess.Popen(
                [self.program("naober-hub"), "serve", "--config", self.config], stdout=log,
                stderr=log)
        return until(self.answers)

    def answers(self):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/head.json") as head:
                return head.status == 200
        except OSError:
            return False

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(20)
            self.process = None

    def pairing_link(self, role):
        return self.hub("pair", "--role", role, "--plain")

    def desk(self, *command, given=None):
        """One command of the desk: its exit code and what it printed."""
        done = subprocess.run(
            [self.program("naober-desk"), "--headless", *command, "--data",
             os.path.join(self.folder, "desk"), "--keys", os.path.join(self.folder, "desk.keys"),
             "--passphrase-file", self.passphrase,
             "--volunteer", "Ans"], input=json.dumps(given or {}), capture_output=True, text=True,
            check=False)
        try:
            return done.returncode, json.loads(done.stdout or "{}")
        except ValueError:
            return done.returncode, {}

    def enrol(self):
        """The village's first desk; true once devices can seal to it."""
        code, _ = self.desk("enroll", self.pairing_link("desk"), "--name", "Balie", "--recovery",
                            os.path.join(self.folder, "recovery"))
        return code == 0 and until(lambda: "&desk=" in self.hub("link", "--served"))


class App:
    """The real program with its window, driven through its accessible tree, and by keys and
    clicks of the screen that it is on."""

    def __init__(self, village, name, *arguments):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi = Atspi
        self.error = GLib.GError
        Atspi.init()
        self.data = os.path.join(village.folder, name)
        self.log_file = os.path.join(village.folder, name + ".log")
        self.log = open(self.log_file, "ab")
        self.process = subprocess.Popen(
            [village.program("naober"), "--data", self.data, "--language", "en", *arguments],
            stdout=self.log, stderr=self.log)
        self.pid = self.process.pid

    def root(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(index)
            if one and one.get_process_id() == self.pid:
                return one
        return None

    def nodes(self):
        """What is on the page that is open, in reading order; also what has to be scrolled to."""
        root = self.root()
        if root:
            root.clear_cache()
        waiting = [root] if root else []
        while waiting:
            node = waiting.pop(0)
            try:
                seen = node.get_state_set().contains(self.atspi.StateType.VISIBLE)
                if node != root and not seen:
                    continue
                children = [node.get_child_at_index(index)
                            for index in range(node.get_child_count())]
            except self.error:
                continue  # it went while we looked
            waiting = [child for child in children if child] + waiting
            yield node

    def name(self, node):
        try:
            return node.get_name() or ""
        except self.error:
            return ""

    def texts(self):
        return [name for name in map(self.name, self.nodes()) if name]

    def shows(self, text, limit=30):
        """Whether this text comes up anywhere on the screen."""
        return bool(until(lambda: any(text in one for one in self.texts()), limit))

    def find(self, name, roles, begins=False):
        for node in self.nodes():
            own = self.name(node)
            if (own == name or begins and own.startswith(name)) and node.get_role() in roles:
                return node
        return None

    def press(self, name, begins=False, limit=20):
        """Presses a button as assistive technology does."""
        role = self.atspi.Role
        roles = {role.PUSH_BUTTON, role.RADIO_BUTTON, role.CHECK_BOX, role.TOGGLE_BUTTON, role.LINK}
        node = until(lambda: self.find(name, roles, begins), limit)
        if not node:
            print(f"no button “{name}” in", self.texts())
            return False
        self.stir()
        actions = [self.atspi.Action.get_action_name(node, index)
                   for index in range(self.atspi.Action.get_n_actions(node))]
        return "Press" in actions and self.atspi.Action.do_action(node, actions.index("Press"))

    def stir(self):
        """A sign of life: an action alone comes from no finger."""
        self.atspi.generate_keyboard_event(0xffe1, None, self.atspi.KeySynthType.SYM)  # Shift

    def type(self, label, text):
        """Puts the keyboard into a field and types."""
        roles = {self.atspi.Role.TEXT, self.atspi.Role.ENTRY}
        field = until(lambda: self.find(label, roles), 10)
        if not field:
            print(f"no field “{label}” in", self.texts())
            return False
        # Into sight, and then a click: without a window manager that is what chooses the window.
        self.atspi.Component.grab_focus(field)
        place = self.atspi.Component.get_extents(field, self.atspi.CoordType.SCREEN)
        self.atspi.generate_mouse_event(place.x + place.width // 2, place.y + place.height // 2,
                                        "b1c")
        for sign in text:
            self.atspi.generate_keyboard_event(ord(sign), None, self.atspi.KeySynthType.SYM)
        return bool(until(lambda: self.atspi.Text.get_text(field, 0, -1) == text, 10))

    def follow(self, before):
        """Turns to the process that took the place of this one on the same data."""
        if os.path.exists(f"/proc/{before}") and self.process.poll() is None:
            return False
        for entry in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{entry}/cmdline", "rb") as file:
                    words = file.read().split(b"\0")
            except OSError:
                continue
            if words[0].endswith(b"/naober") and self.data.encode() in words:
                self.pid = int(entry)
                return True
        return False

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        elif self.pid != self.process.pid and os.path.exists(f"/proc/{self.pid}"):
            os.kill(self.pid, signal.SIGTERM)
            until(lambda: not os.path.exists(f"/proc/{self.pid}"), 20)
        if not self.log.closed:
            self.log.close()
