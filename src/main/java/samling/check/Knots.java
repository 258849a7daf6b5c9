package samling.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a graph in which one can get from every node to every other: its strongly connected
 * components of more than one node, found in one walk (Tarjan 1972) that doesn't use the call
 * stack.
 */
final class Knots {

  private final Map<String, List<String>> edges;
  private final Map<String, Integer> number = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> isOpen = new HashSet<>();
  private final List<Set<String>> found = new ArrayList<>();

  Knots(Map<String, List<String>> edges) {
    this.edges = edges;
  }

  /** Every knot, and the nodes of each, in the order in which the graph names its nodes. */
  List<Set<String>> all() {
    edges.keySet().stream().filter(node -> !number.containsKey(node)).forEach(this::walk);
    Map<String, Integer> order = new HashMap<>();
    edges.keySet().forEach(node -> order.put(node, order.size()));
    Comparator<String> byOrder = Comparator.comparing(node -> order.getOrDefault(node, 0));
    return found.stream()
        .map(knot -> knot.stream().sorted(byOrder).toList())
        .sorted(Comparator.comparing(knot -> knot.get(0), byOrder))
        .map(knot -> (Set<String>) new LinkedHashSet<>(knot))
        .toList();
  }

  private record Step(String node, Iterator<String> next) {}

  private void walk(String root) {
    Deque<Step> path = new ArrayDeque<>();
    path.push(enter(root));
    while (!path.isEmpty()) {
      Step step = path.element();
      if (step.next().hasNext()) {
        String to = step.next().next();
        if (!number.containsKey(to)) {
          path.push(enter(to));
        } else if (isOpen.contains(to)) {
          lower(step.node(), number.getOrDefault(to, 0));
        }
      } else {
        path.pop();
        if (!path.isEmpty()) {
          lower(path.element().node(), low.getOrDefault(step.node(), 0));
        }
        leave(step.node());
      }
    }
  }

  private Step enter(String node) {
    int n = number.size();
    number.put(node, n);
    low.put(node, n);
    open.push(node);
    isOpen.add(node);
    return new Step(node, edges.getOrDefault(node, List.of()).iterator());
  }

  private void lower(String node, int to) {
    low.merge(node, to, Math::min);
  }

  private void leave(String node) {
    if (!low.getOrDefault(node, 0).equals(number.get(node))) {
      return;
    }
    Set<String> knot = new HashSet<>();
    String member;
    do {
      member = open.pop();
      isOpen.remove(member);
      knot.add(member);
    } while (!member.equals(node));
    if (knot.size() > 1) {
      found.add(knot);
    }
  }
}
