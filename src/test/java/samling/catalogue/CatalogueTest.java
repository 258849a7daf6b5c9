package samling.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samling.TestSite;
import samling.source.MapNode;
import samling.source.Node;
import samling.source.Span;

class CatalogueTest {

  /** What has a file of its own is let go with all that is in it; only its places stay. */
  @Test
  void sourcesThatAreLetGoStillTellWhereTheyWere() {
    Catalogue catalogue =
        TestSite.of(
                """
                -- content/topics.yaml --
                stress: {name: Stress}
                -- content/courses/listening.yaml --
                title: Listening
                summary: Hear what is meant.
                contact: {name: Office, email: office@example.no}
                offerings:
                  - id: winter
                    sessions: [{date: 2027-01-14, venue: online}]
                    registration: {email: office@example.no}
                -- content/groups/calm.yaml --
                title: Calm
                -- content/announcements/news.md --
                ---
                title: News
                date: 2026-10-01
                ---
                -- content/pages/about.md --
                ---
                title: About
                ---
                """)
            .read()
            .content()
            .catalogue();
    Course course = catalogue.courses().get("listening");
    Offering offering = course.offerings().get(0);
    List<Node> sources =
        List.of(
            course.source(),
            course.contact().source(),
            offering.source(),
            offering.sessions().get(0).source(),
            offering.registration().source(),
            catalogue.groups().get("calm").source(),
            catalogue.announcements().get("news").source(),
            catalogue.pages().get("about").source());
    assertThat(sources).noneMatch(CatalogueTest::isEmpty);
    List<Span> places = sources.stream().map(Node::span).toList();

    catalogue.letSourcesGo();

    assertThat(sources).allMatch(CatalogueTest::isEmpty);
    assertThat(sources.stream().map(Node::span)).isEqualTo(places);
    assertThat(catalogue.site().source().has("name")).isTrue();
    assertThat(catalogue.topics().get("stress").source().has("name")).isTrue();
    assertThat(course.title().values()).containsValue("Listening");
  }

  private static boolean isEmpty(Node node) {
    return node instanceof MapNode map && map.isEmpty();
  }
}
