package chainrule.grader.diagnosis;

import chainrule.grader.mistake.KnownMistake;

/**
 * One thing that is wrong.
 *
 * @param name what may follow "looks like"
 * @param says a sentence for the student
 * @param cost how far-fetched it is: of two explanations the cheaper one is given
 * @param known the mistake of the library that it is, or null
 */
record Flaw(String name, String says, int cost, KnownMistake known) {

  // Costs, from what can hardly be anything else to what is only odd.
  static final int CERTAIN = 8;
  static final int LIBRARY = 10;
  static final int SIMPLE = 12;
  static final int GENERIC = 14;
  static final int HALF_SLIP = 15; // each of two, one of which explains half of what is wrong
  static final int SLIP = 16;
  static final int ODD = 18;

  static Flaw of(KnownMistake known) {
    return new Flaw(known.about().name(), known.about().says(), LIBRARY, known);
  }

  static Flaw generic(String name, String says, int cost) {
    return new Flaw(name, says, cost, null);
  }

  boolean isConvention() {
    return known != null && known.isConvention();
  }

  /** The same name, with what is said of something else, too. */
  Flaw saying(Flaw more) {
    return new Flaw(name, says + " " + more.says, cost + more.cost, known);
  }
}
