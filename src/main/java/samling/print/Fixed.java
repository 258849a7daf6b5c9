package samling.print;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF without what differs from one making to the next. */
final class Fixed {
  private Fixed() {}

  static void save(PDDocument document, OutputStream out) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
    document.setDocumentId(0L);
    document.save(out);
  }
}
