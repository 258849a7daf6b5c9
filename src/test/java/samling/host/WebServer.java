package samling.host;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import samling.Folders;
import samling.Needed;

/** A real web server on this machine that serves a finished site with what Samling tells it. */
public final class WebServer implements AutoCloseable {
  /** Which server. */
  public enum Kind {
    APACHE,
    NGINX
  }

  /** What Apache needs to do all that it is told. */
  static final List<String> MODULES =
      List.of(
          "mpm_event",
          "authz_core",
          "dir",
          "mime",
          "headers",
          "alias",
          "rewrite",
          "setenvif",
          "env");

  private static final Path BROTLI =
      Path.of("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");

  private final Path folder;
  private final int port;
  private final Process process;

  private WebServer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Starts a server that is reached at {@link #url}. */
  public static WebServer start(Kind kind, Path site) throws Exception {
    return start(kind, site, "", MODULES);
  }

  /**
   * Starts a server that serves a site below a path of the host, below which {@link #url} does not
   * begin.
   *
   * @param below the path, with a slash at its end, or nothing
   * @param modules of Apache
   */
  static WebServer start(Kind kind, Path site, String below, List<String> modules)
      throws Exception {
    Path folder = Folders.deletedAtEnd(Files.createTempDirectory("samling-web"));
    Path root = folder.resolve("site");
    Folders.copy(site, Files.createDirectories(root.resolve(below)).normalize());
    letOthersRead(folder);
    int port = freePort();
    List<String> command =
        kind == Kind.APACHE
            ? apache(folder, root, port, modules)
            : nginx(folder, root, root.resolve(below), port);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    WebServer server = new WebServer(folder, port, process);
    server.await();
    return server;
  }

  private static List<String> apache(Path folder, Path root, int port, List<String> modules)
      throws IOException {
    Path all = Path.of("/usr/lib/apache2/modules");
    StringBuilder settings = new StringBuilder();
    for (String module : modules) {
      settings.append("LoadModule %s_module %s/mod_%s.so%n".formatted(module, all, module));
    }
    settings.append(
        """
        ServerRoot %s
        ServerName localhost
        Listen 127.0.0.1:%d
        PidFile %s/pid
        ErrorLog %s/errors
        TypesConfig /dev/null
        DocumentRoot %s
        <Directory %s>
          AllowOverride FileInfo
          Options FollowSymLinks
          Require all granted
        </Directory>
        """
            .formatted(folder, port, folder, folder, root, root));
    if (System.getProperty("user.name").equals("root")) {
      settings.append("User nobody\nGroup nogroup\n");
    }
    Path file = folder.resolve("httpd.conf");
    Files.writeString(file, settings);
    return List.of(
        Needed.program("apache2", "apache2-bin").toString(), "-f", file.toString(), "-DFOREGROUND");
  }

  private static List<String> nginx(Path folder, Path root, Path site, int port)
      throws IOException {
    Path file = folder.resolve("nginx.conf");
    Files.writeString(
        file,
        """
        load_module %5$s;
        daemon off;
        pid %1$s/pid;
        error_log %1$s/errors;
        events {}
        http {
          access_log off;
          client_body_temp_path %1$s/t1;
          proxy_temp_path %1$s/t2;
          fastcgi_temp_path %1$s/t3;
          uwsgi_temp_path %1$s/t4;
          scgi_temp_path %1$s/t5;
          include %4$s/.nginx/http.conf;
          server {
            listen 127.0.0.1:%3$d;
            root %2$s;
            include %4$s/.nginx/server.conf;
            brotli_static on;
          }
        }
        """
            .formatted(
                folder, root, port, site, Needed.file(BROTLI, "libnginx-mod-http-brotli-static")));
    return List.of(
        Needed.program("nginx", "nginx-light").toString(),
        "-c",
        file.toString(),
        "-e",
        folder.resolve("errors").toString());
  }

  /** Where a server is started by root, it reads files as somebody who may do little. */
  private static void letOthersRead(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        Files.setPosixFilePermissions(
            each,
            PosixFilePermissions.fromString(Files.isDirectory(each) ? "rwxr-xr-x" : "rw-r--r--"));
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void await() throws Exception {
    for (int i = 0; i < 200 && process.isAlive(); i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("no server: " + Files.readString(folder.resolve("log")));
  }

  /** The folder that is served. */
  public Path root() {
    return folder.resolve("site");
  }

  /** The address of a file, seen from the site's root. */
  public String url(String path) {
    return "http://127.0.0.1:" + port + "/" + path;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join().destroyForcibly();
  }
}
