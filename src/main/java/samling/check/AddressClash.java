package samling.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samling.diagnostic.Diagnostic;
import samling.diagnostic.Help;
import samling.diagnostic.Rule;
import samling.site.PlannedAddress;

/** No two things get the same address; looked at once the addresses are planned. */
public final class AddressClash {

  private AddressClash() {}

  /** Every address that is already taken by something named earlier. */
  public static List<Diagnostic> check(Collection<PlannedAddress> addresses) {
    Map<String, PlannedAddress> taken = new HashMap<>();
    List<Diagnostic> clashes = new ArrayList<>();
    for (PlannedAddress address : addresses) {
      PlannedAddress other = taken.putIfAbsent(address.path(), address);
      if (other != null) {
        clashes.add(
            Diagnostic.of(
                    Rule.ADDRESS_CLASH,
                    address.span(),
                    address.path(),
                    other.span().file() + ":" + other.span().line())
                .with(Help.plain()));
      }
    }
    return clashes;
  }
}
