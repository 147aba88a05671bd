package org.newsledger.job.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.newsledger.job.LoadSettings;
import org.newsledger.job.input.CompanySources;
import org.newsledger.source.InputFiles;
import org.newsledger.source.SourceDefinition;
import org.newsledger.source.SourceKind;
import org.newsledger.source.Sources;
import org.newsledger.warehouse.load.Warehouse;

/**
 * What makes two loads the same, so that one goes on with the other: what they are told, the
 * version that reads, the tables it stages in, and the registry it reads with.
 *
 * <p>Articles may differ: they are known by their content.
 */
final class LoadIdentity {

  private static final int LONGEST_TEXT = 1_900;
  private static final int DIGEST_DIGITS = 16;

  private LoadIdentity() {}

  /**
   * A text that is equal for loads that are the same.
   *
   * @throws org.newsledger.source.InvalidSourcesException when {@code sources.yml} is not
   *     understood
   */
  static String of(LoadSettings settings) {
    String text =
        settings.input().toAbsolutePath().normalize()
            + " "
            + settings.articles()
            + " as of "
            + settings.asOf()
            + (settings.reprocess() ? " reprocess" : "")
            + (settings.dryRun() ? " dry run" : "");
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT))
        + " digest "
        + digest(text, settings.input()).substring(0, DIGEST_DIGITS);
  }

  private static String digest(String text, Path input) {
    MessageDigest digest = sha256();
    add(digest, text);
    add(
        digest,
        Optional.ofNullable(LoadIdentity.class.getPackage().getImplementationVersion()).orElse(""));
    add(digest, Warehouse.stagingLayout());
    add(digest, input.resolve(Sources.FILE));
    add(digest, input.resolve(CompanySources.CORRECTIONS));
    for (SourceDefinition source : Sources.of(input)) {
      if (source.kind() == SourceKind.COMPANIES) {
        InputFiles.matching(input, source.files()).forEach(file -> add(digest, file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** A file that cannot be read adds nothing: it gives no companies either. */
  private static void add(MessageDigest digest, Path file) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    } catch (IOException e) {
      add(digest, "unreadable");
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
