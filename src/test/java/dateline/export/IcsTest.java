package dateline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsTest {
  @Test
  void anEventIsAnEntryOfWholeDays() throws IOException {
    StringBuilder out = new StringBuilder();
    assertEquals(1, Ics.write(Examples.events(), Examples::article, out));
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Dateline//Dateline//EN
        CALSCALE:GREGORIAN
        BEGIN:VEVENT
        UID:e1@dateline
        DTSTAMP:20231115T000000Z
        DTSTART;VALUE=DATE:20231115
        DTEND;VALUE=DATE:20231116
        SUMMARY:Biden meets Xi
        LOCATION:Woodside\\, California\\, United States
        DESCRIPTION:😀 Biden met Xi on Wednesday\\; they spoke of Taiwan\\, "frankly".\\nreport.txt\\, 2023-11-15\\nThey will meet\\, Example Wire\\, 2023-11-10
        CATEGORIES:taiwan
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        X-DATELINE-PRECISION:day
        X-DATELINE-KIND:summit
        END:VEVENT
        END:VCALENDAR
        """,
        out.toString().replace("\r\n ", "").replace("\r\n", "\n"));
  }

  @Test
  void noLineIsLongerThanTheStandardAllows() throws IOException {
    StringBuilder out = new StringBuilder();
    Ics.write(Examples.events(), Examples::article, out);
    for (String line : List.of(out.toString().split("\r\n"))) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
    }
  }
}
