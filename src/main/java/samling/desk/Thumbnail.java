package samling.desk;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture made small, so that a page with all pictures of a site does not carry them all. */
final class Thumbnail {

  private static final int SIDE = 280;

  /** So many bytes are sent as they are. */
  private static final int SMALL = 40_000;

  /** So many pixels a side are looked at. */
  private static final int LARGEST = 20_000;

  private Thumbnail() {}

  /** The picture made small; itself where it is small, or of a kind that Java can't read. */
  static byte[] of(String path, byte[] bytes) {
    boolean known = path.matches("(?i).*\\.(jpe?g|png|gif)");
    if (!known || bytes.length <= SMALL) {
      return bytes;
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? small(readers.next(), in) : bytes;
    } catch (IOException | RuntimeException e) {
      return bytes;
    }
  }

  private static byte[] small(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if (width > LARGEST || height > LARGEST) {
        throw new IOException("too large to look at");
      }
      int step = Math.max(1, Math.max(width, height) / (SIDE * 2));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage read = reader.read(0, param);
      double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
      int w = Math.max(1, (int) (read.getWidth() * scale));
      int h = Math.max(1, (int) (read.getHeight() * scale));
      BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
      Graphics2D graphics = small.createGraphics();
      graphics.drawImage(read.getScaledInstance(w, h, Image.SCALE_SMOOTH), 0, 0, null);
      graphics.dispose();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(small, "png", out);
      return out.toByteArray();
    } finally {
      reader.dispose();
    }
  }
}
