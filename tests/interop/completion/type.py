"""Types calls of govinfo into bash and zsh on a terminal, Tab and Return, and looks at the call that the shell then makes.

type.py FOLDER: the folder holds govinfo.bash and govinfo.zsh.
"""
import os
import pty
import select
import signal
import sys
import time

# What is typed, a tab for the key; the words that govinfo is then called with.
CALLS = [
    ("chec\t", "check", "a command"),
    ("compl\tzs\t", "completion zsh", "a command and its argument"),
    ("rules sh\t", "rules show", "a command of a command"),
    ("check --show\t", "check --show-table", "an option"),
    ("check --lan\ten", "check --lang en", "an option that every command has"),
    ("check --format sar\t", "check --format sarif", "an option's value"),
    ("check --format=sar\t", "check --format=sarif", "an option's value behind ="),
    ("check --format json --diagnose alw\t", "check --format json --diagnose always", "the value of the second option"),
    ("compare --format ht\t", "compare --format html", "the value that this command takes"),
    ("sql --dialect post\t", "sql --dialect postgres", "a dialect"),
    ("check rep\t", "check reports-2024.txt", "a file"),
    ("check -o rep\t", "check -o reports-2024.txt", "a file as an option's value"),
    ("nosuch\t", "nosuch", "nothing where there is nothing"),
]

# How to begin, and how to load the script; the function stands for the tool and shows what it is called with.
SHOW = "govinfo() { echo \"<<$*>>\"; }"
SHELLS = {
    "bash": (["bash", "--noprofile", "--norc", "-i"], [SHOW, "source ./govinfo.bash"]),
    "zsh": (["zsh", "-f", "-i"], [SHOW, "autoload -Uz compinit", "compinit -D -u", "source ./govinfo.zsh"]),
}

# A shell that has not answered by then never does; nothing is measured.
PATIENCE_SECONDS = 60


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, command, folder):
        self.seen = ""
        self.child, self.file = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            environment = {"PATH": os.environ["PATH"], "HOME": folder, "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": "$ "}
            os.execvpe(command[0], command, environment)

    def send(self, text):
        os.write(self.file, text.encode())

    def wait_for(self, text):
        """Reads until the text has come, and gives what came since the last wait; None where it does not come."""
        end = time.monotonic() + PATIENCE_SECONDS
        while text not in self.seen:
            if not select.select([self.file], [], [], max(0, end - time.monotonic()))[0]:
                return None
            try:
                self.seen += os.read(self.file, 65536).decode(errors="replace")
            except OSError:
                return None
        before, _, self.seen = self.seen.partition(text)
        return before

    def end(self):
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.file)


def check(name, is_right, found):
    print(("passed " if is_right else "FAILED ") + name + ("" if is_right else f": {found!r}"))
    return is_right


def run(shell, folder):
    command, begin = SHELLS[shell]
    terminal = Terminal(command, folder)
    for line in begin:
        terminal.send(line + "\n")

    # The echo of what is typed holds the quotes, the answer does not.
    terminal.send("echo rea''dy\n")
    is_right = check(f"{shell} begins with the script", terminal.wait_for("\nready") is not None, terminal.seen)
    for typed, expected, what in CALLS:
        if not is_right:
            break
        terminal.send("govinfo " + typed + "\n")
        before = terminal.wait_for(">>")
        called = None if before is None else before.rpartition("<<")[2].strip()
        is_right &= check(f"{shell} completes {what}: {expected}", called == expected, called)

    # All that an option takes is shown where nothing is typed of it yet.
    if is_right:
        terminal.send("govinfo read --format \t\t")
        for word in ("csv-header", "ndjson", "parquet"):
            is_right &= check(f"{shell} shows the values of --format: {word}", terminal.wait_for(word) is not None, terminal.seen)
    terminal.end()
    return is_right


def main():
    folder = sys.argv[1]
    open(os.path.join(folder, "reports-2024.txt"), "w").close()
    right = [run(shell, folder) for shell in SHELLS]
    sys.exit(0 if all(right) else 1)


main()
