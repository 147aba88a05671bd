package org.newsledger.article.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/**
 * The article files below a folder, sorted by relative path.
 *
 * <p>Names that begin with a dot are passed over, and so are links to folders inside, for their
 * files are listed where they lie. Only one folder's names a level are held at a time.
 */
final class ArticleListing implements Iterator<Outcome<ArticleFile>> {

  private final Path root;
  private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
  private Optional<Outcome<ArticleFile>> ready = Optional.empty();

  ArticleListing(Path root) {
    this.root = root;
    folders.push(
        Files.isDirectory(root)
            ? List.of(root).iterator()
            : List.of(root.toAbsolutePath()).iterator());
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !folders.isEmpty()) {
      Iterator<Path> folder = folders.peek();
      if (folder.hasNext()) {
        ready = visit(folder.next());
      } else {
        folders.pop();
      }
    }
    return ready.isPresent();
  }

  @Override
  public Outcome<ArticleFile> next() {
    if (!hasNext()) {
      throw new NoSuchElementException(root.toString());
    }
    Outcome<ArticleFile> next = ready.orElseThrow();
    ready = Optional.empty();
    return next;
  }

  private Optional<Outcome<ArticleFile>> visit(Path path) {
    try {
      if (isInside(path) && Files.isSymbolicLink(path)) {
        if (!Files.exists(path)) {
          return Optional.of(dead(path));
        }
        Path target = path.toRealPath();
        if (!target.startsWith(root.toRealPath())) {
          return Optional.of(outside(path, target));
        }
        if (Files.isDirectory(target)) {
          return Optional.empty();
        }
      }
      if (Files.isDirectory(path)) {
        folders.push(sorted(path).iterator());
        return Optional.empty();
      }
      return Optional.of(file(path));
    } catch (IOException e) {
      return Optional.of(Outcome.rejected(InputRefused.rejection(e, place(path))));
    }
  }

  private boolean isInside(Path path) {
    return !path.equals(root) && !path.equals(root.toAbsolutePath());
  }

  private Outcome<ArticleFile> file(Path path) {
    Place place = place(path);
    return ArticleFormat.find(path.getFileName().toString())
        .map(format -> Outcome.accepted(new ArticleFile(path, place, format)))
        .orElseGet(
            () ->
                Outcome.rejected(
                    Rejection.of(
                        RejectionCode.FILE_TYPE_UNKNOWN,
                        place,
                        "the ending of the name says no kind of article; allowed: "
                            + ArticleFormat.allowed()
                            + ", each also with .gz; rename or remove the file")));
  }

  private Outcome<ArticleFile> outside(Path path, Path target) {
    return Outcome.rejected(
        new Rejection(
            RejectionCode.FILE_OUTSIDE_INPUT,
            place(path),
            "",
            target.toString(),
            "the link leads out of the input folder, to "
                + target
                + "; put the file itself into the folder"));
  }

  private Outcome<ArticleFile> dead(Path path) throws IOException {
    String target = Files.readSymbolicLink(path).toString();
    return Outcome.rejected(
        new Rejection(
            RejectionCode.FILE_MISSING,
            place(path),
            "",
            target,
            "the link leads to " + target + ", which is not there; mend or remove it"));
  }

  private Place place(Path path) {
    if (!isInside(path)) {
      return Place.of(String.valueOf(path.getFileName()));
    }
    return Place.of(root.relativize(path).toString().replace('\\', '/'));
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> names = Files.list(folder)) {
      List<Path> found =
          new ArrayList<>(names.filter(p -> !p.getFileName().toString().startsWith(".")).toList());
      found.sort(Comparator.comparing(ArticleListing::sortKey));
      return found;
    }
  }

  /** Folders sort with the slash that follows their name in a path. */
  private static String sortKey(Path path) {
    String name = path.getFileName().toString();
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name;
  }
}
