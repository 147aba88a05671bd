package org.newsledger.article.body;

/** Takes the marks of Markdown off a line. */
public final class Markdown {

  /** Longer stretches in brackets are no links; so the time stays linear. */
  private static final int LONGEST_LINK = 500;

  private Markdown() {}

  /** The line without heading marks and, in Markdown, without emphasis, links and list marks. */
  public static String plain(String line, boolean markdown) {
    String text = withoutHeading(line.strip());
    return markdown ? withoutMarks(withoutListMark(text)) : text;
  }

  private static String withoutHeading(String line) {
    int marks = 0;
    while (marks < line.length() && marks < 6 && line.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks < line.length() && line.charAt(marks) == ' ';
    return heading ? line.substring(marks + 1).strip() : line;
  }

  private static String withoutListMark(String line) {
    boolean mark =
        line.length() > 2 && "-*+>".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    if (mark) {
      return line.substring(2).strip();
    }
    return isRule(line) ? "" : line;
  }

  private static boolean isRule(String line) {
    return line.length() >= 3
        && line.chars().allMatch(c -> c == '-' || c == '*' || c == '_' || c == ' ');
  }

  private static String withoutMarks(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int linkEnd = c == '[' || c == '!' ? linkEnd(line, i) : -1;
      if (linkEnd > 0) {
        int open = line.indexOf('[', i);
        plain.append(c == '!' ? "" : line.substring(open + 1, line.indexOf("](", open)));
        i = linkEnd;
      } else if (c == '\\'
          && i + 1 < line.length()
          && "\\`*_{}[]()#+-.!|".indexOf(line.charAt(i + 1)) >= 0) {
        plain.append(line.charAt(++i));
      } else if (!isEmphasis(line, i)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The end of {@code [words](address)} or {@code ![words](address)} at {@code at}, or -1. */
  private static int linkEnd(String line, int at) {
    int open = line.charAt(at) == '!' ? at + 1 : at;
    if (open >= line.length() || line.charAt(open) != '[') {
      return -1;
    }
    int closing = find(line, ']', open + 1);
    boolean link = closing > 0 && closing + 1 < line.length() && line.charAt(closing + 1) == '(';
    return link ? find(line, ')', closing + 2) : -1;
  }

  /** The next {@code wanted} within the length that a link may have, or -1. */
  private static int find(String line, char wanted, int from) {
    int to = Math.min(line.length(), from + LONGEST_LINK);
    for (int i = from; i < to; i++) {
      if (line.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** A star, underline or backtick that touches a word on one side only marks emphasis. */
  private static boolean isEmphasis(String line, int at) {
    char c = line.charAt(at);
    if (c == '`') {
      return true;
    }
    if (c != '*' && c != '_') {
      return false;
    }
    char before = at > 0 ? line.charAt(at - 1) : ' ';
    char after = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (c == '_') {
      return Character.isLetterOrDigit(before) != Character.isLetterOrDigit(after)
          || before == '_'
          || after == '_';
    }
    return before == '*'
        || after == '*'
        || ((before != ' ' || after != ' ')
            && !(Character.isDigit(before) && Character.isDigit(after)));
  }
}
