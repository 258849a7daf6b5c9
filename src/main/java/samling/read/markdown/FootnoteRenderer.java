package samling.read.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import java.util.Set;

/** Footnotes in HTML: a number in the text, the note at the end, and links both ways. */
final class FootnoteRenderer implements PhasedNodeRenderer {

  /** What the names of a document's footnotes begin with. */
  static final DataKey<String> PREFIX = new DataKey<>("SAMLING_FOOTNOTE_PREFIX", "");

  private final FootnoteRepository footnotes;
  private final String prefix;

  FootnoteRenderer(DataHolder options) {
    this.footnotes = FootnoteExtension.FOOTNOTES.get(options);
    this.prefix = PREFIX.get(options);
    footnotes.resolveFootnoteOrdinals();
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Footnote.class, this::mark),
        new NodeRenderingHandler<>(FootnoteBlock.class, (n, c, h) -> {}));
  }

  @Override
  public Set<RenderingPhase> getRenderingPhases() {
    return Set.of(RenderingPhase.BODY_BOTTOM);
  }

  @Override
  public void renderDocument(
      NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
    if (footnotes.getReferencedFootnoteBlocks().isEmpty()) {
      return;
    }
    html.attr("class", "footnotes").attr("role", "doc-endnotes").withAttr();
    html.tagLine("div", () -> html.tagLine("ol", () -> notes(context, html)));
  }

  private void notes(NodeRendererContext context, HtmlWriter html) {
    for (FootnoteBlock note : footnotes.getReferencedFootnoteBlocks()) {
      html.attr("id", noteId(note)).withAttr();
      html.tagLine(
          "li",
          () -> {
            context.renderChildren(note);
            for (int i = 0; i < note.getFootnoteReferences(); i++) {
              back(note, i, html);
            }
          });
    }
  }

  private void mark(Footnote node, NodeRendererContext context, HtmlWriter html) {
    FootnoteBlock note = node.getFootnoteBlock();
    if (note == null) {
      html.text("[^");
      context.renderChildren(node);
      html.text("]");
      return;
    }
    String number = Integer.toString(note.getFootnoteOrdinal());
    html.tag("sup");
    if (node.getAncestorOfType(Link.class, LinkRef.class) == null) {
      html.attr("id", markId(note, node.getReferenceOrdinal()));
      html.attr("href", "#" + noteId(note)).attr("role", "doc-noteref");
      html.withAttr().tag("a").text(number).tag("/a");
    } else {
      html.text(number);
    }
    html.tag("/sup");
  }

  private void back(FootnoteBlock note, int reference, HtmlWriter html) {
    html.attr("class", "footnote-back").attr("href", "#" + markId(note, reference));
    html.attr("role", "doc-backlink");
    html.attr("aria-label", Integer.toString(note.getFootnoteOrdinal()));
    html.withAttr().tag("a").text("\u21A9\uFE0E").tag("/a");
  }

  private String noteId(FootnoteBlock note) {
    return prefix + "fn-" + note.getFootnoteOrdinal();
  }

  private String markId(FootnoteBlock note, int reference) {
    String first = prefix + "fnref-" + note.getFootnoteOrdinal();
    return reference == 0 ? first : first + "-" + (reference + 1);
  }
}
