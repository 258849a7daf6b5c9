package samling.read.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links and images in HTML; what may not be linked to keeps its words and loses its link. */
final class LinkRenderer implements NodeRenderer {

  private final ReferenceRepository references;

  LinkRenderer(DataHolder options) {
    this.references = Parser.REFERENCES.get(options);
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Link.class, this::link),
        new NodeRenderingHandler<>(LinkRef.class, this::linkRef),
        new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
        new NodeRenderingHandler<>(Image.class, this::image),
        new NodeRenderingHandler<>(ImageRef.class, this::imageRef));
  }

  private void link(Link node, NodeRendererContext context, HtmlWriter html) {
    anchor(node, node.getUrl(), node.getTitle(), context, html);
  }

  private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      Reference reference = node.getReferenceNode(references);
      anchor(node, reference.getUrl(), reference.getTitle(), context, html);
    } else if (node.hasChildren()) {
      html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
      context.renderChildren(node);
      html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
    } else {
      html.text(node.getChars().unescape());
    }
  }

  private static void anchor(
      Node node,
      BasedSequence url,
      BasedSequence title,
      NodeRendererContext context,
      HtmlWriter html) {
    String href = href(LinkTarget.ofLink(url.unescape()));
    if (href == null) {
      context.renderChildren(node);
      return;
    }
    html.attr("href", href);
    addTitle(title, html);
    html.withAttr().tag("a");
    context.renderChildren(node);
    html.tag("/a");
  }

  private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
    String text = node.getText().unescape();
    boolean bareHost = node.getOpeningMarker().isEmpty() && text.startsWith("www.");
    String href = href(LinkTarget.ofLink(bareHost ? "https://" + text : text));
    if (href == null) {
      html.text(text);
    } else {
      html.attr("href", href).withAttr().tag("a").text(text).tag("/a");
    }
  }

  private void image(Image node, NodeRendererContext context, HtmlWriter html) {
    picture(node, node.getUrl(), node.getTitle(), html);
  }

  private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
    if (node.isDefined()) {
      Reference reference = node.getReferenceNode(references);
      picture(node, reference.getUrl(), reference.getTitle(), html);
    } else {
      html.text(node.getChars().unescape());
    }
  }

  private static void picture(Node node, BasedSequence url, BasedSequence title, HtmlWriter html) {
    String src = href(LinkTarget.ofImage(url.unescape()));
    String alt = Words.of(node);
    if (src == null) {
      html.text(alt);
      return;
    }
    html.attr("src", src).attr("alt", alt);
    addTitle(title, html);
    html.withAttr().tagVoid("img");
  }

  private static void addTitle(BasedSequence title, HtmlWriter html) {
    if (title.isNotNull()) {
      html.attr("title", title.unescape());
    }
  }

  private static @Nullable String href(LinkTarget target) {
    if (target instanceof LinkTarget.Named named) {
      return named.href();
    }
    return target instanceof LinkTarget.Address address ? address.href() : null;
  }
}
