package livingcircle.outlets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Opening hours: what is understood is written and read again, what is not is refused with a reason. */
class HoursFuzzTest {

    @FuzzTest
    void written(byte[] bytes) {
        try {
            OpeningHours hours = WrittenHours.read(new String(bytes, UTF_8)).hours();
            assertEquals(hours, WrittenHours.read(hours.format()).hours());
        } catch (UnclearHoursException e) {
            assertFalse(e.problem().en().isBlank() || e.problem().zh().isBlank());
        } catch (IllegalArgumentException e) {
            assertEquals(IllegalArgumentException.class, e.getClass(), () -> "for the user: " + e);
            assertFalse(String.valueOf(e.getMessage()).isBlank());
        }
    }

    @FuzzTest
    void openStreetMap(byte[] bytes) {
        FoundHours found = OsmOpeningHours.find(new String(bytes, UTF_8));
        if (found != null) {
            assertEquals(found.hours(), OpeningHours.parse(found.hours().format()));
        }
    }
}
