package samling.whole;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What RFC 4287 asks of a feed: the schema of its appendix B, and what its text asks beyond. */
final class AtomRules {
  private AtomRules() {}

  /** Everything in which a feed breaks the rules. */
  static List<String> faults(String feed) throws Exception {
    List<String> faults = new ArrayList<>(schema(feed));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(feed)))
            .getDocumentElement();
    boolean author = !children(root, "author").isEmpty();
    List<Element> entries = children(root, "entry");
    // 4.1.1: a feed has an author, unless each of its entries has one.
    for (Element entry : entries) {
      boolean source = children(entry, "source").stream().anyMatch(s -> has(s, "author"));
      if (!author && !source && !has(entry, "author")) {
        faults.add("an entry without an author");
      }
      // 4.1.2: an entry has content or a link to it, and a summary where its content is elsewhere.
      if (!has(entry, "content") && alternates(entry).isEmpty()) {
        faults.add("an entry without content");
      }
      faults.addAll(twice(entry));
    }
    faults.addAll(twice(root));
    return faults;
  }

  /** 4.1.1, 4.1.2: no two alternate links of the same type and language. */
  private static List<String> twice(Element parent) {
    Set<String> seen = new HashSet<>();
    return alternates(parent).stream()
        .map(link -> link.getAttribute("type") + " " + link.getAttribute("hreflang"))
        .filter(link -> !seen.add(link))
        .map(link -> "two links to " + link)
        .toList();
  }

  private static List<Element> alternates(Element parent) {
    return children(parent, "link").stream()
        .filter(link -> Set.of("", "alternate").contains(link.getAttribute("rel")))
        .toList();
  }

  private static boolean has(Element parent, String name) {
    return !children(parent, name).isEmpty();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element && Objects.equals(element.getLocalName(), name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static List<String> schema(String feed) throws Exception {
    StringWriter faults = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    String rules = String.valueOf(AtomRules.class.getResource("/samling/feed/atom.rnc"));
    if (!driver.loadSchema(new InputSource(rules))) {
      throw new IOException(faults.toString());
    }
    driver.validate(new InputSource(new StringReader(feed)));
    return faults.toString().lines().toList();
  }
}
