package chainrule.grader.classroom;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps two runs from writing to one folder at the same time. Shards share it with each other, but
 * not with themselves nor with a run that takes all. The operating system forgets the lock when the
 * program ends, however that happens.
 */
final class FolderLock implements AutoCloseable {

  private final List<FileChannel> channels = new ArrayList<>();

  private FolderLock() {}

  /** Locks the folder, or says who has it. */
  static FolderLock of(OutputFolder out, Shard shard) {
    FolderLock lock = new FolderLock();
    try {
      Files.createDirectories(out.state());
      boolean free =
          lock.take(out.state().resolve("lock"), !shard.isAll())
              && (shard.isAll() || lock.take(out.state().resolve("lock-" + shard.name()), false));
      if (!free) {
        lock.close();
        throw new UnreadableException(
            "another run is writing to " + out.path() + "; wait for it, or give another --out");
      }
      return lock;
    } catch (IOException e) {
      lock.close();
      throw new UnreadableException(
          out.path() + " cannot be written to or locked: " + UnreadableException.reason(e));
    }
  }

  private boolean take(Path file, boolean shared) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    channels.add(channel);
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    for (FileChannel channel : channels) {
      try {
        channel.close();
      } catch (IOException e) {
        // the lock is gone when the program is
      }
    }
  }
}
