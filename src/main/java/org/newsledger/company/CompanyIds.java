package org.newsledger.company;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Permanent ids: 60 bits of SHA-256 of what identifies a company, so that they depend neither on
 * the order of rows nor on what else is loaded.
 *
 * <p>A company's id is that of its name's key. The ids that its other keys would have had are
 * retired ids of the same company; so a company discovered under any of them is found again once a
 * source names it.
 */
public final class CompanyIds {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  /** Never used itself: a copy of it is made faster than a new one. */
  private static final MessageDigest SHA_256 = fresh();

  private CompanyIds() {}

  /** Whether a text is written as ids are. */
  public static boolean isId(String text) {
    return text.length() == LENGTH + 1 && text.charAt(0) == 'c';
  }

  /** The id of the company that a key belongs to. */
  public static String ofKey(String key) {
    return of("key:" + key);
  }

  /** The id of a further company of the same key, told apart by {@code identifier}. */
  public static String ofNamesake(String key, String identifier) {
    return of("key:" + key + "|" + identifier);
  }

  private static String of(String identity) {
    byte[] hash = sha256(identity);
    StringBuilder id = new StringBuilder("c");
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt((int) (bits >>> (59 - 5 * i)) & 31));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      return digest.digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be cloned", e);
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
