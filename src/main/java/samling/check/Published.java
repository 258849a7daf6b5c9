package samling.check;

import java.util.ArrayList;
import java.util.List;
import samling.catalogue.Catalogue;
import samling.catalogue.Publication;
import samling.source.MapNode;

/** A thing that editors write a file for and that has an address of its own. */
record Published(Kind kind, String id, Publication publication, MapNode source) {

  /** All such things of a catalogue. */
  static List<Published> all(Catalogue catalogue) {
    List<Published> all = new ArrayList<>();
    catalogue
        .courses()
        .values()
        .forEach(c -> all.add(new Published(Kind.COURSE, c.id(), c.publication(), c.source())));
    catalogue
        .groups()
        .values()
        .forEach(g -> all.add(new Published(Kind.GROUP, g.id(), g.publication(), g.source())));
    catalogue
        .announcements()
        .values()
        .forEach(
            a -> all.add(new Published(Kind.ANNOUNCEMENT, a.id(), a.publication(), a.source())));
    catalogue
        .pages()
        .values()
        .forEach(p -> all.add(new Published(Kind.PAGE, p.id(), p.publication(), p.source())));
    return all;
  }
}
