package org.newsledger.article.file;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.newsledger.source.Place;

/**
 * One article as it was read from a file, neither decoded nor parsed: what the reading thread hands
 * to those that parse.
 */
public final class RawArticle implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Place place;
  private final ArticleFormat format;
  private final byte[] bytes;

  /** An article of these bytes, which are not copied: nobody may write to them. */
  public RawArticle(Place place, ArticleFormat format, byte[] bytes) {
    this.place = place;
    this.format = format;
    this.bytes = bytes;
  }

  /** An article of plain text that did not come from a file, such as a line typed by a person. */
  public static RawArticle ofText(Place place, String text) {
    return new RawArticle(place, ArticleFormat.TEXT, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Where it stands. */
  public Place place() {
    return place;
  }

  /** Its size in bytes, after decompression. */
  public int size() {
    return bytes.length;
  }

  /** The format of its file. */
  public ArticleFormat format() {
    return format;
  }

  /** The bytes themselves, not a copy: nobody writes to them. */
  public byte[] bytes() {
    return bytes;
  }
}
