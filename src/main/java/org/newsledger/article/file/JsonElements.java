package org.newsledger.article.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;

/**
 * The objects of a JSON array, or of a file that holds one object or several in a row; of an object
 * that wraps a list of articles, those of the list.
 */
final class JsonElements extends ByteElements {

  private boolean begun;
  private boolean array;
  private long ordinal;

  /** Whether an object was there: a list of numbers is refused once, not number by number. */
  private boolean holdsArticles;

  /** The object that wraps the array. */
  private Optional<WrappedList> wrapper = Optional.empty();

  JsonElements(InputStream in, Place file, InputLimits limits) {
    super(in, file, limits);
  }

  @Override
  Optional<Outcome<RawArticle>> read() throws IOException {
    int next = nextMeaningful();
    if (!begun) {
      begun = true;
      if (next == '[') {
        array = true;
        next = nextMeaningful();
      }
    }
    while (array && next == ',') {
      next = nextMeaningful();
    }
    if (next == END) {
      return array ? endsTooEarly(file) : Optional.empty();
    }
    if (array && next == ']') {
      array = false;
      return wrapper.isPresent() ? behindList(wrapper.get()) : read();
    }
    return element(next);
  }

  private Optional<Outcome<RawArticle>> element(int first) throws IOException {
    ordinal++;
    if (first != '{' && first != '[') {
      boolean goesOn = array && holdsArticles && isPassed(first);
      if (!goesOn) {
        stop();
      }
      return reject(
          RejectionCode.JSON_MALFORMED,
          new Place(file.file(), ordinal),
          "expected an article as a JSON object, found '%c'; %s"
              .formatted(
                  first & 0xff,
                  goesOn
                      ? "this element is passed over, the others are read"
                      : "the rest of the file is not read"));
    }
    WrappedList object = new WrappedList();
    return switch (array || first == '[' ? collect(first) : follow(first, object)) {
      case ARTICLE -> firstOf(object);
      case CUT -> endsTooEarly(new Place(file.file(), ordinal));
      case ON, END -> {
        holdsArticles = true;
        yield accept(isOnlyOne() ? file : new Place(file.file(), ordinal));
      }
    };
  }

  /** The first article of a list, whose bytes end those of the object that wraps it. */
  private Optional<Outcome<RawArticle>> firstOf(WrappedList object) {
    array = true;
    holdsArticles = true;
    wrapper = Optional.of(object);
    element().keepLast(object.firstLength());
    return accept(new Place(file.file(), ordinal));
  }

  /** What an object has behind its list is no article, unless it is another list. */
  private Optional<Outcome<RawArticle>> behindList(WrappedList object) throws IOException {
    object.closeList();
    wrapper = Optional.empty();
    return switch (follow(nextByte(), object)) {
      case ARTICLE -> {
        ordinal++;
        yield firstOf(object);
      }
      case CUT -> endsTooEarly(file);
      case ON, END -> read();
    };
  }

  /** Takes all bytes up to the end of an object, or of the first article that it wraps. */
  private WrappedList.Step follow(int first, WrappedList object) throws IOException {
    Element element = begin();
    for (int b = first; b != END; b = nextByte()) {
      element.add(b);
      WrappedList.Step step = object.take(b);
      if (step != WrappedList.Step.ON) {
        return step;
      }
    }
    return WrappedList.Step.CUT;
  }

  /** Passes over a text, number or word up to the comma or bracket behind it, if there is one. */
  private boolean isPassed(int first) throws IOException {
    int b = first;
    if (first == '"') {
      for (b = nextByte(); b != '"' && b != END; b = nextByte()) {
        if (b == '\\') {
          nextByte();
        }
      }
      b = nextByte();
    } else {
      while (Character.isLetterOrDigit(b) || b == '-' || b == '+' || b == '.') {
        b = nextByte();
      }
    }
    while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      b = nextByte();
    }
    if (b == ',' || b == ']') {
      unread();
      return true;
    }
    return false;
  }

  private boolean isOnlyOne() throws IOException {
    if (array || ordinal > 1) {
      return false;
    }
    int next = nextMeaningful();
    if (next != END) {
      unread();
    }
    return next == END;
  }

  /** Takes all bytes up to the bracket that closes the first one. */
  private WrappedList.Step collect(int first) throws IOException {
    Element element = begin();
    int depth = 0;
    boolean inString = false;
    for (int b = first; b != END; b = nextByte()) {
      element.add(b);
      if (inString) {
        if (b == '\\') {
          element.add(nextByte());
        }
        inString = b != '"';
      } else if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return WrappedList.Step.END;
      }
    }
    return WrappedList.Step.CUT;
  }

  private Optional<Outcome<RawArticle>> endsTooEarly(Place place) {
    stop();
    return reject(
        RejectionCode.JSON_MALFORMED,
        place,
        "the file ends before the JSON is closed; what was complete before is read, fetch it anew");
  }

  private int nextMeaningful() throws IOException {
    int b = nextByte();
    while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
      b = nextByte();
    }
    return b;
  }
}
