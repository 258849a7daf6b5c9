package samling.whole;

import java.util.Map;
import java.util.regex.Pattern;

/** Words that are true only for a while, and where they are used so that they stay true. */
final class RottingWords {
  private static final Map<String, Pattern> WORDS =
      Map.of(
          "nb",
          words(
              "nå|snart|neste|i dag|i morgen|i går|(denne|forrige) (måneden|uken|uka|gangen)"
                  + "|kommende|åpner|nylig|nettopp|ennå|fremdeles|stengt|stenger|pågår|avsluttet"
                  + "|åpen|åpent|igjen|starter|begynner"),
          "nn",
          words(
              "no|snart|neste|i dag|i morgon|i går|(denne|førre) (månaden|veka|gongen)|kommande"
                  + "|opnar|nyleg|enno|framleis|stengd|stengt|pågår|avslutta|open|ope|startar"
                  + "|byrjar"),
          "sv",
          words(
              "nu|snart|nästa|i dag|idag|i morgon|i går|(den här|förra) (månaden|veckan|gången)"
                  + "|kommande|öppnar|nyligen|ännu|fortfarande|stängd|stängt|pågår|avslutad"
                  + "|avslutat|öppen|öppet|kvar|startar|börjar"),
          "en",
          words(
              "now|soon|next|today|tomorrow|yesterday|(this|last) (month|week|time)|upcoming"
                  + "|coming|opens|recently|just|yet|still|closed|under way|open|left|starts|begins"
                  + "|currently"));

  /** What was so on a day that is told, is over for good, or is as editors have it. */
  private static final Map<String, Pattern> LASTING =
      Map.of(
          "nb",
          Pattern.compile(
              "(.*· )?Avsluttet|(Kurset er i|I)kke åpent for påmelding\\.?|(.*· )?Åpen for nye"
                  + "|Grupper som er avsluttet|.* kommer igjen\\."),
          "nn",
          Pattern.compile(
              "(.*· )?Avslutta|(Kurset er i|I)kkje ope for påmelding\\.?|(.*· )?Open for nye"
                  + "|Grupper som er avslutta"),
          "sv",
          Pattern.compile(
              "(.*· )?Avslutat|(.*· )?Avslutad|(Kursen är i|Kurset är i|I)nte öppe[nt] för anmälan\\.?"
                  + "|(.*· )?Öppen för nya|\\d+ plats(er)? kvar den \\d+ \\S+ \\d{4}\\.?"
                  + "|Grupper som har avslutats"),
          "en",
          Pattern.compile(
              "(The course is not|Not) open for registration\\.?|(.*· )?Open to newcomers"
                  + "|\\d+ places? left on \\d+ \\S+ \\d{4}\\.?"
                  + "|Registration closed \\d+ \\S+ \\d{4}( at .*)?"
                  + "|.*Relatives and next of kin”?\\.?"
                  + "|The file opens in most calendars\\.|There is nothing here yet\\."));

  private RottingWords() {}

  /** Whether a sentence of the interface would be untrue some day. */
  static boolean rots(String sentence, String lang) {
    Pattern words = WORDS.get(lang);
    Pattern lasting = LASTING.get(lang);
    return words != null
        && lasting != null
        && words.matcher(sentence).find()
        && !lasting.matcher(sentence).matches();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}@.-])(" + alternatives + ")(?![\\p{L}@-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
