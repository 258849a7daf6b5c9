package samling.check;

import java.util.function.Consumer;
import samling.catalogue.Course;
import samling.catalogue.Prerequisite;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;

/** No course asks for itself first. */
final class SelfReference implements Check {

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    for (Course course : subject.catalogue().courses().values()) {
      for (Prerequisite prerequisite : course.prerequisites()) {
        if (course.id().equals(prerequisite.course())) {
          report.accept(
              Diagnostic.of(
                      Rule.SELF_REFERENCE, Places.at(prerequisite.source(), "course"), course.id())
                  .with(Help.plain()));
        }
      }
    }
  }
}
