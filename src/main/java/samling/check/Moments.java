package samling.check;

import samling.catalogue.Moment;

/** Days and times as editors write them. */
final class Moments {

  private Moments() {}

  static String written(Moment moment) {
    return moment.time() == null ? moment.date().toString() : moment.date() + "T" + moment.time();
  }
}
