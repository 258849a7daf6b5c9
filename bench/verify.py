"""Whether two built sites have the same pages, and whether each page tells the facts it is there for."""

import html
import json
import os
import re
from collections import defaultdict
from pathlib import Path

LINK = re.compile(r'<a [^>]*?href="([^"]+)"')
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)


class Site:
    """A built site, read page by page."""

    def __init__(self, name: str, folder: Path):
        self.name = name
        self.folder = folder
        self.files = {
            os.path.relpath(os.path.join(base, file), folder)
            for base, _, files in os.walk(folder)
            for file in files
        }
        self.pages = {file for file in self.files if file.endswith(".html")}

    def text(self, file: str) -> str:
        return (self.folder / file).read_text(encoding="utf-8")

    def links(self, page: str) -> set[str]:
        """The pages that a page leads to by links in its main part, as files of the site."""
        main = self.text(page).partition("<main")[2].partition("</main>")[0]
        found = set()
        for href in LINK.findall(main):
            path = html.unescape(href).partition("#")[0].removeprefix("https://kurs.example.no")
            if path.startswith("/"):
                target = path[1:]
            elif re.match(r"[a-z]+:", path):
                continue
            else:
                target = os.path.normpath(os.path.join(os.path.dirname(page), path)) + "/"
            found.add((target.removeprefix("./") + "index.html").lstrip("/"))
        return found

    def size(self) -> tuple[int, int]:
        """How many files there are, and their bytes."""
        return len(self.files), sum((self.folder / file).stat().st_size for file in self.files)


class Check:
    """The faults of a site, by what is wrong."""

    def __init__(self, site: Site):
        self.site = site
        self.faults: dict[str, list[str]] = defaultdict(list)

    def that(self, right: bool, what: str, where: str) -> None:
        if not right:
            self.faults[what].append(where)

    def page(self, file: str, title: str) -> str:
        """The text of a page that must be there with its frame; empty if it is not."""
        if file not in self.site.pages:
            self.that(False, "missing page", file)
            return ""
        text = self.site.text(file)
        plain = html.unescape(text)
        self.that(f"<h1>{title}</h1>" in plain, "heading", file)
        self.that('class="crumbs"' in text, "breadcrumb", file)
        self.that("<header" in text and "<footer" in text, "header or footer", file)
        self.that('rel="canonical"' in text, "canonical address", file)
        return plain

    def report(self) -> list[str]:
        return [
            f"{self.site.name}: {what}: {len(where)}, such as {where[0]}" for what, where in self.faults.items()
        ]


def facts(site: Site, workload: dict) -> list[str]:
    """What a site does not tell of the workload."""
    check = Check(site)
    courses = workload["courses"]
    on = {kind: defaultdict(set) for kind in ("tema", "arrangorer", "steder")}
    after = defaultdict(set)
    for course in courses:
        file = f"kurs/{course['id']}/index.html"
        for topic in course["topics"]:
            on["tema"][topic].add(file)
        on["arrangorer"][course["organiser"]].add(file)
        for town in course["towns"]:
            on["steder"][town].add(file)
        for before in course["before"]:
            after[before].add(file)
    for group in workload["groups"]:
        after[group["course"]].add(f"grupper/{group['id']}/index.html")
    for course in courses:
        file = f"kurs/{course['id']}/index.html"
        text = check.page(file, course["title"])
        if not text:
            continue
        check.that(course["summary"] in text, "summary", file)
        check.that(all(url in text for url in course["urls"]), "registration of every occasion", file)
        check.that(text.count("<h2") + text.count("<h3") >= 6, "headings of the text", file)
        wanted = {f"kurs/{before}/index.html" for before in course["before"]} | after[course["id"]]
        wanted |= {f"tema/{topic}/index.html" for topic in course["topics"]}
        wanted.add(f"arrangorer/{course['organiser']}/index.html")
        check.that(wanted <= site.links(file), "links to topics, organiser, related courses and groups", file)
        check.that(linked(text, course), "JSON-LD", file)
    for kind, folder in (("news", "aktuelt"), ("groups", "grupper")):
        for thing in workload[kind]:
            file = f"{folder}/{thing['id']}/index.html"
            if check.page(file, thing["title"]):
                check.that(f"kurs/{thing['course']}/index.html" in site.links(file), "link to the course", file)
    everything = {f"kurs/{course['id']}/index.html" for course in courses}
    check.that(everything <= site.links("kurs/index.html"), "courses in the full list", "kurs/index.html")
    for kind in on:
        index = site.links(f"{kind}/index.html")
        for key, wanted in on[kind].items():
            file = f"{kind}/{key}/index.html"
            check.that(file in index, "links of an index", f"{kind}/index.html")
            if file not in site.pages:
                check.that(False, "missing page", file)
                continue
            found = {link for link in site.links(file) if link.startswith("kurs/kurs-")}
            check.that(found == wanted, "courses of a list", file)
    machine(check, workload)
    return check.report()


def linked(text: str, course: dict) -> bool:
    """Whether a page's JSON-LD names the course and every occasion of it."""
    found = DATA.search(text)
    if not found:
        return False
    data = json.loads(found.group(1))
    nodes = data.get("@graph", [data])
    return any(
        node.get("name") == course["title"] and len(aslist(node.get("hasCourseInstance"))) == len(course["urls"])
        for node in nodes
    )


def aslist(value) -> list:
    return value if isinstance(value, list) else [] if value is None else [value]


def machine(check: Check, workload: dict) -> None:
    """The files that programs read."""
    site = check.site
    for file in ("sitemap.xml", "aktuelt/feed.atom", "catalogue.json", "robots.txt"):
        if file not in site.files:
            check.that(False, "missing file", file)
            return
    maps = [site.text(file) for file in site.files if re.fullmatch(r"sitemap(-\d+)?\.xml", file)]
    listed = {loc for text in maps for loc in re.findall(r"<url>\s*<loc>([^<]+)", text)}
    there = {"https://kurs.example.no/" + page.removesuffix("index.html") for page in site.pages}
    wanted = {
        f"https://kurs.example.no/{folder}/{thing['id']}/"
        for folder, kind in (("kurs", "courses"), ("aktuelt", "news"), ("grupper", "groups"))
        for thing in workload[kind]
    }
    check.that(wanted <= listed <= there, "addresses in the site map", "sitemap.xml")
    entries = site.text("aktuelt/feed.atom").count("<entry>")
    check.that(entries >= min(50, len(workload["news"])), "entries of the feed", f"aktuelt/feed.atom has {entries}")
    catalogue = json.loads(site.text("catalogue.json"))
    check.that(len(catalogue["courses"]) == len(workload["courses"]), "courses in the index", "catalogue.json")


def same(one: Site, other: Site) -> list[str]:
    """Which pages only one of two sites has."""
    return [
        f"only {site.name} has {len(only)} pages, such as {sorted(only)[0]}"
        for site, only in ((one, one.pages - other.pages), (other, other.pages - one.pages))
        if only
    ]
