package samling.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of the content model as editors say them in their own language. */
final class Translated {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("gratis", "free"),
          Map.entry("kostnadsfritt", "free"),
          Map.entry("mandag", "monday"),
          Map.entry("måndag", "monday"),
          Map.entry("tirsdag", "tuesday"),
          Map.entry("tysdag", "tuesday"),
          Map.entry("tisdag", "tuesday"),
          Map.entry("onsdag", "wednesday"),
          Map.entry("torsdag", "thursday"),
          Map.entry("fredag", "friday"),
          Map.entry("lørdag", "saturday"),
          Map.entry("laurdag", "saturday"),
          Map.entry("lördag", "saturday"),
          Map.entry("søndag", "sunday"),
          Map.entry("sundag", "sunday"),
          Map.entry("söndag", "sunday"),
          Map.entry("innføring", "introductory"),
          Map.entry("introduktion", "introductory"),
          Map.entry("videregående", "intermediate"),
          Map.entry("vidaregåande", "intermediate"),
          Map.entry("fortsättning", "intermediate"),
          Map.entry("fordypning", "advanced"),
          Map.entry("fördjupning", "advanced"),
          Map.entry("avlyst", "cancelled"),
          Map.entry("inställd", "cancelled"),
          Map.entry("inställt", "cancelled"),
          Map.entry("utsatt", "postponed"),
          Map.entry("uppskjuten", "postponed"),
          Map.entry("planlagt", "scheduled"),
          Map.entry("planerad", "scheduled"),
          Map.entry("nett", "online"),
          Map.entry("digitalt", "online"),
          Map.entry("på nett", "online"),
          Map.entry("fysisk", "onsite"),
          Map.entry("fysiskt", "onsite"),
          Map.entry("på plats", "onsite"),
          Map.entry("på stedet", "onsite"),
          Map.entry("lenke", "link"),
          Map.entry("länk", "link"),
          Map.entry("epost", "email"),
          Map.entry("e-post", "email"),
          Map.entry("telefon", "phone"),
          Map.entry("ingen", "none"),
          Map.entry("stengt", "closed"),
          Map.entry("stängd", "closed"),
          Map.entry("åpen", "open"),
          Map.entry("open", "open"),
          Map.entry("öppen", "open"),
          Map.entry("venteliste", "waiting-list"),
          Map.entry("väntelista", "waiting-list"),
          Map.entry("pause", "paused"),
          Map.entry("avsluttet", "ended"),
          Map.entry("avslutta", "ended"),
          Map.entry("avslutad", "ended"));

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("kurs", "courses"),
          Map.entry("kurser", "courses"),
          Map.entry("grupper", "groups"),
          Map.entry("selvhjelpsgrupper", "groups"),
          Map.entry("nyheter", "announcements"),
          Map.entry("aktuelt", "announcements"),
          Map.entry("sider", "pages"),
          Map.entry("sidor", "pages"),
          Map.entry("steder", "venues"),
          Map.entry("stader", "venues"),
          Map.entry("platser", "venues"),
          Map.entry("lokaler", "venues"),
          Map.entry("organisasjoner", "organisations"),
          Map.entry("organisasjonar", "organisations"),
          Map.entry("organisationer", "organisations"),
          Map.entry("personer", "people"),
          Map.entry("personar", "people"),
          Map.entry("temaer", "topics"),
          Map.entry("tema", "topics"),
          Map.entry("teman", "topics"),
          Map.entry("ämnen", "topics"),
          Map.entry("målgrupper", "audiences"),
          Map.entry("nettsted", "site"),
          Map.entry("nettstad", "site"),
          Map.entry("webbplats", "site"));

  /** Keys, each with what it is called by people who have not looked it up. */
  static final Map<String, Set<String>> KEYS =
      Map.ofEntries(
          Map.entry("accessibility", Set.of("tilgjengelighet", "tilgjenge", "tillgänglighet")),
          Map.entry("address", Set.of("adresse", "adress")),
          Map.entry("alt", Set.of("bildetekst", "alternativtekst", "alttekst")),
          Map.entry("amount", Set.of("beløp", "belopp", "sum", "pris")),
          Map.entry("audience", Set.of("målgruppe", "målgrupp")),
          Map.entry("audiences", Set.of("målgruppe", "målgrupper", "målgrupp")),
          Map.entry("author", Set.of("forfatter", "forfattar", "författare")),
          Map.entry(
              "cancellationTerms", Set.of("avbestilling", "avbestillingsvilkår", "avbokning")),
          Map.entry("capacity", Set.of("kapasitet", "kapacitet", "plasser", "plassar", "platser")),
          Map.entry("caption", Set.of("bildetekst", "bildtext")),
          Map.entry("catering", Set.of("servering", "mat", "lunsj", "lunch")),
          Map.entry("closes", Set.of("stenger", "frist", "påmeldingsfrist", "stänger")),
          Map.entry("code", Set.of("kode", "kod", "kurskode", "kurskod")),
          Map.entry("contact", Set.of("kontakt", "kontaktperson")),
          Map.entry("country", Set.of("land")),
          Map.entry("courses", Set.of("kurs", "kurser")),
          Map.entry("currency", Set.of("valuta")),
          Map.entry("date", Set.of("dato", "datum")),
          Map.entry("decisionBy", Set.of("beslutning", "beslut")),
          Map.entry(
              "description",
              Set.of("beskrivelse", "beskriving", "skildring", "beskrivning", "omtale")),
          Map.entry("draft", Set.of("utkast", "kladd")),
          Map.entry("email", Set.of("epost", "e-post", "mail", "e-mail")),
          Map.entry("end", Set.of("slutt", "slutter", "sluttar", "slut", "slutar", "til")),
          Map.entry("expected", Set.of("forventet", "venta", "väntas")),
          Map.entry("expires", Set.of("utløper", "utløpsdato", "går ut")),
          Map.entry("fee", Set.of("pris", "avgift", "kursavgift", "price", "cost")),
          Map.entry("follows", Set.of("følger", "følgjer")),
          Map.entry("from", Set.of("fra", "frå", "från")),
          Map.entry("full", Set.of("fullt")),
          Map.entry("groups", Set.of("grupper", "selvhjelpsgrupper")),
          Map.entry("image", Set.of("bilde", "bilete", "bild")),
          Map.entry(
              "instructors",
              Set.of(
                  "kursleder",
                  "kursledere",
                  "kursleiar",
                  "kursleiarar",
                  "kursledare",
                  "instruktør",
                  "lærer",
                  "lärare",
                  "foredragsholder")),
          Map.entry("languages", Set.of("språk")),
          Map.entry("left", Set.of("ledige", "ledig", "lediga")),
          Map.entry("level", Set.of("nivå")),
          Map.entry("materials", Set.of("materiell", "kursmateriell", "kursmaterial")),
          Map.entry("method", Set.of("metode", "metod", "måte")),
          Map.entry("mode", Set.of("form", "kursform")),
          Map.entry("name", Set.of("navn", "namn")),
          Map.entry("note", Set.of("merknad", "anmärkning")),
          Map.entry(
              "offerings",
              Set.of(
                  "gjennomføringer", "gjennomføringar", "kurstillfällen", "tillfällen", "datoer")),
          Map.entry("opens", Set.of("åpner", "opnar", "öppnar")),
          Map.entry("organisation", Set.of("organisasjon")),
          Map.entry(
              "organisers",
              Set.of(
                  "arrangør",
                  "arrangører",
                  "arrangørar",
                  "arrangör",
                  "arrangörer",
                  "organizer",
                  "organizers",
                  "organiser")),
          Map.entry("outcomes", Set.of("læringsmål", "læringsutbytte", "lärandemål")),
          Map.entry("phone", Set.of("telefon", "tlf", "tel", "mobil")),
          Map.entry(
              "place", Set.of("by", "city", "ort", "poststad", "poststed", "postort", "stad")),
          Map.entry("postalCode", Set.of("postnummer", "postnr")),
          Map.entry(
              "preparation", Set.of("forberedelse", "forberedelser", "førebuing", "förberedelser")),
          Map.entry("prerequisites", Set.of("forkunnskaper", "forkunnskapar", "förkunskaper")),
          Map.entry("programme", Set.of("program")),
          Map.entry("registration", Set.of("påmelding", "påmeldingen", "anmälan")),
          Map.entry("schedule", Set.of("timeplan", "ukeplan", "vekeplan", "schema")),
          Map.entry("sensitive", Set.of("sensitiv", "sensitivt")),
          Map.entry(
              "sessions",
              Set.of(
                  "samlinger",
                  "samlingar",
                  "møter",
                  "møte",
                  "kursdager",
                  "kursdagar",
                  "träffar",
                  "dager",
                  "dagar")),
          Map.entry("start", Set.of("starter", "startar", "starttid", "börjar")),
          Map.entry("street", Set.of("gate", "gata", "gateadresse", "gatuadress")),
          Map.entry("summary", Set.of("sammendrag", "samandrag", "sammanfattning", "ingress")),
          Map.entry("text", Set.of("tekst")),
          Map.entry("title", Set.of("tittel", "titel", "overskrift", "rubrik")),
          Map.entry(
              "topics",
              Set.of("tema", "temaer", "emne", "emner", "ämne", "ämnen", "teman", "tags")),
          Map.entry("updated", Set.of("oppdatert", "uppdaterad")),
          Map.entry("url", Set.of("lenke", "lenkje", "länk", "link", "adresse", "adress")),
          Map.entry("venue", Set.of("sted", "stad", "plats", "lokale", "lokal", "kurssted")),
          Map.entry("waitingList", Set.of("venteliste", "väntelista")));

  private Translated() {}

  /** The one of some file names that a name in an editor's own language stands for. */
  static Optional<String> file(String own, Collection<String> names) {
    int dot = own.indexOf('.');
    String stem = (dot < 0 ? own : own.substring(0, dot)).toLowerCase(Locale.ROOT);
    String ending = dot < 0 ? "" : ".yaml";
    return Optional.ofNullable(FILES.get(stem)).map(n -> n + ending).filter(names::contains);
  }

  /** The first of some keys that an editor's own word stands for. */
  static Optional<String> key(String own, List<String> keys) {
    String lower = Advice.plain(own).toLowerCase(Locale.ROOT);
    return keys.stream()
        .filter(key -> KEYS.getOrDefault(key, Set.of()).contains(lower))
        .findFirst();
  }

  /** The one of some words that an editor's own word stands for. */
  static Optional<String> word(String own, Collection<String> words) {
    String lower = Advice.plain(own).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(lower)).filter(words::contains);
  }
}
