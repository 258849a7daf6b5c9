package samling.feed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samling.catalogue.Audience;
import samling.catalogue.Catalogue;
import samling.catalogue.Course;
import samling.catalogue.Expected;
import samling.catalogue.Fee;
import samling.catalogue.Language;
import samling.catalogue.Moment;
import samling.catalogue.Offering;
import samling.catalogue.OfferingStatus;
import samling.catalogue.Online;
import samling.catalogue.Registration;
import samling.catalogue.Registration.Method;
import samling.catalogue.RegistrationState;
import samling.catalogue.Session;
import samling.catalogue.Text;
import samling.catalogue.WaitingList;
import samling.words.Dates;
import samling.words.Money;
import samling.words.Words;

/** What is said of offerings in one language, in sentences that are true whenever they are read. */
final class Wording {
  /** The keys that were asked for; each is asked for many times. */
  private static final Map<Enum<?>, String> KEYS = new ConcurrentHashMap<>();

  /** What is to be said to those who want to take part, where they can't just sign up. */
  private static final Map<Method, String> CONDITIONS =
      Map.of(
          Method.REFERRAL, "signUp.referral",
          Method.EMPLOYER, "signUp.employer",
          Method.DROP_IN, "signUp.dropIn",
          Method.NONE, "signUp.none");

  private final Catalogue catalogue;
  private final Language language;
  private final Words words;
  private final Dates dates;
  private final Money money;

  Wording(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.words = Words.of(language);
    this.dates = new Dates(words);
    this.money = new Money(words);
  }

  String lang() {
    return language.tag();
  }

  String say(Text text) {
    return text.in(language, catalogue.site().first()).text();
  }

  @Nullable String sayOrNull(@Nullable Text text) {
    return text == null || text.values().isEmpty() ? null : say(text);
  }

  String word(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  Course course(Offering offering) {
    return Objects.requireNonNull(catalogue.courses().get(offering.course()));
  }

  boolean discreet(Offering offering) {
    return catalogue.discreet(course(offering));
  }

  /** The title, or a neutral one that may stand in a calendar others look at. */
  String title(Offering offering) {
    Course course = course(offering);
    if (catalogue.discreet(course)) {
      return word("calendar.discreet");
    }
    String title = say(course.title());
    String own = sayOrNull(offering.title());
    if (own == null) {
      return title;
    }
    return own.startsWith(title) ? own : title + ": " + own;
  }

  /** "Cancelled: First aid". */
  String titleWithStatus(Offering offering) {
    return offering.status() == OfferingStatus.SCHEDULED
        ? title(offering)
        : word("calendar.status." + key(offering.status()), title(offering));
  }

  String name(Offering offering, Session session, int number) {
    String title = titleWithStatus(offering);
    String own = discreet(offering) ? null : sayOrNull(session.title());
    int all = offering.sessions().size();
    String whole = own == null ? title : title + " – " + own;
    return all == 1 ? whole : whole + " (" + word("calendar.partOf", number, all) + ")";
  }

  /** "14.–16. november 2026", "expected in January 2027", or that no date is set. */
  String when(Offering offering) {
    Session first = offering.first();
    Session last = offering.last();
    if (first != null && last != null) {
      return dates.interval(first.date(), last.date());
    }
    Expected expected = offering.expected();
    if (expected instanceof Expected.Month month) {
      return word("when.expectedIn", dates.month(month.month()));
    }
    if (expected instanceof Expected.Day day) {
      return word("when.expectedOn", dates.date(day.date()));
    }
    return expected instanceof Expected.Words said ? say(said.text()) : word("when.notSet");
  }

  /** The place as one line, or only its town where little may be told. */
  @Nullable String location(Where where, Offering offering) {
    if (where.online()) {
      Online online = discreet(offering) ? null : offering.online();
      String platform = online == null ? null : sayOrNull(online.platform());
      return platform == null ? word("place.online") : word("place.online") + " (" + platform + ")";
    }
    if (where.venue() == null) {
      return null;
    }
    if (discreet(offering)) {
      return where.town();
    }
    return Stream.concat(Stream.of(say(where.venue().name())), where.address().stream())
        .collect(Collectors.joining(", "));
  }

  /** The towns and "online", for a title. */
  String places(Offering offering) {
    return Where.all(catalogue, offering).stream()
        .map(w -> w.online() ? word("place.online") : Objects.requireNonNullElse(w.town(), ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What has become of the offering, in sentences; empty where it is as planned. */
  List<String> notice(Offering offering) {
    List<String> lines = new ArrayList<>();
    status(offering).ifPresent(lines::add);
    String note = sayOrNull(offering.statusNote());
    if (note != null) {
      lines.add(note);
    }
    return lines;
  }

  /** What has become of the offering without the editors' own words, or empty. */
  Optional<String> status(Offering offering) {
    return offering.status() == OfferingStatus.SCHEDULED
        ? Optional.empty()
        : Optional.of(word("notice." + key(offering.status())));
  }

  /** What it costs and how one takes part; for whom a price is may tell much of a discreet one. */
  List<String> facts(Offering offering) {
    List<String> lines = new ArrayList<>();
    if (!offering.fees().isEmpty()) {
      lines.add(
          word(
              "calendar.price",
              offering.fees().stream()
                  .map(discreet(offering) ? this::priceAlone : this::price)
                  .distinct()
                  .collect(Collectors.joining("; "))));
    }
    if (RegistrationState.takesPlace(offering) && offering.registration() != null) {
      signUp(offering, offering.registration(), lines);
    }
    return lines;
  }

  String price(Fee fee) {
    Audience audience = fee.audience() == null ? null : catalogue.audiences().get(fee.audience());
    String price = priceAlone(fee);
    return audience == null ? price : price + " (" + say(audience.name()) + ")";
  }

  private String priceAlone(Fee fee) {
    return fee.amount() == null || fee.free() ? word("price.free") : amount(fee, fee.amount());
  }

  /** The amount, and that value added tax comes on top where it does. */
  private String amount(Fee fee, BigDecimal amount) {
    String price = money.amount(amount, fee.currency());
    if (fee.vat() != Fee.Vat.EXCLUDED) {
      return price;
    }
    BigDecimal rate = fee.vatRate();
    String said = rate == null ? "" : word("price.vat.rate", money.number(rate));
    return price + " " + word("price.vat.excluded", said);
  }

  String moment(Moment moment) {
    String date = dates.date(moment.date());
    return moment.time() == null ? date : word("when.dateAtTime", date, dates.time(moment.time()));
  }

  private void signUp(Offering offering, Registration registration, List<String> lines) {
    Method method = registration.method();
    if (method == Method.CLOSED) {
      lines.add(word("signUp.closedGroup"));
      return;
    }
    RegistrationState within = RegistrationState.within(registration);
    if (within == RegistrationState.FULL) {
      lines.add(word("state.full"));
    } else if (within == RegistrationState.WAITING_LIST) {
      WaitingList list = Objects.requireNonNull(registration.waitingList());
      String how = first(list.url(), list.email(), list.phone());
      lines.add(word("state.waiting-list") + (how == null ? "" : ": " + how));
    }
    String condition = method == null ? null : CONDITIONS.get(method);
    if (condition != null) {
      lines.add(word(condition));
    }
    if (registration.opens() != null) {
      lines.add(word("calendar.signUpFrom", moment(registration.opens())));
    }
    if (registration.closes() != null) {
      lines.add(word("signUp.closes", moment(registration.closes())));
    }
    if (offering.isByOtherClocksThan(catalogue.site().zone())) {
      lines.add(word("offering.zone", offering.zone().getId()));
    }
    String how = first(registration.url(), registration.email(), registration.phone());
    if (how != null
        && within != RegistrationState.FULL
        && within != RegistrationState.WAITING_LIST) {
      lines.add(word(condition == null ? "calendar.signUp" : "calendar.readMore", how));
    }
  }

  private static @Nullable String first(@Nullable String... ways) {
    return Stream.of(ways).filter(Objects::nonNull).findFirst().orElse(null);
  }

  static String key(Enum<?> value) {
    String key = KEYS.get(value);
    if (key == null) {
      key = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
      KEYS.put(value, key);
    }
    return key;
  }
}
