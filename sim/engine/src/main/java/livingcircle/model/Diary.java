package livingcircle.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Every end of a need on the measured days, in the order of day, hour and resident. Kept on request: large.
 */
public final class Diary {

    /**
     * One line of the diary.
     *
     * @param day measured day, from 0
     * @param slot half-hour of arrival, 0–47
     * @param resident number of the resident
     * @param purpose index of the purpose
     * @param attempt how often the need was tried before
     * @param end {@code visit}, {@code delivery}, {@code online} or the reason for which the need went unmet
     * @param outlet id of the outlet, or empty
     * @param minutes minutes of travel, or 0
     */
    public record Line(
            int day, int slot, int resident, int purpose, int attempt, String end, String outlet, double minutes) {}

    private final List<List<Line>> pending = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Diary(int blocks) {
        for (int b = 0; b < blocks; b++) {
            pending.add(new ArrayList<>());
        }
    }

    /** Adds a line of a block; one thread at a time for each block. */
    void add(int block, Line line) {
        pending.get(block).add(line);
    }

    /** Closes a day: its lines are put in the order of hours, blocks and residents. */
    void endDay() {
        List<Line> day = new ArrayList<>();
        for (List<Line> block : pending) {
            // some residents' needs end ahead of others'
            block.sort(Comparator.comparingInt(Line::resident));
            day.addAll(block);
            block.clear();
        }
        day.sort(Comparator.comparingInt(line -> line.slot() / 2));
        lines.addAll(day);
    }

    public List<Line> lines() {
        return lines;
    }
}
