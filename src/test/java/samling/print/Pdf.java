package samling.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as others see it. */
public final class Pdf {
  private static final int[] DISTANCES = {100, 150, 200, 300};

  private final byte[] bytes;

  public Pdf(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  /** What is wrong with it by PDF/UA-1, in veraPDF's judgement. */
  public List<String> faults() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(a -> a.getRuleId().getClause() + " " + a.getMessage() + " " + a.getLocation())
          .distinct()
          .toList();
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }

  /** Its words, white space evened out. */
  public String text() throws IOException {
    return text(1, Integer.MAX_VALUE);
  }

  /** The words of some pages, counted from 1. */
  String text(int from, int to) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper words = new PDFTextStripper();
      words.setStartPage(from);
      words.setEndPage(to);
      return words.getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }
  }

  /** Its title, as a window shows it. */
  public String title() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getDocumentInformation().getTitle();
    }
  }

  public int pages() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getNumberOfPages();
    }
  }

  /** The size of its first page in millimetres, rounded: "210 x 297". */
  public String size() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      var box = document.getPage(0).getMediaBox();
      return Math.round(box.getWidth() / 72 * 25.4)
          + " x "
          + Math.round(box.getHeight() / 72 * 25.4);
    }
  }

  /** Every font, and whether it lies in the file. */
  public List<String> fontsOutside() throws IOException {
    List<String> outside = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          if (!font.isEmbedded()) {
            outside.add(font.getName());
          }
        }
      }
    }
    return outside;
  }

  /** What a telephone reads off each printed page, held at one distance or another. */
  public List<String> codes() throws IOException {
    List<String> codes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        for (int dpi : DISTANCES) {
          BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dpi);
          List<String> read = codes(image);
          if (!read.isEmpty()) {
            codes.addAll(read);
            break;
          }
        }
      }
    }
    return codes;
  }

  private static List<String> codes(BufferedImage image) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
    try {
      Result[] read =
          new QRCodeMultiReader()
              .decodeMultiple(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return Stream.of(read).map(Result::getText).toList();
    } catch (NotFoundException e) {
      return List.of();
    }
  }
}
