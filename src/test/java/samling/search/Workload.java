package samling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import samling.site.Head;
import samling.site.Label;
import samling.site.Searchable;
import samling.site.Searchable.Entry;

/**
 * As many courses as one likes, with titles and summaries of a few common words and many rare ones,
 * as in real catalogues: compounds and their forms make up most of it.
 */
public final class Workload {
  private static final String[] SUBJECTS =
      ("første lyd bilde hage natur fjell sjø barne ungdoms familie foreldre eldre skole arbeids helse mat"
              + " bak brød frukt bær sopp urte fisk båt motor sykkel bil trafikk sikkerhets brann redning"
              + " pust søvn smerte sorg stress kraft trenings danse musikk sang kor gitar fele piano trommel"
              + " teater film foto tegne maling keramikk leire tre metall glass tekstil strikke vev søm skinn"
              + " lær papir bok språk norsk engelsk spansk fransk tysk finsk samisk tegn skrive lese regne tall"
              + " data nett program kode regneark regnskap økonomi skatte lov retts styre møte leder gruppe"
              + " veilednings samtale lytte konflikt forhandlings prosjekt kvalitets miljø energi klima vann jord"
              + " skog dyre hunde heste fugle bie sau geite bygd by historie slekts kunst kultur reise kart"
              + " orienterings ski skøyte svømme padle klatre løpe yoga meditasjons minne diabetes hjerte lunge"
              + " kreft revmatisme allergi syns hørsels rus selv pårørende frivillig sam")
          .split(" ");

  private static final String[] TAILS =
      ("hjelp kurs lære arbeid bruk stell vern kunnskap teknikk verksted gruppe samling dag kveld helg uke"
              + " reise tur leir skole klubb lag sirkel senter hus rom verktøy utstyr plan prosess metode modell"
              + " teori praksis øvelse trening mestring støtte omsorg behandling veiledning ledelse utvikling"
              + " forståelse forskning historie kunst dikt spill lek fest marked handel drift vedlikehold sikkerhet"
              + " politikk rett plikt avtale økonomi regnskap rapport analyse design bygging snekring maling"
              + " fotografering dyrking høsting konservering laging")
          .split(" ");

  private static final String[] COMMON =
      ("og i på for med til av som en et den det du vi kan skal får lære sammen hverdagen deltakerne trygg enkel"
              + " praktisk erfaring øve snakke dele finne nye flere små egen tid sted gruppe samling kurset"
              + " passer ingen krav forkunnskaper begynner viderekommen")
          .split(" ");

  private static final String[] FORMS = {
    "%s", "Innføring i %s", "%s for nybegynnere", "Grunnkurs i %s", "%s: fordypning",
        "Helgekurs i %s",
    "%s og %s", "Praktisk %s", "Bli bedre i %s", "%s på nett", "Møteplass for %s",
        "%s steg for steg"
  };
  private static final String[] ENDINGS = {"", "", "", "en", "er", "ene", "ens", "et"};
  private static final String[] TOWNS =
      ("Oslo Bergen Trondheim Tromsø Bodø Ålesund Hamar Lillehammer Gjøvik Kongsberg Drammen Tønsberg Skien"
              + " Arendal Kristiansand Stavanger Haugesund Førde Molde Steinkjer Narvik Harstad Alta Hammerfest"
              + " Vadsø Røros Elverum Moss Halden Sarpsborg")
          .split(" ");
  private static final String[] TOPICS =
      ("Helse Musikk Språk Friluftsliv Håndverk Kunst Foto Data Økonomi Ledelse Matlaging Historie Natur"
              + " Frivillighet Mestring Pårørende Teater Dans Skriving Foreldre")
          .split(" ");
  private static final String[] MONTHS = "januar februar mars april mai juni".split(" ");

  private final Random random = new Random(7);

  private Workload() {}

  /** So many courses in bokmål. */
  public static Searchable of(int courses) {
    Workload workload = new Workload();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < courses; i++) {
      entries.add(workload.course(i));
    }
    return new Searchable(head("nb"), entries);
  }

  /** The head of a search page. */
  static Head head(String lang) {
    return new Head(
        "sok/",
        "../",
        lang,
        Label.of("Søk"),
        "Søk",
        "",
        null,
        List.of(),
        null,
        false,
        false,
        "",
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        List.of());
  }

  private Entry course(int number) {
    String title = pick(FORMS).formatted(compound().toLowerCase(Locale.ROOT), pick(COMMON));
    StringBuilder summary = new StringBuilder();
    for (int i = 0; i < 16 + random.nextInt(10); i++) {
      summary
          .append(random.nextInt(10) < 6 ? pick(COMMON) : compound() + pick(ENDINGS))
          .append(' ');
    }
    String town = pick(TOWNS);
    String slug = title.replaceAll("[^a-z]+", "-");
    return new Entry(
        "Kurs",
        "kurs/" + slug + "-" + number + "/",
        Label.of(Character.toUpperCase(title.charAt(0)) + title.substring(1)),
        Label.of(
            (1 + random.nextInt(28))
                + ". "
                + pick(MONTHS)
                + " 2027 · "
                + pick(SUBJECTS)
                + "huset, "
                + town),
        List.of(
            Label.of(pick(TOPICS)),
            Label.of(pick(TOPICS)),
            Label.of("Senter " + rare(60)),
            Label.of(town)),
        Label.of(summary.toString()));
  }

  /** Some compounds are everywhere, most are rare. */
  private String compound() {
    int subject = rare(SUBJECTS.length);
    int tail = rare(TAILS.length);
    return SUBJECTS[subject] + TAILS[(tail + subject * 7) % TAILS.length];
  }

  private int rare(int bound) {
    double at = random.nextDouble();
    return (int) (bound * at * at);
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }
}
