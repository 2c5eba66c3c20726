package livingcircle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** An example of the page about studies, as its readers copy it. */
public final class DocumentedExample {

    private static final Path PAGE = Path.of("..", "docs", "studies.md");
    private static final String FOLDER = "results/grid-town-crowding/";
    private static final String STUDY = "scenarios/grid-town/studies/crowding.yaml";

    private DocumentedExample() {}

    /**
     * An example that reads the results of a study.
     *
     * @param index which of the examples in that language, from 0
     * @param results the folder to read instead
     */
    public static String of(String language, int index, Path results) throws IOException {
        return replaced(text(language, index), FOLDER, portable(results) + "/");
    }

    /**
     * The example that makes the runs of a study in Java.
     *
     * @param study the file to read instead
     */
    public static String ofJava(Path study) throws IOException {
        return replaced(text("java", 0), STUDY, portable(study));
    }

    private static String text(String language, int index) throws IOException {
        List<MatchResult> blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .toList();
        assertTrue(blocks.size() > index, "no such example for " + language);
        return blocks.get(index).group(1);
    }

    private static String replaced(String example, String place, String other) {
        assertTrue(example.contains(place), "the example reads another place");
        return example.replace(place, other);
    }

    private static String portable(Path place) {
        return place.toString().replace('\\', '/');
    }
}
