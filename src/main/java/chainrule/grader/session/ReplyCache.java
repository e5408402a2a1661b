package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What compilers and examiners have said, who run nothing of any student: the same source has the
 * same classes, and a test that hears the same numbers ends the same way, whoever handed it in.
 */
final class ReplyCache {

  /** Bytes that all of it may take, about. */
  private static final long MOST = 32 << 20;

  /** Many times what an answer has; one that has more must not push out those of others. */
  private static final int LARGEST = 1 << 17;

  /** A key, and the words of a message. */
  private static final int WORDS = 1000;

  private final Map<String, News> known = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  /** What something is known by: words that name it, and all its bytes. */
  static String key(String name, byte[] bytes) {
    MessageDigest digest = Sha256.begun();
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest(bytes));
  }

  /** What was said; null if nobody has asked yet. */
  News of(String key) {
    return known.get(key);
  }

  /** Keeps what depends on nothing else: no limit that was reached, and no fault. */
  void keep(String key, News news) {
    boolean isLasting =
        news instanceof News.Compiled
            || news instanceof News.Ended
            || news instanceof News.Unsettled;
    int size = size(news);
    if (isLasting && size <= LARGEST && held.get() + size <= MOST) {
      known.put(key, news);
      held.addAndGet(size);
    }
  }

  private static int size(News news) {
    int size = WORDS;
    if (news instanceof News.Compiled compiled) {
      for (byte[] bytes : compiled.classes().values()) {
        size += bytes.length;
      }
    }
    return size;
  }
}
