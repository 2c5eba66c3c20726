package livingcircle.bench.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import livingcircle.experiment.Observation;
import livingcircle.model.Diary;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.outlets.Purpose;

/** Whether the engine and the twin give the same answers to the same question. */
final class TwinAgreement {

    private static final double MOST_DIFFERENCE = 0.01;
    private static final double MOST_DEVIATIONS = 4;
    private static final double MOST_POINTS = 0.1;
    private static final int HOURS = 24;

    private record DiaryKey(int day, int resident, int purpose, int attempt) {}

    private record Fate(int slot, String end, String outlet) {}

    private final Observation engine;
    private final TwinRecord twin;
    private final List<String> faults = new ArrayList<>();

    TwinAgreement(Observation engine, TwinRecord twin) {
        this.engine = engine;
        this.twin = twin;
    }

    /**
     * Compares all counts and prints their totals.
     *
     * @throws IllegalStateException if a count differs by more than 1 % and more than sampling error, or if needs do
     */
    void check() {
        Tally.Ends ends = engine.record().tally().byPurpose();
        line("needs", 0, ends::needs, counts -> counts.needs);
        line("visits", MOST_DIFFERENCE, ends::visits, counts -> counts.visits);
        line("orders", MOST_DIFFERENCE, ends::orders, counts -> counts.orders);
        for (UnmetReason reason : UnmetReason.values()) {
            line(
                    "unmet: " + reason.id(),
                    MOST_DIFFERENCE,
                    purpose -> ends.unmet(purpose, reason),
                    counts -> counts.unmet[reason.ordinal()]);
        }
        var adequacy = engine.record().adequacy();
        compareTypes("full", adequacy::turnedAway, twin.fullByType());
        compareTypes("closed", adequacy::closed, twin.closedByType());
        compareScores();
        if (!faults.isEmpty()) {
            throw new IllegalStateException("engine and twin differ: " + String.join("; ", faults));
        }
    }

    private void line(String what, double mostDifference, IntToLongFunction ofEngine, ToLongFunction<Counts> ofTwin) {
        List<Purpose> purposes = engine.world().catalogue().purposes();
        long engineSum = 0;
        long twinSum = 0;
        for (int purpose = 0; purpose < purposes.size(); purpose++) {
            long expected = ofEngine.applyAsLong(purpose);
            long found = ofTwin.applyAsLong(twin.byPurpose().get(purpose));
            compare(what + " of " + purposes.get(purpose).id(), expected, found, mostDifference);
            engineSum += expected;
            twinSum += found;
        }
        print(what, engineSum, twinSum);
    }

    private void compareTypes(String what, TypeAndHour ofEngine, long[] ofTwin) {
        long[] expected = new long[ofTwin.length];
        Arrays.setAll(expected, type -> IntStream.range(0, HOURS)
                .mapToLong(hour -> ofEngine.count(type, hour))
                .sum());
        for (int type = 0; type < ofTwin.length; type++) {
            String id = engine.world().catalogue().type(type).id();
            compare(what + " " + id, expected[type], ofTwin[type], MOST_DIFFERENCE);
        }
        print(
                "covered, found " + what,
                Arrays.stream(expected).sum(),
                Arrays.stream(ofTwin).sum());
    }

    @FunctionalInterface
    private interface TypeAndHour {
        long count(int type, int hour);
    }

    private void compare(String what, long expected, long found, double mostDifference) {
        double most = mostDifference == 0
                ? 0
                : Math.max(mostDifference * expected, MOST_DEVIATIONS * Math.sqrt((double) expected));
        if (Math.abs(found - expected) > most) {
            faults.add(what + " " + expected + " and " + found);
        }
    }

    private static void print(String what, long ofEngine, long ofTwin) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s %,13d %,13d  %+.3f %%%n",
                what,
                ofEngine,
                ofTwin,
                ofEngine == 0 ? 0 : 100.0 * (ofTwin - ofEngine) / ofEngine);
    }

    private void compareScores() {
        double ofTwin = mean(IntStream.range(0, twin.scores().length).mapToDouble(r -> twin.scores()[r]));
        double ofEngine = mean(IntStream.range(0, twin.scores().length)
                .mapToDouble(r -> engine.scores().satisfaction(r)));
        System.out.printf(Locale.ROOT, "  %-28s %13.3f %13.3f%n", "mean satisfaction", ofEngine, ofTwin);
        if (!(Math.abs(ofTwin - ofEngine) <= MOST_POINTS)) {
            faults.add("mean satisfaction " + ofEngine + " and " + ofTwin);
        }
    }

    private static double mean(DoubleStream scores) {
        return scores.filter(score -> !Double.isNaN(score)).average().orElseThrow();
    }

    /** Prints the share of the diary's lines that both have alike, if both kept one. */
    void printEqualLines() {
        Diary diary = engine.record().findDiary();
        if (diary == null) {
            return;
        }
        Map<DiaryKey, Fate> expected = new HashMap<>();
        diary.lines().forEach(line -> expected.put(key(line), fate(line)));
        long equal = twin.diary().stream()
                .filter(line -> fate(line).equals(expected.get(key(line))))
                .count();
        int all = Math.max(expected.size(), twin.diary().size());
        System.out.printf(Locale.ROOT, "  equal lines of the diary: %.2f %% of %,d%n", 100.0 * equal / all, all);
    }

    private static DiaryKey key(Diary.Line line) {
        return new DiaryKey(line.day(), line.resident(), line.purpose(), line.attempt());
    }

    private static Fate fate(Diary.Line line) {
        return new Fate(line.slot(), line.end(), line.outlet());
    }
}
