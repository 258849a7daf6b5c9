package samling.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What turns a finished page into PDF/UA-1 (ISO 14289-1), the same bytes for the same page. */
public final class Printer {
  private static final String FAMILY = "Atkinson Hyperlegible Next";
  private static final String SCHEME = "paper";

  /** How often a text that is too long for its paper is set smaller. */
  private static final int STEPS = 3;

  private Printer() {}

  /**
   * The page as a PDF.
   *
   * @param path where the page lies below the site's root
   * @param files the bytes of a file by its path below the site's root, or null; nothing else is
   *     read
   * @throws IOException when the page can't be laid out
   */
  public static byte[] print(String html, String path, Function<String, byte @Nullable []> files)
      throws IOException {
    XRLog.setLoggingEnabled(false);
    PaperDocument paper = new PaperDocument(html, path, files);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    int pages = layOut(paper, files, pdf);
    for (int step = 1; step <= STEPS && pages > paper.pages(); step++) {
      paper.shrink(step);
      pdf.reset();
      pages = layOut(paper, files, pdf);
    }
    if (pages > paper.pages()) { // then at least as large as it should be
      paper.grow();
      pdf.reset();
      layOut(paper, files, pdf);
    }
    return pdf.toByteArray();
  }

  /** Writes the paper as it stands, and gives back how many pages it takes. */
  private static int layOut(
      PaperDocument paper, Function<String, byte @Nullable []> files, OutputStream pdf)
      throws IOException {
    try (BatikSVGDrawer drawings = new BatikSVGDrawer();
        PdfBoxRenderer renderer = renderer(paper, drawings, files)) {
      renderer.createPDFWithoutClosing();
      int pages = renderer.getPdfDocument().getNumberOfPages();
      Fixed.save(renderer.getPdfDocument(), pdf);
      return pages;
    } catch (
        RuntimeException e) { // its own way of saying that it can't make sense of a style sheet
      throw new IOException("The page can't be laid out for print: " + e, e);
    }
  }

  private static PdfBoxRenderer renderer(
      PaperDocument paper, BatikSVGDrawer drawings, Function<String, byte @Nullable []> files) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .usePdfUaAccessibility(true)
        .usePdfVersion(1.7f)
        .withProducer("Samling")
        .useSVGDrawer(drawings)
        .useUriResolver((base, uri) -> hasScheme(uri) ? uri : SCHEME + ":" + paper.below(uri))
        .useProtocolsStreamImplementation(uri -> stream(uri, files), SCHEME)
        .useExternalResourceAccessControl(
            (uri, type) -> uri.startsWith(SCHEME + ":") || uri.startsWith("data:"),
            ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
        .withW3cDocument(paper.document(), SCHEME + ":");
    font(builder, "Regular", 400, FontStyle.NORMAL);
    font(builder, "Italic", 400, FontStyle.ITALIC);
    font(builder, "Bold", 700, FontStyle.NORMAL);
    return builder.buildPdfRenderer();
  }

  private static boolean hasScheme(String uri) {
    return uri.matches("[a-z]+:.*");
  }

  private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
    String file = "fonts/AtkinsonHyperlegibleNext-" + cut + ".ttf";
    builder.useFont(
        () -> Objects.requireNonNull(Printer.class.getResourceAsStream(file), file),
        FAMILY,
        weight,
        style,
        true);
  }

  private static FSStream stream(String uri, Function<String, byte @Nullable []> files) {
    byte[] bytes = files.apply(uri.substring(SCHEME.length() + 1));
    byte[] content = bytes == null ? new byte[0] : bytes;
    return new FSStream() {
      @Override
      public InputStream getStream() {
        return new ByteArrayInputStream(content);
      }

      @Override
      public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
      }
    };
  }
}
