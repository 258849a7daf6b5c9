package samling.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offering on its course's page.
 *
 * @param anchor the id of its part of the page
 * @param heading stands alone: "14.–16. november 2026, Oslo"
 * @param notice what has become of it ("Cancelled"), in one sentence, or null where it is as
 *     planned
 * @param duration "3 days", "6 sessions of 2 h 30 min"
 * @param rhythm "Tuesdays 13:00–15:30", or null
 * @param organisers empty where they are the course's
 * @param instructors empty where they are the course's
 * @param contact null where it is the course's
 * @param alternatives what to take instead, where one can't sign up
 * @param shut whether nobody can join any more: it is full, closed, cancelled, postponed or under
 *     way
 * @param calendar the path of its calendar file, or null where no date is set
 * @param handout the path of the sheet to hand out on the last day, or null where no group follows
 * @param zone the time zone's name where it is not the site's, or null
 */
public record OfferingView(
    String id,
    String anchor,
    Label heading,
    @Nullable Label title,
    State state,
    @Nullable String notice,
    @Nullable Label statusNote,
    Leaf leaf,
    Time when,
    @Nullable String rhythm,
    @Nullable String duration,
    @Nullable String zone,
    List<SessionView> sessions,
    @Nullable String mode,
    @Nullable Place place,
    @Nullable Label platform,
    @Nullable Label onlineNote,
    List<String> languages,
    List<OrganisationLink> organisers,
    List<PersonView> instructors,
    List<Price> prices,
    @Nullable String capacity,
    @Nullable Contact contact,
    SignUp signUp,
    @Nullable String decision,
    @Nullable Label accessibility,
    @Nullable Label catering,
    @Nullable Html cancellationTerms,
    OfferingQueue alternatives,
    boolean shut,
    List<GroupCard> groups,
    @Nullable String calendar,
    @Nullable String handout) {
  public OfferingView {
    sessions = List.copyOf(sessions);
    languages = List.copyOf(languages);
    organisers = List.copyOf(organisers);
    instructors = List.copyOf(instructors);
    prices = List.copyOf(prices);
    groups = List.copyOf(groups);
  }
}
