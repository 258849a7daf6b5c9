package samling.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Contact;
import samling.catalogue.Course;
import samling.catalogue.Group;
import samling.catalogue.Topic;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.MapNode;
import samling.source.ScalarNode;

/** Where merely attending says something private, nobody is named but the contact point. */
final class PersonInSensitive implements Check {

  private static final Set<String> NOT_PROSE =
      Set.of(
          "contact",
          "instructors",
          "organisers",
          "topics",
          "audiences",
          "url",
          "id",
          "aliases",
          "credit",
          "initiator",
          "offerings",
          "venue",
          "email",
          "phone");

  @Override
  public void check(Subject subject, Consumer<Diagnostic> report) {
    PeopleInText people = new PeopleInText(subject.catalogue());
    for (Topic topic : subject.catalogue().topics().values()) {
      if (topic.sensitive()) {
        look(subject, people, topic.source(), Set.of(), report);
      }
    }
    for (Course course : subject.catalogue().courses().values()) {
      if (isSensitive(subject, course.sensitive(), course.topics())) {
        Set<String> allowed = new HashSet<>();
        allow(course.contact(), allowed);
        course.offerings().forEach(o -> allow(o.contact(), allowed));
        look(subject, people, course.source(), allowed, report);
        course.offerings().forEach(o -> look(subject, people, o.source(), allowed, report));
      }
    }
    for (Group group : subject.catalogue().groups().values()) {
      if (isSensitive(subject, group.sensitive(), group.topics())) {
        Set<String> allowed = new HashSet<>();
        allow(group.contact(), allowed);
        look(subject, people, group.source(), allowed, report);
      }
    }
  }

  private static boolean isSensitive(Subject subject, boolean itself, List<String> topics) {
    return itself
        || topics.stream()
            .map(subject.catalogue().topics()::get)
            .filter(Objects::nonNull)
            .anyMatch(Topic::sensitive);
  }

  private static void allow(@Nullable Contact contact, Set<String> allowed) {
    if (contact != null && contact.person() != null) {
      allowed.add(contact.person());
    }
  }

  private static void look(
      Subject subject,
      PeopleInText people,
      MapNode source,
      Set<String> allowed,
      Consumer<Diagnostic> report) {
    Places.texts(source, NOT_PROSE, text -> look(subject, people, text, allowed, report));
  }

  private static void look(
      Subject subject,
      PeopleInText people,
      ScalarNode text,
      Set<String> allowed,
      Consumer<Diagnostic> report) {
    for (PeopleInText.Found found : people.in(text.text())) {
      if (!allowed.contains(found.person())) {
        report.accept(
            Diagnostic.of(
                    Rule.PERSON_IN_SENSITIVE,
                    subject.within(text, found.words(), found.at()),
                    found.words())
                .with(Help.plain()));
      }
    }
  }
}
