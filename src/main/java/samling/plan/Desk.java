package samling.plan;

/** Everyone who words a part of a page in one language. */
record Desk(
    Scope scope,
    Heads heads,
    Timing timing,
    Places places,
    Prices prices,
    SignUps signUps,
    States states,
    Cards cards,
    People people,
    Offerings offerings,
    Tally tally,
    Facets facets,
    Subscriptions subscriptions) {

  static Desk of(Scope scope) {
    Places places = new Places(scope);
    Timing timing = new Timing(scope, places);
    Prices prices = new Prices(scope);
    SignUps signUps = new SignUps(scope, timing, places);
    States states = new States(scope, timing);
    Cards cards = new Cards(scope, timing, places, prices, states);
    People people = new People(scope);
    Offerings offerings = new Offerings(scope, timing, places, prices, signUps, cards, people);
    Tally tally = new Tally(scope);
    return new Desk(
        scope,
        new Heads(scope),
        timing,
        places,
        prices,
        signUps,
        states,
        cards,
        people,
        offerings,
        tally,
        new Facets(scope, tally),
        new Subscriptions(scope));
  }
}
