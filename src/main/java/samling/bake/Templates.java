package samling.bake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jspecify.annotations.Nullable;

/** The templates of one site: its own over the built-in ones, file by file. */
final class Templates {

  static final String BUILTIN = "/samling/builtin/templates";
  static final String EXTENSION = ".ftlh";

  /** The newest behaviour that is asked for; an older FreeMarker gives the newest it has. */
  private static final Version BEHAVIOUR = new Version(2, 3, 34);

  /** So many sites are remembered: one for each of a few languages, and a preview's last ones. */
  private static final int SITES = 8;

  private final Optional<Path> siteFolder;
  private final Configuration configuration;
  private final StaticTexts texts = new StaticTexts();

  /** Those of the sites seen last; a preview shows ever new ones by the same templates. */
  private volatile List<SharedParts> shared = List.of();

  private Templates(Optional<Path> siteFolder, Configuration configuration) {
    this.siteFolder = siteFolder;
    this.configuration = configuration;
  }

  static Templates of(JBakeConfiguration settings) {
    File named = new File(settings.getTemplateFolderName());
    File folder =
        named.isAbsolute() ? named : new File(settings.getSourceFolder(), named.getPath());
    Optional<Path> siteFolder = Optional.of(folder.toPath()).filter(Files::isDirectory);
    try {
      return new Templates(siteFolder, configure(settings, siteFolder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer for pages, for one thread and one page after the other. */
  Utf8Writer writer() {
    return new Utf8Writer(texts);
  }

  /** Writes a page; where there is a fault, what was written up to there is of no use. */
  Optional<TemplateFault> render(String name, Sheet.Filling seen, Writer out) {
    try {
      configuration
          .getTemplate(name)
          .process(new Root(seen.page(), shared(seen.site()), seen.data()), out);
      return Optional.empty();
    } catch (TemplateException | IOException e) {
      return Optional.of(placed(FreeMarkerFaults.of(e, name)));
    } catch (StackOverflowError e) {
      return Optional.of(placed(FreeMarkerFaults.endless(name)));
    }
  }

  /** What the pages of a site have in common; there is a site for each of a few languages. */
  private SharedParts shared(Object site) throws TemplateModelException {
    for (SharedParts each : shared) {
      if (each.areOf(site)) {
        return each;
      }
    }
    synchronized (this) {
      for (SharedParts each : shared) {
        if (each.areOf(site) || each.serve(site)) {
          return each;
        }
      }
      List<SharedParts> more = new ArrayList<>(shared);
      if (more.size() == SITES) {
        more.remove(0);
      }
      SharedParts parts = new SharedParts(configuration, texts, site);
      more.add(parts);
      shared = List.copyOf(more);
      return parts;
    }
  }

  private TemplateFault placed(TemplateFault fault) {
    return fault.in(
        siteFolder
            .filter(folder -> fault.kind() != TemplateFault.Kind.OUTSIDE_LINK)
            .map(folder -> folder.resolve(fault.template()).normalize())
            .filter(Files::isRegularFile));
  }

  private static Configuration configure(JBakeConfiguration settings, Optional<Path> siteFolder)
      throws IOException {
    Configuration freemarker = new Configuration(behaviour(Configuration.getVersion()));
    freemarker.setTemplateLoader(loader(settings.getSourceFolder().toPath(), siteFolder));
    freemarker.setCacheStorage(new StrongCacheStorage());
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setLocalizedLookup(false);
    freemarker.setDefaultEncoding(charset(settings.getTemplateEncoding()));
    freemarker.setOutputEncoding(charset(settings.getRenderEncoding()));
    freemarker.setTabSize(1);

    freemarker.setOutputFormat(PageHtml.FORMAT);
    freemarker.setTemplateConfigurations(ofPages());
    freemarker.setObjectWrapper(new ValueWrapper());
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");

    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setAttemptExceptionReporter((fault, environment) -> {});
    freemarker.setFallbackOnNullLoopVariable(false);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    return freemarker;
  }

  /** Of itself, FreeMarker gives files of this extension its own kind of HTML. */
  private static ConditionalTemplateConfigurationFactory ofPages() {
    TemplateConfiguration pages = new TemplateConfiguration();
    pages.setRecognizeStandardFileExtensions(false);
    pages.setOutputFormat(PageHtml.FORMAT);
    return new ConditionalTemplateConfigurationFactory(
        new FileExtensionMatcher(EXTENSION.substring(1)), pages);
  }

  private static Version behaviour(Version newest) {
    return newest.intValue() < BEHAVIOUR.intValue()
        ? new Version(newest.getMajor(), newest.getMinor(), newest.getMicro())
        : BEHAVIOUR;
  }

  private static TemplateLoader loader(Path site, Optional<Path> siteFolder) throws IOException {
    List<TemplateLoader> loaders = new ArrayList<>();
    if (siteFolder.isPresent()) {
      loaders.add(new SiteTemplateLoader(site, siteFolder.get()));
    }
    loaders.add(new ClassTemplateLoader(Templates.class, BUILTIN));
    MultiTemplateLoader both = new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    both.setSticky(false);
    return both;
  }

  private static String charset(@Nullable String name) {
    return name == null ? "UTF-8" : Charset.forName(name).name();
  }
}
