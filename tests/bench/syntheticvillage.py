# SPDX-License-Identifier: GPL-3.0-or-later
"""A village of any size for measuring: the same records every time, about 1.2 kB each."""
import datetime
import json
import random

WORDS = """dorp kerk plein school muziek harmonie soep fiets tuin markt brood bakker molen beek brug veld
bos wandeling koffie thee koor zanger trompet trommel optocht carnaval kermis toernooi voetbal tennis
schaken kaarten biljart bibliotheek boek verhaal avond middag ochtend zaterdag zondag buurt straat laan
huis hof poort toren klok viering kaars zaal podium toneel spel kind ouder opa oma buurman buurvrouw
vrijwilliger hulp vervoer ziekenhuis dokter apotheek boodschap lamp computer telefoon les cursus taal
Nederlands inburgering kunst verf klei hout draad naald brei haak kookgroep oogst appel peer kers aardbei
asperge prei paard hond kat schaap koe kip ei kaas melk boter honing jam wafel vlaai pannenkoek""".split()


def sentence(rng, length):
    words = [rng.choice(WORDS) for _ in range(length)]
    return " ".join(words).capitalize() + "."


def paragraph(rng, size):
    text = ""
    while len(text) < size:
        text += ("" if not text else " ") + sentence(rng, rng.randint(6, 14))
    return text


def record(index, today):
    rng = random.Random(index)
    title = sentence(rng, rng.randint(3, 6))[:-1]
    body = [{"type": "paragraph", "spans": [{"text": paragraph(rng, 420)}]} for _ in range(2)]
    if index % 5 == 0:
        day = today + datetime.timedelta(days=index % 60)
        start = f"{day.isoformat()}T{8 + index % 12:02}:00:00+01:00"
        return {"type": "event", "id": f"event-{index}", "data": {
            "title": title, "summary": sentence(rng, 10), "body": body, "start": start,
            "occurrences": [{"start": start}],
            "location": {"name": rng.choice(WORDS).capitalize()}, "categories": [rng.choice(WORDS)]}}
    if index % 5 == 1:
        return {"type": "organization", "id": f"organization-{index}", "data": {
            "name": title, "kind": "association", "summary": sentence(rng, 12), "body": body,
            "phone": "077-0000000", "categories": [rng.choice(WORDS)]}}
    published = today - datetime.timedelta(days=index % 300)
    return {"type": "article", "id": f"article-{index}", "data": {
        "title": title, "summary": sentence(rng, 12), "body": body,
        "published": f"{published.isoformat()}T09:00:00Z", "publisher": "Dorpsblad",
        "categories": [rng.choice(WORDS)]}}


def records(count, today):
    return [record(index, today) for index in range(count)]


def write_source(path, items):
    with open(path, "w", encoding="utf-8") as file:
        for item in items:
            file.write(json.dumps(item, ensure_ascii=False) + "\n")
