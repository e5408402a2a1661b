package chainrule.grader.classroom.marking;

/**
 * What kind of row a student has in the table: a grade, or why there is none. Only {@link #GRADED}
 * is a grade, which may be 0 points.
 */
public enum Standing {
  /** The answers were run. */
  GRADED("graded"),

  /** There are files, and none of them is an answer. */
  NO_ANSWER("no answer recognized"),

  /** What was handed in cannot be read. */
  UNREADABLE("not readable"),

  /** There is nothing. */
  MISSING("nothing handed in"),

  /** Something may be the student's, and something else as well, or somebody else's. */
  UNCLEAR("not known which hand-in"),

  /** The grader or the machine failed. */
  FAULT("not graded, through no fault of its own");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  /** In words, as the table and the page say it. */
  @Override
  public String toString() {
    return words;
  }
}
