package samling.read.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/** Headings, notes set off from the text, and lists of things to do, in HTML. */
final class BlockRenderer implements NodeRenderer {

  private static final String DONE = "\u2611";
  private static final String TO_DO = "\u2610";

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Heading.class, this::heading),
        new NodeRenderingHandler<>(AdmonitionBlock.class, this::note),
        new NodeRenderingHandler<>(TaskListItem.class, this::task));
  }

  private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
    if (!node.getAnchorRefId().isEmpty()) {
      html.attr("id", node.getAnchorRefId());
    }
    html.withAttr().tagLine("h" + node.getLevel(), () -> context.renderChildren(node));
  }

  private void note(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
    String kind = Slug.of(node.getInfo().toString());
    String title = node.getTitle().unescape().strip();
    boolean folds = node.getOpeningMarker().startsWith("???") && !title.isEmpty();
    html.attr("class", kind.isEmpty() ? "note" : "note note-" + kind);
    if (folds && node.getOpeningMarker().endsWith("+")) {
      html.attr("open", "");
    }
    if (!folds) {
      html.attr("role", "note");
    }
    html.withAttr()
        .tagLine(
            folds ? "details" : "div",
            () -> {
              if (folds) {
                html.tag("summary").text(title).closeTag("summary").line();
              } else if (!title.isEmpty()) {
                html.attr("class", "note-title").withAttr().tag("p");
                html.text(title).closeTag("p").line();
              }
              context.renderChildren(node);
            });
  }

  private void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", node.isItemDoneMarker() ? "task task-done" : "task");
    html.withAttr()
        .tagLine(
            "li",
            () -> {
              html.attr("class", "task-mark").withAttr().tag("span");
              html.text(node.isItemDoneMarker() ? DONE : TO_DO).closeTag("span").text(" ");
              for (Node child : node.getChildren()) {
                child(child, child == node.getFirstChild(), context);
              }
            });
  }

  /** The first paragraph stands on the line of the mark, without a tag of its own. */
  private static void child(Node child, boolean first, NodeRendererContext context) {
    if (first && child instanceof Paragraph) {
      context.renderChildren(child);
    } else {
      context.render(child);
    }
  }
}
