"""What the figures were measured on, and when."""

import os
import platform
import re
import subprocess
import time
from pathlib import Path

HUGO = os.environ.get("HUGO", "hugo")


def first(pattern: str, text: str) -> str:
    found = re.search(pattern, text, re.M)
    return found.group(1).strip() if found else "unknown"


def said(*command: str) -> str:
    try:
        run = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return run.stdout + run.stderr


def system() -> str:
    try:
        return first(r'^PRETTY_NAME="?([^"\n]+)', Path("/etc/os-release").read_text(encoding="utf-8"))
    except OSError:
        return platform.system()


def describe(samling: str) -> dict:
    """The machine, its programs and today's date as the system's clock has it."""
    memory = int(first(r"^MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text(encoding="ascii")))
    return {
        "step": "machine",
        "date": time.strftime("%Y-%m-%d"),
        "cores": len(os.sched_getaffinity(0)),
        "memory": round(memory / 1024 / 1024),
        "cpu": first(r"^model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8")),
        "system": f"{system()}, Linux {platform.release().split('-')[0]}",
        "java": first(r"^(OpenJDK Runtime.+|Java\(TM\) SE Runtime.+)", said("java", "-version")),
        "samling": first(r"(\d\S*)", said(samling, "--version")),
        "hugo": first(r"v(\d[\w.]*)", said(HUGO, "version")),
    }


def words(machine: dict) -> str:
    return (
        f"Measured on {machine['date']} with Samling {machine['samling']} and Hugo {machine['hugo']}:"
        f" {machine['cores']} cores ({machine['cpu']}), {machine['memory']} GB of memory, {machine['system']},"
        f" {machine['java']}."
    )
