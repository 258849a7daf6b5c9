package samling.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samling.site.Makings;

/**
 * How the pages of a finished site were made.
 *
 * @param seal of the folder they lie in
 * @param stretch for which they are true
 * @param ground what all of them hang on, as a digest
 * @param names what texts can link to, as a digest
 * @param pages by their files
 */
record MadePages(
    String seal, Stretch stretch, String ground, String names, Map<String, Made> pages) {

  /**
   * How a page was made.
   *
   * @param of the things it tells of, as a digest
   * @param uses what else was looked up for it
   */
  record Made(long of, Makings.Uses uses) {}

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(seal);
    out.writeUTF(stretch.from().toString());
    out.writeUTF(stretch.until().toString());
    out.writeUTF(ground);
    out.writeUTF(names);
    out.writeInt(pages.size());
    for (Map.Entry<String, Made> page : pages.entrySet()) {
      Made made = page.getValue();
      out.writeUTF(page.getKey());
      out.writeLong(made.of());
      out.writeBoolean(made.uses().names());
      out.writeInt(made.uses().assets().size());
      for (String asset : made.uses().assets()) {
        out.writeUTF(asset);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * What the bytes tell.
   *
   * @throws IOException when they tell nothing
   */
  static MadePages of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return new MadePages(
          in.readUTF(),
          new Stretch(Instant.parse(in.readUTF()), Instant.parse(in.readUTF())),
          in.readUTF(),
          in.readUTF(),
          pages(in));
    } catch (RuntimeException e) { // a time that is none
      throw new IOException(e);
    }
  }

  private static Map<String, Made> pages(DataInputStream in) throws IOException {
    Map<String, Made> pages = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String file = in.readUTF();
      long of = in.readLong();
      boolean named = in.readBoolean();
      List<String> assets = new ArrayList<>();
      for (int more = in.readInt(); more > 0; more--) {
        assets.add(in.readUTF());
      }
      pages.put(file, new Made(of, new Makings.Uses(List.copyOf(assets), named)));
    }
    return pages;
  }
}
