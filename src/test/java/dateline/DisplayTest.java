package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said where there can be no window.
class DisplayTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Linux,      '',  '',        true
          Linux,      :0,  '',        false
          Linux,      '',  wayland-0, false
          FreeBSD,    '',  '',        true
          Mac OS X,   '',  '',        false
          Windows 11, '',  '',        false
          """)
  void aUnixWithoutADisplayServerHasNoDisplay(
      String system, String x, String wayland, boolean missing) {
    String before = System.clearProperty("glass.platform");
    try {
      assertEquals(
          missing, Display.isMissing(system, Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland)));
    } finally {
      if (before != null) {
        System.setProperty("glass.platform", before);
      }
    }
  }

  @Test
  void aMissingLibraryIsNamedWithTheCommandThatBringsIt() {
    String sentence = Display.sentence(new UnsatisfiedLinkError("libgtk-3.so.0: cannot open"));
    assertTrue(sentence.contains("libgtk-3.so.0"), sentence);
    assertTrue(sentence.contains("apt-get install"), sentence);
    assertTrue(sentence.contains("dateline events"), sentence);
  }

  @Test
  void aToolkitThatFindsNoDisplayIsToldWithoutItsOwnWords() {
    String sentence =
        Display.sentence(
            new RuntimeException(new UnsupportedOperationException("Unable to open DISPLAY")));
    assertTrue(sentence.startsWith("There is no display here"), sentence);
  }

  @Test
  void anythingElseIsOneSentenceWithoutATrace() {
    String sentence = Display.sentence(new IllegalStateException("Toolkit is strange\nsecond"));
    assertEquals(1, sentence.lines().count());
    assertTrue(sentence.contains("Toolkit is strange"), sentence);
  }
}
