package chainrule.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of whatever has to be told apart by a few bytes. */
public final class Sha256 {

  private Sha256() {}

  /**
   * A digest of nothing yet.
   *
   * @return a fresh one each time
   */
  public static MessageDigest begun() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
