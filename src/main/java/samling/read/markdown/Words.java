package samling.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** The bare words of a piece of Markdown. */
final class Words {

  private Words() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    for (Node part : node.getDescendants()) {
      if (part instanceof Text || part instanceof HtmlEntity) {
        out.append(part.getChars().unescape());
      } else if (part instanceof AutoLink link) {
        out.append(link.getText());
      } else if (part instanceof MailLink link) {
        out.append(link.getText());
      } else if (part instanceof SoftLineBreak || part instanceof HardLineBreak) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }
}
