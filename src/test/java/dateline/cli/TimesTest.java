package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  private static final String HEADER = "doc\tstart\tend\ttype\tvalue\tmod\ttext\n";

  @TempDir private Path home;

  @Test
  void offsetsCountCharactersAsThePersonSeesThem() throws IOException {
    Path file = write("a.b.txt", "\ufeff😀 They met on\r\nNovember 15, 2023.");
    assertEquals(
        HEADER + "a.b\t15\t32\tDATE\t2023-11-15\t\tNovember 15, 2023\n",
        new Typed(home).line("times", file.toString()).out());
  }

  @Test
  void standardInputIsATextToo() {
    assertEquals(
        new Typed.Outcome(
            0, HEADER + "standard input\t12\t21\tDATE\t2023-11-14\t\tyesterday\n", ""),
        new Typed(home).input("They talked yesterday.", "times", "--published", "2023-11-15", "-"));
  }

  @Test
  void anImpossibleDayIsSaidAndTheTextsAreRead() throws IOException {
    Path file = write("a.txt", "They met on November 15, 2023.");
    assertEquals(
        new Typed.Outcome(
            1,
            HEADER + "a\t12\t29\tDATE\t2023-11-15\t\tNovember 15, 2023\n",
            "dateline: --published 2023-02-30 is not a day; write it as 2023-11-15. The texts were"
                + " read without it.\n"),
        new Typed(home).line("times", "--published", "2023-02-30", file.toString()));
  }

  @Test
  void everyFileIsADocumentOfItsOwn() throws IOException {
    write("a.txt", "They met on November 15, 2023.");
    write("b.txt", "They met\non November 15, 2023.\n");
    assertEquals(
        new Typed.Outcome(
            0,
            HEADER
                + "a\t12\t29\tDATE\t2023-11-15\t\tNovember 15, 2023\n"
                + "b\t12\t29\tDATE\t2023-11-15\t\tNovember 15, 2023\n",
            ""),
        new Typed(home).line("times", home.resolve("texts").toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empty.txt   | ~/texts/empty.txt is empty, so there is nothing to read.
          none.txt    | ~/texts/none.txt does not exist; check the spelling and the folder.
          """)
  void oneBadFileIsNamedAndTheOthersAreRead(String bad, String sentence) throws IOException {
    write("empty.txt", "");
    Path good = write("good.txt", "They met in May 2023.");
    assertEquals(
        new Typed.Outcome(
            1,
            HEADER + "good\t12\t20\tDATE\t2023-05\t\tMay 2023\n",
            "dateline: " + sentence + "\n"),
        new Typed(home).line("times", good.resolveSibling(bad).toString(), good.toString()));
  }

  private Path write(String name, String text) throws IOException {
    Path folder = Files.createDirectories(home.resolve("texts"));
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
