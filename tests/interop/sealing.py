#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second implementation of app/domain/submissions.md §3, §4, §7 and §8, sharing no code with the
first. Reads one JSON object with "do" on the standard input and writes one to the standard output.
"""
import base64
import hashlib
import json
import sys
import uuid

import nacl.bindings
import nacl.public
import nacl.pwhash.argon2id
import nacl.signing

BLOCK = 512


def encode(raw):
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def decode(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def salt(label, feed):
    return hashlib.blake2b(label + b"\0" + feed.encode(), digest_size=32).digest()[:16]


def pad(plain):
    return nacl.bindings.sodium_pad(plain, BLOCK)


def unpad(padded):
    return nacl.bindings.sodium_unpad(padded, BLOCK)


def canonical(public):
    """RFC 8785 for an object of texts."""
    return json.dumps(public, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def seal(key, plain):
    return nacl.public.SealedBox(nacl.public.PublicKey(key)).encrypt(plain)


def unseal(private, sealed):
    return nacl.public.SealedBox(nacl.public.PrivateKey(private)).decrypt(sealed)


def code(ask):
    raw = nacl.pwhash.argon2id.kdf(80, ask["code"].encode(), salt(b"naober code 1", ask["feed"]),
                                   opslimit=2, memlimit=64 * 1024 * 1024)
    name = bytearray(raw[:16])
    name[6] = (name[6] & 0x0F) | 0x80
    name[8] = (name[8] & 0x3F) | 0x80
    return {"uuid": str(uuid.UUID(bytes=bytes(name))), "owner": encode(raw[16:48]),
            "proof": encode(raw[48:])}


def check_number(ask):
    raw = nacl.pwhash.argon2id.kdf(16, decode(ask["key"]), salt(b"naober check 1", ask["feed"]),
                                   opslimit=nacl.pwhash.argon2id.OPSLIMIT_MODERATE,
                                   memlimit=nacl.pwhash.argon2id.MEMLIMIT_MODERATE)
    digits = f"{int.from_bytes(raw[:8], 'big') % 1000000:06d}"
    return {"number": digits[:3] + " " + digits[3:]}


def open_private(ask):
    plain = json.loads(unpad(unseal(decode(ask["private"]), decode(ask["sealed"]))))
    frame = ask["frame"]
    expected = {"v": 1, "feed": ask["feed"], "generation": ask["generation"],
                "public": encode(hashlib.sha256(canonical(frame["public"])).digest()),
                **{name: frame[name] for name in ("submission", "op", "type", "target")}}
    wrong = [name for name, value in expected.items() if plain.get(name) != value]
    return {"wrong": wrong, "at": plain["at"], "fields": plain["fields"], "proof": plain["proof"]}


def seal_private(ask):
    frame = ask["frame"]
    plain = {"v": 1, "feed": ask["feed"], "generation": ask["generation"], "at": ask["at"],
             "public": encode(hashlib.sha256(canonical(frame["public"])).digest()),
             "fields": ask["fields"], "proof": ask["proof"],
             **{name: frame[name] for name in ("submission", "op", "type", "target")}}
    return {"sealed": encode(seal(decode(ask["key"]), pad(json.dumps(plain).encode())))}


def verify_intake(ask):
    message = b"\0".join([b"naober intake 1", ask["feed"].encode(),
                          str(ask["generation"]).encode(), decode(ask["publicKey"])])
    nacl.signing.VerifyKey(decode(ask["deskKey"])).verify(message, decode(ask["signature"]))
    return {"good": True}


def unwrap(ask):
    plain = json.loads(unseal(decode(ask["private"]), decode(ask["wrapped"])))
    intake = nacl.public.PrivateKey(decode(plain["intake"]))
    signing = nacl.signing.SigningKey(decode(plain["signing"]))
    return {"v": plain["v"], "generation": plain["generation"], "feed": plain["feed"],
            "publicKey": encode(bytes(intake.public_key)),
            "deskKey": encode(bytes(signing.verify_key))}


def wrap(ask):
    plain = {"v": 1, "generation": ask["generation"], "feed": ask["feed"],
             "intake": ask["intake"], "signing": ask["signing"]}
    return {"wrapped": encode(seal(decode(ask["key"]), json.dumps(plain).encode()))}


def open_event(ask):
    plain = unpad(unseal(decode(ask["private"]), decode(ask["sealed"])))
    signature, body = plain[:64], plain[64:]
    key = nacl.signing.VerifyKey(decode(ask["deskKey"]))
    key.verify(b"naober event 1\0" + body, signature)
    return {"event": json.loads(body)}


def seal_event(ask):
    body = json.dumps(ask["event"]).encode()
    key = nacl.signing.SigningKey(decode(ask["signing"]))
    signature = key.sign(b"naober event 1\0" + body).signature
    return {"sealed": encode(seal(decode(ask["key"]), pad(signature + body)))}


COMMANDS = {function.__name__: function
            for function in (code, check_number, open_private, seal_private, verify_intake, unwrap,
                             wrap, open_event, seal_event)}


def main():
    ask = json.load(sys.stdin)
    json.dump(COMMANDS[ask["do"]](ask), sys.stdout)


if __name__ == "__main__":
    main()
