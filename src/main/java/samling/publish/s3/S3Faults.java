package samling.publish.s3;

import java.io.IOException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What a store answers that won't do something, as faults of input and output. */
final class S3Faults {
  /** A question to a store. */
  interface Question<T> {
    T ask() throws IOException;
  }

  private S3Faults() {}

  static <T> T told(Question<T> question) throws IOException {
    try {
      return question.ask();
    } catch (S3Exception e) {
      throw new IOException(code(e) + " (" + e.statusCode() + ")", e);
    } catch (SdkException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** The store's own word for what went wrong. */
  static String code(S3Exception e) {
    String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
    return code == null ? "S3" : code;
  }
}
