package livingcircle.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06:00-23:00",
                "00:00-24:00",
                "06:00-10:00, 17:00-21:00",
                "Mo,Tu,We,Th,Fr 08:30-18:00",
                "23:30-24:00"
            })
    void whatIsReadIsWrittenAgain(String text) {
        assertEquals(text, OpeningHours.parse(text).format());
    }

    @Test
    void halfHoursAndDaysAreHeld() {
        OpeningHours hours = OpeningHours.parse("Mo-Sa 8:30-12:00,13:00-21:30");
        assertEquals(0.5, hours.openShareOfHour(8));
        assertEquals(1, hours.openShareOfHour(11));
        assertEquals(0, hours.openShareOfHour(12));
        assertEquals(0.5, hours.openShareOfHour(21));
        assertTrue(hours.isOpenOn(5));
        assertFalse(hours.isOpenOn(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"22:00-06:00", "08:00-08:10", "8-20", "", "08:00-25:00", "08:70-09:00", "Xx 08:00-09:00"})
    void nonsenseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> OpeningHours.parse(text));
    }
}
