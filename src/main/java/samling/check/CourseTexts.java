package samling.check;

import java.util.List;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Offering;
import samling.catalogue.Prerequisite;
import samling.catalogue.ProgrammeItem;
import samling.catalogue.Registration;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;

/** The texts of a course and of its offerings that are not over. */
final class CourseTexts {

  private CourseTexts() {}

  static Translatable of(Course course, Subject subject) {
    Translatable texts =
        new Translatable(course.source(), "title")
            .text("title", course.title())
            .text("summary", course.summary())
            .text("description", course.description())
            .each("outcomes", course.outcomes())
            .text("preparation", course.preparation())
            .text("workload", course.workload())
            .image(course.image())
            .contact(course.contact());
    for (Prerequisite prerequisite : course.prerequisites()) {
      texts.text("prerequisites", prerequisite.text());
    }
    for (ProgrammeItem item : course.programme()) {
      texts.text("programme", item.title()).text("programme", item.text());
    }
    course.materials().forEach(m -> texts.name("materials", m.title()));
    fees(course.fees(), "fee", texts);
    if (course.video() != null) {
      texts.text("video", course.video().title());
    }
    if (course.commissioned() != null) {
      texts.text("commissioned", course.commissioned().text());
    }
    for (Offering offering : course.offerings()) {
      if (subject.outlook().state(offering) != RegistrationState.PAST) {
        offering(offering, texts);
      }
    }
    return texts;
  }

  private static void offering(Offering offering, Translatable texts) {
    String of = " (" + offering.id() + ")";
    texts
        .text("title" + of, offering.title())
        .text("statusNote" + of, offering.statusNote())
        .text("accessibility" + of, offering.accessibility())
        .text("catering" + of, offering.catering());
    if (offering.source().has("cancellationTerms")) {
      texts.text("cancellationTerms" + of, offering.cancellationTerms());
    }
    if (offering.source().has("fee")) {
      fees(offering.fees(), "fee" + of, texts);
    }
    for (Session session : offering.sessions()) {
      texts.text("sessions" + of, session.title());
    }
    if (offering.expected() instanceof Expected.Words words) {
      texts.text("expected" + of, words.text());
    }
    if (offering.online() != null) {
      texts.name("platform" + of, offering.online().platform());
      texts.text("online" + of, offering.online().note());
    }
    Registration registration = offering.registration();
    if (registration != null) {
      texts.text("hours" + of, registration.hours()).text("note" + of, registration.note());
    }
  }

  private static void fees(List<Fee> fees, String key, Translatable texts) {
    fees.forEach(fee -> texts.text(key, fee.includes()).text(key, fee.note()));
  }
}
