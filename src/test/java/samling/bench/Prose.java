package samling.bench;

import java.util.Random;

/** Words that mean nothing, as long as real ones, and the same for the same seed everywhere. */
final class Prose {
  private static final String[] WORDS =
      ("samtale lytte gruppe leder hverdag stress søvn smerte mestring pårørende barn skole arbeid kommune helse mat"
              + " trening sorg tillit språk møte prosess digital undervisning veiledning metode forskning erfaring energi"
              + " hvile pust motivasjon endring vaner nettverk frivillig ungdom eldre hjerte økonomi familie foreldre trygg"
              + " åpen rolig modig tydelig håndverk hage musikk natur dugnad verksted bibliotek og i på som til av det er"
              + " en ei et den de vi dere noen alle mange få først siden etterpå sammen hver ofte aldri gjerne derfor"
              + " mellom under over gjennom rundt langs både eller men når hvis fordi gir tar viser øver prøver deler"
              + " skriver leser hører spør svarer finner bygger lager pusser syr sår planter baker koker synger spiller"
              + " tegner måler regner planlegger oppmerksomhet tilrettelegging samarbeid likepersoner kunnskap rom lokale"
              + " bord stol tavle ark penn kopp kaffe te pause lørdag tirsdag kveld formiddag høst vår och att med för inte"
              + " också själv vänner trädgård hälsa övning möte läsning båda något")
          .split(" ");

  private final Random random;

  Prose(long seed) {
    this.random = new Random(seed);
  }

  int number(int below) {
    return random.nextInt(below);
  }

  String one(String... of) {
    return of[random.nextInt(of.length)];
  }

  String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(one(WORDS));
    }
    return words.toString();
  }

  /** Words that begin with a capital letter, without a full stop. */
  String phrase(int count) {
    String words = words(count);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Sentences of six to fourteen words, about as many words as asked for. */
  String sentences(int count) {
    StringBuilder sentences = new StringBuilder();
    for (int left = count; left > 0; ) {
      int length = left < 10 ? left : 6 + random.nextInt(9);
      int half = Math.max(1, length / 2);
      sentences.append(sentences.isEmpty() ? "" : " ").append(phrase(half));
      if (length > half) {
        sentences.append(length > 9 ? ", " : " ").append(words(length - half));
      }
      sentences.append('.');
      left -= length;
    }
    return sentences.toString();
  }

  /** A Markdown list. */
  String items(int count, int length, boolean numbered) {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      items.append(numbered ? i + ". " : "- ").append(phrase(length)).append('\n');
    }
    return items.toString();
  }
}
