package samling.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import samling.Demo;

/** What tests of the demo in a browser share. */
abstract class BrowserTest {
  /** The instant the demo is built for. */
  static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");

  private static Host host;
  private BrowserContext context;

  @BeforeAll
  static void startHost() throws IOException {
    host = new Host(Demo.built());
  }

  @AfterAll
  static void stopHost() {
    host.close();
  }

  @AfterEach
  void closePages() {
    if (context != null) {
      context.close();
    }
  }

  static Host host() {
    return host;
  }

  /** A reader of the demo, at the time it is built for. */
  Page reader(NewContextOptions options) {
    context = Chromium.started().newContext(options);
    context.setDefaultTimeout(10_000);
    context.clock().setFixedTime(Date.from(NOW));
    return context.newPage();
  }

  Page reader() {
    return reader(new NewContextOptions());
  }
}
