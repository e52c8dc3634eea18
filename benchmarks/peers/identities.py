"""The 42 identities E1 to E4 over columns with numpy, one thread: identities.py FOLDER ROUNDS. Prints a line as the other figures are printed: section,
what, nanoseconds a report (the least, the median and the worst round); the number of reports with a broken one must be the expected one."""
import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[name] = "1"
import numpy

folder, rounds = sys.argv[1], int(sys.argv[2])
lines = open(os.path.join(folder, "identities.txt"), encoding="utf-8").read().splitlines()
identities = [[[int(cell) for cell in side.split()] for side in line.split("|")[:2]] for line in lines]
expected = int(open(os.path.join(folder, "expected.txt"), encoding="utf-8").read().split()[1])
columns = numpy.fromfile(os.path.join(folder, "columns.bin"), dtype="<i8").reshape(200, -1)
reports = columns.shape[1]


def judge():
    """Row by row what is broken: a bitmap for each identity, as the library gives."""
    broken = numpy.zeros((len(identities), reports), dtype=bool)
    for i, (added, taken) in enumerate(identities):
        left = sum((columns[cell] for cell in added[1:]), columns[added[0]])
        right = sum((columns[cell] for cell in taken[1:]), columns[taken[0]])
        numpy.not_equal(left, right, out=broken[i])
    return int(broken.any(axis=0).sum())


if judge() != expected:
    sys.exit(f"numpy finds {judge()} reports, not {expected}")
taken = []
for _ in range(rounds):
    before = time.process_time_ns()
    judge()
    taken.append((time.process_time_ns() - before) / reports)
taken.sort()
print(f"columns\tnumpy {numpy.__version__}, E1–E4, every cell filled\t" + "\t".join(f"{time:.0f}" for time in (taken[0], taken[rounds // 2], taken[-1])))
