package samling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samling.site.PaperCode;

/** The codes of addresses, drawn as their paths say and read by somebody else's reader. */
class PaperCodesTest {
  private static final Pattern STEP = Pattern.compile("M(\\d+) (\\d+)|m(\\d+) 0|h(\\d+)");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://kurs.example.no/",
        "https://kurs.example.no/sv/kurser/att-lyssna-val-i-grupp-med-manga/",
        "https://www.example.com/a/very/long/folder/where/nobody/would/think/of/courses/at-all/"
            + "but-there-they-are/kurs/motiverende-samtale-grunnkurs-for-helsepersonell/",
      })
  void leadToTheAddress(String address) throws Exception {
    PaperCode code = Objects.requireNonNull(PaperCodes.of(address));
    assertThat(new Decoder().decode(drawn(code)).getText()).isEqualTo(address);
    assertThat(new Decoder().decode(pictured(address)).getText()).isEqualTo(address);
  }

  /** Another encoder gives the same modules, for every length and so for every version. */
  @Test
  void areWhatAnotherEncoderMakes() throws IOException {
    Random random = new Random(5);
    for (int length = 1; length <= 250; length++) {
      String address = "h" + address(random, length - 1);
      QrCode other = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
      BitMatrix drawn = drawn(Objects.requireNonNull(PaperCodes.of(address)));
      assertThat(drawn.getWidth()).isEqualTo(other.size);
      assertThat(pictured(address)).isEqualTo(drawn);
      for (int y = 0; y < other.size; y++) {
        for (int x = 0; x < other.size; x++) {
          assertThat(drawn.get(x, y))
              .as("%s at %d, %d", address, x, y)
              .isEqualTo(other.getModule(x, y));
        }
      }
    }
  }

  private static String address(Random random, int length) {
    String signs = "abcdefghijklmnopqrstuvwxyz0123456789-/.:?=&_%";
    StringBuilder address = new StringBuilder();
    for (int i = 0; i < length; i++) {
      address.append(signs.charAt(random.nextInt(signs.length())));
    }
    return address.toString();
  }

  @Test
  void areNotMadeOfWhatNobodyKnowsOrCouldRead() {
    assertThat(PaperCodes.of(null)).isNull();
    assertThat(PaperCodes.picture(null)).isNull();
    assertThat(PaperCodes.of("https://kurs.example.no/" + "a".repeat(250))).isNull();
  }

  /** What the picture of a code shows, as Java's own reader of pictures sees it. */
  private static BitMatrix pictured(String address) throws IOException {
    String picture = Objects.requireNonNull(PaperCodes.picture(address));
    String before = "data:image/png;base64,";
    assertThat(picture).startsWith(before);
    byte[] png = Base64.getDecoder().decode(picture.substring(before.length()));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getHeight()).isEqualTo(image.getWidth());
    BitMatrix matrix = new BitMatrix(image.getWidth());
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == 0) {
          matrix.set(x, y);
        }
      }
    }
    return matrix;
  }

  private static BitMatrix drawn(PaperCode code) {
    BitMatrix matrix = new BitMatrix(code.size());
    Matcher step = STEP.matcher(code.path());
    int x = 0;
    int y = 0;
    int end = 0;
    while (step.find()) {
      assertThat(step.start()).isEqualTo(end);
      end = step.end();
      if (step.group(1) != null) {
        x = Integer.parseInt(step.group(1));
        y = Integer.parseInt(step.group(2));
      } else if (step.group(3) != null) {
        x += Integer.parseInt(step.group(3));
      } else {
        int length = Integer.parseInt(step.group(4));
        matrix.setRegion(x, y, length, 1);
        x += length;
      }
    }
    assertThat(end).isEqualTo(code.path().length());
    return matrix;
  }
}
