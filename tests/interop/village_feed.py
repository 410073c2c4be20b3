#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes and verifies village feeds without a line of Naober's own code, from the description of
the format alone. Needs Python 3 and python3-nacl.

  village_feed.py write DIR              a small golden feed, the same bytes every time
  village_feed.py verify DIR --key KEY   checks every signature, hash, number and media reference;
                                         prints what a reader then has, as JSON; exit 0 or 1
  village_feed.py words LINK             the four check words' numbers of a link
"""
import argparse
import base64
import hashlib
import json
import pathlib
import re
import sys
from urllib.parse import parse_qs, urlsplit

import nacl.exceptions
import nacl.pwhash
import nacl.signing

TYPE = "application/vnd.naober.head+json"
# For golden files only: everybody has this key.
SEED = bytes(range(32))
MEDIA = re.compile(r"[0-9a-f]{64}\.[0-9a-z]{1,5}")
HEAD_CAP = 256 * 1024
LINE_CAP = 512 * 1024 + 4096


class Wrong(Exception):
    """The feed is not what it should be."""


def need(condition, what):
    if not condition:
        raise Wrong(what)


def key_id(public):
    return hashlib.sha256(public).hexdigest()[:16]


def pae(payload_type, payload):
    kind = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def from_base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def to_base64url(raw):
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


# --- writing -------------------------------------------------------------------------------------


def line(seq, op, kind=None, name=None, at=None, data=None):
    entry = {"seq": seq, "op": op}
    if op != "void":
        entry.update(type=kind, id=name)
    if op == "put":
        entry.update(at=at, data=data)
    return json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def store(folder, pattern, content):
    digest = hashlib.sha256(content).hexdigest()
    path = pattern.format(hash=digest[:16])
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return {"path": path, "sha256": digest, "bytes": len(content)}


def store_media(folder, content, extension):
    name = hashlib.sha256(content).hexdigest() + "." + extension
    target = folder / "media" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return name


def golden_records(picture):
    """(type, id, data) in the order of their numbers, 1 and up."""
    return [
        ("village", "dorp-0001", {"name": "Goudendorp", "municipality": "Voorbeeld",
                                  "languages": ["nl"], "timezone": "Europe/Amsterdam",
                                  "fictional": True}),
        ("article", "nieuws-0001", {"title": "Bankje terug bij de vijver",
                                    "published": "2026-11-20T10:00:00+01:00",
                                    "body": [{"kind": "paragraph",
                                              "spans": [{"text": "Met dank aan de smid."}]}],
                                    "image": {"media": picture, "alt": "Een bankje"}}),
        ("event", "agenda-0001", {"title": "Koffie in De Wiek \u2013 caf\u00e9 \u201chuiskamer\u201d",
                                  "start": "2026-11-24T10:00:00+01:00",
                                  "occurrences": [{"start": "2026-11-24T10:00:00+01:00"},
                                                  {"start": "2026-12-01T10:00:00+01:00"}]}),
        ("article", "nieuws-0002", {"title": "Oud bericht"}),
        ("hologram", "later-0001", {"title": "Van een latere versie", "depth": 3.5}),
    ]


def write(folder):
    key = nacl.signing.SigningKey(SEED)
    at = "2026-11-24T09:00:00Z"
    picture = store_media(folder, b"\x89PNG\r\n\x1a\n golden", "png")
    records = golden_records(picture)
    log = [line(i, "put", kind, name, at, data)
           for i, (kind, name, data) in enumerate(records, start=1)]
    live = [log[i] for i in (0, 1, 2, 4)]
    snapshot = store(folder, "snapshot/6-{hash}.ndjson", b"".join(live))
    snapshot.update(seq=6, count=len(live))
    # Number 4 was erased: its line is void, its delete stays. Another program may lay lines out as
    # it likes, and say more than this version knows.
    log[3] = line(4, "void")
    log.append(line(6, "del", "article", "nieuws-0002"))
    roomy = json.dumps({"data": {"title": "Bankje terug", "later": [1, {"a": None}],
                                 "image": {"alt": "Een bankje", "media": picture}},
                        "new": "field",
                        "id": "nieuws-0001", "type": "article", "op": "put", "seq": 7},
                       ensure_ascii=True).encode() + b"\n"
    segments = []
    for first, last, content in ((1, 6, b"".join(log)), (7, 7, roomy)):
        segment = {"from": first, "to": last}
        segment.update(store(folder, f"log/{first}-{last}-{{hash}}.ndjson", content))
        segments.append(segment)
    head = {"vdf": 1, "feed": "goudendorp", "epoch": 1, "seq": 7, "time": at, "staleAfter": 172800,
            "snapshot": snapshot, "log": {"first": 1, "segments": segments},
            "submissions": None, "comment": "a reader ignores what it does not know"}
    payload = json.dumps(head).encode()
    signature = key.sign(pae(TYPE, payload)).signature
    envelope = {"payloadType": TYPE, "payload": base64.b64encode(payload).decode(),
                "signatures": [{"keyid": key_id(bytes(key.verify_key)),
                                "sig": base64.b64encode(signature).decode()}]}
    (folder / "head.json").write_text(json.dumps(envelope) + "\n")


# --- verifying -----------------------------------------------------------------------------------


def open_head(content, public):
    need(len(content) <= HEAD_CAP, "head too large")
    envelope = json.loads(content)
    need(envelope["payloadType"] == TYPE, "payload type")
    payload = base64.b64decode(envelope["payload"], validate=True)
    mine = [s for s in envelope["signatures"] if s["keyid"] == key_id(public)]
    need(mine, "not signed by this key")
    try:
        nacl.signing.VerifyKey(public).verify(pae(TYPE, payload), base64.b64decode(mine[0]["sig"]))
    except nacl.exceptions.BadSignatureError as error:
        raise Wrong("signature") from error
    head = json.loads(payload)
    need(head["vdf"] == 1, "version")
    return head


def content_of(folder, ref, path):
    need(ref["path"] == path.format(hash=ref["sha256"][:16]), "path " + ref["path"])
    content = (folder / ref["path"]).read_bytes()
    need(len(content) == ref["bytes"], "size of " + ref["path"])
    need(hashlib.sha256(content).hexdigest() == ref["sha256"], "hash of " + ref["path"])
    return content


def lines_of(content):
    need(not content or content.endswith(b"\n"), "last line feed")
    for raw in content.splitlines():
        need(len(raw) <= LINE_CAP, "line too long")
        entry = json.loads(raw)
        need(entry["op"] in ("put", "del", "void"), "operation")
        need(entry["op"] == "void" or (entry["type"] and entry["id"]), "name")
        need(entry["op"] != "put" or isinstance(entry["data"], dict), "data")
        yield entry


def read_snapshot(folder, head):
    ref = head["snapshot"]
    live, last = {}, 0
    for entry in lines_of(content_of(folder, ref, f"snapshot/{ref['seq']}-{{hash}}.ndjson")):
        need(entry["op"] == "put" and last < entry["seq"] <= ref["seq"], "snapshot order")
        need(entry["id"] not in live, "snapshot double")
        last = entry["seq"]
        live[entry["id"]] = entry
    need(len(live) == ref["count"], "snapshot count")
    return live


def apply_log(folder, head, live):
    need(head["log"]["first"] <= head["snapshot"]["seq"] + 1, "log starts too late")
    expected = head["log"]["first"]
    for ref in head["log"]["segments"]:
        need(ref["from"] == expected, "gap before " + ref["path"])
        path = f"log/{ref['from']}-{ref['to']}-{{hash}}.ndjson"
        for entry in lines_of(content_of(folder, ref, path)):
            need(entry["seq"] == expected, "number in " + ref["path"])
            expected += 1
            if entry["seq"] <= head["snapshot"]["seq"] or entry["op"] == "void":
                continue
            if entry["op"] == "put":
                live[entry["id"]] = entry
            else:
                live.pop(entry["id"], None)
        need(expected == ref["to"] + 1, "length of " + ref["path"])
    need(expected == head["seq"] + 1, "end of the log")


def media_in(value):
    if isinstance(value, dict):
        name = value.get("media")
        if isinstance(name, str) and MEDIA.fullmatch(name):
            yield name
        for inner in value.values():
            yield from media_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from media_in(inner)


def verify(folder, public):
    head = open_head((folder / "head.json").read_bytes(), public)
    live = read_snapshot(folder, head)
    apply_log(folder, head, live)
    media = {name for entry in live.values() for name in media_in(entry["data"])}
    for name in media:
        content = (folder / "media" / name).read_bytes()
        need(hashlib.sha256(content).hexdigest() == name[:64], "picture " + name)
    return {"feed": head["feed"], "epoch": head["epoch"], "seq": head["seq"], "media": len(media),
            "records": {entry["id"]: {"type": entry["type"], "data": entry["data"]}
                        for entry in live.values()}}


def word_numbers(link):
    parts = parse_qs(urlsplit(link).fragment)
    secret = parts["feed"][0].encode() + b"\n" + from_base64url(parts["key"][0])
    if "desk" in parts:
        secret += from_base64url(parts["desk"][0])
    stretched = nacl.pwhash.argon2id.kdf(16, secret, b"naober check v1 ",
                                         opslimit=nacl.pwhash.argon2id.OPSLIMIT_INTERACTIVE,
                                         memlimit=nacl.pwhash.argon2id.MEMLIMIT_INTERACTIVE)
    number = int.from_bytes(stretched[:8], "big")
    return [(number >> (9 * i)) % 512 for i in range(4)]


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("write").add_argument("folder", type=pathlib.Path)
    check = commands.add_parser("verify")
    check.add_argument("folder", type=pathlib.Path)
    check.add_argument("--key", required=True)
    commands.add_parser("words").add_argument("link")
    commands.add_parser("key")
    options = parser.parse_args()
    try:
        if options.command == "write":
            write(options.folder)
        elif options.command == "verify":
            print(json.dumps(verify(options.folder, from_base64url(options.key))))
        elif options.command == "words":
            print(json.dumps(word_numbers(options.link)))
        else:
            print(to_base64url(bytes(nacl.signing.SigningKey(SEED).verify_key)))
    except (Wrong, OSError, ValueError, KeyError, TypeError) as error:
        print("not sound:", repr(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
