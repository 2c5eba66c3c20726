package livingcircle.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path home;

    private Path write(Path wanted, boolean replace, String content) throws IOException {
        try (ResultFolder folder = ResultFolder.create(wanted, replace)) {
            Files.writeString(folder.work().resolve(ResultFolder.MANIFEST), content);
            return folder.finish();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private String content(String folder) throws IOException {
        return Files.readString(home.resolve(folder).resolve(ResultFolder.MANIFEST));
    }

    @Test
    void nothingStandsInThePlaceUntilItIsFinished() throws IOException {
        Path wanted = home.resolve("study");
        try (ResultFolder folder = ResultFolder.create(wanted, false)) {
            Files.writeString(folder.work().resolve("a.csv"), "a");
            assertFalse(Files.exists(wanted));
            assertEquals(wanted, folder.finish());
        }
        assertEquals(List.of("study"), names());
        assertTrue(Files.exists(wanted.resolve("a.csv")));
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        try (ResultFolder folder = ResultFolder.create(home.resolve("study"), false)) {
            Files.createDirectories(folder.work().resolve("charts"));
            Files.writeString(folder.work().resolve("charts").resolve("a.png"), "a");
        }
        assertEquals(List.of(), names());
    }

    @Test
    void anExistingFolderIsLeftAloneAndANumberAdded() throws IOException {
        Path wanted = home.resolve("study");
        assertEquals(wanted, write(wanted, false, "first"));
        assertEquals(home.resolve("study-2"), write(wanted, false, "second"));
        assertEquals(home.resolve("study-3"), write(wanted, false, "third"));
        assertEquals(List.of("study", "study-2", "study-3"), names());
        assertEquals("first", content("study"));
    }

    @Test
    void anEmptyFolderIsTakenAsItIs() throws IOException {
        Path wanted = Files.createDirectory(home.resolve("study"));
        assertEquals(wanted, write(wanted, false, "first"));
        assertEquals(List.of("study"), names());
    }

    @Test
    void forceReplacesOnlyWhenTheNewOneIsComplete() throws IOException {
        Path wanted = home.resolve("study");
        write(wanted, false, "old");
        try (ResultFolder folder = ResultFolder.create(wanted, true)) {
            Files.writeString(folder.work().resolve(ResultFolder.MANIFEST), "half");
            assertEquals("old", content("study"));
        }
        assertEquals("old", content("study"));
        assertEquals(wanted, write(wanted, true, "new"));
        assertEquals("new", content("study"));
        assertEquals(List.of("study"), names());
    }

    @Test
    void forceKeepsWhatTheUserPutIntoTheFolderAndDropsOldTables() throws IOException {
        Path wanted = Files.createDirectories(home.resolve("study/notes")).getParent();
        Files.writeString(
                wanted.resolve(ResultFolder.MANIFEST), "{\"tables\": [{\"file\": \"old.csv\"}], \"charts\": []}");
        Files.writeString(wanted.resolve("old.csv"), "a table of the program");
        Files.writeString(wanted.resolve("notes/mayor.txt"), "the user's own");
        write(wanted, true, "new");
        assertEquals("new", content("study"));
        assertEquals("the user's own", Files.readString(wanted.resolve("notes/mayor.txt")));
        assertTrue(Files.notExists(wanted.resolve("old.csv")));
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThrows(ResultsException.class, () -> ResultFolder.create(Path.of(""), false));
    }

    @Test
    void forceDoesNotReplaceAFolderThatIsNoResult() throws IOException {
        Path wanted = Files.createDirectory(home.resolve("photos"));
        Files.writeString(wanted.resolve("cat.jpg"), "cat");
        ResultsException fault = assertThrows(ResultsException.class, () -> ResultFolder.create(wanted, true));
        assertTrue(fault.describe(Language.EN).contains("holds no manifest.json"), fault.describe(Language.EN));
        assertTrue(fault.describe(Language.ZH).contains("不是结果文件夹"), fault.describe(Language.ZH));
        assertEquals(List.of("photos"), names());
    }

    @Test
    void aFileInThePlaceOrAboveItIsToldAndNothingWritten() throws IOException {
        Path file = Files.writeString(home.resolve("study"), "a file");
        assertThrows(ResultsException.class, () -> ResultFolder.create(file, false));
        ResultsException fault =
                assertThrows(ResultsException.class, () -> ResultFolder.create(file.resolve("inner"), false));
        assertTrue(fault.describe(Language.EN).contains("--output"), fault.describe(Language.EN));
        assertEquals(List.of("study"), names());
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws IOException {
        Path wanted = home.resolve("study");
        try (ResultFolder one = ResultFolder.create(wanted, false);
                ResultFolder two = ResultFolder.create(wanted, false)) {
            Files.writeString(one.work().resolve(ResultFolder.MANIFEST), "one");
            Files.writeString(two.work().resolve(ResultFolder.MANIFEST), "two");
            assertEquals(wanted, two.finish());
            assertEquals(home.resolve("study-2"), one.finish());
        }
        assertEquals("two", content("study"));
        assertEquals("one", content("study-2"));
    }

    @Test
    void aLinkedFolderIsReplacedWhereItReallyIs() throws IOException {
        Path real = home.resolve("real");
        write(real, false, "old");
        Path link = Files.createSymbolicLink(home.resolve("link"), real);
        assertEquals(real.toRealPath(), write(link, true, "new"));
        assertEquals("new", content("real"));
        assertTrue(Files.isSymbolicLink(link));
    }
}
