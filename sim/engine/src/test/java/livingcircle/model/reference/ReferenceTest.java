package livingcircle.model.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import livingcircle.base.Parallel;
import livingcircle.model.RunRecord;
import livingcircle.model.RunSettings;
import livingcircle.model.ShoppingModel;
import livingcircle.model.UnmetReason;
import livingcircle.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model does, to the byte, what the plainest reading of the ODD does. */
class ReferenceTest {

    private static final int WARMUP_DAYS = 3;
    private static final int DAYS = 13;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withFeedback(long seed) {
        World world = new ReferenceTown(seed).world();
        check("seed " + seed, world, new RunSettings(seed, 0, WARMUP_DAYS, DAYS, true, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void withoutFeedback(long seed) {
        World world = new ReferenceTown(seed).world();
        check("seed " + seed, world, new RunSettings(seed, 1, WARMUP_DAYS, DAYS, false, seed % 2 == 0));
    }

    private static void check(String name, World world, RunSettings settings) {
        ReferenceModel reference = new ReferenceModel(world, settings);
        Measured expected = reference.run();
        assertEverythingHappened(name, reference.occurrences(), expected, settings);
        for (int threads : new int[] {1, 3}) {
            assertSame(name + ", " + threads + " threads", expected, Reading.of(world, run(world, settings, threads)));
        }
    }

    private static RunRecord run(World world, RunSettings settings, int threads) {
        List<Integer> daysTold = new ArrayList<>();
        try (Parallel parallel = new Parallel(threads)) {
            RunRecord run = new ShoppingModel(world, settings, parallel, true, daysTold::add).run();
            assertEquals(IntStream.rangeClosed(1, settings.totalDays()).boxed().toList(), daysTold);
            return run;
        }
    }

    private static void assertSame(String name, Measured expected, Measured actual) {
        Iterator<?> lines = actual.diary().iterator();
        expected.diary().forEach(line -> assertEquals(line, lines.hasNext() ? lines.next() : "no more lines", name));
        assertEquals(expected.diary().size(), actual.diary().size(), name);
        TreeSet<String> names = new TreeSet<>(expected.figures().keySet());
        names.addAll(actual.figures().keySet());
        for (String figure : names) {
            Object wanted = expected.figures().get(figure);
            Object found = actual.figures().get(figure);
            assertTrue(
                    Objects.equals(wanted, found),
                    () -> name + ": " + figure + " is " + found + " instead of " + wanted);
        }
    }

    private static void assertEverythingHappened(
            String name, Occurrences occurrences, Measured measured, RunSettings settings) {
        List<String> missing = new ArrayList<>();
        for (Occurrence occurrence : Occurrence.values()) {
            boolean happened = occurrences.count(occurrence) > 0;
            if (happened != (settings.withFeedback() || !occurrence.needsFeedback)) {
                missing.add(occurrence + ": " + occurrences.count(occurrence));
            }
        }
        for (UnmetReason reason : UnmetReason.values()) {
            long count = measured.diary().stream()
                    .filter(line -> line.end().equals(reason.id()))
                    .count();
            if (count > 0 != (settings.withFeedback() || reason != UnmetReason.FULL)) {
                missing.add(reason + ": " + count);
            }
        }
        long closed = measured.figures().keySet().stream()
                .filter(figure -> figure.contains("closed after day"))
                .count();
        if (closed > 0 != settings.outletsMayClose()) {
            missing.add("outlets closed: " + closed);
        }
        assertTrue(missing.isEmpty(), () -> name + ": " + missing);
    }
}
