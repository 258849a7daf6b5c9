package samling.edit;

/** Nothing was done, and the refusal tells why. */
public final class Refused extends Exception {

  private final transient Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal.reason().name(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
