package chainrule.grader.question;

import chainrule.grader.mistake.InputSeed;
import java.util.List;

/** Answers a question, in this program or in another one. */
public interface Respondent {

  /**
   * What is asked.
   *
   * @return the question
   */
  Question question();

  /**
   * What comes out for inputs that are drawn, one after the other.
   *
   * @param draws the inputs
   * @return the result of each as numbers
   */
  List<Outcome> at(List<InputSeed> draws);

  /**
   * What comes out, in words.
   *
   * @param draw the input
   * @return the result as it is shown to students
   */
  String shown(InputSeed draw);
}
