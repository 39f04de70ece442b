package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String WESTERN =
      "“We are talking,” the Élysée said – of the café summit, the chancellor’s idea. It’s"
          + " set.\r\n";
  private static final String EASTERN =
      "President Xi Jinping (习近平) met President Biden (拜登) on November 15.\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, EFBBBF, western", "UTF-8, EFBBBF, eastern",
    "UTF-16LE, FFFE, western", "UTF-16LE, FFFE, eastern",
    "UTF-16BE, FEFF, western", "UTF-16BE, FEFF, eastern",
    "GB18030, 84319533, eastern", "UTF-32LE, FFFE0000, western"
  })
  void aByteOrderMarkDecidesAndIsNoCharacter(String charset, String mark, String which) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
    bytes.writeBytes(sample(which).getBytes(Charset.forName(charset)));
    assertEquals(new Decoder.Result.Text(sample(which), Optional.empty()), decode(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, western, ''", "UTF-8, eastern, ''",
    "UTF-16LE, western, UTF-16LE", "UTF-16BE, western, UTF-16BE",
    "UTF-16LE, eastern, UTF-16LE", "UTF-16BE, eastern, UTF-16BE",
    "windows-1252, western, windows-1252", "GB18030, eastern, GB18030"
  })
  void withoutOneTheBytesTell(String charset, String which, String note) {
    byte[] bytes = sample(which).getBytes(Charset.forName(charset));
    Optional<String> expected =
        note.isEmpty() ? Optional.empty() : Optional.of("Read as " + note + ".");
    assertEquals(new Decoder.Result.Text(sample(which), expected), Decoder.decode(bytes));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It’s set.",
        "“Hello,” she said.",
        "The São Paulo meeting, the Curaçao meeting: naïve, déjà vu.",
        "Prices rose by £5 — or €6.",
        "He said—“no”—and left.",
        "Zürich, Köln und Łódź"
      })
  void shortWesternTextsAreNotTakenForChinese(String text) {
    Charset windows = Charset.forName("windows-1252");
    String readable = new String(text.getBytes(windows), windows);
    assertEquals(
        new Decoder.Result.Text(readable, Optional.of("Read as windows-1252.")),
        Decoder.decode(readable.getBytes(windows)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"他们在北京会晤。", "11月15日,美国总统拜登在旧金山斐洛里庄园会见国家主席习近平。“我们很高兴”,他说。", "Wang Yi (王毅) spoke."})
  void chineseTextsAreReadAsGb18030(String text) {
    assertEquals(
        new Decoder.Result.Text(text, Optional.of("Read as GB18030.")),
        Decoder.decode(text.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void oneBrokenByteDoesNotSpoilUtf8() {
    byte[] bytes = (EASTERN + WESTERN.repeat(3)).getBytes(StandardCharsets.UTF_8);
    byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xE2;
    assertEquals(
        new Decoder.Result.Text(
            EASTERN + WESTERN.repeat(3) + "\ufffd", Optional.of("Read as UTF-8.")),
        Decoder.decode(broken));
  }

  @Test
  void whateverIsValidUtf8ComesBackUnchanged() {
    long seed = 20231115;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      int[] points =
          random
              .ints(1 + random.nextInt(80), ' ', 0x20000)
              .filter(c -> c < 0xD800 || c > 0xDFFF)
              .filter(c -> c != 0xFEFF)
              .toArray();
      String text = "a" + new String(points, 0, points.length);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertEquals(
          new Decoder.Result.Text(text, Optional.empty()),
          Decoder.decode(bytes),
          "seed " + seed + " round " + round);
      assertArrayEquals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void noBytesAtAllEverThrow() {
    long seed = 77;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      switch (Decoder.decode(bytes)) {
        case Decoder.Result.Text text -> assertEquals(false, text.text().isBlank());
        case Decoder.Result.Wrong wrong -> assertEquals(false, wrong.what().isBlank());
      }
    }
  }

  private static Decoder.Result decode(ByteArrayOutputStream bytes) {
    return Decoder.decode(bytes.toByteArray());
  }

  private static String sample(String which) {
    return which.equals("western") ? WESTERN : EASTERN;
  }
}
