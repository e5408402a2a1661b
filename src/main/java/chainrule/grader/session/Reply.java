package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Status;

/**
 * What became of an order.
 *
 * @param news the answer; null if there is none
 * @param broken why there is none: a limit was reached, or the worker ended; null if there is one
 * @param why the same in words
 */
record Reply(News news, Status broken, String why) {

  static Reply of(News news) {
    return new Reply(news, null, "");
  }

  static Reply broken(Status status, String why) {
    return new Reply(null, status, why);
  }

  /** Something that an answer has no part in; no grade follows from it. */
  boolean isFault() {
    return broken == Status.NOT_RUN;
  }

  /** A worker that did other things before may have died of them; a fresh one has to agree. */
  boolean needsFreshWorker(boolean wasFresh) {
    boolean died = broken == Status.MEMORY_LIMIT || broken == Status.ENDED_PROGRAM;
    return isFault() || died && !wasFresh;
  }
}
