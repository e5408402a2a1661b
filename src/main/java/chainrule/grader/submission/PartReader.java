package chainrule.grader.submission;

import chainrule.grader.submission.Submission.Part;
import chainrule.text.Plain;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** Brings what was handed in to the intake, folder by folder; no link is followed. */
final class PartReader {

  private final Intake intake;

  PartReader(Intake intake) {
    this.intake = intake;
  }

  /** The whole submission: a folder, a zip, or a source. */
  void only(Part part) throws IOException {
    Item item = part.item();
    switch (item.kind()) {
      case LINK -> throw intake.refused("is a link; put the submission there");
      case OTHER -> throw intake.refused("is not an ordinary file");
      case FOLDER -> folder(item, part.name().isEmpty() ? "" : part.name() + "/");
      case FILE -> {
        String name = part.name().isEmpty() ? item.name() : part.name();
        if (FileKind.isZip(name)) {
          intake.isZip();
          ZipReader.read(item.bytes(ZipReader.LARGEST), intake);
        } else if (FileKind.isSource(name)) {
          file(item, name);
        } else if (FileKind.isPacked(name)) {
          throw intake.refused("is not opened; unpack it, or pack it as a zip");
        } else {
          throw intake.refused("is neither a folder, a zip nor a .java file");
        }
      }
    }
  }

  /** One of the files or folders that make up a submission. */
  void oneOfSeveral(Part part) throws IOException {
    if (part.item().isFolder()) {
      folder(part.item(), part.name().isEmpty() ? "" : part.name() + "/");
    } else {
      file(part.item(), part.name().isEmpty() ? part.item().name() : part.name());
    }
  }

  private void file(Item item, String path) throws IOException {
    intake.requireSafe(path);
    if (item.kind() == Item.Kind.FILE) {
      intake.offer(path, item::bytes);
    } else {
      intake.leaveOut(path);
    }
  }

  private void folder(Item folder, String prefix) throws IOException {
    for (Item item : folder.items(CheckedPaths.MOST + 1)) {
      String path = prefix + item.name();
      intake.requireSafe(path);
      if (item.kind() == Item.Kind.LINK || item.kind() == Item.Kind.OTHER) {
        intake.leaveOut(path);
      } else if (!item.isFolder()) {
        intake.offer(path, most -> content(item, path, most));
      } else if (!intake.isForeign(path + "/-")) {
        try {
          folder(item, path + "/");
        } catch (FileSystemException e) {
          throw intake.refused("has " + Plain.line(path) + ", which cannot be read");
        }
      }
    }
  }

  private byte[] content(Item item, String path, int most) {
    try {
      return item.bytes(most);
    } catch (IOException e) {
      throw intake.refused("has " + Plain.line(path) + ", which cannot be read");
    }
  }
}
