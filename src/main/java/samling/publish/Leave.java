package samling.publish;

import samling.publish.PublishRefused.Reason;

/**
 * What a user allows beyond the usual.
 *
 * @param adopt whether a target that holds other files may be published to, beside them
 * @param deletions how many files may be deleted; negative for the usual cap
 */
public record Leave(boolean adopt, int deletions) {
  /** Up to so many files may always be deleted. */
  public static final int FEW = 100;

  /** And up to this share of what is published, in hundredths. */
  public static final int SHARE = 20;

  /** Refuses a plan that could destroy something. */
  public void check(Plan plan) throws PublishRefused {
    Standing standing = plan.standing();
    if (!standing.inTheWay().isEmpty()) {
      throw new PublishRefused(Reason.IN_THE_WAY, standing.inTheWay());
    }
    if (!standing.marked() && !standing.foreign().isEmpty() && !adopt) {
      throw new PublishRefused(Reason.FOREIGN, standing.foreign());
    }
    int deleted = plan.difference().deleted().size();
    int there = standing.ours().files().size();
    boolean many = deleted > FEW && deleted * 100L > (long) SHARE * there;
    if (deletions < 0 ? many : deleted > deletions) {
      throw new PublishRefused(
          Reason.TOO_MANY_DELETIONS, plan.difference().deleted(), deleted, there);
    }
  }
}
