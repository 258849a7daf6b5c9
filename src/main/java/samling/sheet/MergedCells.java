package samling.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The merged cells of a workbook's sheets (ECMA-376), of which its library does not tell. */
final class MergedCells {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Map<String, String> idsByName = new HashMap<>();
  private final Map<String, String> targetsById = new HashMap<>();
  private final Map<String, List<Merged>> mergedByPart = new HashMap<>();

  private MergedCells() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /** What is merged in the sheet of each name. */
  static Map<String, List<Merged>> of(byte[] workbook) throws IOException, XMLStreamException {
    MergedCells cells = new MergedCells();
    try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          cells.part(entry.getName(), part);
        }
      }
    }
    Map<String, List<Merged>> found = new HashMap<>();
    cells.idsByName.forEach(
        (name, id) -> {
          String target = cells.targetsById.getOrDefault(id, "");
          String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          found.put(name, cells.mergedByPart.getOrDefault(part, List.of()));
        });
    return found;
  }

  private void part(String name, InputStream part) throws XMLStreamException {
    if (name.equals("xl/workbook.xml")) {
      elements(part, "sheet", this::sheet);
    } else if (name.equals("xl/_rels/workbook.xml.rels")) {
      elements(part, "Relationship", this::relation);
    } else if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
      List<Merged> merged = new ArrayList<>();
      elements(part, "mergeCell", xml -> Merged.of(value(xml, null, "ref")).ifPresent(merged::add));
      mergedByPart.put(name, merged);
    }
  }

  private void sheet(XMLStreamReader xml) {
    String id = value(xml, RELATIONS, "id");
    idsByName.put(value(xml, null, "name"), id.isEmpty() ? value(xml, STRICT_RELATIONS, "id") : id);
  }

  private void relation(XMLStreamReader xml) {
    targetsById.put(value(xml, null, "Id"), value(xml, null, "Target"));
  }

  private void elements(InputStream part, String name, Consumer<XMLStreamReader> each)
      throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(name)) {
        each.accept(xml);
      }
    }
  }

  private static String value(XMLStreamReader xml, @Nullable String space, String name) {
    String value = xml.getAttributeValue(space, name);
    return value == null ? "" : value;
  }
}
