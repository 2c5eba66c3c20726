package livingcircle.scenario.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,'',3", "Flaw,lawn,2", "same,SAME,0", "ab,ba,2"})
    void distanceCountsEdits(String word, String other, int distance) {
        assertEquals(distance, Nearest.distance(word, other));
        assertEquals(distance, Nearest.distance(other, word));
    }

    @Test
    void aCloseNameIsProposedAndAFarOneListed() {
        List<String> known = List.of("wet_market", "supermarket");
        assertEquals(
                "did you mean 'wet_market'?", Nearest.mend("wetmarket", known).en());
        assertEquals("可用的有：wet_market、supermarket", Nearest.mend("xyz", known).zh());
    }

    @Test
    void ofManyNamesTheNearestAreListed() {
        List<String> known =
                IntStream.range(0, 100).mapToObj(i -> "type-number-" + i).toList();
        String listed = Nearest.mend("q", known).en();
        assertEquals(12, listed.split(", ").length - 1);
    }
}
