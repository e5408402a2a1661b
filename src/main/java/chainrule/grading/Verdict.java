package chainrule.grading;

/**
 * How one test ended.
 *
 * @param outcome passed, failed, or which limit it reached
 * @param message what was wrong; empty if it passed
 */
record Verdict(Outcome outcome, String message) {}
