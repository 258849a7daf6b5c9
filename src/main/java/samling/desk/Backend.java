package samling.desk;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samling.catalogue.Language;
import samling.desk.NotDone.Reason;
import samling.edit.FileChange;
import samling.preview.LiveContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Decap CMS asks of a "proxy" back end: each request names an action and its parameters, and
 * each answer is JSON. Its files are forms, one for each thing of the catalogue; see {@link
 * EntryPath}.
 */
final class Backend {

  private static final String MARK = "mark_";
  private static final String LABEL = "label_";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final LiveContent live;
  private final Loans loans = new Loans();

  Backend(LiveContent live) {
    this.live = live;
  }

  /** Does what is asked. To be called while nobody else changes files. */
  JsonNode answer(JsonNode asked, DeskWords words) throws IOException, NotDone {
    JsonNode params = asked.path("params");
    return switch (Plain.text(asked.get("action")).orElse("")) {
      case "info" -> info();
      case "entriesByFolder" -> folder(text(params, "folder"), words.language());
      case "entriesByFiles" -> files(params.path("files"), words);
      case "getEntry" -> entry(text(params, "path"), words);
      case "persistEntry" -> persist(params);
      case "deleteFiles" -> delete(params.path("paths"));
      case "deleteFile" -> delete(JSON.arrayNode().add(text(params, "path")));
      case "getMedia" -> media().all();
      case "getMediaFile" -> media().one(text(params, "path"));
      case "persistMedia" -> upload(params.path("asset"));
      case "getDeployPreview" -> shown(text(params, "collection"), text(params, "slug"));
      default -> throw NotDone.of(Reason.NOT_UNDERSTOOD);
    };
  }

  private static ObjectNode info() {
    ObjectNode info = JSON.objectNode().put("repo", "samling").put("type", "local_fs");
    return info.set("publish_modes", JSON.arrayNode().add("simple"));
  }

  private Cabinet cabinet() {
    return new Cabinet(live.root(), live.content());
  }

  private Media media() {
    return new Media(live.root(), live.content());
  }

  /** All of a kind, by name alone: the rest is asked for when one of them is opened. */
  private ArrayNode folder(String folder, Language language) throws NotDone {
    Entity entity =
        Entity.of(folder)
            .filter(e -> !e.isAlone())
            .orElseThrow(() -> NotDone.of(Reason.NOT_THERE, folder));
    ArrayNode entries = JSON.arrayNode();
    for (Map.Entry<String, String> each : names(entity, language).entrySet()) {
      ObjectNode form =
          JSON.objectNode().put(LABEL, each.getValue()).put(entity.title(), each.getValue());
      entries.add(file(new EntryPath(entity, each.getKey()).path(), form));
    }
    return entries;
  }

  private Map<String, String> names(Entity entity, Language language) {
    return new Names(live.content().catalogue(), language).of(entity);
  }

  private ArrayNode files(JsonNode asked, DeskWords words) throws IOException, NotDone {
    ArrayNode entries = JSON.arrayNode();
    for (JsonNode file : asked) {
      entries.add(entry(text(file, "path"), words));
    }
    return entries;
  }

  private ObjectNode entry(String path, DeskWords words) throws IOException, NotDone {
    if (path.startsWith(Settings.CHOICES + "/") && path.endsWith(".json")) {
      String kind = path.substring(Settings.CHOICES.length() + 1, path.length() - 5);
      ObjectNode choices =
          new Choices(live.content().catalogue(), words.language(), words)
              .of(kind)
              .orElseThrow(() -> NotDone.of(Reason.NOT_THERE, path));
      return file(path, choices);
    }
    EntryPath place = EntryPath.of(path);
    Card card =
        cabinet()
            .find(place.entity(), place.id())
            .orElseThrow(() -> NotDone.of(Reason.NOT_THERE, place.id()));
    ObjectNode form = card.form();
    String mark = loans.give(form);
    String label = names(place.entity(), words.language()).getOrDefault(place.id(), place.id());
    return file(path, form.put(LABEL, label).put(MARK, mark));
  }

  private static ObjectNode file(String path, ObjectNode form) {
    ObjectNode entry = JSON.objectNode().put("data", form.toString());
    return entry.set("file", JSON.objectNode().put("path", path).put("label", "").put("id", path));
  }

  private ObjectNode persist(JsonNode params) throws IOException, NotDone {
    List<FileChange> changes = new ArrayList<>();
    for (JsonNode asset : params.path("assets")) {
      changes.add(media().upload(asset));
    }
    ArrayNode files = JSON.arrayNode();
    params.path("dataFiles").forEach(files::add);
    if (params.get("entry") instanceof ObjectNode entry) {
      files.add(entry);
    }
    if (files.size() != 1 || files.get(0).has("newPath")) {
      throw NotDone.of(Reason.NOT_UNDERSTOOD);
    }
    EntryPath place = EntryPath.of(text(files.get(0), "path"));
    JsonNode form = Requests.parse(text(files.get(0), "raw"));
    String mark = Plain.text(form.get(MARK)).orElse("");
    Cabinet cabinet = cabinet();
    Optional<Card> found = cabinet.find(place.entity(), place.id());
    changes.addAll(changes(cabinet, found, place, mark, form));
    new Keeper(live).write(changes, Reason.FAULTS);
    Optional<Card> now = cabinet().find(place.entity(), place.id());
    now.ifPresent(card -> loans.saved(mark, card.form()));
    return done();
  }

  private List<FileChange> changes(
      Cabinet cabinet, Optional<Card> found, EntryPath place, String mark, JsonNode form)
      throws IOException, NotDone {
    JsonNode whole = OfferingIds.given(place.entity(), found.map(Card::form), form);
    if (found.isEmpty()) {
      if (!mark.isEmpty()) {
        throw NotDone.of(Reason.MEANWHILE);
      }
      return cabinet.begin(place.entity(), place.id(), today()).changes(whole);
    }
    if (mark.isEmpty()) {
      throw NotDone.of(Reason.ID_TAKEN, place.id(), place.path());
    }
    if (!loans.isOf(mark, found.get().form())) {
      throw NotDone.of(Reason.MEANWHILE);
    }
    return found.get().changes(whole);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(live.now(), live.settings().zone());
  }

  /** Where a thing is shown. */
  private ObjectNode shown(String collection, String id) {
    String file = Entity.of(collection).flatMap(entity -> cabinet().file(entity, id)).orElse("");
    return JSON.objectNode().put("url", live.address(file)).put("status", "success");
  }

  private ObjectNode delete(JsonNode paths) throws IOException, NotDone {
    List<FileChange> changes = new ArrayList<>();
    for (JsonNode node : paths) {
      String path = Plain.text(node).orElse("");
      if (path.startsWith("assets/")) {
        changes.add(media().removal(path));
      } else {
        EntryPath place = EntryPath.of(path);
        if (place.entity().isAlone()) {
          throw NotDone.of(Reason.NOT_UNDERSTOOD);
        }
        Card card =
            cabinet()
                .find(place.entity(), place.id())
                .orElseThrow(() -> NotDone.of(Reason.NOT_THERE, place.id()));
        changes.addAll(card.removal());
      }
    }
    if (changes.stream().map(FileChange::name).distinct().count() < changes.size()) {
      throw NotDone.of(Reason.NOT_UNDERSTOOD);
    }
    new Keeper(live).write(changes, Reason.NEEDED);
    return done();
  }

  private ObjectNode upload(JsonNode asset) throws IOException, NotDone {
    FileChange change = media().upload(asset);
    new Keeper(live).write(List.of(change), Reason.FAULTS);
    return Media.file(change.name(), change.after());
  }

  private static ObjectNode done() {
    return JSON.objectNode().put("message", "done");
  }

  private static String text(JsonNode params, String name) throws NotDone {
    JsonNode value = params.get(name);
    if (value == null || !value.isString()) {
      throw NotDone.of(Reason.NOT_UNDERSTOOD);
    }
    return value.stringValue();
  }
}
