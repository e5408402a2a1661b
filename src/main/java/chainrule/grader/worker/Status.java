package chainrule.grader.worker;

/** What became of an answer or of one of its methods. Only the first one earns points. */
public enum Status {
  /** Every test ran to its end and passed. */
  PASSED("passed"),

  /** It computed something wrong, or threw an exception. */
  FAILED("failed"),

  /** It is still the skeleton's. */
  UNWRITTEN("not written yet"),

  /** The class has no such method, or not with this signature. */
  MISSING("signature not found"),

  /** Its calls were nested too deeply. */
  STACK_LIMIT("stack exhausted"),

  /** It did not come to an end in time. */
  TIME_LIMIT("time limit"),

  /** It used up the memory. */
  MEMORY_LIMIT("memory limit"),

  /** It ended the program that ran it. */
  ENDED_PROGRAM("ended the program"),

  /** Limits were reached so often before that this one was not run any more. */
  NOT_RUN("not run"),

  /** It does not compile. */
  NOT_COMPILED("does not compile"),

  /** Its file cannot be read, or it is unclear which of two it is. */
  UNREADABLE("not readable"),

  /** It uses what an answer may not use. */
  NOT_ALLOWED("not allowed"),

  /** Nothing was handed in. */
  UNANSWERED("not answered");

  private final String words;

  Status(String words) {
    this.words = words;
  }

  /**
   * Whether tests of it were run, and not all of them passed.
   *
   * @return true if a test of it failed or reached a limit
   */
  public boolean isFailing() {
    return this != PASSED && this != MISSING && compareTo(NOT_RUN) < 0;
  }

  /** In words, as reports and spreadsheets say it. */
  @Override
  public String toString() {
    return words;
  }
}
