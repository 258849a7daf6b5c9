package samling.read.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Set;

/** Tables in HTML: in a frame that can be scrolled, with heads that say what they head. */
final class TableRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TableBlock.class, this::table),
        new NodeRenderingHandler<>(TableHead.class, (n, c, h) -> lines("thead", n, c, h)),
        new NodeRenderingHandler<>(TableBody.class, (n, c, h) -> lines("tbody", n, c, h)),
        new NodeRenderingHandler<>(TableRow.class, (n, c, h) -> lines("tr", n, c, h)),
        new NodeRenderingHandler<>(TableCaption.class, (n, c, h) -> lines("caption", n, c, h)),
        new NodeRenderingHandler<>(TableSeparator.class, (n, c, h) -> {}),
        new NodeRenderingHandler<>(TableCell.class, this::cell));
  }

  private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "table-wrap").withAttr();
    html.tagLine("div", () -> html.tagLine("table", () -> parts(node, context)));
  }

  /** A caption is written last and stands first. */
  private static void parts(TableBlock node, NodeRendererContext context) {
    for (Node child : node.getChildren()) {
      if (child instanceof TableCaption) {
        context.render(child);
      }
    }
    for (Node child : node.getChildren()) {
      boolean empty = child instanceof TableBody && !child.hasChildren();
      if (!(child instanceof TableCaption) && !empty) {
        context.render(child);
      }
    }
  }

  private static void lines(String tag, Node node, NodeRendererContext context, HtmlWriter html) {
    html.tagLine(tag, () -> context.renderChildren(node));
  }

  private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
    String tag = node.isHeader() ? "th" : "td";
    if (node.isHeader()) {
      html.attr("scope", "col");
    }
    if (node.getAlignment() != null) {
      html.attr("class", "align-" + node.getAlignment().name().toLowerCase(Locale.ROOT));
    }
    html.withAttr().tag(tag);
    context.renderChildren(node);
    html.tag("/" + tag);
  }
}
