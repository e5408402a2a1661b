package chainrule.grader.diagnosis;

/** Who answers a question, whether in this program or in another one. */
public interface Respondent {

  /**
   * What is asked.
   *
   * @return the question
   */
  Question question();

  /**
   * What comes out for an input that is drawn. The same draw is the same input.
   *
   * @param seed any number
   * @param size how long arrays may be, at least 1; 0 for a draw by hand
   * @param far whether numbers may be taken from far out
   * @return the result as numbers
   */
  Outcome at(long seed, int size, boolean far);

  /**
   * The same in words.
   *
   * @param seed any number
   * @param size how long arrays may be, at least 1; 0 for a draw by hand
   * @param far whether numbers may be taken from far out
   * @return the result as it is shown to students
   */
  String shown(long seed, int size, boolean far);
}
