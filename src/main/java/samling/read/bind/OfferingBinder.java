package samling.read.bind;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Expected;
import samling.catalogue.Mode;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Online;
import samling.catalogue.Schedule;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.read.markdown.Placement;
import samling.source.Node;

/** An offering, from its place in its course's file. */
final class OfferingBinder {

  private OfferingBinder() {}

  static Offering bind(String course, String id, Fields offering, Common ofCourse) {
    Common common = ofCourse.overriddenBy(offering);
    Schedule schedule = MeetingBinder.schedule(offering, null);
    List<Session> sessions =
        MeetingBinder.inOrder(MeetingBinder.sessions(offering, "sessions"), schedule);
    return new Offering(
        id,
        course,
        offering.text("title"),
        offering.choice("status", OfferingStatus.class, OfferingStatus.SCHEDULED),
        offering.text("statusNote"),
        sessions,
        schedule,
        expected(offering),
        offering.choice("mode", Mode.class),
        offering.words("venue"),
        online(offering.fields("online")),
        offering.list("languages"),
        common.organisers(),
        common.instructors(),
        common.fees(),
        common.capacity(),
        common.contact(),
        RegistrationBinder.bind(offering),
        offering.date("decisionBy"),
        offering.text("accessibility"),
        offering.text("catering"),
        offering.markdown("cancellationTerms", Placement.part("terms-" + id)),
        Math.max(0, Objects.requireNonNullElse(offering.integer("revision"), 0)),
        SiteBinder.zone(offering, offering.scope().setting().zone()),
        offering.map());
  }

  private static @Nullable Expected expected(Fields offering) {
    Node node = offering.node("expected");
    YearMonth month = Values.month(node);
    LocalDate day = Values.date(node);
    if (month != null) {
      return new Expected.Month(month);
    }
    if (day != null) {
      return new Expected.Day(day);
    }
    Text words = offering.text(node);
    return words == null ? null : new Expected.Words(words);
  }

  private static @Nullable Online online(@Nullable Fields online) {
    return online == null ? null : new Online(online.text("platform"), online.text("note"));
  }
}
