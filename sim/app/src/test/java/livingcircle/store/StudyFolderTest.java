package livingcircle.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import livingcircle.SmallStudy;
import livingcircle.base.Language;
import livingcircle.results.ResultsException;
import livingcircle.study.RunOutcome;
import livingcircle.study.RunSpec;
import livingcircle.study.StudyPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {

    @TempDir
    private Path home;

    private Path place = Path.of("");
    private final StudyPlan plan = SmallStudy.plan();

    @BeforeEach
    void choosePlace() {
        place = home.resolve("results/crowds");
    }

    private StudyFolder open(StudyPlan study, boolean fork) {
        return StudyFolder.open(place, StudyIdentity.of(study, "1.0"), fork);
    }

    private static void keep(StudyFolder folder, RunSpec run) {
        folder.runs().accept(new RunOutcome(run, SmallStudy.run(run), null));
    }

    private ResultsException refused(StudyPlan study) {
        return assertThrows(ResultsException.class, () -> open(study, false).close());
    }

    @Test
    void whatWasKeptIsThereWhenTheStudyGoesOn() {
        RunSpec run = plan.runs().get(3);
        try (StudyFolder folder = open(plan, false)) {
            assertFalse(folder.runs().has(run));
            keep(folder, run);
        }
        try (StudyFolder folder = open(plan, false)) {
            assertEquals(1, folder.runs().count());
            assertTrue(folder.runs().has(run));
            assertEquals(1.0 / 9 + 1, folder.runs().headline(run, "satisfaction_mean"));
            assertTrue(Double.isNaN(folder.runs().headline(run, "none")));
        }
    }

    @Test
    void whatWasLeftHalfWrittenIsClearedAway() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve(".partial-study.json"), "{");
        open(plan, false).close();
        Path run = Files.writeString(place.resolve("runs/.partial-000001.zip"), "PK");
        Path tables = Files.createDirectories(place.resolve(".partial-tables"));
        Files.writeString(tables.resolve("runs.csv"), "run");
        try (StudyFolder folder = open(plan, false)) {
            assertEquals(0, folder.runs().count());
        }
        assertFalse(Files.exists(run));
        assertFalse(Files.exists(tables));
        assertFalse(Files.exists(place.resolve(".partial-study.json")));
    }

    @Test
    void aChangedScenarioIsNamedAndRefused() {
        open(plan, false).close();
        ResultsException fault = refused(SmallStudy.plan("5678"));
        assertTrue(fault.describe(Language.EN).contains("  - town.yaml has changed"), fault.describe(Language.EN));
        assertTrue(fault.describe(Language.ZH).contains("  - town.yaml 的内容已改变"), fault.describe(Language.ZH));
        assertFalse(fault.describe(Language.EN).contains("crowds.yaml has"), fault.describe(Language.EN));
    }

    @Test
    void anotherVersionOfTheProgramIsNamedAndRefused() {
        open(plan, false).close();
        ResultsException fault =
                assertThrows(ResultsException.class, () -> StudyFolder.open(place, StudyIdentity.of(plan, "1.1"), false)
                        .close());
        assertTrue(
                fault.describe(Language.EN).contains("the version of the program was 1.0 and is now 1.1"),
                fault.describe(Language.EN));
    }

    @Test
    void aForkStandsBesideAndIsTakenUpAgain() {
        open(plan, false).close();
        StudyPlan other = SmallStudy.plan("5678");
        Path fork;
        try (StudyFolder folder = open(other, true)) {
            fork = folder.path();
            keep(folder, plan.runs().get(0));
        }
        assertEquals(home.resolve("results/crowds-2"), fork);
        try (StudyFolder folder = open(other, true)) {
            assertEquals(fork, folder.path());
            assertEquals(1, folder.runs().count());
        }
        try (StudyFolder folder = open(plan, true)) {
            assertEquals(place, folder.path());
        }
    }

    @Test
    void onlyOneProgramIsAtWorkInAFolder() {
        StudyFolder first = open(plan, false);
        assertTrue(refused(plan).describe(Language.EN).contains("another program is at work"));
        first.close();
        open(plan, false).close();
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("mine.txt"), "mine");
        assertTrue(refused(plan).describe(Language.EN).contains("holds no study.json"));
        assertFalse(Files.exists(place.resolve("runs")));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(home.resolve("results"), "a file");
        assertTrue(refused(plan).describe(Language.EN).contains("cannot write to"));
    }

    @Test
    void aFullDiskIsToldAndFinishedRunsAreKept() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        try (StudyFolder folder = open(plan, false)) {
            keep(folder, plan.runs().get(0));
            Files.createSymbolicLink(place.resolve("runs/.partial-000001.zip"), full);
            ResultsException fault = assertThrows(
                    ResultsException.class, () -> keep(folder, plan.runs().get(1)));
            assertTrue(fault.describe(Language.EN).contains("No space left on device"), fault.describe(Language.EN));
            assertEquals(1, folder.runs().count());
        }
        try (StudyFolder folder = open(plan, false)) {
            assertEquals(1, folder.runs().count());
            keep(folder, plan.runs().get(1));
        }
    }
}
