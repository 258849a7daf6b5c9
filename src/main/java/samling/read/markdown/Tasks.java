package samling.read.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of lists that begin with a box, empty or ticked. Where the box is the text of a link,
 * as in {@code - [x](course:a)}, a link is meant and no task, which is not what the extension for
 * such lists takes it for.
 */
final class Tasks implements BlockPreProcessor {
  /** What the parser is to take for boxes, in its setting of that name. */
  static final String[] BOXES = {"[ ]", "[x]", "[X]"};

  private Tasks() {}

  static BlockPreProcessorFactory factory() {
    return new BlockPreProcessorFactory() {
      @Override
      public BlockPreProcessor apply(ParserState state) {
        return new Tasks();
      }

      @Override
      public Set<Class<? extends Block>> getBlockTypes() {
        return Set.of(BulletListItem.class, OrderedListItem.class);
      }

      @Override
      public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
      }

      @Override
      public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
      }

      @Override
      public boolean affectsGlobalScope() {
        return true;
      }
    };
  }

  @Override
  public void preProcess(ParserState state, Block block) {
    ListItem item = (ListItem) block;
    BasedSequence box = item.getMarkerSuffix();
    if (box.isEmpty()) {
      return;
    }
    @Nullable Paragraph text = item.getFirstChild() instanceof Paragraph p ? p : null;
    if (text != null && isLink(box, text)) {
      begin(text, box.getStartOffset());
      item.setMarkerSuffix(BasedSequence.NULL);
    } else {
      if (text != null) {
        begin(text, wordAfter(box, text)); // where a tab follows the box, a letter has been lost
      }
      TaskListItem task = new TaskListItem(item);
      task.setTight(item.isOwnTight());
      item.insertBefore(task);
      item.unlink();
      state.blockAdded(task);
      state.blockRemoved(item);
    }
  }

  private static boolean isLink(BasedSequence box, Paragraph text) {
    return !box.matches(BOXES[0])
        && text.getStartOffset() == box.getEndOffset()
        && text.getChars().charAt(0) == '(';
  }

  /** Where the first word after a box begins, which may be on the next line. */
  private static int wordAfter(BasedSequence box, Paragraph text) {
    BasedSequence all = box.getBaseSequence();
    for (int at = box.getEndOffset(); at < text.getStartOffset(); at++) {
      if (all.charAt(at) > ' ') {
        return at;
      }
    }
    return text.getStartOffset();
  }

  /** Has a paragraph begin where the text does that belongs to it. */
  private static void begin(Paragraph text, int start) {
    if (text.getStartOffset() != start) {
      List<BasedSequence> lines = new ArrayList<>(text.getContentLines());
      BasedSequence first = lines.get(0);
      lines.set(0, first.baseSubSequence(start, first.getEndOffset()));
      text.setContent(lines);
    }
  }
}
