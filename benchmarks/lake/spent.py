#!/usr/bin/env python3
"""What a command costs: spent.py - CALL… of the command itself, spent.py PID CALL… of the server that does its work, with all that the server started.

Prints processor seconds and peak memory, with a bar between them; the command's own output goes to a file that SPENT_OUTPUT names. Memory of a server is what
its processes have of their own, added up, and what they share, once: looked at twenty times a second."""
import os
import resource
import subprocess
import sys
import threading
import time

TICK = os.sysconf("SC_CLK_TCK")
BETWEEN_LOOKS = 0.05


def status(pid):
    """The fields of a process's status in MB; nothing where it is gone."""
    try:
        with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as file:
            rows = (line.split() for line in file)
            return {row[0].rstrip(":"): int(row[1]) / 1024 for row in rows if len(row) == 3 and row[2] == "kB"}
    except (FileNotFoundError, ProcessLookupError):
        return {}


def stat(pid):
    """Parent, and ticks of the process and of the children that it has waited for."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            fields = file.read().rsplit(")", 1)[1].split()
            return int(fields[1]), int(fields[11]) + int(fields[12]), int(fields[13]) + int(fields[14])
    except (FileNotFoundError, ProcessLookupError):
        return 0, 0, 0


def tree(root):
    parents = {int(name): stat(name)[0] for name in os.listdir("/proc") if name.isdigit()}
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def ticks(root):
    """Of the root with all that ended, and of what runs."""
    return sum(stat(root)[1:]) + sum(stat(pid)[1] for pid in tree(root) if pid != root)


def memory(root):
    each = [status(pid) for pid in tree(root)]
    return sum(one.get("RssAnon", 0) for one in each) + max(one.get("RssShmem", 0) for one in each)


def main():
    server, call = sys.argv[1], sys.argv[2:]
    with open(os.environ.get("SPENT_OUTPUT", os.devnull), "wb") as output:
        if server == "-":
            code = subprocess.run(call, stdout=output).returncode
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds, peak = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
        else:
            root, peaks, done = int(server), [0.0], threading.Event()
            before = ticks(root)

            def watch():
                while not done.is_set():
                    peaks[0] = max(peaks[0], memory(root))
                    time.sleep(BETWEEN_LOOKS)

            watcher = threading.Thread(target=watch)
            watcher.start()
            code = subprocess.run(call, stdout=output).returncode

            # A process of the server that served the call ends a moment after it, and counts among those waited for only then.
            time.sleep(0.5)
            done.set()
            watcher.join()
            seconds, peak = (ticks(root) - before) / TICK, peaks[0]
    if code not in (0, 1):
        sys.exit(f"status {code}: {' '.join(call)}")
    print(f"{seconds:.1f} s | {peak:.0f} MB")


main()
