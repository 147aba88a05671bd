package org.newsledger.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the files of an input folder that a glob names. */
public final class InputFiles {

  private static final Pattern GLOB_SIGN = Pattern.compile("[*?\\[{\\\\]");

  private InputFiles() {}

  /**
   * The files below {@code root} whose relative path matches {@code glob}, in the order of their
   * relative paths. Folders that the glob cannot mean are not looked into.
   *
   * @throws UncheckedIOException when a folder cannot be listed
   */
  public static List<Path> matching(Path root, String glob) {
    List<String> parts = List.of(glob.split("/", -1));
    int plain = 0;
    while (plain < parts.size() - 1 && !GLOB_SIGN.matcher(parts.get(plain)).find()) {
      plain++;
    }
    boolean anyDepth = glob.contains("**") || glob.contains("{");
    int depth = anyDepth ? Integer.MAX_VALUE : parts.size() - plain;
    Path start = root.resolve(String.join("/", parts.subList(0, plain)));
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(start, Set.of(), depth, new Finder(root, matcher, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(file -> relative(root, file)));
    return List.copyOf(found);
  }

  /** Takes the files that match; what vanishes meanwhile is passed over. */
  private static final class Finder extends SimpleFileVisitor<Path> {

    private final Path root;
    private final PathMatcher matcher;
    private final List<Path> found;

    Finder(Path root, PathMatcher matcher, List<Path> found) {
      this.root = root;
      this.matcher = matcher;
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (matcher.matches(root.relativize(file)) && !Files.isDirectory(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw new IOException(
          "the folder " + file + " cannot be listed (" + failure + "); check its permissions");
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
