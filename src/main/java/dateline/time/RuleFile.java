package dateline.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A file of rules, read.
///
/// `anchor` is the day on which its examples are read.
record RuleFile(String name, LocalDate anchor, List<Rule> rules) {
  /// Reads the lines of a file; the format is described in the package essay.
  static RuleFile read(String file, String content) {
    Reader reader = new Reader(file);
    int number = 0;
    for (String line : content.lines().toList()) {
      reader.line(++number, line.strip());
    }
    reader.close();
    return new RuleFile(file, reader.anchor, List.copyOf(reader.rules));
  }

  private static final class Reader {
    private final String file;
    private final List<Rule> rules = new ArrayList<>();
    private LocalDate anchor = LocalDate.EPOCH;
    private int stage = 1;
    private String makes = "date";
    private String name = "";
    private int start;
    private List<String> means = List.of();
    private int priority;
    private List<String> patterns = new ArrayList<>();
    private List<Rule.Example> examples = new ArrayList<>();

    Reader(String file) {
      this.file = file;
    }

    void line(int number, String line) {
      if (line.isEmpty() || line.startsWith("#")) {
        return;
      }
      int space = line.indexOf(' ');
      String key = space < 0 ? line : line.substring(0, space);
      String rest = space < 0 ? "" : line.substring(space).strip();
      switch (key) {
        case "anchor" -> anchor = LocalDate.parse(rest);
        case "stage" -> {
          close();
          stage = Integer.parseInt(rest);
        }
        case "makes" -> {
          close();
          makes = rest;
        }
        case "rule" -> open(number, rest);
        case "find" -> patterns.add(rest);
        case "means" -> means = Arrays.asList(rest.split("\\s+", -1));
        case "priority" -> priority = Integer.parseInt(rest);
        case "yes" -> yes(number, rest);
        case "no" -> examples.add(new Rule.Example(file, number, rest, "", false));
        default -> throw wrong(number, "unknown word " + key);
      }
    }

    private void open(int number, String rule) {
      close();
      name = rule;
      start = number;
      means = List.of();
      priority = 0;
      patterns = new ArrayList<>();
      examples = new ArrayList<>();
    }

    private void yes(int number, String rest) {
      int equals = rest.lastIndexOf(" = ");
      if (equals < 0) {
        throw wrong(number, "an example needs ' = ' and a value");
      }
      String text = rest.substring(0, equals).strip();
      examples.add(new Rule.Example(file, number, text, rest.substring(equals + 3).strip(), true));
    }

    void close() {
      if (name.isEmpty()) {
        return;
      }
      if (patterns.isEmpty() || means.isEmpty()) {
        throw wrong(start, "rule " + name + " needs find and means");
      }
      List<String> arguments = List.copyOf(means.subList(1, means.size()));
      rules.add(
          new Rule(
              name,
              file,
              start,
              stage,
              makes,
              means.getFirst(),
              arguments,
              priority,
              List.copyOf(patterns),
              List.copyOf(examples)));
      name = "";
    }

    private IllegalStateException wrong(int number, String what) {
      return new IllegalStateException(file + ":" + number + ": " + what);
    }
  }
}
