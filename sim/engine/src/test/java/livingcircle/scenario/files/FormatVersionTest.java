package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "99999999999999999999"})
    void aNewerVersionAsksForANewerProgramAndForNothingElse(String version) throws IOException {
        scenario.change(BASELINE, "schema: 1", "schema: " + version + "\nnewKey: 1");
        assertEquals(
                List.of("baseline.yaml:1: schema = " + version + ": was made for a newer livingcircle: this one reads"
                        + " version 1 of the file format; update the program; see sim/docs/migration.md"),
                scenario.faults());
        assertEquals(
                List.of("baseline.yaml:1: schema = " + version
                        + ": 由更新版本的 livingcircle 生成：本程序只支持文件格式第 1 版；请升级程序；参见 sim/docs/migration.md"),
                scenario.faults(Language.ZH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "1.5", "true", "[1]"})
    void whatIsNoVersionIsToldBesideTheOtherFaults(String version) throws IOException {
        scenario.change(CITY, "schema: 1", "schema: " + version + "\ncolour: red");
        List<String> faults = scenario.faults();
        assertEquals(2, faults.size(), faults.toString());
        assertEquals(
                "is no version of the file format; write schema: 1; see sim/docs/migration.md",
                faults.get(0).replaceFirst("city.yaml:1: schema( = [^:]+)?: ", ""));
    }

    @Test
    void aMissingVersionIsToldWithTheLineToWrite() throws IOException {
        scenario.change(CITY, "schema: 1\n", "");
        assertEquals(
                List.of("city.yaml:1: schema: 缺少文件格式版本；请写 schema: 1；参见 sim/docs/migration.md"),
                scenario.faults(Language.ZH));
    }
}
