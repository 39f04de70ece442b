package dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  @Test
  void aPageIsMoreThanItsArticle() {
    assertEquals(
        List.of(
            "METADATA: date 2023-07-18",
            "FURNITURE: Hamburger Menu Close",
            "HEADLINE: Envoy meets minister",
            "FURNITURE: WhatsApp Telegram Facebook",
            "CAPTION: The envoy arrives in Rome, Italy July 17, 2023. REUTERS/Jane Doe",
            "STAMP: Published July 18, 2023",
            "DATELINE: ROME :",
            "BODY: The envoy met the minister on Tuesday.",
            "FURNITURE: (Reporting by Jane Doe)"),
        blocks(
            """
            date 2023-07-18 Hamburger Menu Close
            Envoy meets minister
            WhatsApp Telegram Facebook
            The envoy arrives in Rome, Italy July 17, 2023. REUTERS/Jane Doe
            Published July 18, 2023

            ROME : The envoy met the minister on Tuesday.

            (Reporting by Jane Doe)
            """));
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String text =
        """
        The ministers of the two countries met in the old palace of the city on
        the first day of the conference, and they talked about trade, fisheries
        and the weather, which had been unusually warm for the season, until it
        was time for dinner.

        They will meet again.
        """;
    assertEquals(2, Layout.of(text).size());
  }

  @Test
  void frontMatterIsNotTold() {
    assertEquals(
        List.of(
            "METADATA: --- date: '2023-09-17' title: A readout ---",
            "BODY: They met on Sunday in Malta."),
        blocks("---\ndate: '2023-09-17'\ntitle: A readout\n---\n\nThey met on Sunday in Malta.\n"));
  }

  @Test
  void headingsGovernTheEntriesBelowThem() {
    List<Block> blocks =
        Layout.of(
            """
            A calendar

            1972

            February 21: Nixon lands in Peking.

            JUNE 2023

            18–19 – Blinken in Beijing.
            """);
    assertEquals(
        List.of(2, 2),
        blocks.stream().filter(Block::tells).map(block -> block.headings().size()).toList());
  }

  @Test
  void aSingleDateLineIsAStamp() {
    assertEquals(
        List.of(
            "HEADLINE: Envoy in Rome", "STAMP: March 3, 2022", "BODY: The envoy met the minister."),
        blocks("Envoy in Rome\nMarch 3, 2022\n\nThe envoy met the minister.\n"));
  }

  private static List<String> blocks(String text) {
    return Layout.of(text).stream()
        .map(block -> block.role() + ": " + block.span().of(text).replaceAll("\\s+", " "))
        .toList();
  }
}
