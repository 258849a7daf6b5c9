"""One run of a program, measured as a whole: from its start until it and all it has started are gone."""

import os
import signal
import threading
import time
from dataclasses import dataclass

TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Run:
    """What a run has taken.

    wall in seconds; cpu in seconds of all processors, of the user and the system; peak in MB, of the largest process;
    others in processors: what the rest of the machine has done meanwhile.
    """

    wall: float
    cpu: float
    peak: float
    others: float


def busy() -> float:
    """Seconds that all processors have worked since the machine started."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, irq, soft, steal = map(int, file.readline().split()[1:9])
    return (user + nice + system + irq + soft + steal) / TICKS


def run(command: list[str], log: str, limit: float = 540) -> Run:
    """Runs a command with its words in a log, and fails if it does; limit in seconds."""
    before = busy()
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        try:
            os.setpgid(0, 0)
            out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
            os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
            os.dup2(out, 1)
            os.dup2(out, 2)
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    timer = threading.Timer(limit, os.kill, (child, signal.SIGTERM))
    timer.start()
    _, status, used = os.wait4(child, 0)
    wall = time.monotonic() - begun
    timer.cancel()
    cpu = used.ru_utime + used.ru_stime
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        with open(log, encoding="utf-8", errors="replace") as file:
            words = file.read()[-4000:]
        raise SystemExit(f"{' '.join(command)} ended with {code}:\n{words}")
    return Run(wall, cpu, used.ru_maxrss / 1024, max(0.0, (busy() - before - cpu) / wall))
