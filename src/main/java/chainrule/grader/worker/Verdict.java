package chainrule.grader.worker;

/**
 * How one test ended.
 *
 * @param outcome passed, failed, or which limit it reached
 * @param message what was wrong; empty if it passed
 */
public record Verdict(Outcome outcome, String message) {}
