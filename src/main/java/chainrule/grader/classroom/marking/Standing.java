package chainrule.grader.classroom.marking;

/** What a line of the table is. Only the first one is a grade, of which 0 points are one too. */
public enum Standing {
  /** The answers were run. */
  GRADED("graded"),

  /** There are files, and none of them is an answer. */
  NO_ANSWER("no answer recognised"),

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
