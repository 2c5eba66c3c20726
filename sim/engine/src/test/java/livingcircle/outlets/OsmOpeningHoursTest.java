package livingcircle.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OsmOpeningHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24/7 | 00:00-24:00",
                "08:00-21:30 | 08:00-21:30",
                "8:00-21:30 | 08:00-21:30",
                "Mo-Su 06:30-23:00 | 06:30-23:00",
                "Mo-Fr 07:00-18:30; Sa 07:00-13:00 | Mo,Tu,We,Th,Fr,Sa 07:00-18:30",
                "Mo-Fr 06:30-12:15,14:00-18:00; Sa 06:30-12:00 | Mo,Tu,We,Th,Fr,Sa 06:30-12:30, 14:00-18:00",
                "Tu,We 09:30-12:00,13:30-18:00, Th,Fr 09:30-18:00, Sa 09:30-16:00 | Tu,We,Th,Fr,Sa 09:30-12:00, 13:30-18:00",
                "Mo-Fr 08:00-19:00; Sa-Su,PH 08:00-17:00 | 08:00-19:00",
                "Mo-Fr 07:30-12:00,13:00-18:00;PH off | Mo,Tu,We,Th,Fr 07:30-12:00, 13:00-18:00",
                "Mo-Sa 10:00-22:00; Su closed | Mo,Tu,We,Th,Fr,Sa 10:00-22:00",
                "10:00-22:00; Su off | Mo,Tu,We,Th,Fr,Sa 10:00-22:00",
                "18:00-02:00 | 00:00-02:00, 18:00-24:00",
                "18:00-26:00 | 00:00-02:00, 18:00-24:00",
                "Sa-Mo 09:00-17:00 | Mo,Sa,Su 09:00-17:00",
                "Jan-Mar 09:00-17:00 | ?",
                "sunrise-sunset | ?",
                "Mo-Fr by appointment | ?",
                "09:00-09:05 | ?",
                "'' | ?",
                "Mo-Fr 99:00-10:00 | ?",
                "Mo-Fr 08:00-12:00; 13:00-17:00 | ?",
                "Mo-Fr 08:00-12:00; Mo-Fr 13:00-17:00 | ?",
                "08:00-12:0013:00-17:00 | ?",
                "08:00-12:00, 10:00-17:00 | ?"
            })
    void takesTheHoursOfMostWeekdays(String text, String hours) {
        FoundHours found = OsmOpeningHours.find(text);
        assertEquals(hours, found == null ? "?" : found.hours().format());
    }
}
