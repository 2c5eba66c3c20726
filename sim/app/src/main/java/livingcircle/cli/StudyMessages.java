package livingcircle.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.base.Language;
import livingcircle.results.Study;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;

/** What every command that simulates says on the error stream beside its result. */
final class StudyMessages {

    private final Language language;
    private final PrintWriter err;

    StudyMessages(Language language, PrintWriter err) {
        this.language = language;
        this.err = err;
    }

    /** What is odd about the inputs. */
    void warnings(List<BilingualText> warnings) {
        warnings.forEach(text -> err.println(CliText.WARNING.in(language, text.in(language))));
        err.flush();
    }

    /** That the memory may not be enough, if so many bytes may not fit. */
    void memory(long neededBytes) {
        long mostBytes = Runtime.getRuntime().maxMemory();
        if (neededBytes > mostBytes) {
            err.println(CliText.MEMORY_SHORT.in(
                    language,
                    Figures.count(MemorySize.megabytes(neededBytes)),
                    Figures.count(MemorySize.megabytes(mostBytes)),
                    MemorySize.moreThan(neededBytes * 5 / 4)));
            err.flush();
        }
    }

    /** Where the results are, if not where they were to be. */
    void place(Path wanted, Path folder) {
        if (!folder.equals(wanted)) {
            err.println(CliText.NUMBERED.in(language, shown(wanted), shown(folder)));
            err.flush();
        }
    }

    /** Charts that could not be drawn. */
    void chartFailures(List<BilingualText> faults) {
        faults.forEach(fault -> err.println(CliText.CHART_FAILED.in(language, fault.in(language))));
        err.flush();
    }

    /** Why no layout with the remedies was written. */
    void noLayout(Phrase why) {
        err.println(CliText.NO_LAYOUT.in(language, why.in(language)));
        err.flush();
    }

    /** How much was simulated in how many seconds. */
    void speed(Study study, double seconds) {
        err.println(CliText.SPEED.in(language, Figures.count(study.residentDays()), Figures.decimal(seconds, 1)));
        err.flush();
    }

    /** A path as short as the user would write it. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return (path.startsWith(here) ? here.relativize(path) : path).toString();
    }

    /** A path as it is typed into a terminal. */
    static String typed(Path path) {
        String text = path.toString();
        return text.contains(" ") ? "\"" + text + "\"" : text;
    }
}
