package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.ZipItem;
import java.util.List;

/**
 * What a platform delivered: one hand-in a student.
 *
 * @param layout how it was packed
 * @param inside the folder in which the class was found, if it was not where it was looked for;
 *     else empty
 * @param handIns in the order of their labels
 * @param others what is at the top and belongs to no student
 * @param root where all of it lies
 */
public record Delivery(
    Layout layout, String inside, List<HandIn> handIns, List<String> others, Item root)
    implements AutoCloseable {

  /** The hidden folder that tells a folder of reports, which is nobody's. */
  public static final String GRADED = ".chainrule";

  @Override
  public void close() {
    if (root instanceof ZipItem zip) {
      zip.close();
    }
  }
}
