package org.newsledger.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files of an input folder that a glob names. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * The regular files below {@code root} whose relative path matches {@code glob}, in the order of
   * their relative paths.
   *
   * @throws UncheckedIOException when the folder cannot be walked
   */
  public static List<Path> matching(Path root, String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> matcher.matches(root.relativize(file)))
          .filter(file -> !Files.isDirectory(file))
          .sorted(Comparator.comparing(file -> relative(root, file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path of {@code file} below {@code root}, with {@code /} between its parts. */
  public static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** Whether the file, all links followed, lies below {@code root}. */
  public static boolean isInside(Path root, Path file) {
    try {
      return file.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }
}
