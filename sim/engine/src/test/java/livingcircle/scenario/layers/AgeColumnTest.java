package livingcircle.scenario.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers of age bands as people write them. */
class AgeColumnTest {

    @ParameterizedTest
    @CsvSource({
        "0-14岁, 0-14",
        "15–59, 15-59",
        "15～59岁, 15-59",
        "６０－６４, 60-64",
        "65岁及以上, 65+",
        "60周岁以上, 60+",
        "80+, 80+",
        "65 and over, 65+",
        "男60-64, male 60-64",
        "60-64岁（女）, female 60-64",
        "女性65岁及以上, female 65+",
        "female_20_24, female 20-24",
        "M_0_4, male 0-4",
        "age_0_4, 0-4",
        "Age 5 to 9, 5-9",
        "0岁, 0-0",
        "14岁及以下, 0-14",
        "0-14岁人口(人), 0-14",
    })
    void bandsAreKnown(String header, String column) {
        AgeColumn found = AgeColumn.find(header);
        assertNotNull(found);
        assertEquals(column, found.column());
        assertEquals(found, AgeColumn.find(column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "65", "2020", "2020-2021", "14-0", "男", "男60-64女", "60岁房龄", "0-14户", "1-200"})
    void otherHeadersAreNot(String header) {
        assertNull(AgeColumn.find(header));
    }
}
