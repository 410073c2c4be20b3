# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running process still holds."""

CHUNK = 16 * 1024 * 1024


def find(pid, texts):
    """How often each text stands in the memory that a process can write, in UTF-8 or UTF-16: a
    dictionary of those that do. None where another process's memory may not be read."""
    wanted = {(text, code): text.encode(code) for text in texts for code in ("utf-8", "utf-16-le")}
    longest = max(map(len, wanted.values()))
    found = {}
    try:
        with open(f"/proc/{pid}/maps", encoding="utf-8") as maps, \
                open(f"/proc/{pid}/mem", "rb", buffering=0) as mem:
            areas = [line.split() for line in maps]
            for area in areas:
                if "w" not in area[1]:
                    continue
                first, last = (int(end, 16) for end in area[0].split("-"))
                place = area[5] if len(area) > 5 else "anonymous"
                for start in range(first, last, CHUNK):
                    try:
                        mem.seek(start)
                        # A little further, for what lies across two pieces.
                        content = mem.read(min(CHUNK + longest, last - start))
                    except (OSError, OverflowError, ValueError):
                        continue  # a guarded page, or a device
                    for (text, code), bytes_ in wanted.items():
                        count = content.count(bytes_)
                        if count:
                            key = f"{text} ({code}, {place})"
                            found[key] = found.get(key, 0) + count
    except PermissionError:
        return None
    return found
