package livingcircle.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import livingcircle.base.Parallel;
import livingcircle.model.Diary;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.UnmetReason;
import livingcircle.world.World;

/** Runs the model and the reference, and asserts that they agree and that what should happen did. */
final class ModelCheck {

    private final String name;
    private final World world;
    private final RunSettings settings;
    private final Set<Occurrence> excused = EnumSet.copyOf(Occurrence.RARE);

    /** @param name tells a failure, the seed of the town included */
    ModelCheck(String name, World world, RunSettings settings) {
        this.name = name;
        this.world = world;
        this.settings = settings;
        if (!settings.withFeedback()) {
            excused.addAll(Occurrence.WITH_FEEDBACK);
        }
    }

    /** What need not happen in this run. */
    ModelCheck excusing(Set<Occurrence> occurrences) {
        excused.addAll(occurrences);
        return this;
    }

    /** What must happen in this run, though it is rare. */
    ModelCheck demanding(Occurrence... occurrences) {
        excused.removeAll(List.of(occurrences));
        return this;
    }

    void run() {
        ReferenceModel reference = new ReferenceModel(world, settings);
        Measured expected = reference.run();
        assertEverythingHappened(reference.occurrences(), expected);
        for (int threads : new int[] {1, 3}) {
            assertAgreement(name + ", threads: " + threads, expected, Reading.of(world, runModel(threads)));
        }
    }

    private RunRecord runModel(int threads) {
        List<Integer> daysTold = new ArrayList<>();
        try (Parallel parallel = new Parallel(threads)) {
            RunRecord run = new ShoppingModel(world, settings, parallel, true, daysTold::add).run();
            assertEquals(IntStream.rangeClosed(1, settings.totalDays()).boxed().toList(), daysTold);
            return run;
        }
    }

    private static void assertAgreement(String title, Measured expected, Measured actual) {
        List<Diary.Line> found = actual.diary();
        for (int i = 0; i < Math.min(expected.diary().size(), found.size()); i++) {
            assertEquals(expected.diary().get(i), found.get(i), title);
        }
        assertEquals(expected.diary().size(), found.size(), title);
        Set<String> figures = new TreeSet<>(expected.figures().keySet());
        figures.addAll(actual.figures().keySet());
        for (String figure : figures) {
            assertEquals(expected.figures().get(figure), actual.figures().get(figure), () -> title + ": " + figure);
        }
    }

    private void assertEverythingHappened(Occurrences occurrences, Measured measured) {
        List<String> missing = new ArrayList<>();
        for (Occurrence occurrence : Occurrence.values()) {
            if (occurrences.count(occurrence) == 0 && !excused.contains(occurrence)) {
                missing.add(occurrence.toString());
            }
        }
        for (UnmetReason reason : UnmetReason.values()) {
            boolean isThere =
                    measured.diary().stream().anyMatch(line -> line.end().equals(reason.id()));
            if (!isThere && (reason != UnmetReason.FULL || settings.withFeedback())) {
                missing.add(reason.id());
            }
        }
        boolean someClosed = measured.figures().keySet().stream().anyMatch(figure -> figure.endsWith("closed"));
        if (settings.outletsMayClose() && !someClosed) {
            missing.add("outlets that close");
        }
        assertTrue(missing.isEmpty(), () -> name + " has no " + missing);
    }
}
