package samling.publish;

import java.io.IOException;

/** A connection to a target that a site can be taken by. */
public interface Route extends Look {
  /** Takes a site there, unless the target no longer stands as it was planned for. */
  void publish(Plan plan, Progress progress) throws IOException, PublishRefused;

  /**
   * Goes back to the release before the present one.
   *
   * @return what is published from then on
   */
  Inventory rollBack(Progress progress) throws IOException, PublishRefused;
}
