package dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Types command lines, in a home folder of its own, and keeps what came of them.
final class Typed {
  private final Path home;
  final List<Optional<Path>> opened = new ArrayList<>();

  /// What came of one line: the exit code and what was printed, with the home folder as `~`.
  record Outcome(int code, String out, String err) {}

  Typed(Path home) {
    this.home = home;
  }

  Outcome line(String... args) {
    return input("", args);
  }

  Outcome input(String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    World world =
        new World(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            100,
            Places.of("Linux", Map.of(), home),
            collection -> {
              opened.add(collection);
              return 0;
            },
            () -> {
              throw new IOException("no samples");
            });
    int code = Cli.run(world, args);
    return new Outcome(code, clean(out), clean(err));
  }

  private String clean(StringWriter text) {
    return text.toString().replace(home.toString(), "~").replace("\r\n", "\n");
  }
}
