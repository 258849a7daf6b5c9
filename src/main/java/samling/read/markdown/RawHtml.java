package samling.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.source.Span;

/** HTML that editors write themselves, cut down to what can do no harm. */
final class RawHtml {

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
  private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9_ -]+");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern TIME = Pattern.compile("[0-9PTWYMDHSZ:.+-]{1,40}");

  private static final Pattern NAMED =
      Pattern.compile("(?:href|src)=\"(?:" + String.join("|", LinkTarget.SCHEMES) + "):[^\"]*\"");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("h2", "h3", "h4", "h5", "h6", "p", "div", "span", "br", "hr", "wbr")
          .allowElements("blockquote", "pre", "aside", "section", "details", "summary")
          .allowElements("figure", "figcaption", "address")
          .allowElements("ul", "ol", "li", "dl", "dt", "dd")
          .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .allowElements("a", "img", "em", "strong", "b", "i", "u", "s", "small", "mark")
          .allowElements("code", "kbd", "samp", "var", "sub", "sup", "del", "ins")
          .allowElements("abbr", "cite", "dfn", "q", "time", "bdi", "bdo")
          .allowWithoutAttributes("a", "span")
          .allowAttributes("id")
          .matching(NAME)
          .globally()
          .allowAttributes("class")
          .matching(NAMES)
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("dir")
          .matching(true, "ltr", "rtl", "auto")
          .globally()
          .allowAttributes("title")
          .globally()
          .allowAttributes("role")
          .matching(false, "doc-noteref", "doc-backlink", "doc-endnotes", "note")
          .onElements("a", "div")
          .allowAttributes("aria-label")
          .onElements("a")
          .allowAttributes("href")
          .matching((element, attribute, value) -> used(LinkTarget.ofLink(value)))
          .onElements("a")
          .allowAttributes("src")
          .matching((element, attribute, value) -> used(LinkTarget.ofImage(value)))
          .onElements("img")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(NUMBER)
          .onElements("img")
          .allowAttributes("scope")
          .matching(true, "col", "row", "colgroup", "rowgroup")
          .onElements("th")
          .allowAttributes("colspan", "rowspan")
          .matching(NUMBER)
          .onElements("th", "td")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("value")
          .matching(NUMBER)
          .onElements("li")
          .allowAttributes("reversed")
          .onElements("ol")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("datetime")
          .matching(TIME)
          .onElements("time", "del", "ins")
          .allowUrlProtocols("https", "http", "mailto", "tel")
          .allowUrlProtocols(LinkTarget.SCHEMES.toArray(String[]::new))
          .toFactory();

  private final Excerpt excerpt;
  private final String written;
  private final int[] starts;
  private final Map<String, Matcher> searches = new HashMap<>();
  private final Set<Diagnostic> faults = new LinkedHashSet<>();

  /**
   * @param pieces what editors wrote, out of the excerpt's text
   */
  RawHtml(Excerpt excerpt, List<BasedSequence> pieces) {
    StringBuilder joined = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (BasedSequence piece : pieces) {
      joined.append(piece).append('\n');
      for (int i = 0; i <= piece.length(); i++) {
        places.add(piece.getStartOffset() + i);
      }
    }
    this.excerpt = excerpt;
    this.written = joined.toString();
    this.starts = places.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A whole text in HTML without what is not allowed. */
  String clean(String html) {
    String clean = POLICY.sanitize(html, new Removals(), this);
    // The cleaner writes these out as numbers, though they mean nothing in text and quotes.
    return NAMED
        .matcher(clean)
        .replaceAll(RawHtml::asWritten)
        .replace("&#61;", "=")
        .replace("&#43;", "+")
        .replace("&#64;", "@")
        .replace("&#39;", "'")
        .replace("&#96;", "`");
  }

  /** What was taken out, in the order it was found. */
  List<Diagnostic> faults() {
    return new ArrayList<>(faults);
  }

  /** The cleaner encodes these in every address; a name is no address. */
  private static String asWritten(MatchResult named) {
    String name = named.group().replace("%20", " ").replace("%28", "(").replace("%29", ")");
    return Matcher.quoteReplacement(name);
  }

  private void removed(String shown, String pattern) {
    Matcher matcher = searches.computeIfAbsent(pattern, this::search);
    if (matcher.find()) {
      Span span = excerpt.span(starts[matcher.start(1)], starts[matcher.end(1)]);
      faults.add(Diagnostic.of(Rule.HTML_REMOVED, span, shown).with(Help.plain()));
    }
  }

  private Matcher search(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(written);
  }

  private static @Nullable String used(LinkTarget target) {
    if (target instanceof LinkTarget.Named named) {
      return named.href();
    }
    return target instanceof LinkTarget.Address address ? address.href() : null;
  }

  /**
   * Notes what the cleaner takes out; unusable addresses are reported where links are looked at.
   */
  private static final class Removals implements HtmlChangeListener<RawHtml> {

    @Override
    public void discardedTag(@Nullable RawHtml html, String element) {
      if (html != null) {
        html.removed("<" + element + ">", "(<" + Pattern.quote(element) + ")\\b");
      }
    }

    @Override
    public void discardedAttributes(@Nullable RawHtml html, String element, String... attributes) {
      for (String attribute : attributes) {
        boolean address = attribute.equals("href") || attribute.equals("src");
        if (html != null && !address) {
          html.removed(
              attribute,
              "<" + Pattern.quote(element) + "\\b[^<]*?\\s(" + Pattern.quote(attribute) + ")");
        }
      }
    }
  }
}
