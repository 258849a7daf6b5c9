package samling.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

  private Translated() {}

  /** The one of some file names that a name in an editor's own language stands for. */
  static Optional<String> file(String own, Collection<String> names) {
    int dot = own.indexOf('.');
    String stem = (dot < 0 ? own : own.substring(0, dot)).toLowerCase(Locale.ROOT);
    String ending = dot < 0 ? "" : ".yaml";
    return Optional.ofNullable(FILES.get(stem)).map(n -> n + ending).filter(names::contains);
  }

  /** The one of some words that an editor's own word stands for. */
  static Optional<String> word(String own, Collection<String> words) {
    String lower = Advice.plain(own).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(WORDS.get(lower)).filter(words::contains);
  }
}
