package dateline.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodesTest {
  @Test
  void aCallIsAConsultationByPhone() {
    assertEquals(new Codes("CONSULT", "phone", "041"), Codes.of(Kind.CALL, Manner.BY_PHONE));
  }

  @Test
  void aMeetingByVideoIsVirtual() {
    assertEquals("virtual", Codes.of(Kind.MEETING, Manner.BY_VIDEO).mode());
  }
}
