package samling.read;

import java.util.List;
import samling.catalogue.Content;
import samling.diagnostic.Diagnostic;

/**
 * What reading a site gave.
 *
 * @param content everything that could be understood
 * @param diagnostics what is wrong with the files as such, in the order of files and lines
 */
public record Reading(Content content, List<Diagnostic> diagnostics) {

  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
