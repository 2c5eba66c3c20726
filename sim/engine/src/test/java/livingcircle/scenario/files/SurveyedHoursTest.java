package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.OUTLETS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening hours in a survey: what is not held is told, what is not clear is refused. */
class SurveyedHoursTest {

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    @Test
    void hoursThatDifferFromDayToDayAreCountedInOneWarning() throws IOException {
        scenario.write(OUTLETS, """
                名称,业态,经度,纬度,营业时间
                甲,药店,112.951,35.09,周一至周五 8:30-18:00；周六日 9:00-17:00
                乙,药店,112.951,35.0901,"Mo-Fr 08:00-18:00; Sa 09:00-12:00"
                丙,药店,112.951,35.0902,8:00-20:00
                """);
        List<BilingualText> warnings = scenario.read().warnings().stream()
                .filter(warning -> warning.zh().contains("营业时间"))
                .toList();
        assertEquals(1, warnings.size(), warnings.toString());
        assertTrue(warnings.get(0).zh().contains("2 个网点各日营业时间不同"), warnings.toString());
        assertTrue(warnings.get(0).en().contains("the hours of 2 outlets differ from day to day"), warnings.toString());
    }

    @Test
    void hoursOfWhichTwoReadingsArePossibleAreAFault() throws IOException {
        scenario.write(OUTLETS, "名称,业态,经度,纬度,营业时间\n甲,药店,112.951,35.09,\"8:00-12:00, 2:00-6:00\"\n");
        assertTrue(
                scenario.faults(Language.ZH)
                        .get(0)
                        .startsWith("outlets.csv:2: 营业时间 = 8:00-12:00, 2:00-6:00: “2:00-6:00”是上午还是下午不明确"),
                scenario.faults(Language.ZH).toString());
    }

    @Test
    void hoursOfALayoutAreReadInTheSameWay() throws IOException {
        scenario.layout(
                "plan.yaml",
                "changes:\n  - set: {id: o1, hours: 周一至周五 8:30-18:00；周六 9:00-17:00}\n"
                        + "  - set: {id: o2, hours: '9:00-6:00', chain: true}\n");
        assertEquals(
                List.of(
                        "plan.yaml:6: changes[1].set.hours = 9:00-6:00: '9:00-6:00' may be in the morning or in the"
                                + " afternoon; write for instance 08:00-21:30, or 6:00-10:00, 17:00-21:00, or Mo-Fr 08:30-18:00"),
                scenario.faults("plan.yaml", Language.EN));
    }
}
