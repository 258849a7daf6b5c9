package samling.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What turns a finished page into PDF/UA-1 (ISO 14289-1), the same bytes for the same page. */
public final class Printer {
  private static final String FAMILY = "Atkinson Hyperlegible Next";
  private static final String SCHEME = "paper";

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
    try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder
          .useFastMode()
          .usePdfUaAccessibility(true)
          .usePdfVersion(1.7f)
          .withProducer("Samling")
          .useSVGDrawer(drawings)
          .useUriResolver(
              (base, uri) -> uri.matches("[a-z]+:.*") ? uri : SCHEME + ":" + paper.below(uri))
          .useProtocolsStreamImplementation(uri -> stream(uri, files), SCHEME)
          .useExternalResourceAccessControl(
              (uri, type) -> uri.startsWith(SCHEME + ":") || uri.startsWith("data:"),
              com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
                  .RUN_AFTER_RESOLVING_URI)
          .withW3cDocument(paper.document(), SCHEME + ":");
      font(builder, "Regular", 400, FontStyle.NORMAL);
      font(builder, "Italic", 400, FontStyle.ITALIC);
      font(builder, "Bold", 700, FontStyle.NORMAL);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Fixed.save(renderer.getPdfDocument(), out);
        return out.toByteArray();
      }
    }
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
