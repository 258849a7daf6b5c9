package samling.check;

import static org.assertj.core.api.Assertions.assertThat;
import static samling.check.Checked.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathwaysTest {

  @Test
  void aCircleIsToldOfOnceAtItsFirstCourse() {
    assertThat(
            site(
                """
                -- content/courses/a.yaml --
                title: A
                summary: One day.
                prerequisites: [{course: z}, {course: b}]
                -- content/courses/b.yaml --
                title: B
                summary: One day.
                prerequisites:
                  - course: c
                -- content/courses/c.yaml --
                title: C
                summary: One day.
                prerequisites:
                  - course: a
                -- content/courses/y.yaml --
                title: Y
                summary: One day.
                prerequisites: [{course: z}]
                -- content/courses/z.yaml --
                title: Z
                summary: One day.
                prerequisites: [{course: y, recommended: true}]
                """))
        .containsExactly("prerequisite-cycle content/courses/a.yaml:3:39 «b»");
  }

  @Test
  void longChainsAreWalkedWithoutTheCallStack() {
    Map<String, List<String>> chain = new LinkedHashMap<>();
    for (int i = 0; i < 100_000; i++) {
      chain.put("c" + i, List.of("c" + (i + 1) % 100_000));
    }
    List<Set<String>> knots = new ArrayList<>(new Knots(chain).all());
    assertThat(knots).hasSize(1);
    assertThat(knots.get(0)).hasSize(100_000);
  }

  @Test
  void whatIsRequiredIsHeldBefore() {
    assertThat(
            site(
                """
                -- content/courses/basic.yaml --
                title: Basic
                summary: One day.
                offerings:
                  - {id: late, mode: online, sessions: [{date: 2027-03-01}]}
                  - {id: past, mode: online, sessions: [{date: 2026-03-01}]}
                -- content/courses/further.yaml --
                title: Further
                summary: One day.
                prerequisites:
                  - course: basic
                offerings:
                  - {id: early, mode: online, sessions: [{date: 2027-02-01}]}
                -- content/courses/advised.yaml --
                title: Advised
                summary: One day.
                prerequisites: [{course: basic, recommended: true}]
                offerings:
                  - {id: early, mode: online, sessions: [{date: 2027-02-01}]}
                -- content/courses/later.yaml --
                title: Later
                summary: One day.
                prerequisites: [{course: basic}]
                offerings:
                  - {id: early, mode: online, sessions: [{date: 2027-02-01}]}
                  - {id: late, mode: online, sessions: [{date: 2027-04-01}]}
                """))
        .containsExactly("prerequisite-not-offered content/courses/further.yaml:4:13 «basic»");
  }

  @Test
  void aPathwayCanBeWalkedInTheOrderOfDates() {
    assertThat(
            site(
                """
                -- content/courses/a.yaml --
                title: A
                summary: One day.
                offerings:
                  - {id: one, mode: online, sessions: [{date: 2027-02-01}, {date: 2027-02-08}]}
                -- content/courses/b.yaml --
                title: B
                summary: One day.
                offerings:
                  - {id: one, mode: online, sessions: [{date: 2027-01-01}]}
                  - {id: two, mode: online, sessions: [{date: 2027-02-07}]}
                -- content/courses/c.yaml --
                title: C
                summary: One day.
                offerings:
                  - {id: one, mode: online, sessions: [{date: 2027-02-09}]}
                -- content/courses/d.yaml --
                title: D
                summary: One day.
                -- content/pathways.yaml --
                broken: {title: Broken, steps: [a, b, c]}
                walkable: {title: Walkable, steps: [a, d, [b, c]]}
                fine:
                  title: Fine
                  steps:
                    - b
                    - a
                    - c
                choice:
                  title: Choice
                  steps:
                    - a
                    - [b, b]
                """))
        .containsExactly(
            "pathway-order content/pathways.yaml:1:36 «b»",
            "pathway-order content/pathways.yaml:13:8 «b»");
  }
}
