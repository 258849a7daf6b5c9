package samling.bench;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalogue of any size for measurements. Each thing hangs on its number alone, so that a small
 * catalogue is the beginning of a larger one: for every ten courses there is an announcement and a
 * self-help group, and topics, organisers and towns are always as many.
 */
final class Workload {
  static final List<Named> TOPICS =
      named(
          "Sorg og tap|Søvn og hvile|Hverdagsmestring|Mat & måltider|Trening|Smerte|Hjertehelse|Barn og unge|Foreldre"
              + "|Pårørende|Arbeidsliv|Økonomi|Språk|Digital hverdag|Musikk|Håndverk|Hage og natur|Skriving|Frivillighet"
              + "|Likepersoner|Samtalen|Stress|Førstehjelp|Trygg alderdom|Hälsa och vård");
  static final List<Named> ORGANISERS =
      named(
          "Kurssenteret Nordlys|Kurssenteret Fjell|Læringstunet Øst|Læringstunet Vest|Mestringshuset Åsen"
              + "|Mestringshuset Bekken|Folkehelsa Innlandet|Utbildningscentrum Ängen|Kunskapshuset Väst"
              + "|Frivilligstua Ørn|Frivilligstua Løvtun|Samtalekontoret|Verkstedet Høvel & Fil|Hagelaget Vårsol"
              + "|Sangstua|Nettskolen Lyng|Studiecirkeln Björk|Pårørendehuset|Ungdomsloftet|Seniorakademiet");
  static final List<Named> TOWNS =
      named(
          "Oslo|Bergen|Trondheim|Tromsø|Bodø|Ålesund|Hamar|Lillehammer|Gjøvik|Kongsberg|Drammen|Tønsberg|Sandefjord|Skien"
              + "|Arendal|Kristiansand|Stavanger|Haugesund|Førde|Molde|Steinkjer|Mo i Rana|Narvik|Harstad|Alta|Hammerfest"
              + "|Vadsø|Røros|Elverum|Moss|Göteborg|Malmö|Umeå|Luleå|Östersund|Örebro|Västerås|Växjö|Gävle|Karlstad");
  private static final String[] SUBJECTS =
      ("søvn|smertelindring|samtaleledelse|surdeig|akvarell|korsang|regneark|nettvett|hagestell|førstehjelp|sorgarbeid"
              + "|pust og ro|styrearbeid|tegnspråk|fluefiske|snekring|strikking|familieøkonomi|skrivekunst|turplanlegging"
              + "|trädgårdsskötsel|släktforskning|omsorg & hvile|å lytte|å lede grupper|dataspill i familien|veving")
          .split("\\|");
  private static final String[] FORMS = {
    "Grunnkurs i %s",
    "Videre med %s",
    "En kveld om %s",
    "Helg med %s",
    "Nybegynner i %s",
    "Kom i gang med %s",
    "Fördjupning i %s",
    "Verksted: %s",
    "Åpent hus om %s"
  };
  static final String[] LEVELS = {"introductory", "intermediate", "advanced"};
  static final int[] FEES = {0, 200, 450, 900, 1350, 1800, 2600};

  /** Before Easter and after summer: no course and no last day of one is on a public holiday. */
  private static final LocalDate SPRING = LocalDate.of(2027, 1, 11);

  private static final int SPRING_DAYS = 40;
  private static final LocalDate AUTUMN = LocalDate.of(2027, 8, 9);
  private static final int AUTUMN_DAYS = 100;
  private static final LocalDate LAST_NEWS = LocalDate.of(2026, 11, 15);

  private Workload() {}

  /** A topic, an organiser or a town. */
  record Named(String id, String name) {}

  /** A time that a course is held: on its first day, and on its last if that is another. */
  record Occasion(
      String id,
      LocalDate first,
      LocalDate last,
      int town,
      int seats,
      LocalDate deadline,
      String url) {}

  /**
   * A course.
   *
   * @param before numbers of earlier courses on its first topic
   * @param fee in NOK; 0 for none
   */
  record Course(
      int number,
      String title,
      String summary,
      List<Integer> topics,
      int organiser,
      String level,
      int fee,
      String needed,
      List<Integer> before,
      List<Occasion> occasions,
      String body) {
    String id() {
      return courseId(number);
    }

    /** The towns it is held in, each once, in order of dates. */
    List<Integer> towns() {
      return occasions.stream().map(Occasion::town).distinct().toList();
    }
  }

  /** An announcement about a course. */
  record News(int number, String title, String summary, LocalDate date, int course, String body) {
    String id() {
      return "nytt-%05d".formatted(number);
    }
  }

  /** A self-help group that follows a course. */
  record Group(
      int number,
      String title,
      String summary,
      int topic,
      int town,
      int course,
      String meets,
      String phone,
      String body) {
    String id() {
      return "gruppe-%05d".formatted(number);
    }
  }

  static String courseId(int number) {
    return "kurs-%05d".formatted(number);
  }

  static Course course(int number) {
    Prose prose = new Prose(7_000_003L * number + 1);
    String title = prose.one(FORMS).formatted(prose.one(SUBJECTS)) + " " + (number + 1);
    List<Integer> topics = topics(number);
    List<Occasion> occasions = occasions(number, prose);
    return new Course(
        number,
        title,
        prose.sentences(22),
        topics,
        prose.number(ORGANISERS.size()),
        prose.one(LEVELS),
        FEES[prose.number(FEES.length)],
        prose.sentences(7),
        before(number, topics.get(0)),
        occasions,
        courseBody(number, prose));
  }

  /** One topic, or two for every third course; the first one goes round. */
  private static List<Integer> topics(int number) {
    int first = firstTopic(number);
    int second = (first + 1 + number / 3 % (TOPICS.size() - 1)) % TOPICS.size();
    return number % 3 == 0 ? List.of(first, second) : List.of(first);
  }

  private static int firstTopic(int number) {
    return (number * 7 + number / 25) % TOPICS.size();
  }

  /** The two courses on the topic that come shortly before. */
  private static List<Integer> before(int number, int topic) {
    return IntStream.iterate(number - 1, n -> n >= 0 && n > number - 100, n -> n - 1)
        .filter(n -> firstTopic(n) == topic)
        .limit(2)
        .boxed()
        .toList();
  }

  private static List<Occasion> occasions(int number, Prose prose) {
    List<Occasion> occasions = new ArrayList<>();
    for (LocalDate first : days(prose)) {
      String id = "dato-" + (occasions.size() + 1);
      occasions.add(
          new Occasion(
              id,
              first,
              first.plusDays(new int[] {0, 1, 7, 28}[prose.number(4)]),
              prose.number(TOWNS.size()),
              6 + prose.number(34),
              first.minusDays(12),
              "https://paamelding.example.no/%s/%s".formatted(courseId(number), id)));
    }
    return occasions;
  }

  /** One to three days, in order. */
  private static List<LocalDate> days(Prose prose) {
    return IntStream.range(0, 1 + prose.number(3))
        .map(i -> prose.number(SPRING_DAYS + AUTUMN_DAYS))
        .sorted()
        .mapToObj(d -> d < SPRING_DAYS ? SPRING.plusDays(d) : AUTUMN.plusDays(d - SPRING_DAYS))
        .toList();
  }

  private static String courseBody(int number, Prose prose) {
    String table =
        number % 10 == 3
            ? "| Samling | Tema | Varighet |\n| --- | --- | ---: |\n"
                + IntStream.rangeClosed(1, 4)
                    .mapToObj(
                        i ->
                            "| %d | %s | %d min |%n"
                                .formatted(i, prose.phrase(3), 45 * (1 + prose.number(4))))
                    .collect(Collectors.joining())
                + "\n"
            : "";
    String quote = number % 7 == 2 ? "> " + prose.sentences(12) + "\n\n" : "";
    return """
        ## Om dette kurset

        %s Mer om dette står hos [%s](https://www.example.no/tema/%d), og **%s** hører med. %s

        ## Hva vi går gjennom

        %s
        %s Les gjerne [%s](https://www.example.com/les/%d) på forhånd.

        ### Slik er dagen

        %s
        %s%s## Godt å vite

        %s Ta med *%s* hvis du har. %s
        """
        .formatted(
            prose.sentences(22),
            prose.words(2),
            number % 25,
            prose.words(3),
            prose.sentences(20),
            prose.items(5, 6, false),
            prose.sentences(34),
            prose.words(2),
            number % 977,
            prose.items(3, 7, true),
            table,
            quote,
            prose.sentences(22),
            prose.words(2),
            prose.sentences(20));
  }

  static News news(int number) {
    Prose prose = new Prose(9_000_011L * number + 2);
    return new News(
        number,
        prose.phrase(6) + " " + (number + 1),
        prose.sentences(18),
        LAST_NEWS.minusDays(prose.number(240)),
        number * 10,
        """
        %s Se også [%s](https://www.example.no/nytt/%d).

        ## Bakgrunn

        %s

        %s
        ## Hva skjer videre?

        %s Spør **%s** om noe er uklart.
        """
            .formatted(
                prose.sentences(60),
                prose.words(2),
                number,
                prose.sentences(70),
                prose.items(4, 7, false),
                prose.sentences(64),
                prose.words(2)));
  }

  static Group group(int number) {
    Prose prose = new Prose(5_000_011L * number + 3);
    return new Group(
        number,
        "Gruppe for " + prose.words(2) + " " + (number + 1),
        prose.sentences(16),
        prose.number(TOPICS.size()),
        prose.number(TOWNS.size()),
        number * 10,
        prose.one("mandager", "onsdager", "lørdager") + " klokka 18",
        "22 %02d %02d %02d".formatted(10 + number % 90, 10 + number % 83, 10 + number % 71),
        """
        %s

        ## Hvem er gruppa for?

        %s
        %s Les mer om [%s](https://www.example.no/gruppe/%d).
        """
            .formatted(
                prose.sentences(50),
                prose.items(4, 6, false),
                prose.sentences(40),
                prose.words(2),
                number));
  }

  private static List<Named> named(String names) {
    return List.of(names.split("\\|")).stream().map(n -> new Named(id(n), n)).toList();
  }

  private static String id(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o").replace("å", "a");
    return Normalizer.normalize(plain, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-");
  }
}
