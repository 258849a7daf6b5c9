package samling.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samling.catalogue.Catalogue;
import samling.catalogue.Content;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Rule;
import samling.diagnostic.Severity;
import samling.edit.Refusal.Reason;
import samling.read.FileKind;
import samling.read.Reader;
import samling.read.Reading;
import samling.read.SiteFolder;
import samling.revise.Revised;
import samling.revise.Wish;
import samling.source.SourceText;

/**
 * A site whose files are about to be changed.
 *
 * @param root the folder that holds {@code content/}
 * @param content what was read
 * @param faults what is wrong with the files as such
 */
public record SiteDesk(Path root, Content content, List<Diagnostic> faults) {

  public SiteDesk {
    faults = List.copyOf(faults);
  }

  /** Reads a site, however faulty it is. */
  public static SiteDesk open(Path root) throws Refused {
    Reading reading = Reader.read(SiteFolder.of(root));
    boolean none =
        reading.diagnostics().stream()
            .anyMatch(d -> d.rule() == Rule.NO_CONTENT || d.rule() == Rule.NO_SITE);
    if (none) {
      throw new Refused(Refusal.of(Reason.NO_SITE, root.toAbsolutePath().normalize().toString()));
    }
    return new SiteDesk(root, reading.content(), reading.diagnostics());
  }

  public Catalogue catalogue() {
    return content.catalogue();
  }

  /** Refuses to go on with files in which something is wrong, for not all of them can be read. */
  public void demandNoFaults() throws Refused {
    List<Diagnostic> errors = errors(faults);
    if (!errors.isEmpty()) {
      throw new Refused(Refusal.faults(errors));
    }
  }

  /** The document that a file is. */
  public Document document(String name) throws IOException, Refused {
    List<Diagnostic> found = new ArrayList<>();
    FileKind kind =
        FileKind.of(name).orElseThrow(() -> new IllegalArgumentException("no content: " + name));
    byte[] bytes = Files.readAllBytes(root.resolve(name));
    Optional<Document> document = Document.read(kind, name, bytes, found::add);
    return document.orElseThrow(() -> new Refused(Refusal.faults(found)));
  }

  /** A change of a document, if it brings no fault that was not there before. */
  public FileChange change(Document document, Wish wish) throws Refused {
    Revised revised = document.to(wish);
    if (revised.text().isEmpty()) {
      throw new Refused(Refusal.faults(revised.faults()));
    }
    Document after = document.with(revised);
    long before = errors(document.faults()).size();
    List<Diagnostic> errors = errors(after.faults());
    if (errors.size() > before) {
      throw new Refused(Refusal.faults(errors));
    }
    return new FileChange(document.source().file(), document.bytes(), after.bytes());
  }

  /** A text by its file's name, to quote from. */
  public Optional<SourceText> text(String name) {
    return Optional.ofNullable(content.texts().get(name));
  }

  private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }
}
