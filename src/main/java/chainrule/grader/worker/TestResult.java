package chainrule.grader.worker;

/**
 * How one test ended.
 *
 * @param status passed, failed, or which limit it reached
 * @param message what was wrong; empty if it passed
 */
public record TestResult(Status status, String message) {}
