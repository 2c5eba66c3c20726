package livingcircle.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PathTextTest {

    @Test
    void pointsAreRelativeToTheOneBefore() {
        assertTrue(new PathText().isEmpty());
        PathText path = new PathText().from(10, 20).to(15, 18).from(-1, 30);
        assertEquals("m10 20l5-2m-16 12", path.toString());
    }

    @Test
    void dotsDoNotDrift() {
        assertEquals(
                "m7 7h1m-1 0h1m2 2h1",
                new PathText().dot(7, 7).dot(7, 7).dot(10, 9).toString());
    }
}
