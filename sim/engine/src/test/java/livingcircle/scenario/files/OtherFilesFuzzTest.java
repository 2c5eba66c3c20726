package livingcircle.scenario.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import livingcircle.FuzzProperty;
import livingcircle.scenario.layers.WrittenNumber;
import livingcircle.scenario.layers.YesNo;

/** The files beside a scenario, and the numbers of tables. */
class OtherFilesFuzzTest {

    private static final FuzzTown TOWN = new FuzzTown();
    private static final String FILE = "other.yaml";

    @FuzzTest
    void rules(byte[] bytes) {
        FileMemo memo = TOWN.memo(FILE, bytes);
        if (memo != null) {
            FuzzProperty.holds(() ->
                    RulesReader.read(List.of(TOWN.path(FILE)), List.of(), List.of("convenience"), new Reading(memo)));
        }
    }

    @FuzzTest
    void study(byte[] bytes) {
        FileMemo memo = TOWN.memo(FILE, bytes);
        if (memo != null) {
            FuzzProperty.holds(() ->
                    StudyReader.read(TOWN.path(FILE), List.of(), List.of("satisfaction_mean"), new Reading(memo)));
        }
    }

    @FuzzTest
    void mapping(byte[] bytes) {
        FileMemo memo = TOWN.memo(FILE, bytes);
        if (memo != null) {
            Reading reading = new Reading(memo);
            FuzzProperty.holds(() -> {
                YamlFile file =
                        NamedFile.open(TOWN.path(FILE), "osm-mapping", reading).sound();
                if (file != null) {
                    MappingReader.read(file, List.of("convenience"), reading);
                }
                reading.throwIfFaulty();
            });
        }
    }

    @FuzzTest
    void numbers(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        for (String column : List.of("price_index", "area_m2", "levels")) {
            String plain = WrittenNumber.plain(text, column);
            assertEquals(plain, WrittenNumber.plain(plain, "price_index"));
        }
        Hints.forType("number", text);
        Hints.forType("integer", text);
        YesNo.find(text);
        Nearest.mend(text, List.of("convenience", "pharmacy"));
    }
}
